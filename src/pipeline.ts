/**
 * The only file (with its worker and `pipeline/`) that knows every stage: captures in, the record brought up to date.
 * Articles are taken in and read by worker threads, stored in batches, and then related, the new ones only. The stages are
 * loaded when they are called for: who only looks at a record waits for none of them.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Capture } from './intake/index.ts';
import { OnrecordError } from './model/index.ts';
import type { ReaderChoice } from './model/choices.ts';
import type { AddedCapture } from './pipeline/add.ts';
import type { ExplainedArticle } from './pipeline/explain-captures.ts';
import type { InputOptions } from './pipeline/inputs.ts';
import type { ReadCapture, ReadOptions } from './pipeline/read-captures.ts';
import type { SettleProgress } from './pipeline/settle.ts';
import type { RecordStore } from './record/sqlite/open.ts';
import type { LanguageLayer } from './read/index.ts';
import type { RecordReader } from './record/store.ts';

export type { AddedCapture, ExplainedArticle, InputOptions, ReadCapture, ReadOptions, RecordStore, SettleProgress };

/** Opens the record in the file `path` for reading. Rejects with `record-not-found` where there is no such file. */
export async function openReader(path: string): Promise<RecordReader> {
  if (!existsSync(path)) {
    const hint = `there is no record at ${path}; \`onrecord add\` makes one`;
    throw new OnrecordError('record-not-found', hint, { subject: path });
  }
  const { openRecordReader } = await import('./record/sqlite/open.ts');
  return openRecordReader(path);
}

/** Opens the record in the file `path` for reading and writing; makes it where there is none. `:memory:` is no file. */
export async function openStore(path: string): Promise<RecordStore> {
  const { openRecord } = await import('./record/sqlite/open.ts');
  return openRecord(path);
}

/** Captures of files, folders, addresses and `-`, the faulty ones told and passed over. */
export async function* findCaptures(inputs: readonly string[], options: InputOptions): AsyncGenerator<Capture> {
  const { findCaptures: find } = await import('./pipeline/inputs.ts');
  yield* find(inputs, options);
}

/**
 * The language layer for `readAll`: the trained reader where it is installed, else the rules, and `onNote` is told why. Rejects with
 * `reader-model-missing` or `reader-runtime-missing` where the model is asked for by name.
 */
export async function openLayer(
  choice: ReaderChoice = 'auto',
  onNote?: (line: string) => void,
): Promise<LanguageLayer> {
  const layers = await import('./pipeline/layers.ts');
  return layers.openLayer(await layers.chooseReader(choice, onNote));
}

/** Readings of captures, in order, without a record. */
export async function* readCaptures(
  captures: AsyncIterable<Capture>,
  options: ReadOptions = {},
): AsyncGenerator<ReadCapture> {
  const { readCaptures: read } = await import('./pipeline/read-captures.ts');
  yield* read(captures, options);
}

/** Why each predicate of sentence number `sentence` (from 1) gave an account or none, for each article of the captures. */
export async function* explainCaptures(
  captures: AsyncIterable<Capture>,
  sentence: number,
  options: Omit<ReadOptions, 'tokens'> = {},
): AsyncGenerator<ExplainedArticle> {
  const { explainCaptures: explain } = await import('./pipeline/explain-captures.ts');
  yield* explain(captures, sentence, options);
}

export interface AddOptions {
  readonly store: RecordStore;
  /** Worker threads; 0 reads in the caller's thread. By default as many as the machine has cores, at most 8. */
  readonly workers?: number;
  /** Who reads the sentences; each thread opens its own model. By default the model where it is installed, else the rules. */
  readonly reader?: ReaderChoice;
  /** Gets the line that says that the rules read for want of the model. */
  readonly onNote?: (line: string) => void;
  /** The clock that captures are marked by. */
  readonly now?: () => Date;
  /** Called for each capture once its articles are safe: they survive a kill from here on. */
  readonly onStored?: (capture: AddedCapture) => void;
  readonly onSettle?: (progress: SettleProgress) => void;
}

/**
 * Adds captures to the record and relates what is new. Adding again changes nothing; the order of captures shows nowhere.
 * Work that an interrupted run left is finished first or last. Rejects only where the record cannot be written, or with
 * `reader-model-missing` or `reader-runtime-missing` where the model is asked for by name.
 */
export async function addCaptures(
  captures: AsyncIterable<Capture> | Iterable<Capture>,
  { store, workers, reader = 'auto', onNote, now = () => new Date(), onStored = () => {}, onSettle }: AddOptions,
): Promise<void> {
  const { chooseReader } = await import('./pipeline/layers.ts');
  const kind = await chooseReader(reader, onNote);
  const { addArticles } = await import('./pipeline/add.ts');
  const { makePool } = await import('./pipeline/pool.ts');
  const { settle } = await import('./pipeline/settle.ts');
  const pool = makePool(workers ?? Math.min(8, availableParallelism()), kind);
  try {
    await addArticles(captures, { writer: store.writer, pool, now, onStored });
  } finally {
    await pool.close();
  }
  await settle(store.relating, store.reader, onSettle);
}
