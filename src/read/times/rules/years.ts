/** Years: "2003", "nineteen ninety-six", "the 1990s", "490 BC", "the 20th century". */
import { months } from '../../en/times/calendar-words.ts';
import { decadeNames } from '../../en/times/number-words.ts';
import { type Found, type Meaning, noTime } from '../meaning.ts';
import { isDigits, isHyphen, readNumber, readOrdinal } from '../numbers.ts';
import type { Word } from '../words.ts';

const calendarYear = (year: number): Meaning => ({ kind: 'calendar', year, month: null, day: null, ...noTime });

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

/** ", 2024" or " 2024" or "of 2024" behind a date. */
export function readTrailingYear(words: readonly Word[], at: number): { year: number; last: number } | null {
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
    return { first: at, last: spelled.last, meaning: calendarYear(spelled.year) };
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
  return { first: at, last: start + named + 1, meaning: calendarYear(year) };
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
export function readBeforeChrist(words: readonly Word[], at: number): Found | null {
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
export function narrowBc(year: Meaning, part: string): Meaning {
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
