/** Which words can begin an expression: asked at every word of a text, so that the rules are asked at few. */
import { dayParts, fixedHolidays, months, pluralUnits, seasons, units, weekdays } from '../en/times/calendar-words.ts';
import { decadeNames, ordinals, smallNumbers, tens, vagueNumbers } from '../en/times/number-words.ts';
import { partNouns, partWords, quantityModifiers, references } from '../en/times/reference-words.ts';
import { isDigits } from './numbers.ts';
import type { Word } from './words.ts';

const first = (phrase: string): string => /^[\p{L}\d]+/u.exec(phrase)?.[0] ?? phrase;

const starters: ReadonlySet<string> = new Set([
  ...[months, weekdays, seasons, decadeNames, ordinals, smallNumbers, tens].flatMap((table) => [...table.keys()]),
  ...[...references.keys(), ...fixedHolidays.keys()].map(first),
  ...[...pluralUnits.keys(), ...units.keys(), ...vagueNumbers, ...partWords],
  ...quantityModifiers.map(([word = '']) => word),
  ...['last', 'past', 'this', 'next', 'coming', 'upcoming', 'current', 'present', 'previous', 'preceding', 'prior'],
  ...[
    'following',
    'same',
    'latest',
    'first',
    'latter',
    'final',
    'recent',
    'intervening',
    'fiscal',
    'year',
    'half',
    'every',
    'each',
  ],
  ...['daily', 'nightly', 'hourly', 'weekly', 'monthly', 'quarterly', 'annually', 'annual', 'yearly', 'per', 'q'],
  ...['today', 'yesterday', 'tomorrow', 'tonight', 'noon', 'midday', 'midnight', "'", '’'],
]);

/** Words before the word that decides: "the last week", "a few days". */
const determiners: ReadonlySet<string> = new Set([
  'the',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'a',
  'an',
]);
const behindDeterminers: ReadonlySet<string> = new Set([
  'full',
  'distant',
  'near',
  'foreseeable',
  'few',
  'couple',
  'dozen',
  'hundred',
  'thousand',
  'very',
  ...partNouns,
  ...dayParts.keys(),
]);

/** False where no rule can find an expression that begins at word `at`. */
export function canStart(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (isDigits(lower) || starters.has(lower)) return true;
  if (partNouns.has(lower)) return words[at + 1]?.lower === 'of';
  if (!determiners.has(lower)) return false;
  const next = words[at + 1]?.lower ?? '';
  return isDigits(next) || starters.has(next) || behindDeterminers.has(next);
}
