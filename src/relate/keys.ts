/**
 * Candidate keys: two articles, with their accounts, are compared only where they share a key. Each key is narrow by its
 * making — a passage, a few terms within days, a party and a place on a day — so none is ever cut for being full.
 */
import { dayNumber, lengthInDays, rangeOf } from './days.ts';
import type { AccountDigest, Digest, NameDigest } from './digest.ts';
import { eventClassOf } from './event-classes.ts';

export interface CandidateKey {
  /** Id of the article. */
  readonly article: string;
  readonly key: string;
}

/** Passages: the smallest hashes of two overlapping texts coincide with high chance (min-hash). */
const bodyHashes = 8;
const speechHashes = 24;
/** Story keys: all pairs of the heaviest terms, in windows of four days of which each article is in two. */
const storyTerms = 10;
const storyWindowDays = 4;
/** Where a date is not known, three terms stand for two within days; those who lack the date themselves show more. */
const metTerms = 7;
const undatedTerms = 12;
/** Accounts that are known only to a longer range of days than this have no day. */
const daysMax = 8;
const thingsMax = 5;

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
  const few = terms.slice(0, range ? metTerms : undatedTerms).sort();
  for (const [i, first] of few.entries()) {
    for (const pair of pairsOf(few.slice(i + 1))) keys.push(`t${first} ${pair.join(' ')}`);
  }
  return keys;
}

/** The key names of a party or a place: what it is called, or its GeoNames number. */
function namesOf(names: readonly NameDigest[], indices: readonly number[] | undefined): string[] {
  return (indices ?? []).flatMap((index) => {
    const name = names[index];
    if (!name) return [];
    return name.geonameId === null ? [name.names[0] ?? ''] : [`#${name.geonameId}`];
  });
}

/**
 * Keys of accounts carry two things besides the class of event: a day and a party or place; or, where no day is told, a
 * person who is the victim. Undated accounts without one are met in articles that share a key of their own.
 */
function accountKeys(digest: Digest, account: AccountDigest): string[] {
  const { names } = digest;
  const kind = eventClassOf(account.type);
  const keys = (account.victims ?? []).flatMap((index) => {
    const name = names[index];
    return name?.class === 'person' ? [`v${kind} ${name.names[0] ?? ''}`] : [];
  });
  // "three soldiers" with a word from beside it: few events share all of that.
  if (account.killed && account.killed.min > 1) {
    const heads = [...(account.heads ?? '').split(','), ...namesOf(names, account.victims)].filter(
      (head) => head !== '',
    );
    const besides = account.words.split(' ').filter((word) => !heads.some((head) => head.startsWith(word)));
    for (const pair of pairsOf([...new Set([...heads, ...besides])].sort())) {
      if (pair.some((word) => heads.includes(word))) keys.push(`k${kind}${account.killed.min} ${pair.join(' ')}`);
    }
  }
  const days = account.days;
  if (!days || lengthInDays(days) > daysMax) return keys;
  const places = namesOf(names, account.places);
  if (account.geonameId !== undefined) places.push(`#${account.geonameId}`);
  const parties = namesOf(names, [
    ...(account.actors ?? []),
    ...(account.recipients ?? []),
    ...(account.victims ?? []),
  ]);
  const things = [...new Set([...places, ...parties])].sort();
  if (account.killed) things.push(`k${account.killed.min}`);
  if (account.injured) things.push(`i${account.injured.min}`);
  const pairs = pairsOf(things.slice(0, thingsMax)).map((pair) => pair.join(' '));
  // A day either side: each account is met on its own days and the one after.
  for (let day = dayNumber(days[0]); day <= dayNumber(days[1]) + 1; day++) {
    for (const pair of pairs) keys.push(`e${kind}${day} ${pair}`);
  }
  return keys;
}

/** All keys of `digest`, of the article and of its accounts, without duplicates, in a fixed order. */
export function candidateKeys(digest: Digest): readonly CandidateKey[] {
  const keys = [...articleKeys(digest), ...digest.accounts.flatMap((account) => accountKeys(digest, account))];
  return [...new Set(keys)].sort().map((key) => ({ article: digest.article, key }));
}
