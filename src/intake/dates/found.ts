/** Dates in running words: every calendar date of a text, in many languages, with its place and the time beside it. */
import type { Precision, Published } from '../../model/index.ts';
import type { CalendarDate } from './calendar.ts';
import { gregorianOfPersian, isPossible } from './calendar.ts';
import type { Clock } from './clock.ts';
import { readClockAfter, readClockBefore } from './clock.ts';
import { monthNumber, persianMonthNumber } from './months.ts';

/** How `03/04/2021` is to be read where both ways are possible; `null`: not known, only the year is then kept. */
export type NumberOrder = 'day-first' | 'month-first' | null;

/** A date with its place in the text (UTF-16 units). */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly published: Published;
}

type Reader = (match: RegExpExecArray, order: NumberOrder) => CalendarDate | null;

const word = String.raw`(\p{L}{2,12}(?: (?:الثاني|الأول))?)`;

/** The forms of dates, the surest first. Each gives the calendar date of its match, or null where it is none. */
const forms: readonly { readonly pattern: RegExp; readonly read: Reader }[] = [
  { pattern: /(?<!\d)((?:1[89]|20)\d{2})([-/._ ])(\d{1,2})\2(\d{1,2})(?!\d)/g, read: (m) => date(m[1], m[3], m[4]) },
  { pattern: /(?<!\d)(1[34]\d{2})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g, read: (m) => persian(m[1], Number(m[2]), m[3]) },
  { pattern: /(?<!\d)((?:1[89]|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?=T|\D|$)/g, read: (m) => date(m[1], m[2], m[3]) },
  {
    pattern: /((?:1[89]|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/g,
    read: (m) => date(m[1], m[2], m[3]),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|ος|º|°|ª|-?го)?[\s.,/-]{0,3}(?:(?:de|of|di)\s{1,2}|d['’])?${word}[\s.,/'’-]{1,4}(?:(?:de|del|of)\s{1,2})?(\d{4})(?!\d)`,
      'giu',
    ),
    read: (m) => named(m[3], m[2], m[1]),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})${word}[\s.-]{1,3}(\d{1,2})(?:st|nd|rd|th)?(?:\s?,\s?|[\s/-])\s?(\d{4})(?!\d)`,
      'giu',
    ),
    read: (m) => named(m[3], m[1], m[2]),
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)((?:1[89]|20)\d{2})[.,]?[\s-]${word}[\s.-]{1,2}(\d{1,2})(?!\d)`, 'giu'),
    read: (m) => named(m[1], m[2], m[3]),
  },
  {
    // As `date` and JavaScript print it: Nov 23 10:20:30 UTC 2020.
    pattern: /(?<!\p{L})(\p{L}{3}) {1,2}(\d{1,2}) \d{2}:\d{2}:\d{2} (?:[A-Z]{3,4} )?(\d{4})(?!\d)/gu,
    read: (m) => named(m[3], m[1], m[2]),
  },
  { pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:1[89]|20)\d{2})(?!\d)/g, read: (m) => date(m[3], m[2], m[1]) },
  { pattern: /(?<![\d./-])(\d{1,2})([-/])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/g, read: (m, order) => numeric(m, order) },
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/g, read: (m) => date(century(m[3]), m[2], m[1]) },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\d])${word}[\s.,]{1,3}((?:19|20)\d{2})(?!\d)`, 'giu'),
    read: (m) => named(m[2], m[1], null),
  },
  { pattern: /(?<![\d/-])((?:19|20)\d{2})-(0[1-9]|1[0-2])(?![\d-])/g, read: (m) => date(m[1], m[2], null) },
];

function date(
  year: string | undefined,
  month: string | undefined,
  day: string | null | undefined,
): CalendarDate | null {
  const made = { year: Number(year), month: Number(month), day: day == null ? null : Number(day) };
  return isPossible(made) ? made : null;
}

function named(year: string | undefined, month = '', day: string | null | undefined): CalendarDate | null {
  const number = monthNumber(month);
  if (number !== null) return date(year, String(number), day);
  const persianNumber = persianMonthNumber(month);
  return persianNumber === null || day == null ? null : persian(year, persianNumber, day);
}

function persian(year: string | undefined, month: number, day: string | undefined): CalendarDate | null {
  const number = Number(year);
  if (number < 1250 || number > 1478 || month < 1 || month > 12 || Number(day) > 31) return null;
  return gregorianOfPersian(number, month, Number(day));
}

const century = (two: string | undefined): string => (Number(two) >= 70 ? `19${two}` : `20${two}`);

function numeric(match: RegExpExecArray, order: NumberOrder): CalendarDate | null {
  const [, first = '', , second = '', year] = match;
  if (first === second || Number(first) > 12) return date(year, second, first);
  if (Number(second) > 12 || order === 'month-first') return date(year, first, second);
  return order === 'day-first' ? date(year, second, first) : { year: Number(year), month: null, day: null };
}

/** ASCII digits for Arabic-Indic and Persian ones, one for one, so that places in the text stay the same. */
function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** Finds the dates of `text`, in order of place; where two forms overlap, the surer one stays. */
export function findDates(text: string, order: NumberOrder = null): FoundDate[] {
  const plain = plainDigits(text);
  if (!/\d{2}/.test(plain)) return [];
  const found: FoundDate[] = [];
  const taken = new Uint8Array(plain.length);
  for (const { pattern, read } of forms) {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      const calendar = read(match, order);
      if (!calendar) continue;
      taken.fill(1, start, end);
      found.push({ start, end, published: makePublished(calendar, clockBeside(plain, start, end)) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function clockBeside(text: string, start: number, end: number): Clock | null {
  return readClockAfter(text.slice(end, end + 48)) ?? readClockBefore(text.slice(Math.max(0, start - 40), start));
}

/** `calendar` and `clock` as a published value with `how: "said"`, cut to what is told. */
export function makePublished({ year, month, day }: CalendarDate, clock: Clock | null): Published {
  const two = (value: number): string => String(value).padStart(2, '0');
  let value = String(year).padStart(4, '0');
  let precision: Precision = 'year';
  if (month !== null) [value, precision] = [`${value}-${two(month)}`, 'month'];
  if (month !== null && day !== null) {
    [value, precision] = [`${value}-${two(day)}`, 'day'];
    if (clock) {
      value += `T${two(clock.hour)}`;
      precision = 'hour';
      if (clock.minute !== null) [value, precision] = [`${value}:${two(clock.minute)}`, 'minute'];
      if (clock.second !== null) [value, precision] = [`${value}:${two(clock.second)}`, 'second'];
      value += clock.zone;
    }
  }
  return { value, precision, how: 'said' };
}
