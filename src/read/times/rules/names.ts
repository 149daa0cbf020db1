/** Words and names that stand for a time: "now", "recently", "the future", "Christmas". */
import { fixedHolidays } from '../../en/times/calendar-words.ts';
import { references } from '../../en/times/reference-words.ts';
import { type Found, noTime } from '../meaning.ts';
import type { Word } from '../words.ts';
import { readYear } from './years.ts';

/** Longest phrase of the two lists, in words. */
const longest = 5;

function readPhrase<Value>(
  words: readonly Word[],
  at: number,
  phrases: ReadonlyMap<string, Value>,
): { value: Value; last: number } | null {
  let phrase = '';
  let best: { value: Value; last: number } | null = null;
  for (let last = at; last < Math.min(at + longest, words.length); last += 1) {
    const word = words[last];
    if (!word) break;
    phrase += last === at || word.glued ? word.lower : ` ${word.lower}`;
    const value = phrases.get(phrase);
    if (value !== undefined) best = { value, last: last + 1 };
  }
  return best;
}

/** "now", "recently", "the future". "the past" with a noun behind it ("the past week") is not one. */
export function readReference(words: readonly Word[], at: number): Found | null {
  const phrase = readPhrase(words, at, references);
  if (!phrase) return null;
  const lower = words[at]?.lower;
  if (lower === 'now' && words[at + 1]?.lower === '-') return null;
  if (/^\p{Lu}/u.test(words[phrase.last - 1]?.text ?? '') && phrase.last - at > 1) return null;
  return { first: at, last: phrase.last, meaning: { kind: 'fixed', type: 'DATE', value: phrase.value, ...noTime } };
}

/** "Christmas", "New Year's Eve 2023". */
export function readHoliday(words: readonly Word[], at: number): Found | null {
  if (!/^\p{Lu}/u.test(words[at]?.text ?? '')) return null;
  const phrase = readPhrase(words, at, fixedHolidays);
  if (!phrase) return null;
  const comma = words[phrase.last]?.lower === ',' || words[phrase.last]?.lower === 'of' ? 1 : 0;
  const year = readYear(words, phrase.last + comma);
  const [month, day] = phrase.value.split('-').map(Number);
  return {
    first: at,
    last: year === null ? phrase.last : phrase.last + comma + 1,
    meaning: { kind: 'calendar', year, month: month ?? null, day: day ?? null, ...noTime },
  };
}
