/** Numbers in words and digits. */
import { ordinals, smallNumbers, tens, vagueNumbers } from '../en/times/number-words.ts';
import type { Word } from './words.ts';

/** A number read from words `[at, last)`; `value` is null where it is vague ("several"). */
export interface ReadNumber {
  readonly value: number | null;
  readonly last: number;
  /** True for "a" and "an", which are numbers before a unit only. */
  readonly article: boolean;
}

/** The number that begins at word `at`, null where none does. Digits that belong to a larger figure or a sum are none. */
export function readNumber(words: readonly Word[], at: number): ReadNumber | null {
  const word = words[at];
  if (!word) return null;
  const { lower } = word;
  if (isDigits(lower)) return readDigits(words, at);
  if (lower === 'a' || lower === 'an') {
    const next = words[at + 1]?.lower ?? '';
    if (next === 'few') return { value: null, last: at + 2, article: false };
    if (next === 'couple') return { value: 2, last: at + (words[at + 2]?.lower === 'of' ? 3 : 2), article: false };
    if (next === 'dozen') return { value: 12, last: at + 2, article: false };
    if (next === 'hundred') return { value: 100, last: at + 2, article: false };
    if (next === 'thousand') return { value: 1000, last: at + 2, article: false };
    if (next === 'half') return { value: 0.5, last: at + 2, article: false };
    return { value: 1, last: at + 1, article: true };
  }
  if (lower === 'half') {
    const article = words[at + 1]?.lower;
    return { value: 0.5, last: at + (article === 'a' || article === 'an' ? 2 : 1), article: false };
  }
  if (vagueNumbers.has(lower))
    return { value: null, last: at + (words[at + 1]?.lower === 'of' ? 2 : 1), article: false };
  return readWords(words, at);
}

/** "twenty-four", "one hundred", "two and a half". */
function readWords(words: readonly Word[], at: number): ReadNumber | null {
  let value: number;
  let last = at + 1;
  const lower = words[at]?.lower ?? '';
  const small = smallNumbers.get(lower);
  const ten = tens.get(lower);
  if (small !== undefined) value = small;
  else if (ten !== undefined) {
    value = ten;
    const gap = isHyphen(words[last]) ? 1 : 0;
    const one = smallNumbers.get(words[last + gap]?.lower ?? '');
    if (one !== undefined && one > 0 && one < 10) {
      value += one;
      last += gap + 1;
    }
  } else return null;
  const scale = words[last]?.lower;
  if (scale === 'hundred' || scale === 'thousand') {
    value *= scale === 'hundred' ? 100 : 1000;
    last += 1;
  }
  return readHalf(words, value, last);
}

function readDigits(words: readonly Word[], at: number): ReadNumber | null {
  const before = words[at - 1];
  const word = words[at];
  if (!word) return null;
  if (word.glued && before && /^[.,$€£:/]$/.test(before.lower) && isDigits(words[at - 2]?.lower ?? '')) return null;
  if (before && /^[$€£]$/.test(before.lower)) return null;
  let digits = word.lower;
  let last = at + 1;
  while (
    words[last]?.lower === ',' &&
    words[last]?.glued &&
    words[last + 1]?.glued &&
    /^\d{3}$/.test(words[last + 1]?.lower ?? '')
  ) {
    digits += words[last + 1]?.lower ?? '';
    last += 2;
  }
  let value = Number(digits);
  if (
    words[last]?.lower === '.' &&
    words[last]?.glued &&
    words[last + 1]?.glued &&
    isDigits(words[last + 1]?.lower ?? '')
  ) {
    value = Number(`${digits}.${words[last + 1]?.lower}`);
    last += 2;
  }
  return readHalf(words, value, last);
}

/** Adds "and a half", also with hyphens, where it follows. */
function readHalf(words: readonly Word[], value: number, last: number): ReadNumber {
  let at = last;
  for (const part of ['and', 'a', 'half']) {
    if (isHyphen(words[at])) at += 1;
    if (words[at]?.lower !== part) return { value, last, article: false };
    at += 1;
  }
  return { value: value + 0.5, last: at, article: false };
}

/** The ordinal at word `at`: "third", "3rd", "twenty-first"; `last` is the word behind it. Null where none is. */
export function readOrdinal(words: readonly Word[], at: number): { value: number; last: number } | null {
  const lower = words[at]?.lower ?? '';
  const named = ordinals.get(lower);
  if (named !== undefined) return { value: named, last: at + 1 };
  if (isDigits(lower) && lower.length < 3) {
    const tail = words[at + 1];
    if (tail?.glued && /^(?:st|nd|rd|th)$/.test(tail.lower)) return { value: Number(lower), last: at + 2 };
    return null;
  }
  const ten = tens.get(lower);
  if (ten === undefined) return null;
  const gap = isHyphen(words[at + 1]) ? 1 : 0;
  const one = ordinals.get(words[at + 1 + gap]?.lower ?? '');
  return one !== undefined && one < 10 ? { value: ten + one, last: at + 2 + gap } : null;
}

export function isDigits(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

export function isHyphen(word: Word | undefined): boolean {
  return word !== undefined && (word.lower === '-' || word.lower === '–' || word.lower === '‑');
}
