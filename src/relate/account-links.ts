/** Links between two accounts: do they tell the same event? */
import { gapInDays } from './days.ts';
import type { AccountDigest, Digest } from './digest.ts';
import { eventClassOf, isAhead } from './event-classes.ts';
import type { AccountLink } from './links.ts';

/** An account with the digest that it belongs to. */
export interface DigestedAccount {
  readonly digest: Digest;
  readonly account: AccountDigest;
}

const scoreMin = 0.5;

function sharesName(
  a: DigestedAccount,
  b: DigestedAccount,
  left: readonly number[],
  right: readonly number[],
): boolean {
  return left.some((i) =>
    right.some((j) => {
      const [one, other] = [a.digest.names[i], b.digest.names[j]];
      if (!one || !other || one.class !== other.class) return false;
      if (one.geonameId !== null && other.geonameId !== null) return one.geonameId === other.geonameId;
      return one.names.some((name) => other.names.includes(name));
    }),
  );
}

function compareWords(a: AccountDigest, b: AccountDigest): number {
  if (a.words.length === 0 || b.words.length === 0) return 0;
  const shared = a.words.filter((word) => b.words.includes(word)).length;
  return shared / Math.sqrt(a.words.length * b.words.length);
}

/** The tie between two accounts, or null where they cannot or need not be the same event. The same both ways. */
export function linkAccounts(first: DigestedAccount, second: DigestedAccount): AccountLink | null {
  if (first.account.id === second.account.id) return null;
  const [a, b] = first.account.id < second.account.id ? [first, second] : [second, first];
  const [one, other] = [a.account, b.account];
  if (eventClassOf(one.type) !== eventClassOf(other.type)) return null;
  if (isAhead(one.factuality) !== isAhead(other.factuality)) return null;
  const gap = one.days && other.days ? gapInDays(one.days, other.days) : null;
  if (gap !== null && gap > 1) return null;
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(reason);
  };
  if (gap === 0) add(0.25, 'same time');
  if (gap === 1) add(0.1, 'a day apart');
  if (one.geonameId !== null && one.geonameId === other.geonameId) add(0.25, 'same place');
  else if (sharesName(a, b, one.places, other.places)) add(0.25, 'same place');
  else if (one.geonameId !== null && other.geonameId !== null) score -= 0.1;
  if (sharesName(a, b, one.victims, other.victims)) add(0.25, 'same victim');
  if (sharesName(a, b, one.actors, other.actors)) add(0.15, 'same actor');
  if (sharesName(a, b, one.recipients, other.recipients)) add(0.15, 'same target');
  if (one.killed && other.killed && one.killed.min === other.killed.min) add(0.15, 'same number killed');
  const words = compareWords(one, other);
  if (words > 0.2) add(0.5 * words, 'the same words beside it');
  if (score < scoreMin) return null;
  return {
    kind: 'same-event',
    left: one.id,
    right: other.id,
    score: Math.round(1000 * Math.min(1, score)) / 1000,
    reasons,
  };
}
