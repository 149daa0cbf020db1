/** Terms of office: when a tie holds or held, as far as the words beside it say ("former", "from 2009 to 2017"). */
import type { Relation, Span, Timex } from '../../../model/index.ts';

type Term = NonNullable<Relation['term']>;

/** Words before or in a role that tell when it holds. */
const statuses: readonly (readonly [Term['status'], RegExp])[] = [
  ['former', /\b(?:former(?:ly)?|ex|retired|ousted|deposed|onetime|one-time|outgone|then|erstwhile)\b/iu],
  ['acting', /\b(?:acting|interim|caretaker)\b/iu],
  ['future', /\b(?:incoming|designate|elect)\b/iu],
];

/** Between a role and its dates: "…, from", "(", "…, an office she held between". */
const opens =
  /^(?:,? ?(?:(?:who|and) )?(?:[\p{L}]+ ){0,4}?(?<joint>from|since|between|until|till)(?: (?:about|around|early|late|at least))? | ?\((?<bracket>since |from |until )?)$/u;
const goesOn = /^ ?(?:to|until|till|through|and|[-–—]) ?$/u;
/** How far behind a tie its dates may begin, in UTF-16 units. */
const reach = 60;

/**
 * `relation` with its term, where the words beside it tell one: a status, and days, months or years that are known to the
 * year at least. `times` are those of the text, in order.
 */
export function addTerm(text: string, relation: Relation, times: readonly Timex[]): Relation {
  const status = findStatus(text, relation);
  const dates = findDates(text, relation, times);
  if (!status && !dates) return relation;
  const spans = [status, dates].filter((one) => one !== null);
  const term: Term = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    status: status?.status ?? null,
    since: dates?.since ?? null,
    until: dates?.until ?? null,
  };
  return { ...relation, term };
}

/** In the tie's own words, or in the word right before it: "former Norland president Ada Voss". */
function findStatus(text: string, { start, end, role }: Relation): (Span & { status: Term['status'] }) | null {
  const before = /\b(?:[\p{L}-]+)[ -]$/u.exec(text.slice(Math.max(0, start - 12), start));
  const from = before ? start - before[0].length : start;
  // The names of both sides may hold such a word; the role and the word before it tell.
  const said = `${before?.[0] ?? ''} ${role ?? ''}`;
  for (const [status, words] of statuses) {
    if (!words.test(said)) continue;
    const at = words.exec(text.slice(from, end));
    if (at) return { start: from + at.index, end: from + at.index + at[0].length, status };
  }
  return null;
}

function findDates(
  text: string,
  { end }: Relation,
  times: readonly Timex[],
): (Span & { since: string | null; until: string | null }) | null {
  const index = times.findIndex((time) => time.start >= end && time.start <= end + reach);
  const [first, second] = [times[index], times[index + 1]];
  if (!first) return null;
  const opening = opens.exec(text.slice(end, first.start));
  const since = dayOf(first);
  if (!opening?.groups || since === null) return null;
  const joint = opening.groups.joint ?? opening.groups.bracket?.trim() ?? null;
  const joined = second !== undefined && goesOn.test(text.slice(first.end, second.start));
  const until = joined ? dayOf(second) : null;
  if (joined && until !== null && joint !== 'since' && joint !== 'until' && joint !== 'till')
    return { start: first.start, end: second.end, since, until };
  if (joint === 'since') return { start: first.start, end: first.end, since, until: null };
  if (joint === 'until' || joint === 'till') return { start: first.start, end: first.end, since: null, until: since };
  return null;
}

/** The value of a date that is known to the year at least; null for others. */
const dayOf = ({ type, value }: Timex): string | null =>
  type === 'DATE' && /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? value : null;
