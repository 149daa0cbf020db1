/** Links between two accounts: do they tell the same event? */
import { linkArticles } from './article-links.ts';
import { gapInDays } from './days.ts';
import type { AccountDigest, Digest } from './digest.ts';
import { eventClassOf, isAhead, isSpoken } from './event-classes.ts';
import type { AccountLink, ArticleLink } from './links.ts';
import { eventScoreMin, isParticular, weighPair } from './signals/event.ts';
import { type AccountPair, type DigestedAccount, daysOfReport, describePair, namesDead } from './signals/pair.ts';

/** Outlets in other time zones give the day before or after. */
const gapMax = 1;
/** One death may be given wrong days; a longer time between two tellings is an attempt and the deed. */
const deathGapMax = 45;
/** Words are reported within this many days of being said. */
const spokenDaysMax = 5;
/** Without a day, a telling is of its own season, unless a death or a lasting war is told. */
const undatedDaysMax = 60;
/** What a tie between their articles is worth: sentences of a copy tell what its source tells. */
const derivedWorth = 0.2;
const storyWorth = 0.08;

/** "The attack" is the attack told before: the text says so, and no likeness is as sure. */
export const certain = 1;
const likenessMax = 0.99;

/** True where one of the two points back to the other, or both to the same, in one article. */
function pointsBack(a: DigestedAccount, b: DigestedAccount): boolean {
  if (a.digest.article !== b.digest.article) return false;
  const [one, other] = [a.account.root ?? a.account.id, b.account.root ?? b.account.id];
  return one === other;
}

function relatedness(a: Digest, b: Digest, links: readonly ArticleLink[]): number {
  if (a.article === b.article) return derivedWorth;
  if (links.some((link) => link.kind === 'derived' && link.how !== 'quotes')) return derivedWorth;
  return links.some((link) => link.kind === 'same-story') ? storyWorth : 0;
}

/** Days between the two, each dated by its report where nothing else dates it; null where nothing tells. */
function reportGap(a: DigestedAccount, b: DigestedAccount): number | null {
  const [one, other] = [daysOfReport(a), daysOfReport(b)];
  return one && other ? gapInDays(one, other) : null;
}

/** Why the two cannot be one event, whatever else they share; null where nothing stands against it. */
function findObstacle(a: DigestedAccount, b: DigestedAccount, pair: AccountPair, related: number): string | null {
  const { gap, dead, victims } = pair;
  if (!dead && victims === 'other' && namesDead(a, b)) return 'other people are the victims';
  if (gap !== null) return gap > (dead ? deathGapMax : gapMax) ? 'on other days' : null;
  // Nothing dates one of them, and they are told in texts of their own.
  if (related >= derivedWorth) return null;
  const apart = reportGap(a, b);
  if (isSpoken(pair.one.type) && (apart === null || apart > spokenDaysMax)) return 'said on other occasions';
  if (!dead && !pair.lasting && apart !== null && apart > undatedDaysMax) return 'reported in other seasons';
  return isParticular(pair) ? null : 'nothing particular is shared';
}

/** The tie between two accounts, or null where they cannot or need not be the same event. The same both ways. */
export function linkAccounts(
  first: DigestedAccount,
  second: DigestedAccount,
  related: number = relatedness(first.digest, second.digest, linkArticles(first.digest, second.digest)),
): AccountLink | null {
  if (first.account.id === second.account.id) return null;
  const [a, b] = first.account.id < second.account.id ? [first, second] : [second, first];
  if (bucketOf(a.account) !== bucketOf(b.account)) return null;
  if (pointsBack(a, b))
    return {
      kind: 'same-event',
      left: a.account.id,
      right: b.account.id,
      score: certain,
      reasons: ['the words of one point back to the other'],
    };
  const pair = describePair(a, b);
  if (findObstacle(a, b, pair, related) !== null) return null;
  const { score, reasons } = weighPair(pair);
  const between = a.digest.article === b.digest.article ? 0 : related;
  const total = Math.round(1000 * Math.min(likenessMax, score + between)) / 1000;
  if (total < eventScoreMin) return null;
  const said = between > 0 ? [...reasons, 'in articles on the same matter'] : reasons;
  return { kind: 'same-event', left: a.account.id, right: b.account.id, score: total, reasons: said };
}

/**
 * What two accounts must have in common to be one event: the class of event, whether it lies ahead, and whether one deed is told or
 * many: "has repeatedly shelled the town" tells none of the shellings in particular.
 */
function bucketOf(account: AccountDigest): string {
  return `${eventClassOf(account.type)} ${isAhead(account.factuality)} ${account.repeated === true}`;
}

/**
 * All ties between the accounts of `a` and those of `b`; within one article where both are the same. `articleLinks` are the
 * ties between the two articles, where they are known already.
 */
export function linkAllAccounts(
  a: Digest,
  b: Digest,
  articleLinks: readonly ArticleLink[] = linkArticles(a, b),
): AccountLink[] {
  const buckets = new Map<string, AccountDigest[]>();
  for (const account of b.accounts) {
    const bucket = buckets.get(bucketOf(account));
    if (bucket) bucket.push(account);
    else buckets.set(bucketOf(account), [account]);
  }
  if (buckets.size === 0 || a.accounts.length === 0) return [];
  const related = relatedness(a, b, articleLinks);
  const links = new Map<string, AccountLink>();
  for (const account of a.accounts) {
    for (const counterpart of buckets.get(bucketOf(account)) ?? []) {
      const link = linkAccounts({ digest: a, account }, { digest: b, account: counterpart }, related);
      if (link) links.set(`${link.left} ${link.right}`, link);
    }
  }
  return [...links.values()].sort((x, y) => (`${x.left} ${x.right}` < `${y.left} ${y.right}` ? -1 : 1));
}
