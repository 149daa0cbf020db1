/** Calendar dates: "July 29, 2024", "29 July", "July 2024", "2024-07-29", "2003", "the 1990s", "the 20th century". */
import { decadeNames, ordinals } from '../../en/times/number-words.ts';
import { months, seasons } from '../../en/times/calendar-words.ts';
import { isDate } from '../calendar.ts';
import { type Found, type Meaning, noTime } from '../meaning.ts';
import { isDigits, isHyphen, readNumber, readOrdinal } from '../numbers.ts';
import type { Word } from '../words.ts';

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

/** A year of four digits at word `at` that stands alone: 1000 to 2199. */
export function readYear(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (!word || !/^(?:1\d|2[01])\d\d$/.test(word.lower)) return null;
  const before = words[at - 1];
  if (word.glued && before && /^[.,$€£:/#]$/.test(before.lower) && (before.lower !== ',' || before.glued)) {
    if (before.lower !== ',' || !isDigits(words[at - 2]?.lower ?? '') || !months.has(words[at - 3]?.lower ?? ''))
      return null;
  }
  const next = words[at + 1];
  if (next?.glued && /^[,.:]$/.test(next.lower) && words[at + 2]?.glued && isDigits(words[at + 2]?.lower ?? ''))
    return null;
  if (next?.lower === '%' || (next?.glued && /^\p{L}/u.test(next.lower))) return null;
  return Number(word.lower);
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

/** ", 2024" or " 2024" or "of 2024" behind a date. */
function readTrailingYear(words: readonly Word[], at: number): { year: number; last: number } | null {
  const skip = words[at]?.lower === ',' || words[at]?.lower === 'of' || words[at]?.lower === 'in' ? 1 : 0;
  const year = readYear(words, at + skip);
  return year === null ? readSpelledYear(words, at + skip) : { year, last: at + skip + 1 };
}

/** "nineteen ninety-six", "two thousand and five". */
function readSpelledYear(words: readonly Word[], at: number): { year: number; last: number } | null {
  const lower = words[at]?.lower ?? '';
  const isThousand = lower === 'two' && words[at + 1]?.lower === 'thousand';
  const century = isThousand ? 2000 : spelledCenturies.get(lower);
  if (century === undefined) return null;
  const gap = isThousand ? (words[at + 2]?.lower === 'and' ? 3 : 2) : isHyphen(words[at + 1]) ? 2 : 1;
  const rest = readNumber(words, at + gap);
  const isYear =
    rest !== null && !rest.article && rest.value !== null && rest.value >= (isThousand ? 1 : 10) && rest.value < 100;
  if (isYear && Number.isInteger(rest.value)) return { year: century + (rest.value ?? 0), last: rest.last };
  return isThousand ? { year: 2000, last: at + 2 } : null;
}

const spelledCenturies: ReadonlyMap<string, number> = new Map([
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

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
  if (!/^(?:first|second|third|fourth|last|final|opening|closing)$/.test(words[start]?.lower ?? '')) return null;
  if (!/^(?:week|weeks|weekend|days|part|half)$/.test(words[start + 1]?.lower ?? '')) return null;
  if (words[start + 2]?.lower !== 'of') return null;
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

const yearCues: ReadonlySet<string> = new Set([
  ...[
    'in',
    'since',
    'by',
    'from',
    'until',
    'till',
    'during',
    'of',
    'before',
    'after',
    'early',
    'late',
    'mid',
    'between',
  ],
  ...[
    'and',
    'to',
    'the',
    'fiscal',
    'through',
    'year',
    'for',
    'around',
    'about',
    'circa',
    'ca',
    'c',
    'throughout',
    'on',
  ],
  ...[
    'spring',
    'summer',
    'autumn',
    'fall',
    'winter',
    'christmas',
    'that',
    'with',
    'as',
    'than',
    'its',
    'a',
    'our',
    'at',
  ],
]);

/** A year alone, a decade, a year before Christ. A bare number without a cue before it or a date's shape is none. */
export function readYearAlone(words: readonly Word[], at: number): Found | null {
  const start = words[at]?.lower === 'the' ? at + 1 : at;
  const decade = readDecade(words, start);
  if (decade) return { ...decade, first: at };
  if (start !== at && words[start]?.lower !== 'year') return null;
  const bc = readBeforeChrist(words, start);
  if (bc) return { ...bc, first: at };
  const named = words[start]?.lower === 'year' || words[start]?.lower === 'fiscal' ? 1 : 0;
  const spelled = readSpelledYear(words, start + named);
  const isSure = named === 1 || /^(?:in|since|by|until|during)$/.test(words[at - 1]?.lower ?? '');
  if (spelled && isSure && !/^\p{L}+s$/u.test(words[spelled.last]?.lower ?? ''))
    return { first: at, last: spelled.last, meaning: calendar(spelled.year, null, null) };
  const year = readYear(words, start + named);
  if (year === null) return null;
  const before = words[at - 1];
  const next = words[start + named + 1];
  const bracketed = before?.lower === '(' || before?.lower === '[' || next?.lower === ')';
  const capital = before !== undefined && /^\p{Lu}/u.test(before.text);
  if (!named && !bracketed && !(before && (yearCues.has(before.lower) || isHyphen(before) || before.lower === '/'))) {
    const opens = before === undefined || /^[.,;:"“‘(]$/.test(before.lower);
    if (!(opens || capital || (year > 1800 && year < 2050))) return null;
  }
  if (
    next &&
    /^(?:people|men|women|soldiers|troops|dead|miles|tons|tonnes|feet|km|meters|metres|dollars|workers|or|more)$/.test(
      next.lower,
    )
  )
    if (next.lower !== 'or' || words[start + named + 2]?.lower === 'so') return null;
  return { first: at, last: start + named + 1, meaning: calendar(year, null, null) };
}

/** "1990s", "'90s", "nineties". */
function readDecade(words: readonly Word[], at: number): Found | null {
  const word = words[at];
  if (!word) return null;
  const named = decadeNames.get(word.lower);
  const fixed = (value: string, last: number): Found => ({
    first: at,
    last,
    meaning: { kind: 'fixed', type: 'DATE', value, ...noTime },
  });
  if (named !== undefined) return fixed(`19${named}`, at + 1);
  const digits = /^\d+$/.test(word.lower) ? word.lower : '';
  const mark = words[at + 1];
  const apostrophe = mark?.glued && /^['’]$/.test(mark.lower) ? 1 : 0;
  const tail = words[at + 1 + apostrophe];
  if (!tail?.glued || tail.lower !== 's') return null;
  if (/^(?:1\d|20)\d0$/.test(digits)) return fixed(digits.slice(0, 3), at + 2 + apostrophe);
  if (/^[2-9]0$/.test(digits)) return fixed(`19${digits.slice(0, 1)}`, at + 2 + apostrophe);
  return null;
}

/** "490 BC", "490 B.C.". */
function readBeforeChrist(words: readonly Word[], at: number): Found | null {
  const word = words[at];
  if (!word || !/^\d{1,4}$/.test(word.lower)) return null;
  const era = words[at + 1]?.lower;
  const dotted = era === 'b' && words[at + 2]?.lower === '.' && words[at + 3]?.lower === 'c';
  if (era !== 'bc' && era !== 'bce' && !dotted) return null;
  const last = dotted ? at + (words[at + 4]?.lower === '.' && words[at + 4]?.glued ? 5 : 4) : at + 2;
  const value = `BC${word.lower.padStart(4, '0')}`;
  return { first: at, last, meaning: { kind: 'fixed', type: 'DATE', value, ...noTime } };
}

/** A year before Christ cut down to a month or a season of it. */
function narrowBc(year: Meaning, part: string): Meaning {
  return year.kind === 'fixed' ? { ...year, value: `${year.value}-${part}` } : year;
}

/** "the 20th century", "the nineteenth century". */
export function readCentury(words: readonly Word[], at: number): Found | null {
  const the = words[at]?.lower === 'the' ? 1 : 0;
  const ordinal = readOrdinal(words, at + the);
  if (!ordinal || ordinal.value > 21 || (ordinal.value < 5 && !the)) return null;
  const gap = isHyphen(words[ordinal.last]) ? 1 : 0;
  const word = words[ordinal.last + gap]?.lower;
  if (word !== 'century' && word !== 'centuries') return null;
  const last = ordinal.last + gap + 1;
  const century = String(ordinal.value - 1).padStart(2, '0');
  const isBc = /^bce?$/.test(words[last]?.lower ?? '');
  const value = isBc ? `BC${century}` : century;
  return { first: at, last: isBc ? last + 1 : last, meaning: { kind: 'fixed', type: 'DATE', value, ...noTime } };
}

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
  const code = halves.get(words[start]?.lower ?? '');
  if (!code || words[start + 1]?.lower !== 'half' || words[start + 2]?.lower !== 'of') return null;
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
