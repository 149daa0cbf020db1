/**
 * Candidate keys: two articles, with their accounts, are compared only where they share a key. Each key is narrow by its
 * making — a passage, a few terms within days, a party and a place on a day — so none is ever cut for being full.
 */
import { newsWords } from './common-words.ts';
import { dayNumber, lengthInDays, rangeOf } from './days.ts';
import type { AccountDigest, Digest, NameDigest } from './digest.ts';
import { eventClassOf } from './event-classes.ts';
import { stem } from './terms.ts';

export interface CandidateKey {
  /** Id of the article. */
  readonly article: string;
  readonly key: string;
  /** Two articles that share only weak keys do not meet: a dated article is met by undated ones under a weak key. */
  readonly weak: boolean;
}

/** Articles that share a passage are compared where they are a quarter apart at most, unless they share two of a row. */
const passageWindowDays = 90;
/** Story keys: pairs of the heaviest terms within days, triples of the very heaviest within weeks. */
const pairTerms = 10;
const pairWindowDays = 4;
const tripleTerms = 6;
const tripleWindowDays = 28;
/** Undated articles meet one another by three of their terms, dated ones by five of fewer. */
const metTerms = 8;
const undatedTerms = 11;
/** Accounts that are known only to a longer range of days than this have no day. */
const daysMax = 8;
const thingsMax = 5;
/** Accounts without a day are met in reports of one season. */
const tollWindowDays = 60;

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((left, i) => items.slice(i + 1).map((right): [T, T] => [left, right]));
}

/** All choices of `size` of `items`, in their order, each as one text. */
function choose(items: readonly string[], size: number): string[] {
  if (size === 1) return [...items];
  return items.flatMap((first, i) => choose(items.slice(i + 1), size - 1).map((rest) => `${first} ${rest}`));
}

/** The day that `digest` was published on; null where it is not known to the day. */
function publicationDay({ published }: Digest): number | null {
  const range = published === null ? null : rangeOf(published);
  return range && lengthInDays(range) === 1 ? dayNumber(range[0]) : null;
}

/** `keys` for two windows of time that overlap by half: two days less than `days` apart share one, more than twice none. */
function withinDays(keys: readonly string[], day: number, days: number): string[] {
  const window = Math.floor(day / days);
  return keys.flatMap((key) => [`${key} ${window}`, `${key} ${window + 1}`]);
}

interface Keys {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

const newsTerms: ReadonlySet<string> = new Set([...newsWords].map(stem));

const noKeys: Keys = { strong: [], weak: [] };

function articleKeys(digest: Digest): Keys {
  const passages = digest.passages.map((hash) => hash.toString(36));
  const rows = passages.slice(1).map((passage, i) => `r${passages[i] ?? ''} ${passage}`);
  const terms = digest.terms.map(([term]) => term).filter((term) => !newsTerms.has(term));
  const first = (count: number): string[] => terms.slice(0, count).sort();
  const day = publicationDay(digest);
  if (day === null) {
    const among = choose(first(undatedTerms), 3).map((key) => `n${key}`);
    const dated = choose(first(undatedTerms), 5).map((key) => `u${key}`);
    return { strong: [...rows, ...among, ...dated], weak: [] };
  }
  return {
    strong: [
      ...rows,
      ...withinDays(
        passages.map((passage) => `p${passage}`),
        day,
        passageWindowDays,
      ),
      ...withinDays(
        choose(first(pairTerms), 2).map((key) => `s${key}`),
        day,
        pairWindowDays,
      ),
      ...withinDays(
        choose(first(tripleTerms), 3).map((key) => `t${key}`),
        day,
        tripleWindowDays,
      ),
    ],
    weak: choose(first(metTerms), 5).map((key) => `u${key}`),
  };
}

/** The key names of a party or a place: what it is called, or its GeoNames number. */
function namesOf(names: readonly NameDigest[], indices: readonly number[] | undefined): string[] {
  return (indices ?? []).flatMap((index) => {
    const name = names[index];
    if (!name) return [];
    return name.geonameId === null ? [name.names[0] ?? ''] : [`#${name.geonameId}`];
  });
}

function personKeys(digest: Digest, account: AccountDigest, kind: string): string[] {
  return (account.victims ?? []).flatMap((index) => {
    const name = digest.names[index];
    return name?.class === 'person' ? [`v${kind} ${name.names[0] ?? ''}`] : [];
  });
}

function partiesOf({ names }: Digest, account: AccountDigest): string[] {
  return namesOf(names, [...(account.actors ?? []), ...(account.recipients ?? []), ...(account.victims ?? [])]);
}

function placesOf({ names }: Digest, account: AccountDigest): string[] {
  const places = namesOf(names, account.places);
  return account.geonameId === undefined ? places : [...places, `#${account.geonameId}`];
}

/** The day of the account, else of the report; null where neither is known well enough. */
function dayOf(digest: Digest, { days }: AccountDigest): number | null {
  return days && lengthInDays(days) <= daysMax ? dayNumber(days[0]) : publicationDay(digest);
}

/** "three soldiers" with a word from beside it: few events of a season share all of that, and few at all with a name. */
function tollKeys(digest: Digest, account: AccountDigest, kind: string): Keys {
  if (!account.killed || account.killed.min < 2) return noKeys;
  const heads = [...(account.heads ?? '').split(','), ...namesOf(digest.names, account.victims)].filter(
    (head) => head !== '',
  );
  const besides = account.words.split(' ').filter((word) => !heads.some((head) => head.startsWith(word)));
  const all = [...new Set([...heads, ...besides])].sort();
  const toll = `k${kind}${account.killed.min}`;
  const named = [...new Set([...partiesOf(digest, account), ...placesOf(digest, account)])]
    .sort()
    .flatMap((name) => all.filter((word) => word !== name).map((word) => `${toll} @${name} ${word}`));
  const day = dayOf(digest, account);
  if (day === null) return { strong: named, weak: [] };
  const pairs = pairsOf(all)
    .filter((pair) => pair.some((word) => heads.includes(word)))
    .map((pair) => `${toll} ${pair.join(' ')}`);
  return { strong: withinDays(pairs, day, tollWindowDays), weak: named };
}

/** A day with a town, or with two of: party, place, toll. A day either side: each is met on its own days and the one after. */
function dayKeys(digest: Digest, account: AccountDigest, kind: string): string[] {
  const { days } = account;
  if (!days || lengthInDays(days) > daysMax) return [];
  const things = [...new Set([...placesOf(digest, account), ...partiesOf(digest, account)])].sort();
  if (account.killed) things.push(`k${account.killed.min}`);
  if (account.injured) things.push(`i${account.injured.min}`);
  const pairs = pairsOf(things.slice(0, thingsMax)).map((pair) => pair.join(' '));
  const towns = account.local ? placesOf(digest, account) : [];
  const keys: string[] = [];
  for (let day = dayNumber(days[0]); day <= dayNumber(days[1]) + 1; day++) {
    for (const key of [...pairs, ...towns]) keys.push(`e${kind}${day} ${key}`);
  }
  return keys;
}

/** Keys of one account, besides those of its article: they bring accounts together that stand in unlike articles. */
function accountKeys(digest: Digest, account: AccountDigest): Keys {
  const kind = eventClassOf(account.type);
  const toll = tollKeys(digest, account, kind);
  const strong = [...personKeys(digest, account, kind), ...dayKeys(digest, account, kind), ...toll.strong];
  return { strong, weak: toll.weak };
}

/** All keys of `digest`, of the article and of its accounts, without duplicates, in a fixed order. */
export function candidateKeys(digest: Digest): readonly CandidateKey[] {
  const { article } = digest;
  const parts = [articleKeys(digest), ...digest.accounts.map((account) => accountKeys(digest, account))];
  const strong = new Set(parts.flatMap((part) => part.strong));
  const weak = new Set(parts.flatMap((part) => part.weak).filter((key) => !strong.has(key)));
  return [
    ...[...strong].sort().map((key) => ({ article, key, weak: false })),
    ...[...weak].sort().map((key) => ({ article, key, weak: true })),
  ];
}

/** Pairs of articles that share a key which is not weak for both; each pair once, in order. */
export function findCandidates(keys: Iterable<CandidateKey>): [string, string][] {
  const holders = new Map<string, CandidateKey[]>();
  for (const key of keys) holders.set(key.key, [...(holders.get(key.key) ?? []), key]);
  const pairs = new Map<string, [string, string]>();
  for (const held of holders.values()) {
    for (const [one, other] of pairsOf(held)) {
      if (one.article === other.article || (one.weak && other.weak)) continue;
      const [left, right] = [one.article, other.article].sort() as [string, string];
      pairs.set(`${left} ${right}`, [left, right]);
    }
  }
  return [...pairs.keys()].sort().map((key) => pairs.get(key) ?? ['', '']);
}
