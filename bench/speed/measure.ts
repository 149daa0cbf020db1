/**
 * Measures in a process of its own, so that the peak of memory is one size's. Prints one line of JSON.
 *
 *   measure.ts --stages                    each stage alone, in one thread, on a part of the pile
 *   measure.ts --articles N --workers N [--model]   the whole pipeline, read by the rules or by the model
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { takeIn } from '../../src/intake/index.ts';
import type { Intaken } from '../../src/model/index.ts';
import type { ReaderKind } from '../../src/model/choices.ts';
import { chooseReader, openLayer } from '../../src/pipeline/layers.ts';
import { readTaken } from '../../src/pipeline/read-taken.ts';
import { addCaptures, openStore } from '../../src/pipeline.ts';
import { candidateKeys, describeEntities, digestReading } from '../../src/relate/index.ts';
import { makePile } from './pile.ts';

/** Seconds of each stage for one article, and the words that an article has. */
export interface Stages {
  readonly intake: number;
  /** By the rules alone, and with the trained reader where it is installed. */
  readonly read: number;
  readonly readByModel?: number;
  readonly digest: number;
  readonly words: number;
}

export interface Measure {
  readonly articles: number;
  readonly workers: number;
  readonly reader: ReaderKind;
  /** Seconds until every article is safe, then of each step of relating. */
  readonly stored: number;
  readonly link: number;
  readonly group: number;
  readonly write: number;
  readonly total: number;
  /** Seconds of processor time over all threads: what a busy machine changes least. */
  readonly processor: number;
  readonly peakBytes: number;
  readonly databaseBytes: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Articles that the stages are timed on. */
const sampleSize = 320;
const modelSampleSize = 48;

const seconds = (from: number): number => (performance.now() - from) / 1000;

async function timeStages(): Promise<Stages> {
  const pile = [...makePile(sampleSize)];
  let from = performance.now();
  const taken = pile.flatMap((capture) => takeIn(capture).articles);
  const intake = seconds(from);
  // The first readings compile the rules and load the lexicons: that is start-up, not speed.
  await readTaken(taken.slice(0, 32));
  from = performance.now();
  const readings = await readTaken(taken);
  const read = seconds(from);
  const readByModel = await timeModel(taken.slice(0, modelSampleSize));
  from = performance.now();
  for (const reading of readings) {
    candidateKeys(digestReading(reading));
    describeEntities(reading);
  }
  const digest = seconds(from);
  const words = taken.reduce((sum, { article }) => sum + (article.text.match(/\S+/g)?.length ?? 0), 0);
  const each = (time: number): number => time / taken.length;
  return {
    intake: each(intake),
    read: each(read),
    ...(readByModel === null ? {} : { readByModel }),
    digest: each(digest),
    words: words / taken.length,
  };
}

/** Seconds an article with the trained reader in this thread; null where it is not installed. */
async function timeModel(taken: readonly Intaken[]): Promise<number | null> {
  if ((await chooseReader('auto')) === 'rules') return null;
  const layer = await openLayer('model');
  await readTaken(taken.slice(0, 8), { layer });
  const from = performance.now();
  await readTaken(taken, { layer });
  return seconds(from) / taken.length;
}

async function measure(articles: number, workers: number, reader: ReaderKind): Promise<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const path = join(folder, 'bench.db');
  try {
    const store = await openStore(path);
    const steps = { stored: 0, link: 0, group: 0, write: 0 };
    const from = performance.now();
    let last = from;
    let step: keyof typeof steps = 'stored';
    const pass = (next: keyof typeof steps): void => {
      steps[step] += seconds(last);
      last = performance.now();
      step = next;
    };
    await addCaptures(makePile(articles), {
      reader,
      store,
      workers,
      onStored: () => pass('stored'),
      onSettle: (progress) => {
        if (progress.step !== step) pass(progress.step);
      },
    });
    pass(step);
    const total = seconds(from);
    const used = process.cpuUsage();
    const { counts } = await store.reader.status();
    await store.reader.close();
    return {
      articles: counts.articles,
      workers,
      reader,
      ...steps,
      total,
      processor: (used.user + used.system) / 1e6,
      peakBytes: process.resourceUsage().maxRSS * 1024,
      databaseBytes: statSync(path).size,
      counts,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      stages: { type: 'boolean' },
      articles: { type: 'string' },
      workers: { type: 'string' },
      model: { type: 'boolean' },
    },
  });
  const result = values.stages
    ? await timeStages()
    : await measure(Number(values.articles ?? 500), Number(values.workers ?? 2), values.model ? 'model' : 'rules');
  console.log(JSON.stringify(result));
}
