/**
 * Years of days in a text of unknown date, from the dates that it tells in full: "on 3 June" beside "29 May 2024" is that
 * year's, and so is "Monday, 3 June" where one of the years named has such a Monday. All else stays open: a month alone may be
 * any year's, and a distant date may be of a background long past.
 */
import { daysBetween, isDate, weekdayOf } from './calendar.ts';
import type { Found, Meaning } from './meaning.ts';
import type { Word } from './words.ts';

type Calendar = Meaning & { kind: 'calendar' };

/** Days of one report lie this near to each other. */
const reportDays = 14;
/** And are told within so many words. */
const reportWords = 40;

/** Words that put years between two dates of one month. */
const yearsApart = /^(?:anniversary|anniversaries|year|years|decade|decades)$/;

/** `found` with years given to the days that they can only be of. */
export function giveYears(words: readonly Word[], found: readonly Found[]): Found[] {
  const dates = found.filter(({ meaning }) => meaning.kind === 'calendar' && meaning.year !== null);
  if (dates.length === 0) return [...found];
  return found.map((one) => {
    const { meaning } = one;
    if (meaning.kind !== 'calendar' || meaning.year !== null || meaning.yearOf !== undefined) return one;
    const years = meaning.weekday === undefined ? nearYears(words, one, dates) : weekdayYears(meaning, dates);
    const [year] = years;
    return years.size === 1 && year !== undefined ? { ...one, meaning: { ...meaning, year } } : one;
  });
}

/** Years among `dates` whose day `meaning` has the day of the week that is told. */
function weekdayYears({ month, day, weekday }: Calendar, dates: readonly Found[]): Set<number> {
  if (month === null || day === null) return new Set();
  return new Set(
    dates.flatMap(({ meaning }) => {
      const year = meaning.kind === 'calendar' ? meaning.year : null;
      return year !== null && isDate(year, month, day) && weekdayOf({ year, month, day }) === weekday ? [year] : [];
    }),
  );
}

/** Years of the day that `one` tells by which it is a neighbour, in the calendar and in the text, of one of `dates`. */
function nearYears(words: readonly Word[], one: Found, dates: readonly Found[]): Set<number> {
  const { meaning } = one;
  if (meaning.kind !== 'calendar' || meaning.month === null || meaning.day === null) return new Set();
  const years = new Set<number>();
  for (const date of dates) {
    const told = date.meaning;
    if (told.kind !== 'calendar' || told.year === null || told.month === null || told.day === null) continue;
    const [from, to] = date.first < one.first ? [date.last, one.first] : [one.last, date.first];
    if (to - from > reportWords || words.slice(from, to).some(({ lower }) => yearsApart.test(lower))) continue;
    for (const year of [told.year - 1, told.year, told.year + 1]) {
      const gap = daysBetween({ ...told, year: told.year }, { year, month: meaning.month, day: meaning.day });
      if (Math.abs(gap) <= reportDays) years.add(year);
    }
  }
  return years;
}
