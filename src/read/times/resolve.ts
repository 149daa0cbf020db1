/** Meaning → TIMEX3 type and value, against the publication date and the last date that the text told. */
import type { Timex } from '../../model/index.ts';
import type { Unit } from '../en/times/calendar-words.ts';
import { addDays, addMonths, type CalendarDate, daysBetween, formatDate, weekdayOf, weekOf } from './calendar.ts';
import { formatDuration } from './durations.ts';
import type { Meaning } from './meaning.ts';

/** What an expression is resolved against. */
export interface Anchor {
  /** The publication date, at its precision; null where nobody knows it. */
  readonly published: CalendarDate | null;
  /** The last date that the text told before this expression. */
  readonly story: CalendarDate | null;
  /** Code of the quarter that `story` was told as ("Q3"), null otherwise. */
  readonly quarter: string | null;
  /** True where the clause speaks of what is to come. */
  readonly future: boolean;
  /** True where the text tells a past of its own rather than the news of its day. */
  readonly narrative: boolean;
}

export interface Resolved {
  readonly type: Timex['type'];
  readonly value: string;
}

const pad = (value: number): string => String(value).padStart(2, '0');

export function resolve(meaning: Meaning, anchor: Anchor): Resolved {
  const { type, value } = resolveDate(meaning, anchor);
  if (type !== 'DATE') return { type, value };
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) || /^XXXX-(?:WXX-\d|XX-XX|\d{2}-\d{2})$/.test(value);
  if (meaning.clock !== null) return { type: 'TIME', value: `${day ? value : 'XXXX-XX-XX'}T${meaning.clock}` };
  if (meaning.part !== null) return { type: 'TIME', value: `${day ? value : 'XXXX-XX-XX'}T${meaning.part}` };
  return { type, value };
}

function resolveDate(meaning: Meaning, anchor: Anchor): Resolved {
  const date = (value: string): Resolved => ({ type: 'DATE', value });
  switch (meaning.kind) {
    case 'fixed':
      return { type: meaning.type, value: meaning.value };
    case 'duration':
      return { type: 'DURATION', value: formatDuration(meaning.unit, meaning.count) };
    case 'calendar':
      return date(resolveCalendar(meaning, anchor));
    case 'weekday':
      return date(resolveWeekday(meaning.weekday, meaning.step, anchor));
    case 'month':
      return date(resolveMonth(meaning.month, meaning.step, anchor));
    case 'season':
      return date(resolveSeason(meaning, anchor));
    default:
      return date(resolveShift(meaning, anchor));
  }
}

/** The date that bare months, days and seasons are counted from. */
function baseOf(anchor: Anchor): CalendarDate | null {
  return anchor.narrative ? (anchor.story ?? anchor.published) : anchor.published;
}

function resolveCalendar(meaning: Meaning & { kind: 'calendar' }, anchor: Anchor): string {
  const { year, month, day } = meaning;
  if (year !== null) return formatDate({ year, month, day });
  if (month === null) return 'PAST_REF';
  if (meaning.yearOf === 'story' && anchor.story) return formatDate({ year: anchor.story.year, month, day });
  if (typeof meaning.yearOf === 'number' && anchor.published)
    return formatDate({ year: anchor.published.year + meaning.yearOf, month, day });
  const base = baseOf(anchor);
  const unresolved = day === null ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`;
  if (base === null) return unresolved;
  const nearest = (around: number): CalendarDate => ({ year: around, month, day });
  if (anchor.narrative) return formatDate(nearest(storyYear(base, month)));
  if (base.month === null) return unresolved;
  const inYear = nearest(base.year);
  const ahead = day === null || base.day === null ? month - base.month : Math.sign(daysBetween(base, inYear));
  const gone = day !== null && base.day !== null ? daysBetween(inYear, base) : (base.month - month) * 30;
  if (anchor.future && gone > justGone) return formatDate(nearest(base.year + 1));
  if (!anchor.future && ahead > 0) {
    // A day a little ahead of publication is a plan in the past tense, or a paper dated early.
    const near = day !== null && base.day !== null && daysBetween(base, inYear) <= 45;
    return formatDate(near ? inYear : nearest(base.year - 1));
  }
  return formatDate(inYear);
}

/** A month named with the future in view that is no longer past than this, in days, is not next year's. */
const justGone = 100;

/** A history goes on from its last date, over the turn of the year from December to January. */
function storyYear(story: CalendarDate, month: number): number {
  const step = month - (story.month ?? month);
  return step <= -11 ? story.year + 1 : story.year;
}

function resolveWeekday(weekday: number, step: -1 | 0 | 1 | null, anchor: Anchor): string {
  const base =
    step === null || step === -1 || step === 1
      ? anchor.narrative
        ? anchor.story
        : anchor.published
      : anchor.published;
  if (base === null || base.day === null) return `XXXX-WXX-${weekday}`;
  const gap = weekday - weekdayOf(base);
  if (step === -1) return formatDate(addDays(base, gap >= 0 ? gap - 7 : gap));
  if (step === 1) return formatDate(addDays(base, gap <= 0 ? gap + 7 : gap));
  if (step === 0) return formatDate(addDays(base, gap));
  if (anchor.future) return formatDate(addDays(base, gap < 0 ? gap + 7 : gap));
  return formatDate(addDays(base, gap > 0 ? gap - 7 : gap));
}

function resolveMonth(month: number, step: -1 | 0 | 1, anchor: Anchor): string {
  const base = anchor.published;
  if (base === null || base.month === null) return `XXXX-${pad(month)}`;
  if (step === -1) return formatDate({ year: month < base.month ? base.year : base.year - 1, month, day: null });
  if (step === 1) return formatDate({ year: month > base.month ? base.year : base.year + 1, month, day: null });
  return formatDate({ year: base.year, month, day: null });
}

const seasonMonth: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12, Q1: 1, Q2: 4, Q3: 7, Q4: 10 };

function resolveSeason(meaning: Meaning & { kind: 'season' }, anchor: Anchor): string {
  const { code, step } = meaning;
  if (meaning.year !== null) return `${formatDate({ year: meaning.year, month: null, day: null })}-${code}`;
  const base = baseOf(anchor);
  if (base === null || (base.month === null && !anchor.narrative)) return `XXXX-${code}`;
  const year = (value: number): string => `${String(value).padStart(4, '0')}-${code}`;
  if (anchor.narrative && step === 1)
    return year((seasonMonth[code] ?? 1) > (base.month ?? 12) ? base.year : base.year + 1);
  if (anchor.narrative || base.month === null) return year(base.year);
  const started = (seasonMonth[code] ?? 1) <= base.month;
  if (step === 0) return year(base.year);
  if (step === 1 || anchor.future) return year(started && step === 1 ? base.year + 1 : base.year);
  if (step === -1) return year(base.month > (seasonMonth[code] ?? 1) + 2 ? base.year : base.year - 1);
  return year(started ? base.year : base.year - 1);
}

const vague: Readonly<Record<string, string>> = { '-1': 'PAST_REF', '0': 'PRESENT_REF', '1': 'FUTURE_REF' };

function resolveShift(meaning: Meaning & { kind: 'shift' }, anchor: Anchor): string {
  const { unit, count, sign, counted } = meaning;
  const base =
    meaning.base === 'story' ? (anchor.story ?? (anchor.narrative ? null : anchor.published)) : anchor.published;
  const isClock = unit === 'hour' || unit === 'minute' || unit === 'second';
  if (count === null) {
    if (meaning.base === 'story') return formatDuration(unit, null);
    return vague[sign] ?? 'PAST_REF';
  }
  const told = meaning.base === 'story' && counted;
  if (told && anchor.story === null) return formatDuration(unit, count);
  if (base === null) return told || counted ? formatDuration(unit, count) : (vague[sign] ?? 'PAST_REF');
  if (isClock) return moveHours(base, unit, sign * count, told);
  const moved = moveDate(base, unit, sign * count, counted, unit === 'year' && counted ? anchor.quarter : null);
  // "the end of the month" after a date told to the year alone means the month of publication.
  if (moved === null && sign === 0 && !anchor.narrative && anchor.published) {
    return moveDate(anchor.published, unit, 0, counted, null) ?? 'PRESENT_REF';
  }
  return moved ?? (told || counted ? formatDuration(unit, count) : (vague[sign] ?? 'PAST_REF'));
}

/** Hours before or after a day fall on that day or its neighbour: only whole days can be told. */
function moveHours(base: CalendarDate, unit: Unit, count: number, told: boolean): string {
  const days = unit === 'hour' ? Math.trunc(count / 24) : 0;
  if (base.day === null || told) return formatDuration(unit, Math.abs(count));
  return formatDate(addDays(base, days));
}

/** `base` moved by `count` units, cut to the precision that `unit` speaks with; null where base is too coarse. */
function moveDate(
  base: CalendarDate,
  unit: Unit,
  count: number,
  counted: boolean,
  quarter: string | null,
): string | null {
  switch (unit) {
    case 'day':
      return base.day === null ? null : formatDate(addDays(base, count));
    case 'week': {
      if (base.day === null) return null;
      const moved = addDays(base, count * 7);
      return counted ? formatDate(moved) : formatWeek(moved);
    }
    case 'weekend':
      return base.day === null
        ? null
        : `${formatWeek(addDays(base, count * 7 - (count === 0 && weekdayOf(base) < 3 ? 7 : 0)))}-WE`;
    case 'month':
      return base.month === null ? null : formatDate(addMonths(base, count));
    case 'quarter': {
      if (base.month === null) return null;
      const moved = addMonths(base, count * 3);
      return `${moved.year}-Q${Math.ceil((moved.month ?? 1) / 3)}`;
    }
    case 'year':
      return quarter === null
        ? formatDate({ year: base.year + Math.round(count), month: null, day: null })
        : `${base.year + Math.round(count)}-${quarter}`;
    case 'decade':
      return String(Math.floor((base.year + Math.round(count * 10)) / 10));
    case 'century':
      return String(Math.floor((base.year + Math.round(count * 100)) / 100));
    default:
      return null;
  }
}

function formatWeek(date: CalendarDate): string {
  const { year, week } = weekOf(date);
  return `${year}-W${pad(week)}`;
}
