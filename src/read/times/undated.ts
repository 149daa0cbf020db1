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

/** `found`, in order, with years given to the days that they can only be of. */
export function giveYears(words: readonly Word[], found: readonly Found[]): Found[] {
  const named = new Set(found.flatMap(({ meaning }) => (meaning.kind === 'calendar' ? (meaning.year ?? []) : [])));
  if (named.size === 0) return [...found];
  return found.map((one, index) => {
    const { meaning } = one;
    if (meaning.kind !== 'calendar' || meaning.year !== null || meaning.yearOf !== undefined) return one;
    const years = meaning.weekday === undefined ? nearYears(words, found, index) : weekdayYears(meaning, named);
    const [year] = years;
    return years.size === 1 && year !== undefined ? { ...one, meaning: { ...meaning, year } } : one;
  });
}

/** Years among `named` whose day `meaning` has the day of the week that is told. */
function weekdayYears({ month, day, weekday }: Calendar, named: ReadonlySet<number>): Set<number> {
  if (month === null || day === null) return new Set();
  return new Set([...named].filter((year) => isDate(year, month, day) && weekdayOf({ year, month, day }) === weekday));
}

/** Years of the day that expression `index` tells by which it is a neighbour, in the calendar and in the text, of a full date. */
function nearYears(words: readonly Word[], found: readonly Found[], index: number): Set<number> {
  const one = found[index];
  const years = new Set<number>();
  if (one?.meaning.kind !== 'calendar' || one.meaning.month === null || one.meaning.day === null) return years;
  const { month, day } = one.meaning;
  for (const step of [-1, 1]) {
    for (let at = index + step; ; at += step) {
      const date = found[at];
      if (!date) break;
      const [from, to] = step < 0 ? [date.last, one.first] : [one.last, date.first];
      if (to - from > reportWords) break;
      const told = date.meaning;
      if (told.kind !== 'calendar' || told.year === null || told.month === null || told.day === null) continue;
      if (words.slice(from, to).some(({ lower }) => yearsApart.test(lower))) continue;
      const full = { year: told.year, month: told.month, day: told.day };
      for (const year of [told.year - 1, told.year, told.year + 1]) {
        if (Math.abs(daysBetween(full, { year, month, day })) <= reportDays) years.add(year);
      }
    }
  }
  return years;
}
