/** Links between two accounts: do they tell the same event? A sum of signals, each with its reason. */
import { gapInDays, lengthInDays } from './days.ts';
import type { AccountDigest, Digest, NameDigest } from './digest.ts';
import { eventClassOf, isAhead, isLasting } from './event-classes.ts';
import type { AccountLink } from './links.ts';
import { linkArticles } from './article-links.ts';

/** An account with the digest that it belongs to. */
export interface DigestedAccount {
  readonly digest: Digest;
  readonly account: AccountDigest;
}

/** Two accounts tell one event from here on: a day and a place and one more thing, or one person's death. */
const scoreMin = 0.5;

/** Outlets in other time zones give the day before or after. */
const gapMax = 1;

const sameName = (one: NameDigest, other: NameDigest): boolean => {
  if (one.class !== other.class) return false;
  if (one.geonameId !== null && other.geonameId !== null) return one.geonameId === other.geonameId;
  return one.names.some((name) => other.names.includes(name));
};

type Party = 'actors' | 'recipients' | 'victims' | 'places';

function partiesOf({ digest, account }: DigestedAccount, party: Party): NameDigest[] {
  return (account[party] ?? []).flatMap((index) => digest.names[index] ?? []);
}

/** How two lists of names meet: `none` where one is empty, `other` where both name someone and nobody is shared. */
function compareParties(a: DigestedAccount, b: DigestedAccount, party: Party): 'shared' | 'other' | 'none' {
  const [own, theirs] = [partiesOf(a, party), partiesOf(b, party)];
  if (own.length === 0 || theirs.length === 0) return 'none';
  return own.some((one) => theirs.some((other) => sameName(one, other))) ? 'shared' : 'other';
}

// Split once for each text: a cache of a pure function.
const splitTexts = new Map<string, readonly string[]>();
const splitTextsMax = 100_000;

function split(text: string): readonly string[] {
  const known = splitTexts.get(text);
  if (known) return known;
  const parts = text === '' ? [] : text.split(/[ ,]/);
  if (splitTexts.size >= splitTextsMax) splitTexts.clear();
  splitTexts.set(text, parts);
  return parts;
}

/** Shared part of two lists of words, each a text: 0–1, the geometric mean of both sides. */
function countShared(a: string, b: string): number {
  const [own, theirs] = [split(a), split(b)];
  let shared = 0;
  for (const word of own) if (theirs.includes(word)) shared++;
  return shared === 0 ? 0 : shared / Math.sqrt(own.length * theirs.length);
}

/** A person who is a victim on both sides: one dies only once. */
function sharesDead(a: DigestedAccount, b: DigestedAccount): boolean {
  const [own, theirs] = [a, b].map((one) => partiesOf(one, 'victims').filter((name) => name.class === 'person'));
  return (own ?? []).some((one) => (theirs ?? []).some((other) => sameName(one, other)));
}

/** What a tie between their articles adds: sentences of a copy tell what its source tells. */
export function relatedness(a: Digest, b: Digest): number {
  if (a.article === b.article) return 0;
  const links = linkArticles(a, b);
  if (links.some((link) => link.kind === 'derived' && link.how !== 'quotes')) return 0.2;
  return links.some((link) => link.kind === 'same-story') ? 0.08 : 0;
}

/** The tie between two accounts, or null where they cannot or need not be the same event. The same both ways. */
export function linkAccounts(
  first: DigestedAccount,
  second: DigestedAccount,
  related: number = relatedness(first.digest, second.digest),
): AccountLink | null {
  if (first.account.id === second.account.id) return null;
  const [a, b] = first.account.id < second.account.id ? [first, second] : [second, first];
  const [one, other] = [a.account, b.account];
  if (eventClassOf(one.type) !== eventClassOf(other.type)) return null;
  if (isAhead(one.factuality) !== isAhead(other.factuality)) return null;

  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(reason);
  };
  const dead = sharesDead(a, b);
  const victims = compareParties(a, b, 'victims');
  if (!dead && victims === 'other' && partiesOf(a, 'victims').some((name) => name.class === 'person')) return null;
  const gap = one.days && other.days ? gapInDays(one.days, other.days) : null;
  if (gap !== null && gap > gapMax && !dead) return null;
  if (gap !== null && gap <= gapMax && one.days && other.days) {
    const coarse = Math.max(lengthInDays(one.days), lengthInDays(other.days)) > 7;
    if (gap === 0) add(coarse ? 0.1 : 0.3, 'at the same time');
    else add(0.1, 'a day apart');
  }
  if (dead) add(0.5, 'the same person is the victim');
  else if (victims === 'shared') add(0.2, 'the same victims');

  const places = compareParties(a, b, 'places');
  const samePlace = one.geonameId !== undefined && one.geonameId === other.geonameId;
  if (samePlace && one.local) add(0.25, 'in the same place');
  else if (samePlace || places === 'shared') add(0.12, 'in the same country or area');
  else if (one.local && other.local) add(-0.15, 'in places of other names');
  if (isLasting(one.trigger) && isLasting(other.trigger) && (samePlace || places === 'shared'))
    add(0.4, 'the same lasting conflict');

  const actors = compareParties(a, b, 'actors');
  if (actors === 'shared') add(0.15, 'by the same actor');
  if (actors === 'other') add(-0.15, 'by actors of other names');
  if (compareParties(a, b, 'recipients') === 'shared') add(0.15, 'against the same target');
  const heads = countShared(one.heads ?? '', other.heads ?? '');
  if (heads > 0) add(0.12 * heads, 'the same kind of people or things are hit');
  if (one.killed && other.killed) {
    if (one.killed.min === other.killed.min) add(0.2, 'the same number killed');
    else if (one.killed.scope === other.killed.scope) add(-0.05, 'other numbers killed');
  }
  if (one.injured && other.injured && one.injured.min === other.injured.min) add(0.1, 'the same number injured');
  if (one.trigger === other.trigger) add(0.12, 'in the same word');
  const words = countShared(one.words, other.words);
  if (words > 0) add(0.45 * words, 'the same words beside it');
  if (related > 0) add(related, 'in articles on the same matter');
  if (score < scoreMin) return null;
  return {
    kind: 'same-event',
    left: one.id,
    right: other.id,
    score: Math.round(1000 * Math.min(1, score)) / 1000,
    reasons,
  };
}

/** What two accounts must have in common to be one event: the class of event, and whether it lies ahead. */
function bucketOf(account: AccountDigest): string {
  return `${eventClassOf(account.type)} ${isAhead(account.factuality)}`;
}

/** All ties between the accounts of `a` and those of `b`; within one article where both are the same. */
export function linkAllAccounts(a: Digest, b: Digest): AccountLink[] {
  const buckets = new Map<string, AccountDigest[]>();
  for (const account of b.accounts) {
    const bucket = buckets.get(bucketOf(account));
    if (bucket) bucket.push(account);
    else buckets.set(bucketOf(account), [account]);
  }
  if (buckets.size === 0 || a.accounts.length === 0) return [];
  const related = relatedness(a, b);
  const links = new Map<string, AccountLink>();
  for (const account of a.accounts) {
    for (const counterpart of buckets.get(bucketOf(account)) ?? []) {
      const link = linkAccounts({ digest: a, account }, { digest: b, account: counterpart }, related);
      if (link) links.set(`${link.left} ${link.right}`, link);
    }
  }
  return [...links.values()].sort((x, y) => (`${x.left} ${x.right}` < `${y.left} ${y.right}` ? -1 : 1));
}
