/** Accounts of a digest: type, parties, days, place and toll, with the words around the trigger. */
import {
  type Account,
  type Argument,
  cut,
  overlaps,
  type Reading,
  type Role,
  type Span,
  type Toll,
} from '../model/index.ts';
import { commonWords } from './common-words.ts';
import { findDays } from './days.ts';
import type { AccountDigest, NameDigest, TollDigest } from './digest.ts';
import { findHeads } from './heads.ts';
import { makeAccountId } from './ids.ts';
import { stem } from './terms.ts';
import type { Word } from './words.ts';

const wordsKept = 8;
const lettersKept = 5;

function digestToll(toll: Toll): TollDigest {
  return { min: toll.min, max: toll.max, scope: toll.scope };
}

/** The index of the first of `spans`, in order, that ends after `at`. */
function findFirstAfter(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words between `start` and `end`. */
function wordsBetween(words: readonly Word[], { start, end }: Span): Word[] {
  const found = [];
  for (let at = findFirstAfter(words, start); at < words.length; at++) {
    const word = words[at];
    if (!word || word.start >= end) break;
    found.push(word);
  }
  return found;
}

/** Distinct content words beside `account`'s trigger, nearest first. */
function findContext(account: Account, sentence: readonly Word[]): string {
  const middle = (account.trigger.start + account.trigger.end) / 2;
  const near = sentence
    .filter(
      ({ text, start, end }) => text.length > 2 && !commonWords.has(text) && !overlaps({ start, end }, account.trigger),
    )
    .sort((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle));
  return [...new Set(near.map(({ text }) => text.slice(0, lettersKept)))].slice(0, wordsKept).join(' ');
}

type AccountPlace = NonNullable<Account['place']>;

/** True where `known` resolves `place`, or stands at its words. */
function isSamePlace(known: Reading['places'][number], place: AccountPlace): boolean {
  return place.geonameId === null ? overlaps(known, place) : known.geonameId === place.geonameId;
}

/** True for a place by its own name; "Norland territory" is as wide as Norland. */
function isTown(name: NameDigest | undefined): boolean {
  return (
    name?.type === 'place' && !name.names.some((one) => /\b(?:territory|airspace|soil|border|coast|waters)$/.test(one))
  );
}

/** Index of the name that stands at `place`. */
function findNameAt({ mentions }: Reading, place: Span, indexOf: ReadonlyMap<string, number>): number | null {
  const mention = mentions.find((one) => one.entity !== null && overlaps(one, place));
  return (mention?.entity ? indexOf.get(mention.entity) : undefined) ?? null;
}

function addIndex(indices: readonly number[] | null, index: number | null): readonly number[] | null {
  if (index === null) return indices;
  return [...new Set([...(indices ?? []), index])].sort((a, b) => a - b);
}

/**
 * In order of the reading's accounts; `names` are the digest's names that arguments point at, `words` those of the
 * headline and of the prose.
 */
export function digestAccounts(
  reading: Reading,
  names: readonly NameDigest[],
  words: readonly Word[],
): AccountDigest[] {
  const { text } = reading.article;
  const indexOf = new Map(names.map((name, index) => [name.entity, index]));
  const sentences = [...reading.sentences].sort((a, b) => a.start - b.start);
  const find = (parts: readonly Argument[], role: Role): number[] | null => {
    const indices = parts.flatMap((part) => {
      const index = part.role === role && part.entity !== null ? indexOf.get(part.entity) : undefined;
      return index === undefined ? [] : [index];
    });
    return indices.length === 0 ? null : [...new Set(indices)].sort((a, b) => a - b);
  };
  const accountOf = new Map(reading.accounts.map((account) => [account.id, account]));
  /** The account at the end of the chain of antecedents; null where there is none. */
  const findRoot = (account: Account): Account | null => {
    let root = account;
    for (let steps = 0; root.antecedent !== undefined && steps < reading.accounts.length; steps++)
      root = accountOf.get(root.antecedent) ?? { ...root, antecedent: undefined };
    return root === account ? null : root;
  };
  return reading.accounts.map((account) => {
    const root = findRoot(account);
    const { arguments: parts, place } = account;
    const [actors, recipients] = [find(parts, 'actor'), find(parts, 'recipient')];
    const victims = find(parts, 'victim');
    const at = place ? findNameAt(reading, place, indexOf) : null;
    const places = addIndex(find(parts, 'place'), at);
    const heads = findHeads(parts.filter((part) => part.role !== 'time').map((part) => cut(text, part)));
    const days = findDays(account.time);
    const known = place && reading.places.find((one) => isSamePlace(one, place));
    const local = known
      ? known.precision !== 'country' && known.precision !== 'region'
      : place?.geonameId != null || (at !== null && isTown(names[at]));
    const geonameId = place?.geonameId ?? null;
    const { killed, injured } = account.casualties;
    const trigger = wordsBetween(words, account.trigger).at(-1);
    const sentence = sentences[findFirstAfter(sentences, account.trigger.start)] ?? account.trigger;
    return {
      id: makeAccountId(reading.article.id, account),
      ...(root && { root: makeAccountId(reading.article.id, root) }),
      type: account.type,
      factuality: account.factuality,
      ...(account.aspect === 'repeated' && { repeated: true }),
      ...(actors && { actors }),
      ...(recipients && { recipients }),
      ...(victims && { victims }),
      ...(places && { places }),
      ...(heads !== '' && { heads }),
      ...(geonameId !== null && { geonameId }),
      ...(local && { local }),
      ...(days && { days }),
      ...(killed && { killed: digestToll(killed) }),
      ...(injured && { injured: digestToll(injured) }),
      trigger: stem(trigger?.text ?? ''),
      words: findContext(account, wordsBetween(words, sentence)),
    };
  });
}
