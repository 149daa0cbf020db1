/** Runs: stretches of capitalised words, with the small words that lead on inside names. */
import { knownNames } from '../en/names/known-names.ts';
import { headTypes, inHeads, matterWords, ofHeads } from '../en/names/heads.ts';
import { isGivenName } from '../en/names/given-names.ts';
import { loneWords, openingWords } from '../en/names/ordinary-words.ts';
import { personParticles } from '../en/names/particles.ts';
import { wellKnownPlaces } from '../en/names/regions.ts';
import { stateByCapital, stateByName } from '../en/names/states.ts';
import { rankWords, roleWords } from '../en/names/titles.ts';
import { isVocabulary } from './tagger.ts';
import {
  isAcronym,
  isCalendar,
  isCapital,
  isHeadlineCase,
  isKnownName,
  isShouted,
  opensClause,
  type Range,
  type Words,
} from './words.ts';

/** Plural or other owners that are part of a name with their 's: "People's Party". */
const owners = new Set(
  "people peoples women children workers farmers men lord king queen nation state soldiers teachers mothers journalists students doctors writers players veterans peasants saint st prime-minister's prosecutor attorney governor ombudsman mayor".split(
    ' ',
  ),
);
/** Heads that follow an owner's 's inside a name: "King's College". */
const ownedHeads = new Set([
  'college',
  'school',
  'day',
  'hospital',
  'church',
  'cathedral',
  'bay',
  'square',
  'university',
  'daily',
  'party',
  'club',
  'court',
  'association',
  'union',
  'island',
  'park',
  'office',
]);
const numbered = new Set(['cop', 'tv', 'channel', 'france', 'covid', 'group', 'boeing', 'airbus', 'apollo', 'page']);

/** No name has more tokens than this. */
const longest = 24;

/** Runs of the sentence, as ranges of tokens, in order. */
export function findRuns(words: Words, [first, last]: Range): Range[] {
  const headline = isHeadlineCase(words.forms, first, last);
  const runs: Range[] = [];
  let index = first;
  while (index < last) {
    const start = startOfRun(words, first, last, index, headline);
    if (start < 0) {
      index += 1;
      continue;
    }
    let end = index + 1;
    for (let part = end; part >= 0; ) {
      part = end < last && end - index < longest ? nextPart(words, index, end, last, headline) : -1;
      if (part >= 0) end = part + 1;
    }
    runs.push([start, end]);
    index = end;
  }
  return runs;
}

/** Start of a run whose first capital is at `index` (a number before it may belong to it), or −1. */
function startOfRun(words: Words, first: number, last: number, index: number, headline: boolean): number {
  const form = words.forms[index] ?? '';
  const lower = words.lower[index] ?? '';
  if (!isCapital(form) || isCalendar(lower) || form === 'I' || form.startsWith("I'") || /[$€£¥]/.test(form)) return -1;
  if (headline) {
    const shouted = isShouted(words.forms, first, last);
    const fits = isKnownName(form) || (!shouted && ((words.capital.get(lower) ?? 0) > 0 || isAcronym(form)));
    if (!fits || (openingWords.has(lower) && !stateByName.has(form))) return -1;
  } else if (opensClause(words.forms, first, index)) {
    if (!mayOpen(words, index, last)) return -1;
  } else if (form === 'A' || form === 'An') return -1;
  else if (lower === 'the' && !isKnownPair(words, index) && !opensMedia(words, index, last)) return -1;
  if (isCommonHere(words, index, last)) return -1;
  const before = words.forms[index - 1] ?? '';
  if (index > first && /^\d{1,3}(?:st|nd|rd|th)$/.test(before) && words.tokens[index]) return index - 1;
  return index;
}

/** A lone capitalised word that the text also writes small, or whose ending makes it a common noun: "this Letter". */
function isCommonHere(words: Words, index: number, last: number): boolean {
  const form = words.forms[index] ?? '';
  const lower = words.lower[index] ?? '';
  const next = words.forms[index + 1] ?? '';
  if ((index + 1 < last && (isCapital(next) || /^(?:of|for|[-–])$/.test(next))) || isKnownName(form) || isAcronym(form))
    return false;
  // "People's Daily", "Prosecutor's Office".
  if (owners.has(lower) && /^'s?$/.test(next) && isCapital(words.forms[index + 2] ?? '')) return false;
  if (isCapital(words.forms[index - 1] ?? '') && !openingWords.has(words.lower[index - 1] ?? '')) return false;
  const small = words.small.get(lower) ?? 0;
  if (small === 0 && !/(?:tion|ment|ness|ship|ism|ance|ings?|ers)$/.test(lower)) return false;
  return isVocabulary(lower);
}

const isKnownPair = (words: Words, index: number): boolean => {
  const pair = `The ${words.forms[index + 1] ?? ''}`;
  return stateByName.has(pair) || pair === 'The Hague';
};

/** "The" as part of an outlet's name: "told The Kallmouth Herald". */
function opensMedia(words: Words, index: number, last: number): boolean {
  let end = index + 1;
  while (end < last && isCapital(words.forms[end] ?? '')) end += 1;
  if (end === index + 1) return false;
  const rest = words.forms.slice(index + 1, end).join(' ');
  return knownNames.get(rest) === 'media' || headTypes.get(words.lower[end - 1] ?? '') === 'media';
}

/** Whether the capitalised first word of a sentence begins a name. */
function mayOpen(words: Words, index: number, last: number): boolean {
  const form = words.forms[index] ?? '';
  const lower = words.lower[index] ?? '';
  if (stateByName.has(form)) return true;
  if (openingWords.has(lower)) return lower === 'the' && isKnownPair(words, index);
  if (isKnownName(form) || isAcronym(form) || stateByCapital.has(form)) return true;
  const next = words.forms[index + 1] ?? '';
  const followed = index + 1 < last && isCapital(next) && !isCalendar(words.lower[index + 1] ?? '');
  if (roleWords.has(lower) || rankWords.has(lower)) return followed;
  const upos = words.tokens[index]?.upos;
  if ((words.capital.get(lower) ?? 0) > 0) return (words.small.get(lower) ?? 0) === 0 || followed;
  if (followed) return upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ' || upos === 'X';
  if ((words.small.get(lower) ?? 0) > 0 || loneWords.has(lower) || /(?:ing|ed|ly)$/.test(lower)) return false;
  return !isVocabulary(lower);
}

/** Index of the last token of the next part of the run that begins at `start` and reaches to `end`, or −1. */
function nextPart(words: Words, start: number, end: number, last: number, headline: boolean): number {
  const form = words.forms[end] ?? '';
  const lower = words.lower[end] ?? '';
  const before = words.lower[end - 1] ?? '';
  const capitalAt = (index: number): boolean => {
    const at = words.forms[index] ?? '';
    if (index >= last || !isCapital(at) || isCalendar(words.lower[index] ?? '')) return false;
    if (headline && knownNames.has(`${words.forms[index - 1] ?? ''} ${at}`)) return true;
    return !headline || isKnownName(at) || isAcronym(at) || (words.capital.get(words.lower[index] ?? '') ?? 0) > 0;
  };
  // "Lee Jun-seok": no month.
  if (isCalendar(lower) && form.length === 3 && isCapital(form) && words.forms[end + 1] === '-') {
    return isSyllablePair(words, end + 1) ? end : -1;
  }
  if (capitalAt(end)) return form === 'I' ? -1 : lower === 'the' ? -1 : end;
  if (lower === 'of' || lower === 'for') {
    const skip = words.lower[end + 1] === 'the' ? end + 2 : end + 1;
    const leads = ofHeads.has(before) || goesOnWith(words, start, end, skip);
    return leads && capitalAt(skip) ? skip : -1;
  }
  if (lower === 'with') return /^(?:persons|people|children)$/.test(before) && capitalAt(end + 1) ? end + 1 : -1;
  if (lower === ',') return matterAfterComma(words, start, end, last);
  if (lower === 'against') return before === 'coalition' && capitalAt(end + 1) ? end + 1 : -1;
  if (lower === 'in') {
    const skip = words.lower[end + 1] === 'the' ? end + 2 : end + 1;
    return inHeads.has(before.replace(/^al-/, '')) && capitalAt(skip) ? skip : -1;
  }
  if (lower === 'and' || lower === '&') return capitalAt(end + 1) && joinsAnd(words, start, end, last) ? end + 1 : -1;
  if (lower === "'s" || lower === "'") {
    if (!capitalAt(end + 1) || words.forms[end - 1] === before) return -1;
    const institute = !stateByName.has(words.forms[end - 1] ?? '') && ownedHeads.has(words.lower[end + 1] ?? '');
    return owners.has(before) || institute || /^[OD]$/.test(words.forms[end - 1] ?? '') ? end + 1 : -1;
  }
  if (/^[-‐‑–]$/.test(lower)) {
    const glued =
      words.tokens[end - 1]?.end === words.tokens[end]?.start &&
      words.tokens[end]?.end === words.tokens[end + 1]?.start;
    if (!glued) return -1;
    if (/^(?:covid|cov|sars)$/.test(before) && /^\d/.test(words.forms[end + 1] ?? '')) return end + 1;
    if (capitalAt(end + 1)) return end + 1;
    return end - start > 1 && isSyllablePair(words, end) ? end + 1 : -1;
  }
  if (personParticles.has(lower) && !headTypes.has(before)) {
    if (capitalAt(end + 1)) return end + 1;
    return personParticles.has(words.lower[end + 1] ?? '') && capitalAt(end + 2) ? end + 2 : -1;
  }
  return numbered.has(before) && /^\d{1,2}$/.test(form) ? end : -1;
}

/** Chinese and Korean given names round the hyphen at `at`: "Chan Wai-lok". */
function isSyllablePair({ forms, tokens }: Words, at: number): boolean {
  if (tokens[at - 1]?.end !== tokens[at]?.start || tokens[at]?.end !== tokens[at + 1]?.start) return false;
  return isSyllable(forms[at - 1] ?? '', forms[at + 1] ?? '');
}

/** "Organization of Families of Lost Miners": a further "of" with a common noun behind it, in a name that a head with "of" began. */
function goesOnWith(words: Words, start: number, at: number, next: number): boolean {
  const joints = words.lower.slice(start, at);
  const joint = joints.findIndex((word) => word === 'of' || word === 'for');
  if (joint < 1 || !ofHeads.has(joints[joint - 1] ?? '')) return false;
  const form = words.forms[next] ?? '';
  return (
    !isKnownName(words.forms[at - 1] ?? '') &&
    !isKnownName(form) &&
    !isAcronym(form) &&
    isVocabulary(form.toLowerCase())
  );
}

/**
 * "Ministry of Trade, Rural Affairs, Science and Technology": the last token of the next matter in a list of them that "and"
 * ends, or −1. "Washington, D.C." goes on too.
 */
function matterAfterComma({ forms, lower }: Words, start: number, comma: number, last: number): number {
  if (lower[comma - 1] === 'washington' && /^D\.?C\.?$/.test(forms[comma + 1] ?? '')) return comma + 1;
  if (!/^(?:ministry|department|secretariat|faculty|committee)$/.test(lower[start] ?? '')) return -1;
  if (!/^(?:of|for|on)$/.test(lower[start + 1] ?? '')) return -1;
  const isMatter = (at: number): boolean => isCapital(forms[at] ?? '') && matterWords.has(lower[at] ?? '');
  if (!isMatter(comma - 1)) return -1;
  let first = -1;
  for (let at = comma + 1; at < last && at < comma + 12; at += 1) {
    if (isMatter(at)) {
      if (!isMatter(at + 1) && first < 0) first = at;
    } else if (lower[at] === 'and') return isMatter(at + 1) ? first : -1;
    else if (lower[at] !== ',') return -1;
  }
  return -1;
}

/** Whether `next` behind a hyphen is the second half of a given name, even where it is an English word too: "Man-kin". */
function isSyllable(before: string, next: string): boolean {
  if (!/^\p{Ll}{1,6}$/u.test(next)) return false;
  if (!isVocabulary(next)) return true;
  if (next.length > 3 || before.length > 6 || isAcronym(before)) return false;
  // "Jae-in", "Jong-un"; but "Cairo-led", "City-in".
  const isOwn = isGivenName(before) && !isVocabulary(before.toLowerCase());
  if (hyphenTails.has(next)) return isOwn && /^(?:in|on)$/.test(next);
  return isOwn || !isKnownName(before);
}

/** Short English words that are said of what a hyphen joins them to: "Cairo-led". */
const hyphenTails = new Set('led run era day in on up off out of to by the and or fed hit old bad due own'.split(' '));

/** Whether the "and" at `at` stands inside a name: "Ministry of Health and Population", "Trinidad and Tobago". */
function joinsAnd(words: Words, start: number, at: number, last: number): boolean {
  if (words.lower[at] === '&') return true;
  const left = words.forms.slice(start, at);
  const right = words.forms[at + 1] ?? '';
  const whole = `${left.join(' ')} and ${right}`;
  if (stateByName.has(whole) || wellKnownPlaces.has(whole)) return true;
  const leftSmall = words.lower.slice(start, at);
  const isMatter = (word: string): boolean =>
    matterWords.has(word) || word === 'of' || word === 'the' || word === 'and';
  if (leftSmall.includes('of') || leftSmall.includes('for')) {
    const isMinistry =
      /^(?:ministry|ministries|department|secretariat|faculty)$/.test(leftSmall[0] ?? '') && !isKnownName(right);
    return isMinistry || (matterWords.has(words.lower[at - 1] ?? '') && matterWords.has(right.toLowerCase()));
  }
  if (!leftSmall.every(isMatter) && !isHalf(words, start, at)) return false;
  let end = at + 1;
  while (end < last && isCapital(words.forms[end] ?? '')) end += 1;
  return end - at > 2 && headTypes.has(words.lower[end - 1] ?? '');
}

/** True for words that cannot stand as a name without what follows: "Lakes Environmental" before "and Survey Board". */
function isHalf(words: Words, start: number, at: number): boolean {
  const last = words.lower[at - 1] ?? '';
  const first = words.forms[start] ?? '';
  if (isKnownName(words.forms[at - 1] ?? '') || isGivenName(first) || headTypes.has(last)) return false;
  return matterWords.has(last) || (at - start > 1 && /(?:ing|al|ic|ive)$/.test(last) && isVocabulary(last));
}
