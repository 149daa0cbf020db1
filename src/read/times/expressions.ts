/** One time expression: what comes before it ("late", "nearly", "the end of"), the rule that reads it, what narrows it. */
import { dayParts } from '../en/times/calendar-words.ts';
import { partNouns, partWords, quantityModifiers } from '../en/times/reference-words.ts';
import { type Found, type Meaning, noTime } from './meaning.ts';
import { isHyphen } from './numbers.ts';
import { type ClockTime, readClock, readPart } from './rules/clock.ts';
import { readDayFirst, readMonthFirst, readNumericDate, readPartOfMonth } from './rules/dates.ts';
import { readHoliday, readReference } from './rules/names.ts';
import { readDefinite, readDeictic, readNeighbour, readWeekday } from './rules/neighbours.ts';
import { readQuantity, readStretch } from './rules/quantities.ts';
import { readHalfYear, readQuarter, readSeason } from './rules/seasons.ts';
import { readRate, readSet } from './rules/sets.ts';
import { readCentury, readYearAlone } from './rules/years.ts';
import type { Word } from './words.ts';

type Rule = (words: readonly Word[], at: number) => Found | null;

/** Every rule is asked at every word; the longest answer wins, the earlier rule on a tie. */
const rules: readonly Rule[] = [
  readNumericDate,
  readMonthFirst,
  readDayFirst,
  readPartOfMonth,
  readWeekday,
  readDeictic,
  readNeighbour,
  readSet,
  readRate,
  readSeason,
  readQuarter,
  readHalfYear,
  readCentury,
  readStretch,
  readQuantity,
  readHoliday,
  readYearAlone,
  readDefinite,
  readReference,
];

/** The expression that begins at word `at`; null where none does. */
export function readExpression(words: readonly Word[], at: number): Found | null {
  const clock = readClock(words, at);
  if (clock) return readClockFirst(words, at, clock);
  const led = readLed(words, at);
  if (led) return led;
  const core = readCore(words, at);
  return core ? narrow(words, core) : null;
}

function readCore(words: readonly Word[], at: number): Found | null {
  let best: Found | null = null;
  for (const rule of rules) {
    const found = rule(words, at);
    if (found && (best === null || found.last > best.last)) best = found;
  }
  return best;
}

/** "late July", "mid-2023", "earlier this year", "the end of March", "nearly two weeks ago". */
function readLed(words: readonly Word[], at: number): Found | null {
  const lower = words[at]?.lower ?? '';
  for (const modifier of quantityModifiers) {
    if (lower !== modifier[0] || !modifier.every((part, index) => words[at + index]?.lower === part)) continue;
    const start = at + modifier.length;
    const core =
      readQuantity(words, start) ?? (lower === 'about' || lower === 'around' ? readCore(words, start) : null);
    const spans = lower === 'over' || lower === 'under';
    if (core && spans && core.meaning.kind === 'duration' && core.meaning.count === null) return null;
    return core ? { ...narrow(words, core), first: at } : null;
  }
  let start = at;
  const the = lower === 'the' ? 1 : 0;
  const noun = words[at + the]?.lower ?? '';
  const behind = words[at + the + 1];
  if (partWords.has(noun)) {
    start = at + the + 1;
    if (isHyphen(behind) || behind?.lower === 'in' || behind?.lower === 'on') start += 1;
    if (words[start]?.lower === 'to' || words[start]?.lower === 'or') start += 1;
  } else if (partNouns.has(noun) && behind?.lower === 'of') start = at + the + 2;
  else if (the === 1 && dayParts.has(noun) && behind?.lower === 'of') return readPartOfDay(words, at);
  else if ((noun === 'year' || noun === 'month') && isHyphen(behind) && words[at + the + 2]?.lower === 'end')
    return null;
  if (start === at) return null;
  const core = readCore(words, start);
  if (!core || !isDateLike(core.meaning)) return null;
  return { ...narrow(words, core), first: at };
}

/** "the night of April 18, 1775", "the morning of the 3rd of May", at the article. */
function readPartOfDay(words: readonly Word[], at: number): Found | null {
  const start = words[at + 3]?.lower === 'the' ? at + 4 : at + 3;
  const day = readCore(words, start);
  const part = dayParts.get(words[at + 1]?.lower ?? '');
  if (!day || !isDay(day.meaning) || part === undefined) return null;
  const whole = joinDate(words, day);
  return whole.meaning.clock === null ? { first: at, last: whole.last, meaning: { ...whole.meaning, part } } : null;
}

function isDateLike(meaning: Meaning): boolean {
  return (
    (meaning.kind !== 'duration' && meaning.kind !== 'fixed' && !(meaning.kind === 'shift' && meaning.counted)) ||
    (meaning.kind === 'fixed' && /^\d/.test(meaning.value))
  );
}

/** "9 p.m. on Friday", "noon Monday": a time of day, then the day. Alone it is a time of the day the text is about. */
function readClockFirst(words: readonly Word[], at: number, clock: ClockTime): Found | null {
  let start = clock.last;
  if (words[start]?.lower === ',') start += 1;
  if (words[start]?.lower === 'on' || words[start]?.lower === 'of') start += 1;
  const within = { part: clock.part, clock: clock.clock };
  const day = readCore(words, start);
  if (day && isDay(day.meaning)) {
    const whole = joinDate(words, day);
    return { first: at, last: whole.last, meaning: { ...whole.meaning, ...within } };
  }
  const today: Meaning = { kind: 'shift', unit: 'day', count: 1, sign: 0, base: 'story', counted: false, ...within };
  return { first: at, last: clock.last, meaning: today };
}

function isDay(meaning: Meaning): boolean {
  return (
    meaning.kind === 'weekday' ||
    (meaning.kind === 'calendar' && meaning.day !== null) ||
    (meaning.kind === 'shift' && meaning.unit === 'day' && !meaning.counted)
  );
}

/** `core` with a date behind a weekday ("Monday, July 29") and a part of the day or a clock time behind a day. */
function narrow(words: readonly Word[], core: Found): Found {
  if (!isDay(core.meaning)) return core;
  const date = joinDate(words, core);
  if (date.meaning.part !== null || date.meaning.clock !== null) return date;
  let next = date.last;
  const part = readPart(words, next);
  if (part && words[next]?.lower !== 'early') {
    return { ...date, last: part.last, meaning: { ...date.meaning, part: part.part } };
  }
  if (words[next]?.lower === ',' || words[next]?.lower === 'at') next += 1;
  if (words[next]?.lower === 'at') next += 1;
  const clock = next > date.last ? readClock(words, next) : null;
  return clock ? { ...date, last: clock.last, meaning: { ...date.meaning, clock: clock.clock } } : date;
}

/** "Monday, July 29, 2024" and "Monday 29 July": one date. */
function joinDate(words: readonly Word[], core: Found): Found {
  if (core.meaning.kind !== 'weekday' || core.meaning.step !== null) return core;
  let start = core.last;
  if (words[start]?.lower === '.') start += 1;
  if (words[start]?.lower === ',') start += 1;
  if (words[start]?.lower === 'the') start += 1;
  const date = readMonthFirst(words, start) ?? readDayFirst(words, start);
  if (!date || date.meaning.kind !== 'calendar' || date.meaning.day === null) return core;
  return { first: core.first, last: date.last, meaning: { ...date.meaning, weekday: core.meaning.weekday, ...noTime } };
}
