/** Days: ISO dates of any precision as the first and the last day that they may mean, which compare as text. */

export interface Days {
  readonly first: string;
  readonly last: string;
}

/** Days of an ISO week, counted from the Monday of week 1, the week with 4 January (ISO 8601). */
function weekDays(year: number, week: number): Days {
  const january4 = new Date(Date.UTC(year, 0, 4));
  const monday = january4.getTime() - ((january4.getUTCDay() + 6) % 7) * 86_400_000 + (week - 1) * 7 * 86_400_000;
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return { first: day(monday), last: day(monday + 6 * 86_400_000) };
}

/** `2024-08` is 2024-08-01 to 2024-08-31; null for what is no date. Last days of months are taken as 31: they only compare. */
export function daysOf(value: string | null | undefined, end?: string | null): Days | null {
  const match = /^(\d{4})(?:-W(\d{2})|-(\d{2})(?:-(\d{2}))?)?/.exec(value ?? '');
  if (!match) return null;
  const [, year = '', week, month, day] = match;
  const days: Days = week
    ? weekDays(Number(year), Number(week))
    : { first: `${year}-${month ?? '01'}-${day ?? '01'}`, last: `${year}-${month ?? '12'}-${day ?? '31'}` };
  const until = end ? daysOf(end) : null;
  return until && until.last > days.last ? { first: days.first, last: until.last } : days;
}
