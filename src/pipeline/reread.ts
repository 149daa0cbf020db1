/**
 * Reading again: articles of the record are taken in from the bytes that it keeps, and read by the reader of today, as if they came for
 * the first time. Each is replaced whole, in the transaction of its batch; one that cannot be read again stays as it was. What is
 * still read by another reader after a kill is what the next run reads.
 */
import type { Intaken, Problem, Reading } from '../model/index.ts';
import { unpackJson } from '../record/packing.ts';
import type { RecordReader } from '../record/store.ts';
import type { ArticleInput, KeptCapture, RecalledCapture, RecordWriter } from '../record/writer.ts';
import { captureBatch, readBatch, storeBatch } from './batches.ts';
import { prefers } from './choice.ts';
import type { Pool } from './pool.ts';
import { compareReadings, noChanges, type ReadingChanges, saySame } from './reading-changes.ts';
import type { JudgementMover, ReadingPair } from './relating/moved.ts';
import { flatten, inBatches, mapAtOnce } from './streams.ts';
import type { Read } from './tasks.ts';

/** What became of one article. */
export interface RereadArticle {
  readonly article: string;
  readonly file: string | null;
  readonly url: string | null;
  /** `same`: all that it says is as it was; `failed`: it could not be read again, and the record keeps what it had. */
  readonly outcome: 'changed' | 'same' | 'failed';
  /** The reader of the reading that was there before. */
  readonly before: string;
  readonly changes: ReadingChanges;
  readonly problems: readonly Problem[];
}

export interface RereadOptions {
  readonly writer: RecordWriter;
  readonly reader: RecordReader;
  readonly pool: Pool;
  readonly mover: JudgementMover;
  /** Called for each article once what became of it is safe. */
  readonly onReread: (article: RereadArticle) => void;
}

/** An article that is to be read again, until the last of its captures has been taken in. */
interface Wanted {
  readonly id: string;
  readonly before: string;
  /** Captures that may still give it. */
  left: number;
  /** What the captures so far gave, the telling of them that says most. */
  best: Intaken | null;
  /** Faults of the captures that did not give it. */
  readonly problems: Problem[];
}

interface Done {
  readonly wanted: Wanted;
  readonly read: Read | null;
}

/**
 * Reads the articles again that are the keys of `articles`, whose values are their readers. The same bytes under several names are held until
 * the last of these has been looked at, as in the end the record keeps what says most. Rejects only where the record cannot be
 * written or the reader cannot run.
 */
export async function rereadAll(articles: ReadonlyMap<string, string>, options: RereadOptions): Promise<void> {
  const { writer, pool } = options;
  const kept = await writer.capturesOf([...articles.keys()]);
  const wanted = new Map(
    [...articles].map(([id, before]): [string, Wanted] => [id, { id, before, left: 0, best: null, problems: [] }]),
  );
  for (const { articles: given } of kept) for (const id of given) countUp(wanted.get(id));
  // An article without a capture came by another way than `add`.
  const lost = [...wanted.values()].filter(({ left }) => left === 0);
  for (const one of lost) wanted.delete(one.id);
  const none = lost.map((one): Done => ({ wanted: one, read: null }));
  if (none.length > 0) await storeAgain(none, options);

  const batches = inBatches(kept, { ...captureBatch, sizeOf: ({ size }) => size });
  const taken = mapAtOnce(batches, pool.size, (batch) => takeAgain(batch, wanted, writer, pool));
  const units = inBatches(flatten(taken), { ...readBatch, sizeOf: ({ best }) => best?.article.text.length ?? 0 });
  const read = mapAtOnce(units, pool.size, (batch) => readAgain(batch, pool));
  for await (const batch of inBatches(flatten(read), { ...storeBatch, sizeOf: sizeOfDone })) {
    await storeAgain(batch, options);
  }
}

function countUp(wanted: Wanted | undefined): void {
  if (wanted) wanted.left += 1;
}

/** Takes the captures in; returns the articles of which no other capture is to come. */
async function takeAgain(
  batch: readonly KeptCapture[],
  wanted: Map<string, Wanted>,
  writer: RecordWriter,
  pool: Pool,
): Promise<Wanted[]> {
  const recalled = await Promise.all(batch.map(({ number }) => recall(number, writer)));
  const captures = recalled.filter((one) => 'bytes' in one);
  const answers = captures.length > 0 ? await pool.run('take', captures) : [];
  const ready: Wanted[] = [];
  let next = 0;
  for (const [index, { articles }] of batch.entries()) {
    const one = recalled[index];
    const answer = one && 'bytes' in one ? answers[next++] : { articles: [], problems: one ? [one] : [] };
    const given = Map.groupBy(answer?.articles ?? [], ({ article }) => article.id);
    for (const id of articles) {
      const waiting = wanted.get(id);
      if (!waiting) continue;
      const candidates = given.get(id) ?? [];
      if (candidates.length === 0) waiting.problems.push(...(answer?.problems ?? []));
      for (const candidate of candidates) {
        if (!waiting.best || tellsMore(candidate, waiting.best)) waiting.best = candidate;
      }
      waiting.left -= 1;
      if (waiting.left > 0) continue;
      wanted.delete(id);
      ready.push(waiting);
    }
  }
  return ready;
}

/** The capture of that number, or why it cannot be had: bytes that a disk has damaged stop no other article. */
async function recall(number: number, writer: RecordWriter): Promise<RecalledCapture | Problem> {
  try {
    return await writer.recall(number);
  } catch (error) {
    const says = `the bytes of capture ${number} cannot be read (${error instanceof Error ? error.message : String(error)})`;
    return { code: 'capture-unreadable', says, severity: 'error' };
  }
}

function tellsMore(candidate: Intaken, current: Intaken): boolean {
  const { text: _text, ...meta } = candidate.article;
  const { text: _other, ...other } = current.article;
  return prefers(meta, other);
}

async function readAgain(batch: readonly Wanted[], pool: Pool): Promise<Done[]> {
  const toRead = batch.flatMap(({ best }) => best ?? []);
  const answers = toRead.length > 0 ? await pool.run('read', toRead) : [];
  let next = 0;
  return batch.map((wanted) => ({ wanted, read: wanted.best ? (answers[next++] ?? null) : null }));
}

function sizeOfDone({ read }: Done): number {
  return read && 'input' in read ? read.input.packedReading.length + read.input.words.body.length : 0;
}

/** Writes one batch, and tells what became of its articles. */
async function storeAgain(
  batch: readonly Done[],
  { writer, reader, mover, onReread }: Omit<RereadOptions, 'pool'>,
): Promise<void> {
  const metas = await writer.metas(batch.map(({ wanted }) => wanted.id));
  const told: RereadArticle[] = [];
  const articles: ArticleInput[] = [];
  const pairs: ReadingPair[] = [];
  for (const { wanted, read } of batch) {
    const { id, before: readBefore } = wanted;
    const { file = null, url = null } = metas.get(id) ?? {};
    const about = { article: id, file, url, before: readBefore };
    const before = await reader.reading(id);
    if (before && read && 'input' in read) {
      const now = unpackReading(read.input);
      articles.push(read.input);
      pairs.push({ before, now });
      const outcome = saySame(before, now) ? 'same' : 'changed';
      told.push({ ...about, outcome, changes: compareReadings(before, now), problems: [] });
    } else {
      const problems = read && 'problem' in read ? [read.problem] : describeLost(wanted, file ?? url ?? id);
      told.push({ ...about, outcome: 'failed', changes: noChanges, problems });
    }
  }
  if (articles.length > 0) await writer.store({ captures: [], articles, judgements: await mover.move(pairs) });
  for (const one of told) onReread(one);
}

function unpackReading({ article, packedReading }: ArticleInput): Reading {
  return { ...(unpackJson(packedReading) as Omit<Reading, 'article'>), article };
}

function describeLost({ problems }: Wanted, name: string): Problem[] {
  const says = `${name} is not found any more in the bytes that the record keeps of it; it stays as it was`;
  return [...problems, { code: 'article-lost', says, severity: 'error' }];
}
