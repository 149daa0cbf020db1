/** Places: names looked up in the embedded gazetteer. */
import type { Place, Span, Timex } from '../../model/index.ts';
import type { TextContext } from '../context.ts';
import { type Candidate, candidateOf, findCandidates } from './candidates.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import { foldName } from './fold.ts';
import { findHints } from './hints.ts';
import { isPlace, isPlaceIn, standsAlone } from './judgement.ts';
import { qualifyAll } from './qualifiers.ts';
import { resolvePlaces } from './resolution.ts';
import { findListed } from './lists.ts';
import { gatherWords } from './spans.ts';
import { findStreets } from './streets.ts';
import { lookUpRespelled } from './spellings.ts';
import { findUnknown, makeUnknown, type UnknownPlace } from './unknown.ts';

export { countryOf } from './countries.ts';

/**
 * The places named in the article, in order, not overlapping. A name that the words beside it call a place and that the
 * gazetteer does not know has null for its point, country and id.
 */
export function findPlaces(context: TextContext & { readonly times: readonly Timex[] }): Place[] {
  const { article, analysis, times } = context;
  const words = gatherWords(article.text, analysis);
  const found = besidesTimes(findCandidates(words), times);
  // A square that the gazetteer knows has its point.
  const ends = new Map(found.flatMap((each) => tokensOf(each).map((at) => [at, each.last] as const)));
  const streets = findStreets(words).filter(({ first, last }) => (ends.get(first) ?? 0) < last);
  const inStreet = new Set(streets.flatMap(tokensOf));
  const all = found.filter((each) => !tokensOf(each).some((at) => inStreet.has(at)));
  const sure = new Set(all.filter((each) => isPlace(words, each)));
  const named = new Set([...sure].map(({ form }) => form));
  // What is a place once, by its cue, is one wherever the name stands by itself.
  let candidates = all.filter((each) => sure.has(each) || (named.has(each.form) && standsAlone(words, each)));
  const hints = findHints(words, article.url);
  let answers = resolvePlaces(candidates, hints);
  const lands = new Set(answers.flatMap((entry) => entry?.country ?? []));
  const taking = new Set(candidates);
  const near = all.filter((each) => !taking.has(each) && isPlaceIn(words, each, lands));
  if (near.length > 0) {
    candidates = [...candidates, ...near].sort((a, b) => a.start - b.start);
    answers = resolvePlaces(candidates, hints);
  }
  const known = candidates.map((candidate, index) => makePlace(candidate, answers[index] ?? null));
  const taken = new Set([...inStreet, ...candidates.flatMap(tokensOf)]);
  const countries = new Set(known.flatMap(({ country }) => (country === null ? [] : [country])));
  const unknown = findUnknown(words, taken).flatMap((each) => respell(each, countries) ?? []);
  const sites = streets.map(({ first, last }) => makeUnknown(words, first, last, 'site'));
  return [...known, ...unknown, ...sites].sort((a, b) => a.start - b.start);
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function tokensOf({ first, last }: Stretch): number[] {
  return Array.from({ length: last - first }, (_, at) => first + at);
}

/** An unknown place by another spelling of its name in one of `countries`; null where a weak one has none. */
function respell({ place, weak }: UnknownPlace, countries: ReadonlySet<string>): Place | null {
  const entry = lookUpRespelled(foldName(place.name), countries).find(({ precision }) => precision === place.precision);
  if (!entry) return weak ? null : place;
  const { name, lat, lon, country, geonameId } = entry;
  return { ...place, name, lat, lon, country, geonameId };
}

/**
 * The places at `spans`, which somebody else has found; in the same order, null where the gazetteer has no such name.
 * The places that the article names besides help to tell which is meant.
 */
export function placesAt(context: TextContext, spans: readonly Span[]): (Place | null)[] {
  const words = gatherWords(context.article.text, context.analysis);
  const lists = findListed(words);
  const given = spans.map((span) => candidateOf(words, span, lists));
  const known = qualifyAll(
    words,
    given.filter((candidate) => candidate !== null),
  );
  const answers = resolvePlaces(known, findHints(words, context.article.url));
  let next = 0;
  return given.map((candidate) => {
    if (candidate === null) return null;
    next += 1;
    return makePlace(candidate, answers[next - 1] ?? null);
  });
}

/** Those of `candidates` that lie in none of `times`; both are in order. */
function besidesTimes(candidates: readonly Candidate[], times: readonly Timex[]): Candidate[] {
  let next = 0;
  return candidates.filter(({ start, end }) => {
    while (next < times.length && (times[next]?.end ?? 0) <= start) next += 1;
    return (times[next]?.start ?? end) >= end;
  });
}

/** `name` is the words of the text; point, country and id are the gazetteer's. */
function makePlace({ start, end, form, precision }: Candidate, entry: GazetteerEntry | null): Place {
  const odd = entry !== null && precision !== null && entry.precision === 'country' && precision !== 'country';
  const known = odd ? null : entry;
  return {
    start,
    end,
    name: known?.name ?? form,
    lat: known?.lat ?? null,
    lon: known?.lon ?? null,
    country: known?.country ?? null,
    geonameId: known?.geonameId ?? null,
    precision: known?.precision ?? precision ?? 'town',
  };
}
