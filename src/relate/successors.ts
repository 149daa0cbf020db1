/** Successors: which account of a new reading stands where one of the old reading stood. An account's id follows from its words and type. */
import { type Account, overlaps, type Reading, type Span } from '../model/index.ts';
import { makeAccountId } from './ids.ts';

/** UTF-16 units on either side of a trigger that tell its place where the text is another one. */
const contextLength = 30;

/** For each account of `before` whose id `now` does not have, the id of the account that `now` has at its words, where there is one. */
export function findSuccessors(before: Reading, now: Reading): Map<string, string> {
  const successors = new Map<string, string>();
  const ids = new Set(now.accounts.map((account) => makeAccountId(now.article.id, account)));
  const isSameText = before.article.text === now.article.text;
  for (const account of before.accounts) {
    const id = makeAccountId(before.article.id, account);
    if (ids.has(id)) continue;
    const place = isSameText ? null : contextOf(before, account.trigger);
    const candidates = now.accounts.filter(({ trigger }) =>
      place === null ? overlaps(trigger, account.trigger) : contextOf(now, trigger) === place,
    );
    const best = candidates.toSorted((a, b) => distance(a, account) - distance(b, account))[0];
    if (best) successors.set(id, makeAccountId(now.article.id, best));
  }
  return successors;
}

function contextOf({ article }: Reading, { start, end }: Span): string {
  const words = (from: number, to: number): string => article.text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
  return [words(Math.max(0, start - contextLength), start), words(start, end), words(end, end + contextLength)].join(
    '|',
  );
}

/** Nearest is the account of the same type, then the one with the most alike trigger. */
function distance(one: Account, other: Account): number {
  const length = ({ start, end }: Span): number => end - start;
  return (one.type === other.type ? 0 : 1000) + Math.abs(length(one.trigger) - length(other.trigger));
}
