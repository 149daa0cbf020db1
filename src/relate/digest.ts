/**
 * Digests: what is kept of a reading so that it can be compared with every other without its text. A digest is plain
 * JSON, some 3 kB when packed; all linking and grouping works on digests alone.
 */
import type { EntityType, EventType, Factuality, Reading, Toll } from '../model/index.ts';
import { commonWords } from './common-words.ts';
import { digestAccounts } from './digest-accounts.ts';
import { digestNames } from './digest-names.ts';
import { findCreditedReports } from './credits.ts';
import { findTerms } from './terms.ts';
import { foldName } from './names.ts';
import { hashShingles, makeSketch, type Sketch } from './sketch.ts';
import { findWords, proseBlocks, type Word } from './words.ts';

/** Names are compared only within a class: a place is never a person, though a state is a place. */
export type NameClass = 'person' | 'place' | 'group' | 'weapon' | 'people';

/** One entity of one article under all names that the article gives it. `keys[0]` belongs to its fullest name. */
export interface NameDigest {
  /** Id of the entity in its reading. */
  readonly entity: string;
  readonly type: EntityType;
  readonly class: NameClass;
  /** Folded names (`nujum front`), fullest first, without duplicates. */
  readonly names: readonly string[];
  /** GeoNames number where the reading resolved the name as a place. */
  readonly geonameId: number | null;
  /** A person whom no name points at ("a senior official"): its article's own. */
  readonly unnamed?: boolean;
}

export interface TollDigest {
  readonly min: Toll['min'];
  readonly max: Toll['max'];
  readonly scope: Toll['scope'];
}

/** One account. Parties and places are indices into the digest's `names`. Lists that would be empty are left out. */
export interface AccountDigest {
  /** Id in the record (`acc_…`). */
  readonly id: string;
  /** Id of the first account of the article that its words point back to ("the attack"), over all steps between. */
  readonly root?: string;
  readonly type: EventType;
  readonly factuality: Factuality;
  /** Many deeds told at once. */
  readonly repeated?: boolean;
  readonly actors?: readonly number[];
  readonly recipients?: readonly number[];
  readonly victims?: readonly number[];
  readonly places?: readonly number[];
  /** Head words of parties that have no name, folded to a common word (`troops` and `soldiers` alike). */
  readonly heads?: string;
  /** GeoNames number of the account's own place. Whether the place is finer than a country or region. */
  readonly geonameId?: number;
  readonly local?: boolean;
  /** First and last day (ISO) between which it happened. */
  readonly days?: readonly [string, string];
  readonly killed?: TollDigest;
  readonly injured?: TollDigest;
  /** Stem of the trigger's last word. */
  readonly trigger: string;
  /** Content words around the trigger, nearest first: folded, cut short, separated by spaces. */
  readonly words: string;
}

export interface Digest {
  /** Id of the article. */
  readonly article: string;
  /** Folded name of the outlet. */
  readonly outlet: string | null;
  /** ISO date of publication, cut to its precision. */
  readonly published: string | null;
  /** Folded names of outlets that the text credits. */
  readonly credits: readonly string[];
  /** The part of `credits` whose *report* is named as the source ("according to a Courier report"), not an interview. */
  readonly reports: readonly string[];
  /** Words of prose. */
  readonly length: number;
  /** Shingles of five words outside quotation marks. */
  readonly body: Sketch;
  /** Shingles of four words inside quotation marks. */
  readonly speech: Sketch;
  /** The smallest hashes of those shingles that say something of their own: texts that share a passage share one. */
  readonly passages: readonly number[];
  /** What the article is about: folded terms and their weights (unit length), heaviest first. */
  readonly terms: readonly (readonly [string, number])[];
  readonly names: readonly NameDigest[];
  readonly accounts: readonly AccountDigest[];
}

const bodySize = 5;
const speechSize = 4;
/** Hashes kept. An article of 160 words outside quotations is kept whole; twice that is sampled by half. */
const bodyKept = 160;
const speechKept = 96;
/** Passages: the smallest hashes of two overlapping texts coincide with high chance (min-hash). */
const bodyPassages = 8;
const speechPassages = 16;
/** Words of a passage that may be common ones: runs like "said that his fighters would" are in texts that share nothing. */
const commonMax = 2;

/** Texts of neighbouring words that stand together: broken where quotation marks open or close. */
function splitRuns(words: readonly Word[], quoted: boolean): string[][] {
  const runs: string[][] = [];
  let last = -2;
  for (const word of words) {
    if (word.quoted >= 0 === quoted) {
      if (word.quoted !== last) runs.push([]);
      runs.at(-1)?.push(word.text);
    }
    last = word.quoted;
  }
  return runs;
}

interface Sampled {
  readonly sketch: Sketch;
  readonly passages: readonly number[];
}

/** A sample of `kept` shingles, and the `keys` smallest of those with at most two common words. */
function sketchRuns(runs: readonly string[][], size: number, kept: number, keys: number): Sampled {
  const hashes = new Set<number>();
  const telling = new Set<number>();
  for (const run of runs) {
    for (const [at, hash] of hashShingles(run, size).entries()) {
      hashes.add(hash);
      if (countTelling(run, at, at + size) >= size - commonMax) telling.add(hash);
    }
  }
  return { sketch: makeSketch(hashes, kept), passages: makeSketch(telling, keys).hashes };
}

function countTelling(words: readonly string[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (!commonWords.has(words[at] ?? '')) count++;
  return count;
}

/** All that relating needs of `reading` to screen it against others. */
export function digestReading(reading: Reading): Digest {
  const { article } = reading;
  const told = article.blocks.filter(({ kind }) => kind === 'headline' || kind === 'paragraph' || kind === 'caption');
  const all = findWords(article.text, told.length > 0 ? told : proseBlocks(article));
  const headlines = told.filter(({ kind }) => kind === 'headline');
  const words = all.filter((word) => !headlines.some(({ start, end }) => start <= word.start && word.start < end));
  const names = digestNames(reading);
  const body = sketchRuns(splitRuns(words, false), bodySize, bodyKept, bodyPassages);
  const speech = sketchRuns(splitRuns(words, true), speechSize, speechKept, speechPassages);
  return {
    article: article.id,
    outlet: article.outlet.name === null ? null : foldName(article.outlet.name),
    published: article.published.value,
    credits: [...new Set(article.credits.map((credit) => foldName(credit.outlet)))].sort(),
    reports: findCreditedReports(article),
    length: words.length,
    body: body.sketch,
    speech: speech.sketch,
    passages: [...new Set([...body.passages, ...speech.passages])].sort((a, b) => a - b),
    terms: findTerms(article, words),
    names,
    accounts: digestAccounts(reading, names, all),
  };
}
