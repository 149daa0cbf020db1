/** Calendar days: what is a possible day, and Solar Hijri (Iranian) dates as Gregorian ones. */

/** A day, month or year; `month` and `day` null where the words do not tell. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a date that a newspaper may carry: years 1800–2099, a month and a day that exist. */
export function isPossible({ year, month, day }: CalendarDate): boolean {
  if (year < 1800 || year > 2099) return false;
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= (daysInMonth[month - 1] ?? 0));
}

/**
 * The Gregorian day of a Solar Hijri date (years 1200–1500), by the 33-year cycle, which agrees with the calendar in use
 * for all these years.
 */
export function gregorianOfPersian(year: number, month: number, day: number): CalendarDate {
  const leaps = Math.floor((8 * year + 21) / 33);
  const days = (year - 1) * 365 + leaps + (month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6) + day - 1;
  // 1 Farvardin 1 is 21 March 622 Gregorian once the leap days above are counted from the same cycle.
  const date = new Date(Date.UTC(1970, 0, 1) + (days - daysToEpoch) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

// Set by one known pair: 1 Farvardin 1400 is 21 March 2021.
const daysToEpoch = (() => {
  const persian = 1399 * 365 + Math.floor((8 * 1400 + 21) / 33);
  return persian - Date.UTC(2021, 2, 21) / 86_400_000;
})();
