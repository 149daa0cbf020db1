/**
 * Verdicts: what people have judged, as pairs of members. A group's id comes from its smallest member, so a judgement on
 * two groups is a judgement on those two members, and holds for whatever groups they later stand in.
 */
import type { Judgement } from '../model/index.ts';
import type { Verdicts } from './clusters.ts';

type About = Judgement['about'];

/** For each id of `wanted` that a member has, or the group that it is the smallest of, that member. */
export function findMembers(
  wanted: ReadonlySet<string>,
  members: Iterable<string>,
  nameOf: (member: string) => string,
): Map<string, string> {
  const memberOf = new Map<string, string>();
  for (const member of members) {
    for (const id of [member, nameOf(member)]) if (wanted.has(id)) memberOf.set(id, member);
  }
  return memberOf;
}

/**
 * The verdicts by people about `about` over `members`; `nameOf` gives the id of the group that a member is the smallest
 * of. "Same" and "not same" on one pair undo one another. Judgements on unknown ids are left out.
 */
export function findVerdicts(
  judgements: readonly Judgement[],
  about: About,
  members: Iterable<string>,
  nameOf: (member: string) => string,
): Verdicts {
  const relevant = judgements.filter((judgement) => judgement.about === about && judgement.by === 'person');
  if (relevant.length === 0) return { same: [], notSame: [] };
  const wanted = new Set(relevant.flatMap((judgement) => [judgement.left, judgement.right]));
  const memberOf = findMembers(wanted, members, nameOf);
  const balance = new Map<string, { pair: [string, string]; sum: number }>();
  for (const judgement of relevant) {
    const [left, right] = [memberOf.get(judgement.left), memberOf.get(judgement.right)];
    if (left === undefined || right === undefined || left === right || judgement.verdict === 'unsure') continue;
    const pair: [string, string] = left < right ? [left, right] : [right, left];
    const entry = balance.get(pair.join('\u001f')) ?? { pair, sum: 0 };
    entry.sum += judgement.verdict === 'same' ? 1 : -1;
    balance.set(pair.join('\u001f'), entry);
  }
  const entries = [...balance.values()];
  return {
    same: entries.filter((entry) => entry.sum > 0).map((entry) => entry.pair),
    notSame: entries.filter((entry) => entry.sum < 0).map((entry) => entry.pair),
  };
}
