/** Words: what the form of each token and its use over the whole text tell about names. */
import type { Token } from '../../model/index.ts';
import { knownNames } from '../en/names/known-names.ts';
import { isGivenName } from '../en/names/given-names.ts';
import { calendarWords } from '../en/names/ordinary-words.ts';
import { groupAdjectives, groupPeople, wellKnownPlaces } from '../en/names/regions.ts';
import { stateByAdjective, stateByName, stateByNationals } from '../en/names/states.ts';

/** Tokens as words, with what is counted over the whole text. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** As printed, with straight apostrophes. */
  readonly forms: readonly string[];
  readonly lower: readonly string[];
  /** How often a word (lower case) is written small. */
  readonly small: ReadonlyMap<string, number>;
  /** How often it is written with a capital where a common word would not be. */
  readonly capital: ReadonlyMap<string, number>;
}

export type Range = readonly [first: number, last: number];

/** Words of a text with their counts; `ranges` are its sentences. */
export function countWords(text: string, tokens: readonly Token[], ranges: readonly Range[]): Words {
  const forms = tokens.map((token) => text.slice(token.start, token.end).replaceAll('’', "'"));
  const lower = forms.map((form) => form.toLowerCase());
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const [first, last] of ranges) {
    const headline = isHeadlineCase(forms, first, last);
    for (let index = first; index < last; index += 1) {
      const form = forms[index] ?? '';
      const key = lower[index] ?? '';
      if (form === key) small.set(key, (small.get(key) ?? 0) + 1);
      else if (!headline && isCapital(form) && !opensClause(forms, first, index)) {
        capital.set(key, (capital.get(key) ?? 0) + 1);
      }
    }
  }
  return { text, tokens, forms, lower, small, capital };
}

/** True for a word that begins with a capital letter, or like "d'Ivoire" and "al-Rashid" has one after its article. */
export function isCapital(form: string): boolean {
  return /^(?:[dl]'|(?:a[ln]|el|a[rst]|a[tsd]h|a[dz]|e[dr]|u[ldrz]|il)-)?\p{Lu}/u.test(form);
}

/** True for "UN", "U.S.", "G20", "M23", "CENTCOM", but not for one letter or a roman number. */
export function isAcronym(form: string): boolean {
  if (form.length > 12) return false;
  return /^(?=.*\p{Lu}.*[\p{Lu}\d])[\p{Lu}\d][\p{Lu}\d.&]{1,9}s?$/u.test(form) && !/^[IVXL]+\.?$/.test(form);
}

/** True where token `index` is the first word of the sentence at `first`, or of a quote or of what follows a colon. */
export function opensClause(forms: readonly string[], first: number, index: number): boolean {
  let at = index - 1;
  if (at >= first && /^(?:["“‘:•*»…]|[-–—]+)$/.test(forms[at] ?? '')) {
    if (/^[-–—]$/.test(forms[at] ?? '') && at > first) return false;
    return true;
  }
  if (at >= first && /^[.!?]+$/.test(forms[at] ?? '')) return true;
  while (at >= first && /^(?:[("'[]|\d{1,2}|[.)])$/.test(forms[at] ?? '')) at -= 1;
  return at < first;
}

/** True where nearly all longer words are written with a capital, as in headlines and signs, so that capitals tell nothing. */
export function isHeadlineCase(forms: readonly string[], first: number, last: number): boolean {
  let long = 0;
  let capitals = 0;
  for (let index = first; index < last; index += 1) {
    const form = forms[index] ?? '';
    if (form.length < 4 || !/^\p{L}/u.test(form)) continue;
    long += 1;
    if (isCapital(form)) capitals += 1;
  }
  if (isShouted(forms, first, last)) return true;
  const mark = forms[last - 1] ?? '';
  return long >= 5 && capitals >= long * 0.75 && !/^[.”"]$/.test(mark);
}

/** True where nearly all words are written in capitals throughout. */
export function isShouted(forms: readonly string[], first: number, last: number): boolean {
  const words = forms.slice(first, last).filter((form) => /^\p{L}{2}/u.test(form));
  return words.length >= 2 && words.filter((form) => !/\p{Ll}/u.test(form)).length >= words.length * 0.7;
}

/** True for a word that is a name or begins one wherever it stands. */
export function isKnownName(form: string): boolean {
  return (
    stateByName.has(form) ||
    stateByAdjective.has(form) ||
    stateByNationals.has(form) ||
    knownNames.has(form) ||
    wellKnownPlaces.has(form) ||
    groupAdjectives.has(form) ||
    groupPeople.has(form) ||
    isGivenName(form)
  );
}

/** True where the word at `index` may be part of a name: it is capitalised and its place does not explain the capital. */
export function isCalendar(lower: string): boolean {
  return calendarWords.has(lower.replace(/[.]$|(?<=day)s$/, ''));
}
