/** Places that the gazetteer does not know but that the words beside them call places: without a point, never with a wrong one. */
import type { Place } from '../../model/index.ts';
import { headTypes } from '../en/names/heads.ts';
import { openingWords } from '../en/names/ordinary-words.ts';
import { headsBefore, headsBehind, placePrepositions, sureBefore } from '../en/places/cue-words.ts';
import { noPlaces } from '../en/places/no-places.ts';
import type { Name } from '../language.ts';
import { isNoPlace } from './candidates.ts';
import { isCapital, surePerson, surePlace, type Words } from './spans.ts';

/** A place that the words beside it tell; `weak` where they tell it only of a name that some spelling bears out. */
export interface UnknownPlace {
  readonly place: Place;
  readonly weak: boolean;
}

/** "the village of X", "X Province", "X air base", "near X"; in order. `taken` tells tokens that are places already. */
export function findUnknown(words: Words, taken: ReadonlySet<number>): UnknownPlace[] {
  const found: UnknownPlace[] = [];
  for (let at = 1; at < words.tokens.length; at += 1) {
    if (!isCapital(words.forms[at]) || taken.has(at) || isCapital(words.forms[at - 1])) continue;
    const end = nameEnd(words, at, taken);
    if (end === at) continue;
    const place = readUnknown(words, at, end);
    if (place) found.push(place);
    at = end - 1;
  }
  return [...found, ...findAgain(words, taken, found)].sort((a, b) => a.place.start - b.place.start);
}

/** The same names where no word beside them tells a place: single words alone, since of longer ones parts recur. */
function findAgain(words: Words, taken: ReadonlySet<number>, found: readonly UnknownPlace[]): UnknownPlace[] {
  const byName = new Map(found.filter(({ place }) => !/\s/.test(place.name)).map((each) => [each.place.name, each]));
  if (byName.size === 0) return [];
  const starts = new Set(found.map(({ place }) => place.start));
  return words.tokens.flatMap(({ start, end }, at) => {
    const known = byName.get(words.forms[at] ?? '');
    const alone = !isCapital(words.forms[at - 1]) && !isCapital(words.forms[at + 1]);
    if (!known || !alone || taken.has(at) || starts.has(start)) return [];
    return [{ ...known, place: { ...known.place, start, end } }];
  });
}

/** Behind the capitalised words, with hyphens between them, that begin at `at`. */
function nameEnd(words: Words, at: number, taken: ReadonlySet<number>): number {
  let end = at;
  while (end < Math.min(words.tokens.length, at + 5) && words.sentenceOf[end] === words.sentenceOf[at]) {
    if (taken.has(end)) return at;
    if (isCapital(words.forms[end])) end += 1;
    else if (
      /^(?:-|al|el|as|ez|de|la)$/.test(words.forms[end] ?? '') &&
      (isCapital(words.forms[end + 1]) || words.forms[end + 1] === '-')
    )
      end += 1;
    else break;
  }
  return end;
}

/** The place named by tokens `[first, last)`, with no point. */
export function makeUnknown(words: Words, first: number, last: number, precision: Place['precision']): Place {
  const start = words.tokens[first]?.start ?? 0;
  const end = words.tokens[last - 1]?.end ?? 0;
  const name = words.text.slice(start, end);
  return { start, end, name, lat: null, lon: null, country: null, geonameId: null, precision };
}

/** The same for a building. */
const sureFacility = 0.8;

function isSurePlace({ type, confidence }: Name): boolean {
  return type === 'place' ? confidence >= surePlace : type === 'facility' && confidence >= sureFacility;
}

/** "The county", "City Hall", "Fire Station": capitals at the head of a sentence or by habit, and no name. */
function isPlain({ lowers }: Words, first: number, end: number): boolean {
  if (openingWords.has(lowers[end - 1] ?? '')) return true;
  return lowers
    .slice(first, end)
    .every((lower) => noPlaces.has(lower) || headTypes.has(lower) || openingWords.has(lower));
}

function readUnknown(words: Words, first: number, end: number): UnknownPlace | null {
  const form = words.text.slice(words.tokens[first]?.start, words.tokens[end - 1]?.end);
  if (isNoPlace(form) || isPlain(words, first, end)) return null;
  const name = words.nameOf[first];
  if (
    name &&
    ((name.type === 'person' && name.confidence >= surePerson) || name.type === 'party' || name.type === 'media')
  )
    return null;
  const make = (last: number, precision: Place['precision'], weak = false): UnknownPlace => ({
    place: makeUnknown(words, first, last, precision),
    weak,
  });
  const before = words.lowers[first - 1] === 'of' ? headsBefore.get(words.lowers[first - 2] ?? '') : undefined;
  if (before && before !== 'region' && words.lowers[first - 2] !== 'area' && words.lowers[first - 2] !== 'state')
    return make(end, before);
  const lastWord = words.lowers[end - 1] ?? '';
  const inside = end - first > 1 ? headsBehind.get(lastWord) : undefined;
  if (inside && lastWord !== 'state' && lastWord !== 'city' && lastWord !== 'region') return make(end, inside);
  const air = words.lowers[end] === 'air' && words.lowers[end + 1] === 'base';
  if (air) return make(end + 2, 'site');
  const behind = headsBehind.get(words.lowers[end] ?? '');
  if (behind === 'province' && words.lowers[end] !== 'state') return make(end + 1, behind);
  if (behind === 'district' && words.lowers[end] === 'district') return make(end + 1, behind);
  if (sureBefore.has(words.lowers[first - 1] ?? '') && (!name || name.type === 'place' || name.type === 'facility'))
    return make(end, 'town');
  if (name && name.start === words.tokens[first]?.start && isSurePlace(name)) {
    let last = first + 1;
    while (last < words.tokens.length && (words.tokens[last]?.start ?? 0) < name.end) last += 1;
    return make(last, name.type === 'facility' ? 'site' : 'town');
  }
  const open = !name || name.type === 'place' || (name.type === 'person' && name.start === words.tokens[first]?.start);
  return open && placePrepositions.has(words.lowers[first - 1] ?? '') ? make(end, 'town', true) : null;
}
