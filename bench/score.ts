/**
 * `npm run score [-- NAME …] [--reader rules] [--json] [--write]`: scores Onrecord on public sets, one folder of `bench/datasets/` each.
 * The sets are not part of the repository: `ONRECORD_DATA` names the folder that holds them (default `../shared`).
 * A figure below its line in `bench/floors.json` makes the run fail. `--write` keeps the rows in `bench/results/`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readerChoices } from '../src/model/choices.ts';
import { chooseReader, openLayer } from '../src/pipeline/layers.ts';
import type { ScoreContext, ScoreRow, ScoreSet } from './score-set.ts';

const here = import.meta.dirname;
const data = resolve(process.env.ONRECORD_DATA ?? join(here, '..', '..', 'shared'));
const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    reader: { type: 'string', default: 'auto' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const choice = readerChoices.find((kind) => kind === options.reader);
if (!choice) throw new Error(`--reader takes ${readerChoices.join(', ')}, not ${options.reader}`);
const reader = await chooseReader(choice, (line) => console.error(line));
const context: ScoreContext = { reader, layer: await openLayer(reader) };
const floors = JSON.parse(readFileSync(join(here, 'floors.json'), 'utf8')) as Record<string, number>;

const rows: ScoreRow[] = [];
for (const file of globSync('datasets/*/score.ts', { cwd: here }).sort()) {
  const { scoreSet } = (await import(join(here, file))) as { scoreSet: ScoreSet };
  if (wanted.length > 0 && !wanted.includes(scoreSet.name)) continue;
  const path = join(data, scoreSet.needs);
  if (!existsSync(path)) console.error(`${scoreSet.name}: skipped, no data at ${path}`);
  else rows.push(...(await scoreSet.run(path, context)));
}

const percent = (value: number | null | undefined): string => (value == null ? '' : (100 * value).toFixed(1));
const faults: string[] = [];
for (const row of rows) {
  const floor = floors[`${row.set}: ${row.metric}`];
  if (floor !== undefined && (row.value ?? 0) < floor) {
    faults.push(`${row.set}: ${row.metric} is ${percent(row.value)}, below its floor of ${percent(floor)}`);
  }
}

if (options.json) console.log(JSON.stringify(rows, null, 1));
else {
  for (const row of rows) {
    const sides = row.precision === undefined ? '' : `P ${percent(row.precision)} R ${percent(row.recall)}`;
    const peer = row.peer ? `${row.peer.name} ${percent(row.peer.value)}` : '';
    const figure = percent(row.value).padStart(6);
    console.log(
      `${row.set.padEnd(34)} ${row.metric.padEnd(34)} ${figure}  n=${String(row.of).padEnd(6)} ${sides.padEnd(16)} ${peer}`,
    );
  }
}
if (options.write && rows.length > 0) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: here, encoding: 'utf8' }).trim();
  const folder = join(here, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `score-${commit}-${reader}.json`),
    `${JSON.stringify({ commit, measured: new Date().toISOString(), reader, rows }, null, 1)}\n`,
  );
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
