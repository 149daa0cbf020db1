/**
 * Years of days and months in a text of unknown date, from the dates that it tells in full: "on 3 June" beside "29 May 2024" is
 * that year's, and so is "Monday, 3 June" where one of the years named has such a Monday. What two years could mean stays open.
 */
import { type CalendarDate, daysBetween, isDate, weekdayOf } from './calendar.ts';
import type { Found, Meaning } from './meaning.ts';

/** Dates of one report lie this near to each other, in days. */
const reportDays = 60;

/** `found` with years given to the days and months that they can only be of. */
export function giveYears(found: readonly Found[]): Found[] {
  const dates = found.flatMap(({ meaning }) => {
    if (meaning.kind !== 'calendar' || meaning.year === null) return [];
    return [{ year: meaning.year, month: meaning.month, day: meaning.day }];
  });
  if (dates.length === 0) return [...found];
  return found.map((one) => {
    const { meaning } = one;
    if (meaning.kind !== 'calendar' || meaning.year !== null || meaning.month === null || meaning.yearOf !== undefined)
      return one;
    const year = yearOf(meaning, dates);
    return year === null ? one : { ...one, meaning: { ...meaning, year } };
  });
}

function yearOf(meaning: Meaning & { kind: 'calendar' }, dates: readonly CalendarDate[]): number | null {
  const { month, day, weekday } = meaning;
  if (month === null) return null;
  const years = new Set(dates.map(({ year }) => year));
  if (weekday !== undefined && day !== null) {
    const fitting = [...years].filter(
      (year) => isDate(year, month, day) && weekdayOf({ year, month, day }) === weekday,
    );
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
  const near = new Set<number>();
  for (const date of dates) {
    if (date.month === null) continue;
    for (const year of [date.year - 1, date.year, date.year + 1]) {
      const own = { year, month, day };
      const gap =
        day === null || date.day === null
          ? Math.abs((year - date.year) * 12 + month - date.month) * 30
          : Math.abs(daysBetween(date, own));
      if (gap <= reportDays) near.add(year);
    }
  }
  return near.size === 1 ? ([...near][0] ?? null) : null;
}
