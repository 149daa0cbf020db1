/** Calendar arithmetic in the proleptic Gregorian calendar, free of time zones. */

/** A calendar date to some precision: the parts that are not known are null. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const dayMs = 86_400_000;
const utc = ({ year, month, day }: CalendarDate): number => Date.UTC(year, (month ?? 1) - 1, day ?? 1);
const fromUtc = (time: number): CalendarDate => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export function addDays(date: CalendarDate, count: number): CalendarDate {
  return fromUtc(utc(date) + count * dayMs);
}

/** The month `count` months away; its day is null. */
export function addMonths(date: CalendarDate, count: number): CalendarDate {
  const months = date.year * 12 + (date.month ?? 1) - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: null };
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(date: CalendarDate): number {
  return ((new Date(utc(date)).getUTCDay() + 6) % 7) + 1;
}

/** ISO 8601 week: the year that the week belongs to, and its number. */
export function weekOf(date: CalendarDate): { year: number; week: number } {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const first = Date.UTC(thursday.year, 0, 1);
  return { year: thursday.year, week: Math.floor((utc(thursday) - first) / dayMs / 7) + 1 };
}

/** Monday of ISO week `week` of `year`. */
export function mondayOf(year: number, week: number): CalendarDate {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** Days in `month` (1–12) of `year`. */
function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isDate(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year ?? 2000, month);
}

/** Days from `from` to `to`; a missing month or day counts as the first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((utc(to) - utc(from)) / dayMs);
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** ISO 8601, cut to what is known. */
export function formatDate({ year, month, day }: CalendarDate): string {
  if (month === null) return pad(year, 4);
  return day === null ? `${pad(year, 4)}-${pad(month, 2)}` : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A date out of the front of an ISO 8601 value; null where it begins with no year. */
export function parseDate(value: string | null): CalendarDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value ?? '');
  if (!match) return null;
  return {
    year: Number(match[1]),
    month: match[2] === undefined ? null : Number(match[2]),
    day: match[3] === undefined ? null : Number(match[3]),
  };
}
