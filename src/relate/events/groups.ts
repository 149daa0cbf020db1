/** Events: the accounts that tell one happening, out of the links between accounts. */
import type { Judgement } from '../../model/index.ts';
import { clusterPairs } from '../clusters.ts';
import type { AccountDigest } from '../digest.ts';
import { makeGroupId } from '../ids.ts';
import type { AccountLink } from '../links.ts';
import { findVerdicts } from '../verdicts.ts';

/** The mean over all pairs of accounts of two groups. Below that of a single link, as not every pair is ever compared. */
const scoreMin = 0.4;

/** Account ids by event, every account in exactly one; members and events in order of id. */
export function groupEvents(
  accounts: readonly Pick<AccountDigest, 'id'>[],
  links: readonly AccountLink[],
  judgements: readonly Judgement[] = [],
): string[][] {
  const ids = accounts.map((account) => account.id);
  const verdicts = findVerdicts(judgements, 'event', ids, (id) => makeGroupId('evt', [id]));
  return clusterPairs(ids, links, scoreMin, verdicts);
}
