/**
 * `npm run bench [-- --sizes 2000,20000 --model-size 400 --workers 2 --write]`: articles and words a second, stage by stage and as a whole,
 * peak memory, size of the database, and how time grows with size. `--write` keeps the figures in `bench/results/`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measure, Stages } from './speed/measure.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '2000,20000' },
    'model-size': { type: 'string', default: '400' },
    workers: { type: 'string', default: String(Math.min(8, availableParallelism())) },
    write: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);

/** Runs one measurement in a process of its own. */
function run(...words: string[]): unknown {
  const script = join(import.meta.dirname, 'speed', 'measure.ts');
  return JSON.parse(
    execFileSync(process.execPath, [script, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  );
}

const stages = run('--stages') as Stages;
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`,
);
console.log(`Node ${process.versions.node}; ${Math.round(stages.words)} words an article\n`);

console.log('one thread, stage by stage          ms/article   articles/s    words/s');
const each = { ...stages } as Record<string, number>;
delete each['words'];
for (const [stage, seconds] of Object.entries(each)) {
  const cells = [(1000 * seconds).toFixed(2).padStart(12), (1 / seconds).toFixed(0).padStart(12)];
  console.log(`${stage.padEnd(34)}${cells.join(' ')}${(stages.words / seconds).toFixed(0).padStart(11)}`);
}

const measures: Measure[] = [];
const byRules = sizes.map((size) => ['--articles', String(size), '--workers', values.workers]);
const byModel = ['--articles', values['model-size'], '--workers', values.workers, '--model'];
for (const words of stages.readByModel === undefined ? byRules : [...byRules, byModel]) {
  const found = run(...words) as Measure;
  measures.push(found);
  console.log(`\n${found.articles} articles, ${found.workers} workers, read by the ${found.reader}`);
  const rows = { stored: found.stored, link: found.link, group: found.group, write: found.write, total: found.total };
  for (const [step, seconds] of Object.entries(rows)) {
    const rate = found.articles / seconds;
    const cells = [
      `${seconds.toFixed(1)} s`,
      `${rate.toFixed(0)} articles/s`,
      `${(rate * stages.words).toFixed(0)} words/s`,
    ];
    console.log(`  ${step.padEnd(10)}${cells.map((cell) => cell.padStart(18)).join('')}`);
  }
  console.log(`  ${found.processor.toFixed(1)} s of processor time over all threads`);
  console.log(
    `  peak memory ${(found.peakBytes / 1e6).toFixed(0)} MB, database ${(found.databaseBytes / 1e6).toFixed(0)} MB`,
  );
  console.log(
    `  ${Object.entries(found.counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}`,
  );
}

const compared = measures.filter(({ reader }) => reader === 'rules');
const [first, last] = [compared[0], compared.at(-1)];
if (first && last && first !== last) {
  const [time, processor] = [last.total / first.total, last.processor / first.processor];
  console.log(
    `\n${(last.articles / first.articles).toFixed(1)} times the articles take ${time.toFixed(1)} times the time, ` +
      `${processor.toFixed(1)} times the processor time`,
  );
}
if (values.write) {
  const folder = join(import.meta.dirname, 'results');
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  mkdirSync(folder, { recursive: true });
  const machine = { processor: cpus()[0]?.model ?? null, cores: availableParallelism(), node: process.versions.node };
  writeFileSync(
    join(folder, `speed-${commit}.json`),
    `${JSON.stringify({ commit, measured: new Date().toISOString(), machine, stages, measures }, null, 1)}\n`,
  );
}
