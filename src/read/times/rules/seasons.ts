/** Parts of a year: "the summer of 2003", "the third quarter", "the second half of 2008". */
import { seasons } from '../../en/times/calendar-words.ts';
import { ordinals } from '../../en/times/number-words.ts';
import { type Found, noTime } from '../meaning.ts';
import { isHyphen } from '../numbers.ts';
import type { Word } from '../words.ts';
import { narrowBc, readBeforeChrist, readTrailingYear, readYear } from './years.ts';

/** "the summer of 2003", "spring 2024", "the winter", "this fall". */
export function readSeason(words: readonly Word[], at: number): Found | null {
  const lead = words[at]?.lower ?? '';
  const steps: Record<string, -1 | 0 | 1> = { last: -1, this: 0, next: 1, past: -1, previous: -1, coming: 1 };
  const step = steps[lead] ?? null;
  const start = step !== null || lead === 'the' ? at + 1 : at;
  const word = words[start];
  const code = seasons.get(word?.lower ?? '');
  if (!code || !word) return null;
  const verbLike = word.lower === 'fall' || word.lower === 'spring';
  const bc = readBeforeChrist(words, words[start + 1]?.lower === 'of' ? start + 2 : start + 1);
  if (bc) return { ...bc, first: at, meaning: narrowBc(bc.meaning, code) };
  const year = readTrailingYear(words, start + 1);
  if (
    verbLike &&
    start === at &&
    !year &&
    !/^(?:in|since|by|last|this|next|the|early|late|until|during)$/.test(words[at - 1]?.lower ?? '')
  )
    return null;
  if (word.lower === 'fall' && words[start + 1]?.lower === 'of' && !year) return null;
  return {
    first: at,
    last: year?.last ?? start + 1,
    meaning: { kind: 'season', code, year: year?.year ?? null, step, ...noTime },
  };
}

const halves: ReadonlyMap<string, string> = new Map([
  ['first', 'H1'],
  ['second', 'H2'],
  ['latter', 'H2'],
]);

/** "the second half of 2008", "the first half of the year" is left to others. */
export function readHalfYear(words: readonly Word[], at: number): Found | null {
  const start = words[at]?.lower === 'the' ? at + 1 : at;
  if (words[start + 1]?.lower !== 'half' || words[start + 2]?.lower !== 'of') return null;
  const code = halves.get(words[start]?.lower ?? '');
  if (!code) return null;
  const year = readYear(words, start + 3);
  if (year === null) return null;
  return { first: at, last: start + 4, meaning: { kind: 'season', code, year, step: null, ...noTime } };
}

const quarterCodes = ['Q1', 'Q2', 'Q3', 'Q4'];

/** "the third quarter", "third-quarter", "the second quarter of 2023", "Q3 2024", "the 1988 quarter". */
export function readQuarter(words: readonly Word[], at: number): Found | null {
  const short = /^q$/.exec(words[at]?.lower ?? '') ? /^[1-4]$/.exec(words[at + 1]?.lower ?? '') : null;
  if (short && words[at + 1]?.glued) return quarterFound(words, at, at + 2, Number(short[0]), null);
  let start = words[at]?.lower === 'the' || words[at]?.lower === 'its' ? at + 1 : at;
  if (words[start]?.lower === 'fiscal') start += 1;
  const year = readYear(words, start);
  if (year !== null) start += 1;
  if (isHyphen(words[start])) start += 1;
  const value = ordinals.get(words[start]?.lower ?? '');
  if (value === undefined || value > 4) return null;
  const gap = isHyphen(words[start + 1]) ? 1 : 0;
  if (words[start + 1 + gap]?.lower !== 'quarter' || (gap === 1 && year === null && start > at)) return null;
  return quarterFound(words, at, start + 2 + gap, value, year);
}

function quarterFound(words: readonly Word[], first: number, last: number, value: number, given: number | null): Found {
  const year = given === null ? readTrailingYear(words, last) : null;
  const code = quarterCodes[value - 1] ?? 'QX';
  return {
    first,
    last: year?.last ?? last,
    meaning: { kind: 'season', code, year: given ?? year?.year ?? null, step: null, ...noTime },
  };
}
