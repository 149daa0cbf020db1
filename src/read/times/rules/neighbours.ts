/** Times named by their place beside another: "last week", "next Monday", "this month", "the previous day", "that year". */
import { dayParts, months, type Unit, units, weekdays } from '../../en/times/calendar-words.ts';
import { type Found, type Meaning, noTime } from '../meaning.ts';
import type { Word } from '../words.ts';
import { readMonth } from './dates.ts';

interface Lead {
  readonly sign: -1 | 0 | 1;
  readonly base: 'published' | 'story';
}

const leads: ReadonlyMap<string, Lead> = new Map<string, Lead>([
  ['last', { sign: -1, base: 'published' }],
  ['past', { sign: -1, base: 'published' }],
  ['this', { sign: 0, base: 'published' }],
  ['next', { sign: 1, base: 'published' }],
  ['coming', { sign: 1, base: 'published' }],
  ['upcoming', { sign: 1, base: 'published' }],
  ['current', { sign: 0, base: 'published' }],
  ['present', { sign: 0, base: 'published' }],
  ['previous', { sign: -1, base: 'story' }],
  ['preceding', { sign: -1, base: 'story' }],
  ['prior', { sign: -1, base: 'story' }],
  ['following', { sign: 1, base: 'story' }],
  ['same', { sign: 0, base: 'story' }],
  ['that', { sign: 0, base: 'story' }],
  ['latest', { sign: -1, base: 'published' }],
]);

/** "last week", "the following day", "this morning", "last Monday", "next July", "last night". */
export function readNeighbour(words: readonly Word[], at: number): Found | null {
  const the = /^(?:the|that|its)$/.test(words[at]?.lower ?? '') && leads.has(words[at + 1]?.lower ?? '') ? 1 : 0;
  const lead = leads.get(words[at + the]?.lower ?? '');
  if (!lead) return null;
  // "the next day", "the next morning" count from the story; "next week" from publication.
  const place = the && lead.base === 'published' && lead.sign === 1 ? { ...lead, base: 'story' as const } : lead;
  let start = at + the + 1;
  if (words[start]?.lower === 'same') start += 1;
  if (/^(?:fiscal|calendar|very|financial)$/.test(words[start]?.lower ?? '')) start += 1;
  const word = words[start];
  if (!word) return null;
  const found = (meaning: Meaning): Found => ({ first: at, last: start + 1, meaning });
  const unit = units.get(word.lower);
  if (unit) return unit === 'second' || unit === 'minute' ? null : found(shift(unit, place));
  const part = dayParts.get(word.lower);
  if (part) {
    const night = word.lower === 'night' && place.sign === -1 && place.base === 'published';
    const sign = place.base === 'published' && !night ? 0 : place.sign;
    return found({ ...shift('day', { ...place, sign }), part });
  }
  const weekday = weekdays.get(word.lower);
  if (weekday !== undefined && word.lower.endsWith('day')) {
    return found({ kind: 'weekday', weekday, step: place.sign, ...noTime });
  }
  if (months.has(word.lower) && place.base === 'published') {
    const month = readMonth(words, start);
    if (month && !/^\d/.test(words[month.last]?.lower ?? ''))
      return {
        first: at,
        last: month.last,
        meaning: { kind: 'month', month: month.month, step: place.sign, ...noTime },
      };
  }
  return null;
}

function shift(unit: Unit, lead: Lead): Meaning & { kind: 'shift' } {
  return { kind: 'shift', unit, count: 1, ...lead, counted: false, ...noTime };
}

/** "today", "yesterday", "tomorrow", "tonight", "overnight", with a part of the day behind it. */
export function readDeictic(words: readonly Word[], at: number): Found | null {
  const lower = words[at]?.lower ?? '';
  const signs: Record<string, -1 | 0 | 1> = { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 };
  const sign = signs[lower];
  if (sign === undefined) return null;
  const part = lower === 'tonight' ? 'NI' : null;
  return { first: at, last: at + 1, meaning: { ...shift('day', { sign, base: 'published' }), part } };
}

/** "the weekend", "the week", "the year", "the month", "the day": the one that the text is about. */
export function readDefinite(words: readonly Word[], at: number): Found | null {
  if (words[at]?.lower !== 'the') return null;
  let start = at + 1;
  if (/^(?:full|fiscal|current)$/.test(words[start]?.lower ?? '')) start += 1;
  const unit = units.get(words[start]?.lower ?? '');
  if (!unit || !/^(?:weekend|week|month|quarter|year|day)$/.test(unit)) return null;
  if (words[start + 1]?.lower === '-' || words[start + 1]?.lower === 'of') return null;
  const behind = words[start + 1]?.lower ?? '';
  if (unit === 'day' && /^(?:before|after|when|that|following)$/.test(behind)) {
    const sign = behind === 'before' ? -1 : behind === 'when' || behind === 'that' ? 0 : 1;
    const last = behind === 'before' || behind === 'after' || behind === 'following' ? start + 2 : start + 1;
    if (behind !== 'when' && behind !== 'that' && !/^[.,;]$/.test(words[last]?.lower ?? '.')) return null;
    return { first: at, last, meaning: shift('day', { sign, base: 'story' }) };
  }
  if (unit === 'day') return null;
  const base = unit === 'weekend' || unit === 'quarter' ? 'published' : 'story';
  return { first: at, last: start + 1, meaning: shift(unit, { sign: unit === 'quarter' ? -1 : 0, base }) };
}

/** A weekday alone, or on its way to a date: "Monday". Short forms only before a comma or full stop and a date. */
export function readWeekday(words: readonly Word[], at: number): Found | null {
  const word = words[at];
  if (!word || !/^\p{Lu}/u.test(word.text)) return null;
  const weekday = weekdays.get(word.lower);
  if (weekday === undefined) return null;
  if (word.lower.endsWith('days')) {
    return {
      first: at,
      last: at + 1,
      meaning: { kind: 'fixed', type: 'SET', value: `XXXX-WXX-${weekday}`, ...noTime },
    };
  }
  if (!word.lower.endsWith('day')) {
    const next = words[at + 1];
    const mark = next?.lower === '.' || next?.lower === ',';
    if (!mark || !readMonth(words, at + 2)) return null;
  }
  return { first: at, last: at + 1, meaning: { kind: 'weekday', weekday, step: null, ...noTime } };
}
