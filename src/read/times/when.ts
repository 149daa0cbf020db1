/** Timex → When: the time of an event, with its precision and how it is known. */
import { overlaps, type Span, type Timex, type When } from '../../model/index.ts';
import type { TextContext } from '../context.ts';
import { addDays, formatDate, mondayOf } from './calendar.ts';

/**
 * `timex` as a When; null for durations, sets and values that are open (`XXXX-…`, `PAST_REF`). `how` is `said` where the
 * words themselves carry the date's year, month and day as far as its precision goes, else `implied`.
 */
export function makeWhen(timex: Timex, article: TextContext['article']): When | null {
  if (timex.type !== 'DATE' && timex.type !== 'TIME') return null;
  const how = /\d{4}/.test(article.text.slice(timex.start, timex.end)) ? 'said' : 'implied';
  const { value } = timex;
  const time = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(value);
  if (time) return { value: `${time[1]}T${time[2]}:${time[3]}`, precision: 'minute', how };
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(value);
  if (day) return { value: day[0], precision: 'day', how };
  if (/^\d{4}-\d{2}$/.test(value)) return { value, precision: 'month', how };
  if (/^\d{4}$/.test(value)) return { value, precision: 'year', how };
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    const first = week[3] ? addDays(monday, 5) : monday;
    return { value: formatDate(first), end: formatDate(addDays(monday, 6)), precision: week[3] ? 'day' : 'week', how };
  }
  const stretch = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
  if (stretch) return monthsOf(Number(stretch[1]), stretch[2] ?? '', how);
  const decade = /^\d{3}$/.exec(value);
  if (decade) return { value: `${value}0`, end: `${value}9`, precision: 'year', how };
  return null;
}

const firstMonths: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
}; // prettier-ignore

function monthsOf(year: number, code: string, how: When['how']): When | null {
  const months = firstMonths[code];
  if (!months) return null;
  const end = months[0] + months[1] - 1;
  const format = (at: number): string =>
    formatDate({ year: year + Math.floor((at - 1) / 12), month: ((at - 1) % 12) + 1, day: null });
  return { value: format(months[0]), end: format(end), precision: 'month', how };
}

/** The time of what stands at `span` in `sentence`: the nearest expression of a date in the sentence; null for none. */
export function timeFor(
  span: Span,
  sentence: Span,
  times: readonly Timex[],
  article: TextContext['article'],
): When | null {
  let best: When | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (const time of times) {
    if (time.start >= sentence.end) break;
    if (!overlaps(time, sentence)) continue;
    const between =
      time.end <= span.start ? article.text.slice(time.end, span.start) : article.text.slice(span.end, time.start);
    const borders = between.match(/[,;:]|\b(?:that|which|who|after|before|while|when|but|since)\b/g)?.length ?? 0;
    const distance = between.length + borders * 40;
    if (distance >= cost) continue;
    const when = makeWhen(time, article);
    if (!when) continue;
    best = when;
    cost = distance;
  }
  return best;
}
