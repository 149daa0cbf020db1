/** Whether a candidate is a place here, by the name it stands in, the words beside it and the size of its bearers. */
import { headTypes } from '../en/names/heads.ts';
import { headsBehind, peopleBehind, shortForms } from '../en/places/cue-words.ts';
import { openingWords } from '../en/names/ordinary-words.ts';
import { isGivenName } from '../en/names/given-names.ts';
import { stateByCapital, stateByName } from '../en/names/states.ts';
import { wellKnownPlaces } from '../en/names/regions.ts';
import { contains, type EntityType } from '../../model/index.ts';
import type { Name } from '../language.ts';
import { type Candidate, isNoPlace } from './candidates.ts';
import { isCapital, surePerson, surePlace, type Words } from './spans.ts';

/** From this population on, a name by itself is a place wherever it stands. */
const wellKnown = 100_000;
/** Below it, a single word needs a cue. */
const known = 15_000;

export function isPlace(words: Words, candidate: Candidate): boolean {
  const { form, entries, cue, within } = candidate;
  const single = !/[\s-]/.test(form);
  const famous = famousPlace(form);
  if (openingWords.has(form.toLowerCase()) && !shortForms.has(form)) return false;
  if (isNoPlace(form) && candidate.precision === null && !within && !isSurePlace(words, candidate)) return false;
  if (
    form === form.toUpperCase() &&
    form.length < 4 &&
    !famous &&
    candidate.last - candidate.first === 1 &&
    entries.every((entry) => entry.precision !== 'country')
  )
    return false;
  if (isSeat(words, candidate)) return true;
  // "US$5 million", "the Gulf War": the name of something else.
  if (form.endsWith('$') || (entries[0]?.precision === 'region' && words.lowers[candidate.last] === 'war'))
    return false;
  if (insideOtherName(words, candidate)) return false;
  if (within) return true;
  if (joinsName(words, candidate)) return false;
  const type = typeOf(words, candidate);
  if (famous) return type !== 'person' || cue > 0.5;
  const top = entries[0];
  if (!top) return cue === 1;
  const biggest = Math.max(...entries.map((entry) => (entry.primary ? entry.population : entry.population / 10)));
  if (type === 'person') return cue > 0.9 || (cue > 0.7 && biggest >= known && !isGivenName(form));
  if (type === 'organisation') return cue > 0.7 && (!single || biggest >= known);
  if (
    entries.some(
      (entry) => entry.precision === 'country' || entry.precision === 'province' || entry.precision === 'region',
    ) &&
    top.primary
  )
    return true;
  if (!single && top.primary) return cue > 0.2 || type === 'place' || biggest >= known;
  if (biggest >= wellKnown) return type === 'place' || !isGivenName(form) || cue > 0.2;
  if (type === 'place') return cue > 0.2 || biggest >= known;
  if (words.firsts.has(candidate.first) && cue === 0) return biggest >= wellKnown;
  return cue >= 0.8 && (top.primary || biggest >= known / 10);
}

/** A plain word or a president's name that a trained layer is sure of, and the word before as well: "in Montgomery". */
function isSurePlace({ nameOf }: Words, { first, start, end, cue }: Candidate): boolean {
  const name = nameOf[first];
  return (
    cue >= 0.8 && name?.type === 'place' && name.start === start && name.end === end && name.confidence >= surePlace
  );
}

/** True where the candidate is a whole name by itself and nobody's, or opens a body's: good for a name that is a place elsewhere. */
export function standsAlone(words: Words, candidate: Candidate): boolean {
  return (
    !isNoPlace(candidate.form) &&
    !insideOtherName(words, candidate, true) &&
    !joinsName(words, candidate) &&
    typeOf(words, candidate) !== 'person'
  );
}

/** True where the words beside a small or little known name make it a place, and one of `countries` has a place called so. */
export function isPlaceIn(words: Words, candidate: Candidate, countries: ReadonlySet<string>): boolean {
  return (
    candidate.cue >= 0.8 &&
    candidate.entries.some(({ country }) => country !== null && countries.has(country)) &&
    (standsAlone(words, candidate) || isFullName(words, candidate))
  );
}

/** "Tal Afar", "Ann Arbor": a name of two words that only begins like a person's. */
function isFullName({ nameOf }: Words, { form, first, start, end }: Candidate): boolean {
  const name = nameOf[first];
  return /[\s-]/.test(form) && name?.type === 'person' && name.start === start && name.end === end;
}

/** The type that the language layer gives a name that covers exactly the candidate, in three classes. */
function typeOf(words: Words, { first, start, end }: Candidate): 'person' | 'organisation' | 'place' | null {
  const name = words.nameOf[first];
  if (!name || name.start < start || name.end > end) return null;
  if (name.type === 'person') return name.confidence >= surePerson ? 'person' : null;
  if (name.type === 'place' || name.type === 'state' || name.type === 'facility') return 'place';
  return name.confidence > 0.5 ? 'organisation' : null;
}

/** "Ann Lee, D-Tarsk", "(R-Tarsk)": the seat that a lawmaker holds. */
function isSeat({ forms }: Words, { first }: Candidate): boolean {
  const party = forms[first - 1] === '-' && /^(?:D|R|DFL|I)$/.test(forms[first - 2] ?? '');
  return party && /^[,(]$/.test(forms[first - 3] ?? '');
}

/**
 * True where the candidate is a part of a longer name of a person or an organisation ("Sydney Smith"). `isKnown` where the rest
 * of the text makes it a place.
 */
function insideOtherName(words: Words, candidate: Candidate, isKnown = false): boolean {
  const { first, last, start, end, precision } = candidate;
  for (let at = first; at < last; at += 1) {
    const name = words.nameOf[at];
    if (!name || (name.start === start && name.end === end)) continue;
    if (!contains(name, { start, end })) continue;
    if (name.type === 'place' || name.type === 'state') continue;
    // "Vell County Sheriff Ann Lee": whatever the whole was taken for, its head word shows where the place ends.
    if (at === first && name.start === start && headsBehind.has(words.lowers[last - 1] ?? '') && last - first > 1)
      return false;
    if (at === first && bearers.has(name.type) && (name.start === start || isBehindOf(words, candidate, name)))
      return !isKnown && !isKnownPart(candidate, name);
    if (name.type === 'facility') return precision !== 'site';
    if (name.confidence > 0.35) return true;
  }
  return false;
}

const famousPlace = (form: string): boolean =>
  stateByName.has(form) || wellKnownPlaces.has(form) || stateByCapital.has(form);

/** True where the candidate opens or ends the name of a body that its head word tells, or that is official: `insideOtherName` judges it. */
function openerOfBody(words: Words, candidate: Candidate): boolean {
  const name = words.nameOf[candidate.first];
  if (!name || name.end - name.start <= candidate.end - candidate.start || !bearers.has(name.type)) return false;
  if (isBehindOf(words, candidate, name)) return true;
  if (name.start !== candidate.start) return false;
  const head = /\S+$/.exec(words.text.slice(name.start, name.end))?.[0].toLowerCase() ?? '';
  return isOfficial(name.type) || name.type === 'military_unit' || name.type === 'facility' || headTypes.has(head);
}

/** Kinds of name that begin with the place where the thing is: "Tarsk Police Department", "Vell City Council". */
const bearers: ReadonlySet<string> = new Set([
  'government_body',
  'military_unit',
  'facility',
  'organisation',
  'other',
  'party',
]);

/** "University of Tarsk", "Bank of Norland": the place at the end of a body's name. */
function isBehindOf({ lowers }: Words, { first, end }: Candidate, name: Name): boolean {
  return lowers[first - 1] === 'of' && name.end === end;
}

/** Bodies that are hardly ever called after a person: "Georgia Department of Labor". */
const isOfficial = (type: EntityType): boolean => type === 'government_body';

function isKnownPart({ entries, form }: Candidate, { type }: Name): boolean {
  return (
    entries.some(
      (entry) =>
        entry.primary && (entry.precision === 'country' || entry.precision === 'province' || entry.population >= known),
    ) &&
    (isOfficial(type) || !isGivenName(form))
  );
}

/** True where a capitalised word stands right beside it, so that it is a part of a name nobody cut: "Paris Hilton". */
function joinsName(words: Words, candidate: Candidate): boolean {
  const { first, last, entries } = candidate;
  if (last - first > 1 && headsBehind.has(words.lowers[last - 1] ?? '')) return false;
  if (entries.some((entry) => entry.precision === 'country')) return false;
  if (openerOfBody(words, candidate)) return false;
  const before = words.forms[first - 1];
  const behind = words.forms[last];
  const sameName = (at: number): boolean => words.nameOf[at] !== null && words.nameOf[at] === words.nameOf[first];
  if (
    isCapital(behind) &&
    !peopleBehind.has(words.lowers[last] ?? '') &&
    words.sentenceOf[last] === words.sentenceOf[first] &&
    (sameName(last) || words.nameOf[last] === null)
  )
    return !/^(?:\p{Lu}+$)/u.test(behind ?? '') && words.tokens[last]?.upos === 'PROPN' && !isNoPlace(behind ?? '');
  return isCapital(before) && !words.firsts.has(first - 1) && sameName(first - 1);
}
