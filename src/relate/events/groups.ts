/** Events: the accounts that tell one happening, out of the links between accounts. */
import type { Judgement } from '../../model/index.ts';
import { certain } from '../account-links.ts';
import { clusterPairs, Forest, type Pair, type Verdicts } from '../clusters.ts';
import type { AccountDigest } from '../digest.ts';
import { makeGroupId } from '../ids.ts';
import type { AccountLink } from '../links.ts';
import { findVerdicts } from '../verdicts.ts';

/** The mean over all pairs of accounts of two groups. Below that of a single link, as not every pair is ever compared. */
const scoreMin = 0.35;

/** Account ids by event, every account in exactly one; members and events in order of id. */
export function groupEvents(
  accounts: readonly Pick<AccountDigest, 'id'>[],
  links: readonly AccountLink[],
  judgements: readonly Judgement[] = [],
): string[][] {
  const ids = accounts.map((account) => account.id);
  const verdicts = findVerdicts(judgements, 'event', ids, (id) => makeGroupId('evt', [id]));
  const tellings = joinTellings(links, verdicts);
  const clusters = clusterPairs(new Set(ids.map((id) => tellings.find(id))), bestLinks(links, tellings), scoreMin, {
    same: verdicts.same.map(([one, other]) => [tellings.find(one), tellings.find(other)] as const),
    notSame: verdicts.notSame,
  });
  const members = Map.groupBy(ids, (id) => tellings.find(id));
  return clusters
    .map((cluster) => cluster.flatMap((telling) => members.get(telling) ?? []).sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/**
 * Accounts of which the text itself says that they are one: "the attack" is one telling with the attack told before, however many
 * sentences speak of it. Those that a person has parted from anything stay by themselves.
 */
function joinTellings(links: readonly AccountLink[], { notSame }: Verdicts): Forest {
  const parted = new Set(notSame.flat());
  const tellings = new Forest();
  for (const { left, right, score } of links) {
    if (score === certain && !parted.has(left) && !parted.has(right)) tellings.join(left, right);
  }
  return tellings;
}

/** The best link between each two tellings. */
function bestLinks(links: readonly AccountLink[], tellings: Forest): Pair[] {
  const best = new Map<string, Pair>();
  for (const link of links) {
    const [one, other] = [tellings.find(link.left), tellings.find(link.right)];
    if (one === other) continue;
    const [left, right] = one < other ? [one, other] : [other, one];
    const key = `${left} ${right}`;
    if ((best.get(key)?.score ?? 0) < link.score) best.set(key, { left, right, score: link.score });
  }
  return [...best.values()];
}
