/** Times that come again: "daily", "every week", "each July", "every two years", "twice a day", "annual". */
import { dayParts, type Unit, units, weekdays } from '../../en/times/calendar-words.ts';
import { type Found, noTime } from '../meaning.ts';
import type { Word } from '../words.ts';
import { formatDuration } from '../durations.ts';
import { readMonth } from './dates.ts';
import { readAmount } from './quantities.ts';

const adverbs: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['daily', 'day'],
  ['nightly', 'day'],
  ['hourly', 'hour'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['annual', 'year'],
  ['yearly', 'year'],
]);

const set = (first: number, last: number, value: string): Found => ({
  first,
  last,
  meaning: { kind: 'fixed', type: 'SET', value, ...noTime },
});

export function readSet(words: readonly Word[], at: number): Found | null {
  const lower = words[at]?.lower ?? '';
  const adverb = adverbs.get(lower);
  if (adverb) {
    // "the Daily Courier": a name, not a rhythm.
    if (/^\p{Lu}/u.test(words[at]?.text ?? '') && /^\p{Lu}/u.test(words[at + 1]?.text ?? '')) return null;
    return set(at, at + 1, formatDuration(adverb, 1));
  }
  if (lower !== 'every' && lower !== 'each') return null;
  const next = words[at + 1];
  if (!next) return null;
  const skip = next.lower === 'other' || next.lower === 'single' ? 1 : 0;
  const word = words[at + 1 + skip]?.lower ?? '';
  const unit = units.get(word);
  if (unit && unit !== 'second') return set(at, at + 2 + skip, formatDuration(unit, next.lower === 'other' ? 2 : 1));
  const weekday = weekdays.get(word);
  if (weekday !== undefined) return set(at, at + 2 + skip, `XXXX-WXX-${weekday}`);
  const part = dayParts.get(word);
  if (part) return set(at, at + 2 + skip, `XXXX-XX-XXT${part}`);
  const month = readMonth(words, at + 1);
  if (month) return set(at, month.last, `XXXX-${String(month.month).padStart(2, '0')}`);
  const amount = readAmount(words, at + 1);
  return amount && amount.count !== null ? set(at, amount.last, formatDuration(amount.unit, amount.count)) : null;
}

/** "twice a day", "five million barrels a day", "$5 a year": the rhythm "a day". */
export function readRate(words: readonly Word[], at: number): Found | null {
  const lower = words[at]?.lower;
  if (lower !== 'a' && lower !== 'an' && lower !== 'per') return null;
  const unit = units.get(words[at + 1]?.lower ?? '');
  if (!unit || unit === 'second' || unit === 'weekend') return null;
  const before = words[at - 1]?.lower ?? '';
  const counted =
    lower === 'per' ||
    /^(?:once|twice|times|barrels|dollars|people|percent|million|billion|tons|tonnes|hours|days|flights|calls|cents|pounds|euros)$/.test(
      before,
    );
  const money = /^\d+$/.test(before) && /^[$€£.,]$/.test(words[at - 2]?.lower ?? '');
  return counted || money ? set(at, at + 2, formatDuration(unit, 1)) : null;
}
