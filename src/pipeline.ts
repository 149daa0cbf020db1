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
import type { ReadingChanges } from './pipeline/reading-changes.ts';
import type { RereadArticle } from './pipeline/reread.ts';
import type { SettleProgress } from './pipeline/settle.ts';
import type { RecordStore } from './record/sqlite/open.ts';
import type { LanguageLayer } from './read/index.ts';
import type { RecordReader } from './record/store.ts';
import type { LostJudgement } from './relate/index.ts';

export type { AddedCapture, ExplainedArticle, InputOptions, LostJudgement, ReadCapture, ReadOptions, RecordStore };
export type { ReadingChanges, RereadArticle, SettleProgress };

/** Opens the record in the file `path` for reading. Rejects with `record-not-found` where there is no such file. */
export async function openReader(path: string): Promise<RecordReader> {
  checkThere(path);
  const { openRecordReader } = await import('./record/sqlite/open.ts');
  return openRecordReader(path);
}

function checkThere(path: string): void {
  if (existsSync(path)) return;
  const hint = `there is no record at ${path}; \`onrecord add\` makes one`;
  throw new OnrecordError('record-not-found', hint, { subject: path });
}

/**
 * Opens the record in the file `path` for reading and writing; makes it where there is none, or rejects with `record-not-found` where it
 * `mustExist`. `:memory:` is no file.
 */
export async function openStore(path: string, { mustExist = false } = {}): Promise<RecordStore> {
  if (mustExist) checkThere(path);
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

const defaultWorkers = (): number => Math.min(8, availableParallelism());

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
  const pool = makePool(workers ?? defaultWorkers(), kind);
  try {
    await addArticles(captures, { writer: store.writer, pool, now, onStored });
  } finally {
    await pool.close();
  }
  await settle(store.relating, store.reader, onSettle);
}

export interface RereadOptions extends Pick<AddOptions, 'store' | 'workers' | 'reader' | 'onNote' | 'onSettle'> {
  /** Ids of articles, or beginnings that only one has; all of the record where absent. */
  readonly articles?: readonly string[];
  /** Reads those again as well that this very reader has read. */
  readonly force?: boolean;
  /** Called once with the number of articles that are to be read again, before the first is. */
  readonly onChosen?: (count: number) => void;
  /** Called for each article once what became of it is safe: it survives a kill from here on. */
  readonly onReread?: (article: RereadArticle) => void;
}

export interface RereadResult {
  /** Name and version of the reader that read. */
  readonly reader: string;
  /** Articles that were not read again, as this reader has read them before. */
  readonly current: number;
  /** Articles that were read again: to something else than before, to the same, and those that could not be read and stay as they were. */
  readonly changed: number;
  readonly same: number;
  readonly failed: number;
  /** What those that were read again have in common with their readings before, summed. */
  readonly changes: ReadingChanges;
  /** Ids of judgements on events that are told by another id now, and followed them. */
  readonly movedJudgements: readonly string[];
  /** Judgements that speak of something that the record does not have, now that all is done. They are kept. */
  readonly lostJudgements: readonly LostJudgement[];
}

/**
 * Reads articles of the record again that another reader has read, from the bytes that it keeps, and relates them anew: in the end the
 * record is what it would be if its articles were added today. What people judged stays. Interrupted, it loses nothing, and the
 * next call does the rest. Rejects with `not-in-record` for an unknown id, as `addCaptures` does, and with `reader-model-missing` where
 * nobody has chosen a reader, the model is not there, and the rules would take the place of its readings.
 */
export async function rereadArticles({
  store,
  articles,
  force = false,
  workers,
  reader = 'auto',
  onNote,
  onChosen = () => {},
  onReread = () => {},
  onSettle,
}: RereadOptions): Promise<RereadResult> {
  const { chooseReader, nameInstalled } = await import('./pipeline/layers.ts');
  const { chooseOutdated } = await import('./pipeline/outdated.ts');
  const { rereadAll } = await import('./pipeline/reread.ts');
  const { makePool } = await import('./pipeline/pool.ts');
  const { settle } = await import('./pipeline/settle.ts');
  const { listLostJudgements } = await import('./pipeline/relating/lost.ts');
  const { makeJudgementMover } = await import('./pipeline/relating/moved.ts');
  const { addChanges, noChanges } = await import('./pipeline/reading-changes.ts');
  const notes: string[] = [];
  const kind = await chooseReader(reader, (line) => notes.push(line));
  const name = await nameInstalled(kind);
  const chosen = await chooseOutdated(store, { articles: articles ?? null, reader: name, force, choice: reader });
  for (const line of notes) onNote?.(line);
  onChosen(chosen.outdated.size);
  const counts = { changed: 0, same: 0, failed: 0 };
  let changes = noChanges;
  let moved: ReadonlySet<string> = new Set();
  // What an interrupted run left is settled first: the events that people have judged are to be those of the readings.
  if ((await store.reader.list('judgements')).total > 0) await settle(store.relating, store.reader, onSettle);
  if (chosen.outdated.size > 0) {
    const mover = await makeJudgementMover(store.relating, store.reader);
    ({ moved } = mover);
    const pool = makePool(workers ?? defaultWorkers(), kind);
    try {
      await rereadAll(chosen.outdated, {
        writer: store.writer,
        reader: store.reader,
        pool,
        mover,
        onReread: (one) => {
          counts[one.outcome] += 1;
          changes = addChanges(changes, one.changes);
          onReread(one);
        },
      });
    } finally {
      await pool.close();
    }
  }
  await settle(store.relating, store.reader, onSettle);
  const lostJudgements = await listLostJudgements(store.relating, store.reader);
  const movedJudgements = [...moved].sort();
  return { reader: name, current: chosen.current, ...counts, changes, movedJudgements, lostJudgements };
}
