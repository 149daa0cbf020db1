/** Times: TIMEX3 expressions resolved against the publication date. */
import { contains, type Timex } from '../../model/index.ts';
import type { TextContext } from '../context.ts';
import { historyReferences } from '../en/times/reference-words.ts';
import { type CalendarDate, parseDate } from './calendar.ts';
import { readExpression } from './expressions.ts';
import type { Found } from './meaning.ts';
import { shareYears } from './ranges.ts';
import { resolve } from './resolve.ts';
import { canStart } from './starters.ts';
import { looksAhead } from './tense.ts';
import { giveYears } from './undated.ts';
import { cutWords, type Word } from './words.ts';

export { makeWhen, timeFor } from './when.ts';

/**
 * The time expressions of the article, in order, not overlapping, with TIMEX3 values (ISO-TimeML). What is relative is
 * resolved against the publication date at its precision; without one it stays open (`XXXX-WXX-1`, `PAST_REF`, `PXD`), but for
 * days that can only be of one of the years told.
 */
export function findTimes(context: TextContext): Timex[] {
  const { article, analysis } = context;
  const words = cutWords(article.text);
  const published = parseDate(article.published.value);
  const told = shareYears(words, findExpressions(words));
  const all = published === null ? giveYears(words, told) : told;
  const narrative = tellsPast(all, published);
  const found = narrative ? all : all.filter(({ first }) => !historyReferences.has(words[first]?.lower ?? ''));
  const people = analysis.names.filter(({ type, confidence }) => type === 'person' && confidence >= surePerson);
  const times: Timex[] = [];
  let story: CalendarDate | null = null;
  let quarter: string | null = null;
  let leapt = false;
  for (const { first, last, meaning } of found) {
    const span = { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 };
    if (last === first + 1 && people.some((name) => contains(name, span))) continue;
    const future = !narrative && looksAhead(words, first, last);
    const resolved = resolve(meaning, { published, story, quarter, future, narrative });
    times.push({ ...span, ...resolved });
    if (resolved.type === 'DATE' || resolved.type === 'TIME') {
      const date = parseDate(resolved.value);
      // What a history says of today, or of the year when it was written, does not move the story there.
      const aside: boolean =
        narrative && (isOfToday(meaning) || (date !== null && story !== null && leaps(story, date)));
      const again: boolean = aside && leapt && !isOfToday(meaning);
      leapt = aside;
      if (date && (!aside || again)) {
        story = date;
        quarter = /-(Q\d)$/.exec(resolved.value)?.[1] ?? null;
      }
    }
  }
  return times;
}

/** "today", "last week": counted from publication. */
function isOfToday(meaning: Found['meaning']): boolean {
  return meaning.kind === 'shift' && meaning.base === 'published';
}

/** Years by which a history runs ahead for a word on its own time; told twice in a row, the story itself has moved. */
const leapYears = 20;

function leaps(story: CalendarDate, date: CalendarDate): boolean {
  return date.year - story.year > leapYears;
}

/** From this confidence on, "April Vell" is a person and no month. */
const surePerson = 0.7;

function findExpressions(words: readonly Word[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const expression = canStart(words, at) ? readExpression(words, at) : null;
    if (expression) found.push(expression);
    at = expression ? Math.max(at + 1, expression.last) : at + 1;
  }
  return found;
}

/** How many dates of past years, against those told from publication, make a text a history rather than news. */
const historyRatio = 0.5;
/** Past years without a month that make a text a history where hardly anything is told from publication. */
const historyYears = 5;

/** Their share among all that tells the time of the text. */
const historyShare = 0.8;

/** True where most dates carry a year that lies more than a year before publication. */
function tellsPast(found: readonly Found[], published: CalendarDate | null): boolean {
  let past = 0;
  let years = 0;
  let other = 0;
  for (const { meaning } of found) {
    if (meaning.kind === 'calendar' && meaning.year !== null) {
      const isPast = published === null || meaning.year < published.year - 1;
      if (meaning.month === null) years += isPast ? 1 : 0;
      else if (isPast) past += 1;
      else other += 1;
    } else if (meaning.kind === 'weekday' || (meaning.kind === 'shift' && meaning.base === 'published')) other += 1;
  }
  // Without a publication date a report with its background looks like a history; "Monday" and "yesterday" tell that it is none.
  if (published === null && other > 0) return false;
  if (years >= historyYears && years / (years + other) > historyShare) return true;
  return past > 2 && past / (past + other) > historyRatio;
}
