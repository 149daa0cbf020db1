/** Months, weekdays, seasons, parts of the day, units, and days with names of their own. Own lists. */

const table = <Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(entries));

/** Month of the year, 1–12. Short forms are taken with or without a full stop. */
export const months = table({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}); // prettier-ignore

/** ISO day of the week, Monday 1 to Sunday 7. */
export const weekdays = table({
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  sundays: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}); // prettier-ignore

/** Season codes of TIMEX3. */
export const seasons = table({ spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' });

/** Codes of TIMEX3 for parts of the day. */
export const dayParts = table({
  morning: 'MO',
  forenoon: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  night: 'NI',
  nighttime: 'NI',
  overnight: 'NI',
  midday: 'MI',
  lunchtime: 'MI',
}); // prettier-ignore

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Units of time in the singular. */
export const units: ReadonlyMap<string, Unit> = table({
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  fortnight: 'week',
} as const); // prettier-ignore

/** Units of time in the plural. */
export const pluralUnits: ReadonlyMap<string, Unit> = table({
  seconds: 'second',
  minutes: 'minute',
  mins: 'minute',
  hours: 'hour',
  hrs: 'hour',
  days: 'day',
  weeks: 'week',
  weekends: 'weekend',
  months: 'month',
  quarters: 'quarter',
  years: 'year',
  yrs: 'year',
  decades: 'decade',
  centuries: 'century',
  fortnights: 'week',
} as const); // prettier-ignore

/** Days of fixed date, as month and day. */
export const fixedHolidays = table({
  "new year's day": '01-01',
  'new year’s day': '01-01',
  "new year's eve": '12-31',
  'new year’s eve': '12-31',
  'christmas day': '12-25',
  'christmas eve': '12-24',
  christmas: '12-25',
  'boxing day': '12-26',
  halloween: '10-31',
  "valentine's day": '02-14',
  'valentine’s day': '02-14',
  'independence day': '07-04',
  'may day': '05-01',
  'veterans day': '11-11',
  'armistice day': '11-11',
  'bastille day': '07-14',
  "international women's day": '03-08',
  'international women’s day': '03-08',
  epiphany: '01-06',
  "st patrick's day": '03-17',
  "st. patrick's day": '03-17',
}); // prettier-ignore
