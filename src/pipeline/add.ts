/**
 * Adding: captures are taken in and read by worker threads, and stored in batches. An article counts as acknowledged once
 * the batch that holds it is committed; `onStored` hears of it then, and not before.
 */
import { createHash } from 'node:crypto';
import type { Capture } from '../intake/index.ts';
import type { Intaken, Problem } from '../model/index.ts';
import type { ArticleInput, ArticleMeta, CaptureInput, RecordWriter } from '../record/writer.ts';
import { captureBatch, readBatch, storeBatch } from './batches.ts';
import { prefers } from './choice.ts';
import type { Pool } from './pool.ts';
import { flatten, inBatches, mapAtOnce } from './streams.ts';
import type { Read, Taken } from './tasks.ts';

/** What became of one capture. */
export interface AddedCapture {
  readonly file: string | null;
  readonly url: string | null;
  /** Ids of its articles, by whether the record had them before. */
  readonly added: readonly string[];
  readonly known: readonly string[];
  readonly problems: readonly Problem[];
}

export interface AddOptions {
  readonly writer: RecordWriter;
  readonly pool: Pool;
  /** The time that captures are marked with. */
  readonly now: () => Date;
  /** Called once for each capture, after its last article is safe. */
  readonly onStored: (capture: AddedCapture) => void;
}

/** A capture on its way through the steps. */
interface Job {
  readonly capture: Capture;
  readonly sha256: string;
  readonly takenAt: string;
  taken: Taken | null;
  /** Articles that are not yet stored or known to be. */
  left: number;
  /** True once one of them could not be read: the capture is to be taken in again the next time. */
  failed: boolean;
  readonly added: string[];
  readonly known: string[];
  readonly problems: Problem[];
}

/** An article of a job: to be read, or known; null ends a job that has none. */
interface Unit {
  readonly job: Job;
  readonly id: string | null;
  readonly toRead: Intaken | null;
  readonly isNew: boolean;
}

interface Done extends Unit {
  readonly read: Read | null;
}

/** Adds `captures`. Rejects only where the record cannot be written or the reader cannot run; faults are the captures' problems. */
export async function addArticles(
  captures: AsyncIterable<Capture> | Iterable<Capture>,
  { writer, pool, now, onStored }: AddOptions,
): Promise<void> {
  const chosen = new Map<string, ArticleMeta>();
  const unread = new Map<string, Problem>();
  const jobs = inBatches(startJobs(captures, now), { ...captureBatch, sizeOf: (job) => job.capture.bytes.length });
  const taken = mapAtOnce(jobs, pool.size, (batch) => takeJobs(batch, writer, pool));
  const units = inBatches(chooseUnits(taken, writer, chosen), {
    ...readBatch,
    sizeOf: (unit) => unit.toRead?.article.text.length ?? 0,
  });
  const read = mapAtOnce(units, pool.size, (batch) => readUnits(batch, pool));
  for await (const batch of inBatches(flatten(read), { ...storeBatch, sizeOf: sizeOfDone })) {
    await storeUnits(batch, writer, unread);
    for (const { id } of batch) if (id) chosen.delete(id);
    for (const job of new Set(batch.map((unit) => unit.job))) {
      if (job.left > 0) continue;
      const { added, known, problems, capture } = job;
      onStored({ file: capture.file, url: capture.url, added, known, problems });
    }
  }
}

async function* startJobs(captures: AsyncIterable<Capture> | Iterable<Capture>, now: () => Date): AsyncGenerator<Job> {
  for await (const capture of captures) {
    const sha256 = createHash('sha256').update(capture.bytes).digest('hex');
    const takenAt = now().toISOString();
    yield { capture, sha256, takenAt, taken: null, left: 0, failed: false, added: [], known: [], problems: [] };
  }
}

/** Has the captures taken in that the record does not have under this very name. */
async function takeJobs(batch: readonly Job[], writer: RecordWriter, pool: Pool): Promise<readonly Job[]> {
  const unknown: Job[] = [];
  for (const job of batch) {
    const { file, url } = job.capture;
    const articles = await writer.completeCapture({ sha256: job.sha256, file, url });
    if (articles) job.known.push(...articles);
    else unknown.push(job);
  }
  if (unknown.length === 0) return batch;
  const answers = await pool.run(
    'take',
    unknown.map((job) => job.capture),
  );
  for (const [index, job] of unknown.entries()) {
    job.taken = answers[index] ?? null;
    job.problems.push(...(job.taken?.problems ?? []), ...(job.taken?.articles ?? []).flatMap((one) => one.problems));
  }
  return batch;
}

/** The articles of the captures, each either to be read or known. `chosen` holds what is on its way to the record. */
async function* chooseUnits(
  batches: AsyncIterable<readonly Job[]>,
  writer: RecordWriter,
  chosen: Map<string, ArticleMeta>,
): AsyncGenerator<Unit> {
  for await (const jobs of batches) {
    const ids = jobs.flatMap((job) => job.taken?.articles.map(({ article }) => article.id) ?? []);
    const stored = await writer.metas(ids);
    for (const job of jobs) {
      const articles = job.taken?.articles ?? [];
      job.left = Math.max(articles.length, 1);
      if (articles.length === 0) yield { job, id: null, toRead: null, isNew: false };
      for (const taken of articles) {
        const { text: _text, ...meta } = taken.article;
        const current = chosen.get(meta.id) ?? stored.get(meta.id);
        const wins = !current || prefers(meta, current);
        if (wins) chosen.set(meta.id, meta);
        yield { job, id: meta.id, toRead: wins ? taken : null, isNew: !current };
      }
    }
  }
}

async function readUnits(batch: readonly Unit[], pool: Pool): Promise<Done[]> {
  const toRead = batch.flatMap((unit) => (unit.toRead ? [unit.toRead] : []));
  const answers = toRead.length > 0 ? await pool.run('read', toRead) : [];
  let next = 0;
  return batch.map((unit) => ({ ...unit, read: unit.toRead ? (answers[next++] ?? null) : null }));
}

function sizeOfDone({ read }: Done): number {
  return read && 'input' in read ? read.input.packedReading.length + read.input.words.body.length : 0;
}

/** Writes one batch, and notes on each job what became of its articles. `unread` holds those that the reader broke on. */
async function storeUnits(batch: readonly Done[], writer: RecordWriter, unread: Map<string, Problem>): Promise<void> {
  const articles = new Map<string, ArticleInput>();
  const stored = new Map<Job, string[]>();
  for (const { job, id, read, isNew } of batch) {
    job.left -= 1;
    const ids = stored.get(job) ?? [];
    stored.set(job, ids);
    if (id === null) continue;
    if (read && 'problem' in read) unread.set(id, read.problem);
    else if (read) {
      unread.delete(id);
      articles.set(id, read.input);
    }
    const fault = unread.get(id);
    if (fault) {
      job.problems.push(fault);
      job.failed = true;
      continue;
    }
    ids.push(id);
    (isNew ? job.added : job.known).push(id);
  }
  const captures = [...stored].flatMap(([job, ids]) =>
    job.taken && job.taken.articles.length > 0
      ? [{ capture: captureInput(job, job.taken), articles: ids, complete: job.left === 0 && !job.failed }]
      : [],
  );
  if (captures.length > 0) await writer.store({ captures, articles: [...articles.values()] });
}

function captureInput({ capture, sha256, takenAt }: Job, { packed }: Taken): CaptureInput {
  const { file, url, mediaType, charset, bytes } = capture;
  return { sha256, file, url, mediaType, charset, takenAt, packed, size: bytes.length };
}
