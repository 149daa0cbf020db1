/** Times of day: "9:30 p.m.", "14:00 GMT", "noon", "midnight", "dawn", "Friday morning". */
import { dayParts } from '../../en/times/calendar-words.ts';
import { smallNumbers } from '../../en/times/number-words.ts';
import { isHyphen } from '../numbers.ts';
import type { Word } from '../words.ts';

/** A time of day in words `[at, last)`. */
export interface ClockTime {
  readonly clock: string | null;
  readonly part: string | null;
  readonly last: number;
}

const zones: ReadonlySet<string> = new Set([
  'gmt',
  'utc',
  'est',
  'edt',
  'pst',
  'pdt',
  'cst',
  'cdt',
  'et',
  'cet',
  'bst',
  'ist',
]);
const pad = (value: number): string => String(value).padStart(2, '0');

/** A clock time or a named hour at word `at`; null where none is. */
export function readClock(words: readonly Word[], at: number): ClockTime | null {
  const word = words[at];
  if (!word) return null;
  if (word.lower === 'noon' || word.lower === 'midday') return { clock: '12:00', part: null, last: at + 1 };
  if (word.lower === 'midnight') return { clock: '00:00', part: null, last: at + 1 };
  const hour = /^\d{1,2}$/.test(word.lower) ? Number(word.lower) : smallNumbers.get(word.lower);
  if (hour === undefined || hour > 24) return readMilitary(words, at);
  let last = at + 1;
  let minute = 0;
  const colon = words[last];
  const minuteWord = words[last + 1];
  const withMinute =
    colon?.glued &&
    (colon.lower === ':' || colon.lower === '.') &&
    minuteWord?.glued &&
    /^[0-5]\d$/.test(minuteWord.lower);
  if (withMinute) {
    minute = Number(minuteWord.lower);
    last += 2;
  }
  const half = readHalf(words, last);
  if (half && hour <= 12) {
    const full = (hour % 12) + (half.late ? 12 : 0);
    return { clock: `${pad(full)}:${pad(minute)}`, part: null, last: skipZone(words, half.last) };
  }
  if (words[last]?.lower === 'o' && /^['’]$/.test(words[last + 1]?.lower ?? '') && words[last + 2]?.lower === 'clock') {
    return { clock: `${pad(hour)}:${pad(minute)}`, part: null, last: last + 3 };
  }
  if (!withMinute || colon.lower !== ':') return null;
  if (words[last]?.glued && words[last]?.lower === ':') return null;
  return { clock: `${pad(hour)}:${pad(minute)}`, part: null, last: skipZone(words, last) };
}

/** "1400 GMT", "0930 hours". */
function readMilitary(words: readonly Word[], at: number): ClockTime | null {
  const digits = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (!/^[0-2]\d[0-5]\d$/.test(digits) || !(zones.has(next) || next === 'hours')) return null;
  return { clock: `${digits.slice(0, 2)}:${digits.slice(2)}`, part: null, last: at + 2 };
}

function readHalf(words: readonly Word[], at: number): { late: boolean; last: number } | null {
  const lower = words[at]?.lower ?? '';
  if (lower === 'am' || lower === 'pm') return { late: lower === 'pm', last: at + 1 };
  if ((lower === 'a' || lower === 'p') && words[at + 1]?.lower === '.' && words[at + 2]?.lower === 'm') {
    const dot = words[at + 3]?.lower === '.' && words[at + 3]?.glued ? 1 : 0;
    return { late: lower === 'p', last: at + 3 + dot };
  }
  return null;
}

function skipZone(words: readonly Word[], at: number): number {
  if (zones.has(words[at]?.lower ?? '')) return at + 1;
  return words[at]?.lower === '(' && zones.has(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === ')'
    ? at + 3
    : at;
}

/** A part of the day at word `at`, "early" or "late" before it included: "morning", "late evening". */
export function readPart(words: readonly Word[], at: number): ClockTime | null {
  let start = at;
  if (/^(?:early|late|mid|in|at)$/.test(words[start]?.lower ?? '')) start += 1;
  if (isHyphen(words[start]) || (start > at && words[start]?.lower === 'the')) start += 1;
  const part = dayParts.get(words[start]?.lower ?? '');
  return part && part !== 'MI' ? { clock: null, part, last: start + 1 } : null;
}
