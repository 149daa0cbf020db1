/** Days: ISO dates of any precision as ranges of days, and the distance between them. All in UTC; no clock is read. */
import type { When } from '../model/index.ts';

const dayMs = 86_400_000;

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function format(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** First and last day of an ISO date (`2024`, `2024-08`, `2024-W31`, `2024-08-02…`); null for any other form. */
export function rangeOf(value: string): [string, string] | null {
  const week = /^(\d{4})-W(\d{2})/.exec(value);
  if (week) {
    const fourth = new Date(Date.UTC(Number(week[1]), 0, 4));
    const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * dayMs + (Number(week[2]) - 1) * 7 * dayMs;
    return [formatDay(monday / dayMs), formatDay(monday / dayMs + 6)];
  }
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return [format(year, 1, 1), format(year, 12, 31)];
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return [format(year, month, 1), format(year, month, lastDayOf(year, month))];
  const day = format(year, month, Number(match[3]));
  return [day, day];
}

/** Days of `when`, its end included; null where it is unknown or has no calendar form. */
export function findDays(when: Pick<When, 'value' | 'end'> | null): [string, string] | null {
  if (!when) return null;
  const first = rangeOf(when.value);
  if (!first) return null;
  const last = when.end === undefined ? first : (rangeOf(when.end) ?? first);
  return last[1] < first[0] ? first : [first[0], last[1]];
}

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayMs;
}

function formatDay(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** Days that lie between two ranges; 0 where they touch or overlap. */
export function gapInDays(a: readonly [string, string], b: readonly [string, string]): number {
  return Math.max(0, dayNumber(b[0]) - dayNumber(a[1]), dayNumber(a[0]) - dayNumber(b[1]));
}

/** Length of a range in days, at least 1. */
export function lengthInDays(range: readonly [string, string]): number {
  return dayNumber(range[1]) - dayNumber(range[0]) + 1;
}
