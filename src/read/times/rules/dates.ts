/** Calendar dates: "July 29, 2024", "29 July", "July 2024", "July last year", "2024-07-29". */
import { months } from '../../en/times/calendar-words.ts';
import { isDate } from '../calendar.ts';
import { type Found, type Meaning, noTime } from '../meaning.ts';
import { isDigits, isHyphen, readOrdinal } from '../numbers.ts';
import type { Word } from '../words.ts';
import { narrowBc, readBeforeChrist, readTrailingYear } from './years.ts';

const calendar = (year: number | null, month: number | null, day: number | null): Meaning => ({
  kind: 'calendar',
  year,
  month,
  day,
  ...noTime,
});

/** The month named at word `at`, with its full stop where it is shortened. "may", "march" and short forms need a capital. */
export function readMonth(words: readonly Word[], at: number): { month: number; last: number } | null {
  const word = words[at];
  if (!word) return null;
  const month = months.get(word.lower);
  if (month === undefined || !/^\p{Lu}/u.test(word.text)) return null;
  if ((word.lower === 'may' || word.lower === 'march') && opensSentence(words, at) && !followsMonth(words[at + 1]))
    return null;
  const short = word.lower.length < 5 && word.lower !== 'may' && word.lower !== 'june' && word.lower !== 'july';
  const stop = short && words[at + 1]?.lower === '.' && words[at + 1]?.glued;
  if (short && !stop && !isDigits(words[at + 1]?.lower ?? '') && word.lower !== 'sept') return null;
  return { month, last: at + (stop ? 2 : 1) };
}

/** "May the truce hold", "March on the capital": at the head of a sentence the capital tells nothing. */
function opensSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || /^[.!?:"“‘(]$/.test(before.lower);
}

function followsMonth(word: Word | undefined): boolean {
  return word !== undefined && (isDigits(word.lower) || /^(?:,|of|is|was|saw|brought|to)$/.test(word.lower));
}

/** A day of the month at word `at`: "29", "29th". */
function readDay(words: readonly Word[], at: number): { day: number; last: number } | null {
  const word = words[at];
  if (!word) return null;
  const ordinal = readOrdinal(words, at);
  if (ordinal && ordinal.value < 32 && isDigits(word.lower)) return { day: ordinal.value, last: ordinal.last };
  if (!/^(?:[1-9]|0[1-9]|[12]\d|3[01])$/.test(word.lower)) return null;
  const next = words[at + 1];
  if (next?.glued && /^[.:%]$/.test(next.lower) && words[at + 2]?.glued && isDigits(words[at + 2]?.lower ?? ''))
    return null;
  return { day: Number(word.lower), last: at + 1 };
}

const yearsTold: ReadonlyMap<string, 'story' | -1 | 0 | 1> = new Map<string, 'story' | -1 | 0 | 1>([
  ['that', 'story'],
  ['same', 'story'],
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** `found`, with the year that "of that year", "of the same year" or "last year" behind it tells. */
function withYearTold(words: readonly Word[], found: Found): Found {
  if (found.meaning.kind !== 'calendar' || found.meaning.year !== null) return found;
  const of = words[found.last]?.lower === 'of' ? 1 : 0;
  const the = words[found.last + of]?.lower === 'the' ? 1 : 0;
  const start = found.last + of + the;
  const yearOf = yearsTold.get(words[start]?.lower ?? '');
  if (yearOf === undefined || words[start + 1]?.lower !== 'year' || (of === 0 && (the === 1 || yearOf === 'story')))
    return found;
  return { ...found, last: start + 2, meaning: { ...found.meaning, yearOf } };
}

/** "July 29, 2024", "July 29", "July 2024", "July". */
export function readMonthFirst(words: readonly Word[], at: number): Found | null {
  const month = readMonth(words, at);
  if (!month) return null;
  const the = words[month.last]?.lower === 'the' ? 1 : 0;
  const day = readDay(words, month.last + the);
  if (day && isDate(null, month.month, day.day) && !isCount(words, day.last)) {
    const range = rangeEnd(words, day.last);
    const year = readTrailingYear(words, range);
    const last = year && range === day.last ? year.last : day.last;
    return withYearTold(words, { first: at, last, meaning: calendar(year?.year ?? null, month.month, day.day) });
  }
  const bc = readBeforeChrist(words, month.last);
  if (bc) return { ...bc, first: at, meaning: narrowBc(bc.meaning, String(month.month).padStart(2, '0')) };
  const year = readTrailingYear(words, month.last);
  return withYearTold(words, {
    first: at,
    last: year?.last ?? month.last,
    meaning: calendar(year?.year ?? null, month.month, null),
  });
}

/** "July 29-31, 2024": the word behind the range, so that its year is seen; `at` where there is none. */
function rangeEnd(words: readonly Word[], at: number): number {
  if (!isHyphen(words[at]) && words[at]?.lower !== 'and' && words[at]?.lower !== 'to') return at;
  return readDay(words, at + 1)?.last ?? at;
}

/** "October 10 people": a count, not a day. */
function isCount(words: readonly Word[], at: number): boolean {
  return /^(?:people|percent|per|million|billion|times|points)$/.test(words[at]?.lower ?? '');
}

/** "29 July 2024", "29th of July", "the 29th of July". */
export function readDayFirst(words: readonly Word[], at: number): Found | null {
  const the = words[at]?.lower === 'the' ? 1 : 0;
  const day = readDay(words, at + the);
  if (!day) return null;
  const of = words[day.last]?.lower === 'of' ? 1 : 0;
  const month = readMonth(words, day.last + of);
  if (!month || !isDate(null, month.month, day.day)) return null;
  const year = readTrailingYear(words, month.last);
  const last = year?.last ?? month.last;
  return withYearTold(words, { first: at, last, meaning: calendar(year?.year ?? null, month.month, day.day) });
}

/** "the last week of August", "the first days of May 1945": no more than the month can be told. */
export function readPartOfMonth(words: readonly Word[], at: number): Found | null {
  const start = words[at]?.lower === 'the' ? at + 1 : at;
  if (words[start + 2]?.lower !== 'of') return null;
  if (!/^(?:first|second|third|fourth|last|final|opening|closing)$/.test(words[start]?.lower ?? '')) return null;
  if (!/^(?:week|weeks|weekend|days|part|half)$/.test(words[start + 1]?.lower ?? '')) return null;
  const month = readMonthFirst(words, start + 3);
  if (month?.meaning.kind !== 'calendar' || month.meaning.day !== null) return null;
  return { ...month, first: at };
}

/** "2024-07-29", "29.07.2024", "07/29/2024": month first unless only the other order is a date. */
export function readNumericDate(words: readonly Word[], at: number): Found | null {
  const [one, mark, two, again, three] = [words[at], words[at + 1], words[at + 2], words[at + 3], words[at + 4]];
  if (!one || !mark || !two || !again || !three) return null;
  if (!/^[-/.]$/.test(mark.lower) || mark.lower !== again.lower) return null;
  if (![mark, two, again, three].every((word) => word.glued) || !isDigits(two.lower) || !isDigits(three.lower))
    return null;
  const [a, b, c] = [Number(one.lower), Number(two.lower), Number(three.lower)];
  const found = (year: number, month: number, day: number): Found | null =>
    isDate(year, month, day) ? { first: at, last: at + 5, meaning: calendar(year, month, day) } : null;
  if (one.lower.length === 4) return found(a, b, c);
  if (two.lower.length > 2 || one.lower.length > 2) return null;
  const year =
    three.lower.length === 4 ? c : three.lower.length === 2 && mark.lower === '/' ? (c > 50 ? 1900 : 2000) + c : 0;
  if (year < 1000) return null;
  return mark.lower === '.' ? found(year, b, a) : (found(year, a, b) ?? found(year, b, a));
}
