/**
 * Candidate keys: two articles, or two accounts, are compared only where they share a key. Each key is narrow by its
 * making — a passage, a few terms within days, a party and a place on a day — so none is ever cut for being full.
 */
import { dayNumber, lengthInDays, rangeOf } from './days.ts';
import type { AccountDigest, Digest, NameDigest } from './digest.ts';
import { eventClassOf } from './event-classes.ts';

export interface CandidateKey {
  readonly kind: 'article' | 'account';
  /** Id of the article or of the account. */
  readonly node: string;
  readonly key: string;
}

/** Passages: the smallest hashes of two overlapping texts coincide with high chance (min-hash). */
const bodyHashes = 8;
const speechHashes = 24;
/** Story keys: all pairs of the heaviest terms, in windows of four days of which each article is in two. */
const storyTerms = 8;
const storyWindowDays = 4;
const undatedTerms = 6;
/** Accounts that are known only to a longer range than this are met through their month. */
const daysMax = 8;

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((left, i) => items.slice(i + 1).map((right): [T, T] => [left, right]));
}

function articleKeys(digest: Digest): string[] {
  const keys = [
    ...digest.body.hashes.slice(0, bodyHashes).map((hash) => `b${hash.toString(36)}`),
    ...digest.speech.hashes.slice(0, speechHashes).map((hash) => `q${hash.toString(36)}`),
  ];
  const terms = digest.terms.map(([term]) => term);
  const range = digest.published === null ? null : rangeOf(digest.published);
  if (range && lengthInDays(range) === 1) {
    const window = Math.floor(dayNumber(range[0]) / storyWindowDays);
    for (const pair of pairsOf(terms.slice(0, storyTerms).sort())) {
      keys.push(`s${window} ${pair.join(' ')}`, `s${window + 1} ${pair.join(' ')}`);
    }
  }
  const few = terms.slice(0, undatedTerms).sort();
  for (const [i, first] of few.entries()) {
    for (const pair of pairsOf(few.slice(i + 1))) keys.push(`t${first} ${pair.join(' ')}`);
  }
  return keys;
}

/** The key names of a party or a place: what it is called, or its GeoNames number. */
function namesOf(names: readonly NameDigest[], indices: readonly number[]): string[] {
  return indices.flatMap((index) => {
    const name = names[index];
    if (!name) return [];
    return name.geonameId === null ? [...name.names] : [`#${name.geonameId}`];
  });
}

function accountKeys(digest: Digest, account: AccountDigest): string[] {
  const places = namesOf(digest.names, account.places);
  if (account.geonameId !== null) places.push(`#${account.geonameId}`);
  const parties = namesOf(digest.names, [...account.actors, ...account.recipients, ...account.victims]);
  const told = [...new Set([...places, ...parties])].sort();
  const things = [...told.map((name) => `n${name}`)];
  if (account.killed) things.push(`k${account.killed.min}`);
  if (account.injured) things.push(`i${account.injured.min}`);
  things.push(`w${account.words[0] ?? ''}`);
  const pairs = pairsOf(things).map((pair) => pair.join(' '));
  const kind = eventClassOf(account.type);
  const days = account.days;
  if (days && lengthInDays(days) <= daysMax) {
    const keys = [];
    // A day either side: outlets in other time zones give the day before or after.
    for (let day = dayNumber(days[0]); day <= dayNumber(days[1]) + 1; day++) {
      for (const pair of pairs) keys.push(`${kind}${day} ${pair}`);
    }
    return keys;
  }
  const when = days ? days[0].slice(0, 7) : `?${digest.published?.slice(0, 7) ?? ''}`;
  return pairs.map((pair) => `${kind}${when} ${pair}`);
}

/** All keys of `digest`: of the article and of each of its accounts, without duplicates, in a fixed order. */
export function candidateKeys(digest: Digest): readonly CandidateKey[] {
  const ofArticle = [...new Set(articleKeys(digest))].sort();
  return [
    ...ofArticle.map((key) => ({ kind: 'article' as const, node: digest.article, key })),
    ...digest.accounts.flatMap((account) =>
      [...new Set(accountKeys(digest, account))]
        .sort()
        .map((key) => ({ kind: 'account' as const, node: account.id, key })),
    ),
  ];
}
