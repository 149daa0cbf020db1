/** Publication dates as pages, feeds, files and people write them. */
import type { Published } from '../../model/index.ts';
import type { NumberOrder } from './found.ts';
import { findDates, makePublished } from './found.ts';

export type { NumberOrder } from './found.ts';
export { findDates } from './found.ts';

/** Longer strings are prose that may hold a date, not a date. */
const dateLengthMax = 160;

/**
 * The date that `value` is, with the time and zone that it tells and no more: ISO 8601, RFC 2822, written dates in some
 * thirty languages, numbers, seconds or milliseconds since 1970. `how` is always `said`. Null where it is no date.
 * `03/04/2021` is read by `order`; without one only its year is kept, because nobody can tell which day it is.
 */
export function parsePublished(value: string, order: NumberOrder = null): Published | null {
  const text = value.trim();
  if (text.length === 0 || text.length > dateLengthMax) return null;
  if (/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text)) return readEpoch(text);
  if (/^(?:19|20)\d{2}$/.test(text)) return { value: text, precision: 'year', how: 'said' };
  return findDates(text, order)[0]?.published ?? null;
}

/** Seconds (10 digits) or milliseconds (13) since 1970, which are always told in UTC. */
function readEpoch(digits: string): Published | null {
  const whole = Number.parseInt(digits, 10);
  const time = new Date(whole < 1e11 ? whole * 1000 : whole);
  const [year, month, day] = [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()];
  if (year < 1990 || year > 2099) return null;
  const clock = { hour: time.getUTCHours(), minute: time.getUTCMinutes(), second: time.getUTCSeconds(), zone: 'Z' };
  return makePublished({ year, month, day }, clock);
}
