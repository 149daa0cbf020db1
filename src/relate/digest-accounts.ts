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
  return reading.accounts.map((account) => {
    const parts = account.arguments;
    const [actors, recipients] = [find(parts, 'actor'), find(parts, 'recipient')];
    const [victims, places] = [find(parts, 'victim'), find(parts, 'place')];
    const heads = findHeads(parts.filter((part) => part.role !== 'time').map((part) => cut(text, part)));
    const days = findDays(account.time);
    const place = account.place;
    const known = place && reading.places.find((one) => one.geonameId === place.geonameId);
    const geonameId = place?.geonameId ?? null;
    const { killed, injured } = account.casualties;
    const trigger = wordsBetween(words, account.trigger).at(-1);
    const sentence = sentences[findFirstAfter(sentences, account.trigger.start)] ?? account.trigger;
    return {
      id: makeAccountId(reading.article.id, account),
      type: account.type,
      factuality: account.factuality,
      ...(actors && { actors }),
      ...(recipients && { recipients }),
      ...(victims && { victims }),
      ...(places && { places }),
      ...(heads !== '' && { heads }),
      ...(geonameId !== null && {
        geonameId,
        local: known ? known.precision !== 'country' && known.precision !== 'region' : true,
      }),
      ...(days && { days }),
      ...(killed && { killed: digestToll(killed) }),
      ...(injured && { injured: digestToll(injured) }),
      trigger: stem(trigger?.text ?? ''),
      words: findContext(account, wordsBetween(words, sentence)),
    };
  });
}
