/** Spans of the text that may name a place: the longest runs of words that the gazetteer knows, and cues beside them. */
import { headsBehind, shortForms, stateForms, sureStateForms } from '../en/places/cue-words.ts';
import { noPlaces } from '../en/places/no-places.ts';
import { divisionByPeople } from '../en/names/divisions.ts';
import { groupAdjectives, groupPeople } from '../en/names/regions.ts';
import { stateByAdjective, stateByNationals } from '../en/names/states.ts';
import { cueBefore, cueBehind, headBefore, headBehind } from './cues.ts';
import { foldName } from './fold.ts';
import { type GazetteerEntry, lookUpFolded } from './gazetteer.ts';
import { findListed, type Listed, lookUpListed } from './lists.ts';
import type { PlaceMention } from './mentions.ts';
import { qualifyAll } from './qualifiers.ts';
import { isCapital, type Words } from './spans.ts';

/** Longest name looked up, in tokens ("Bab el-Mandeb Strait" has six with its hyphens). */
const longest = 7;

/** Lower-case words that may stand inside a name. */
const inner: ReadonlySet<string> = new Set(
  "of the de la le les du da do dos das del di and al el ez as ash az an ar at ad bin ibn upon on sur am en - – ' ’ , .".split(
    ' ',
  ),
);

/** A candidate with the tokens that it covers. */
export interface Candidate extends PlaceMention {
  readonly first: number;
  readonly last: number;
  /** The name by itself, without "Province" and the like. */
  readonly form: string;
}

/** Candidates in order, not overlapping. */
export function findCandidates(words: Words): Candidate[] {
  const found: Candidate[] = [];
  const listed = findListed(words);
  for (let at = 0; at < words.tokens.length; ) {
    const inList = listed.get(at);
    const candidate =
      (inList && listedCandidate(words, inList)) ?? (isCapital(words.forms[at]) ? candidateAt(words, at) : null);
    if (candidate) found.push(candidate);
    at = candidate ? candidate.last : at + 1;
  }
  return qualifyAll(words, found);
}

/** The candidate that covers the tokens of `span`, whatever the words around say; null where the gazetteer has no such name. */
export function candidateOf(
  words: Words,
  span: { readonly start: number; readonly end: number },
  lists: ReadonlyMap<number, Listed>,
): Candidate | null {
  const first = words.tokens.findIndex((token) => token.end > span.start);
  if (first < 0) return null;
  let last = first + 1;
  while (last < words.tokens.length && (words.tokens[last]?.start ?? 0) < span.end) last += 1;
  const inList = lists.get(first);
  const listed = inList && inList.last === last ? listedCandidate(words, inList) : null;
  if (listed) return listed;
  const form = words.text.slice(span.start, span.end);
  const closed = form.replaceAll(' ', '');
  const state =
    (words.forms[first - 1] === ',' || closed.endsWith('.')
      ? (stateForms.get(form) ?? stateForms.get(closed))
      : null) ??
    sureStateForms.get(closed) ??
    sureStateForms.get(`${closed}.`);
  const named = state ?? shortForms.get(form) ?? form;
  const country = stateByAdjective.get(form) ?? stateByNationals.get(form);
  const division = divisionByPeople.get(form);
  for (const [name, precision] of readings(country?.names[0] ?? division?.name ?? named)) {
    const found = lookUpFolded(foldName(name));
    // "Georgian" is the country's, never the state's; "N.Y." is the state, never the city.
    const kind = country ? 'country' : state || division ? 'province' : null;
    const own = found.filter((entry) => entry.precision === kind);
    const entries = own.length > 0 ? own : found;
    if (entries.length === 0) continue;
    const candidate = makeCandidate(words, first, last, foldName(name), entries);
    const { start, end } = span;
    return { ...candidate, start, end, last, form: name, precision: precision ?? candidate.precision };
  }
  const counties = lookUpListed(named, 'county');
  if (counties.length === 0) return null;
  const county = makeCandidate(words, first, last, foldName(named), counties);
  return { ...county, start: span.start, end: span.end, last, form: named };
}

/** "Otter Tail" in a list of counties; null where the gazetteer has none of that name and kind. */
function listedCandidate(words: Words, { first, last, head }: Listed): Candidate | null {
  const form = words.text.slice(words.tokens[first]?.start, words.tokens[last - 1]?.end);
  const precision = headsBehind.get(head) ?? null;
  const own = lookUpListed(form, head);
  const entries = own.length > 0 ? own : lookUpFolded(foldName(form)).filter((entry) => entry.precision === precision);
  if (entries.length === 0) return null;
  const candidate = makeCandidate(words, first, last, foldName(`${form} ${head}`), entries);
  const end = words.tokens[last - 1]?.end ?? candidate.end;
  return { ...candidate, last, end, form, precision, cue: 1 };
}

/** `name`, then the name without a head word at its end ("Tarsk Province"), with the kind that the word tells. */
function readings(name: string): [string, Candidate['precision']][] {
  const [, bare = '', head = ''] = /^(.*\S)[\s-](\S+)$/.exec(name) ?? [];
  const precision = headsBehind.get(head.toLowerCase());
  return precision
    ? [
        [name, precision],
        [bare, precision],
      ]
    : [[name, null]];
}

function candidateAt(words: Words, first: number): Candidate | null {
  const state = stateBehindComma(words, first) ?? stateAnywhere(words, first);
  if (state) return state;
  const short = shortForms.get(words.forms[first] ?? '');
  if (short && words.forms[first + 1] === '$') return null;
  if (short) return makeCandidate(words, first, first + 1, foldName(short), lookUpFolded(foldName(short)));
  const end = runEnd(words, first);
  for (let last = end; last > first; last -= 1) {
    const end = words.forms[last - 1] ?? '';
    if (last - first > 1 && !isCapital(end) && (inner.has(end) || !/[\p{L}\d]/u.test(end))) continue;
    const key = foldName(words.text.slice(words.tokens[first]?.start, words.tokens[last - 1]?.end));
    if (key.length < 2) continue;
    const entries = lookUpFolded(key);
    if (entries.length > 0) return makeCandidate(words, first, last, key, entries);
  }
  return null;
}

/** "Calif." or "TX" behind a place and a comma; null elsewhere. The stop may be a token of its own. */
function stateBehindComma(words: Words, first: number): Candidate | null {
  if (words.forms[first - 1] !== ',' || !isCapital(words.forms[first - 2])) return null;
  const stop = words.forms[first + 1] === '.' && words.tokens[first + 1]?.start === words.tokens[first]?.end;
  const form = words.forms[first] ?? '';
  const name = stateForms.get(stop ? `${form}.` : form) ?? stateForms.get(form);
  // "Zacatecoluca, La Paz": two letters that open a name are no state.
  if (!name || (!stop && form.length === 2 && isCapital(words.forms[first + 1]))) return null;
  const key = foldName(name);
  const entries = lookUpFolded(key).filter((entry) => entry.precision === 'province' && entry.country === 'US');
  const candidate = makeCandidate(words, first, first + 1, key, entries);
  return entries.length === 0 ? null : { ...candidate, form: name, cue: 1 };
}

/** "W. Va." or "Okla." wherever it stands, in one token or with the stop, or the letters, in tokens of their own. */
function stateAnywhere(words: Words, first: number): Candidate | null {
  for (let last = first + 1; last <= first + 4 && last <= words.tokens.length; last += 1) {
    const form = words.text.slice(words.tokens[first]?.start, words.tokens[last - 1]?.end);
    if (form.length > 6) return null;
    const name = sureStateForms.get(form.replaceAll(' ', ''));
    const entries = name ? lookUpFolded(foldName(name)).filter(({ precision }) => precision === 'province') : [];
    if (!name || entries.length === 0) continue;
    return { ...makeCandidate(words, first, last, foldName(name), entries), form: name, cue: 1 };
  }
  return null;
}

/** The token behind the last that a name beginning at `first` could reach. */
function runEnd(words: Words, first: number): number {
  let end = first + 1;
  for (let at = first + 1; at < Math.min(words.tokens.length, first + longest); at += 1) {
    if (words.sentenceOf[at] !== words.sentenceOf[first]) break;
    if (isCapital(words.forms[at])) {
      end = at + 1;
      continue;
    }
    const glued = words.tokens[at]?.start === words.tokens[at - 1]?.end;
    const digits = /^\d+$/.test(words.forms[at] ?? '') && at === first + 1;
    if (digits) end = at + 1;
    else if (!inner.has(words.lowers[at] ?? '') && !glued) break;
    else if (words.forms[at] === ',' && !/^(?:D\.C\.|DC)$/.test(words.forms[at + 1] ?? '')) break;
  }
  return end;
}

function makeCandidate(
  words: Words,
  first: number,
  last: number,
  key: string,
  entries: readonly GazetteerEntry[],
): Candidate {
  const form = words.text.slice(words.tokens[first]?.start, words.tokens[last - 1]?.end);
  const state = entries[0]?.precision === 'country';
  // "Michigan State" is a university or its team.
  const team = words.forms[last] === 'State' && entries[0]?.admin1?.startsWith('US.');
  const head = state || team ? null : headBehind(words, last);
  const before = headBefore(words, first);
  const withHead = head ? head.last : last;
  return {
    first,
    last: withHead,
    form,
    start: words.tokens[first]?.start ?? 0,
    end: words.tokens[withHead - 1]?.end ?? 0,
    key: head ? `${key} ${head.precision}` : key,
    entries,
    precision: head?.precision ?? before,
    cue: Math.max(head || before ? 1 : 0, cueBefore(words, first), cueBehind(words, last)),
    within: null,
  };
}

/** True for words that are peoples, adjectives or plain words of the language rather than places. */
export function isNoPlace(form: string): boolean {
  if (shortForms.has(form)) return false;
  return (
    stateByAdjective.has(form) ||
    stateByNationals.has(form) ||
    groupAdjectives.has(form) ||
    groupPeople.has(form) ||
    divisionByPeople.has(form) ||
    noPlaces.has(form.toLowerCase())
  );
}
