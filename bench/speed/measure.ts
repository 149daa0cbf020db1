/**
 * Measures in a process of its own, so that the peak of memory is one size's. Prints one line of JSON.
 *
 *   measure.ts --stages                    each stage alone, in one thread, on a part of the pile
 *   measure.ts --articles N --workers N    the whole pipeline
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { takeIn } from '../../src/intake/index.ts';
import { readTaken } from '../../src/pipeline/read-taken.ts';
import { addCaptures, openStore } from '../../src/pipeline.ts';
import { candidateKeys, describeEntities, digestReading } from '../../src/relate/index.ts';
import { makePile } from './pile.ts';

/** Seconds of each stage for one article, and the words that an article has. */
export interface Stages {
  readonly intake: number;
  readonly read: number;
  readonly digest: number;
  readonly words: number;
}

export interface Measure {
  readonly articles: number;
  readonly workers: number;
  /** Seconds until every article is safe, then of each step of relating. */
  readonly stored: number;
  readonly link: number;
  readonly group: number;
  readonly write: number;
  readonly total: number;
  readonly peakBytes: number;
  readonly databaseBytes: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Articles that the stages are timed on. */
const sampleSize = 320;

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
  from = performance.now();
  for (const reading of readings) {
    candidateKeys(digestReading(reading));
    describeEntities(reading);
  }
  const digest = seconds(from);
  const words = taken.reduce((sum, { article }) => sum + (article.text.match(/\S+/g)?.length ?? 0), 0);
  const each = (time: number): number => time / taken.length;
  return { intake: each(intake), read: each(read), digest: each(digest), words: words / taken.length };
}

async function measure(articles: number, workers: number): Promise<Measure> {
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
      store,
      workers,
      onStored: () => pass('stored'),
      onSettle: (progress) => {
        if (progress.step !== step) pass(progress.step);
      },
    });
    pass(step);
    const total = seconds(from);
    const { counts } = await store.reader.status();
    await store.reader.close();
    return {
      articles: counts.articles,
      workers,
      ...steps,
      total,
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
    options: { stages: { type: 'boolean' }, articles: { type: 'string' }, workers: { type: 'string' } },
  });
  const result = values.stages
    ? await timeStages()
    : await measure(Number(values.articles ?? 500), Number(values.workers ?? 2));
  console.log(JSON.stringify(result));
}
