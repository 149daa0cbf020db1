/**
 * Open times: "Monday" or "in July" in an article of unknown date. Where a dated article tells the same event, that event was
 * over when it did, so a month or a day of a month is the last of that name up to then; a weekday only where the dated article
 * is of the same origin (a rewrite, or what it rewrites), as it comes again every week.
 */
import { type Account, overlaps, type When } from '../../model/index.ts';
import { isAhead } from '../event-classes.ts';
import type { RecordContext, ToldAccount } from './voices.ts';

const dayMs = 86_400_000;
const pad = (value: number): string => String(value).padStart(2, '0');

/** The time of `member`'s open expression, or null where it has none or nothing dates it. */
export function resolveOpenTime(
  { reading, account }: ToldAccount,
  members: readonly ToldAccount[],
  context: RecordContext,
): When | null {
  if (reading.article.published.value !== null || isAhead(account.factuality)) return null;
  const value = openValueOf(reading.times, account);
  if (value === null) return null;
  const origin = context.originOf(reading.article.id);
  const isWeekday = value.startsWith('W');
  const days = members.flatMap((member) => {
    const { value: day } = member.reading.article.published;
    const near = !isWeekday || context.originOf(member.reading.article.id) === origin;
    return day !== null && day.length >= 10 && near && !isAhead(member.account.factuality) ? [day.slice(0, 10)] : [];
  });
  const anchor = days.sort()[0];
  return anchor === undefined ? null : resolveBefore(value, anchor);
}

function openValueOf(times: ToldAccount['reading']['times'], account: Account): string | null {
  const words = account.arguments.find(({ role }) => role === 'time');
  const time = words && times.find((one) => overlaps(one, words) && one.value.startsWith('XXXX-'));
  return time?.value.slice('XXXX-'.length) ?? null;
}

/** The last day or month of that name up to `anchor` (an ISO day); null for any other form. */
function resolveBefore(value: string, anchor: string): When | null {
  const weekday = /^WXX-(\d)(?:$|T)/.exec(value);
  if (weekday) {
    const day = Date.parse(`${anchor}T00:00:00Z`);
    const back = (((new Date(day).getUTCDay() + 6) % 7) + 1 - Number(weekday[1]) + 7) % 7;
    return { value: new Date(day - back * dayMs).toISOString().slice(0, 10), precision: 'day', how: 'implied' };
  }
  const named = /^(\d{2})(?:-(\d{2}))?(?:$|T)/.exec(value);
  if (!named) return null;
  const [, month = '', day] = named;
  const end = day === undefined ? month : `${month}-${day}`;
  const year = Number(anchor.slice(0, 4)) - (end > anchor.slice(5, 5 + end.length) ? 1 : 0);
  return {
    value: `${year}-${pad(Number(month))}${day === undefined ? '' : `-${day}`}`,
    precision: day === undefined ? 'month' : 'day',
    how: 'implied',
  };
}
