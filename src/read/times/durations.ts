/** TIMEX3 values of lengths of time: `P3D`, `PT24H`, `PXW`, `P2.5Y`. */
import type { Unit } from '../en/times/calendar-words.ts';

const letters: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** `count` units as a TIMEX3 period; null is a number that nobody tells (`X`). Decades and centuries become years. */
export function formatDuration(unit: Unit, count: number | null): string {
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour';
  if (count !== null && unit === 'decade') return `P${count * 10}Y`;
  if (count !== null && unit === 'century') return `P${count * 100}Y`;
  return `P${clock ? 'T' : ''}${count ?? 'X'}${letters[unit]}`;
}
