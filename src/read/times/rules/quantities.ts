/** Amounts of time: "three days", "two weeks ago", "a week later", "two-year", "weeks", "the past six months". */
import { pluralUnits, type Unit, units } from '../../en/times/calendar-words.ts';
import { type Found, type Meaning, noTime } from '../meaning.ts';
import { isHyphen, type ReadNumber, readNumber } from '../numbers.ts';
import type { Word } from '../words.ts';

interface Amount {
  readonly unit: Unit;
  readonly count: number | null;
  readonly last: number;
  readonly article: boolean;
}

const duration = (unit: Unit, count: number | null): Meaning => ({ kind: 'duration', unit, count, ...noTime });

/** True for a word that may shade an amount of time; what counts or relates is none. */
function isShade(word: Word | undefined): boolean {
  if (word === undefined || !/^[a-z]{4,}$/.test(word.text) || pluralUnits.has(word.lower) || units.has(word.lower))
    return false;
  return !/^(?:people|times|million|billion|percent|thousand|hundred|dozen|after|before|between|within|over|under|than|these|those)$/.test(
    word.lower,
  );
}

/** "three days", "a week", "24-hour", "two more weeks", "weeks", "one year to two years" (the first). */
export function readAmount(words: readonly Word[], at: number): Amount | null {
  const bare = pluralUnits.get(words[at]?.lower ?? '');
  if (bare) return bare === 'weekend' ? null : { unit: bare, count: null, last: at + 1, article: false };
  const number = readNumber(words, at);
  if (!number) return null;
  const second = rangeSecond(words, number);
  let last = second?.last ?? number.last;
  if (isHyphen(words[last])) last += 1;
  if (
    /^(?:more|full|straight|consecutive|short|long|additional|further|whole|successive|trading|working|business|calendar)$/.test(
      words[last]?.lower ?? '',
    )
  )
    last += 1;
  // "two bloody weeks": one more word before the unit, whatever it says.
  else if (
    !number.article &&
    (number.value ?? 0) < 1000 &&
    pluralUnits.has(words[last + 1]?.lower ?? '') &&
    isShade(words[last])
  )
    last += 1;
  const word = words[last]?.lower ?? '';
  const unit = pluralUnits.get(word) ?? units.get(word);
  if (!unit || unit === 'weekend') return null;
  if (number.article && pluralUnits.has(word)) return null;
  if (unit === 'second' && (number.article || word === 'second')) return null;
  const scale = word.startsWith('fortnight') ? 2 : 1;
  const count = number.value === null ? null : number.value * scale;
  return { unit, count, last: last + 1, article: number.article };
}

/** "two or three", "5 to 10", "two-to-three": the second number, whose unit both share. */
function rangeSecond(words: readonly Word[], number: ReadNumber): ReadNumber | null {
  if (number.article) return null;
  let at = number.last;
  if (isHyphen(words[at]) && isHyphen(words[at + 2])) at += 1;
  if (!/^(?:or|to|and|-|–)$/.test(words[at]?.lower ?? '')) return null;
  at += 1;
  if (isHyphen(words[at])) at += 1;
  const second = readNumber(words, at);
  return second && !second.article && second.value !== null ? second : null;
}

/** Words behind an amount that make it a date, with their direction and what they count from. */
const directions: ReadonlyMap<string, { sign: -1 | 1; base: 'published' | 'story' }> = new Map([
  ['ago', { sign: -1, base: 'published' }],
  ['earlier', { sign: -1, base: 'story' }],
  ['before', { sign: -1, base: 'story' }],
  ['previously', { sign: -1, base: 'story' }],
  ['prior', { sign: -1, base: 'story' }],
  ['later', { sign: 1, base: 'story' }],
  ['after', { sign: 1, base: 'story' }],
  ['afterward', { sign: 1, base: 'story' }],
  ['afterwards', { sign: 1, base: 'story' }],
  ['hence', { sign: 1, base: 'published' }],
]);

/** An amount, dated where a word behind it says so ("two weeks ago", "year-earlier"), else a duration. */
export function readQuantity(words: readonly Word[], at: number): Found | null {
  const amount = readAmount(words, at) ?? bareUnit(words, at);
  if (!amount) return null;
  let next = amount.last;
  if (words[next]?.lower === 'or' && words[next + 1]?.lower === 'so') next += 2;
  if (isHyphen(words[next])) next += 1;
  const word = words[next]?.lower ?? '';
  const direction = directions.get(word);
  // "two days before the vote" has its own anchor: a length of time, not a date that can be told.
  const anchored = (word === 'before' || word === 'after' || word === 'prior') && !endsClause(words[next + 1]);
  // "a year-earlier quarter": the article is the quarter's.
  if (direction && amount.article && isHyphen(words[amount.last]) && amount.last > at + 1) return null;
  if (direction && !anchored) return shifted(at, next + 1, amount, direction);
  if (word === 'from' && words[next + 1]?.lower === 'now')
    return shifted(at, next + 2, amount, { sign: 1, base: 'published' });
  if (amount.last === at + 1 && amount.count === 1) return null;
  if (words[next]?.lower === 'old' && isHyphen(words[amount.last])) {
    // "a six-year-old" is a person's age; "a two-week-old truce" has lasted two weeks.
    return amount.unit === 'year' ? null : { first: at, last: next + 1, meaning: duration(amount.unit, amount.count) };
  }
  if (amount.article && amount.unit === 'day' && words[amount.last]?.lower === 'when') return null;
  const soIncluded = next > amount.last && !isHyphen(words[amount.last]) ? next : amount.last;
  return { first: at, last: soIncluded, meaning: duration(amount.unit, amount.count) };
}

/** "year-earlier", "year-ago": a unit alone before a direction. */
function bareUnit(words: readonly Word[], at: number): Amount | null {
  const unit = units.get(words[at]?.lower ?? '');
  if (!unit || !isHyphen(words[at + 1]) || !/^(?:earlier|ago)$/.test(words[at + 2]?.lower ?? '')) return null;
  return { unit, count: 1, last: at + 1, article: true };
}

function shifted(
  first: number,
  last: number,
  amount: Amount,
  direction: { sign: -1 | 1; base: 'published' | 'story' },
): Found {
  const { unit, count } = amount;
  return { first, last, meaning: { kind: 'shift', unit, count, ...direction, counted: true, ...noTime } };
}

function endsClause(word: Word | undefined): boolean {
  return word === undefined || /^[.,;:)"”’—–-]$/.test(word.lower) || /^(?:and|but|in|on|at|when)$/.test(word.lower);
}

/** "the past six months", "the last two years", "the next few days", "the first nine months", "recent weeks". */
export function readStretch(words: readonly Word[], at: number): Found | null {
  let start = /^(?:the|these|those|its|his|her|their)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
  const lead = words[start]?.lower ?? '';
  if (
    !/^(?:past|last|previous|next|coming|first|recent|preceding|following|latest|final|upcoming|intervening)$/.test(
      lead,
    )
  ) {
    if (start === at) return null;
    const amount = readAmount(words, start);
    if (!amount || amount.count === null || amount.article || isHyphenated(words, start, amount.last)) return null;
    const inner = readQuantity(words, start);
    return inner ? { ...inner, first: at } : null;
  }
  start += 1;
  const amount = readAmount(words, start);
  if (!amount || amount.article || isHyphenated(words, start, amount.last)) return null;
  return { first: at, last: amount.last, meaning: duration(amount.unit, amount.count) };
}

/** "the two-week truce": the words before belong to the truce. */
function isHyphenated(words: readonly Word[], first: number, last: number): boolean {
  return isHyphen(words[last - 2]) && last - first < 4;
}
