/**
 * Writes the reference pages that follow from the code: the command line from its own help, the two public formats as JSON
 * Schema from the model, the tables of the CSV export, the scores from the newest run that is kept. `--check` writes nothing and
 * fails where a page is behind.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import type { CommandContext } from '../src/cli/context.ts';
import { makeProgram } from '../src/cli/program.ts';
import type { ScoreRow } from '../bench/score-set.ts';
import type { Measure, Stages } from '../bench/speed/measure.ts';
import type { ReaderKind } from '../src/model/choices.ts';
import { readingSchema } from '../src/model/reading.ts';
import { recordSchema } from '../src/model/record.ts';
import { tables } from '../src/show/export/columns.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'reference');

/** Every page by its file name, with its text. */
export function referencePages(): Map<string, string> {
  return new Map([
    ['command-line.md', commandLinePage()],
    ['reading.schema.json', schemaPage(readingSchema, 'onrecord.reading/1')],
    ['record.schema.json', schemaPage(recordSchema, 'onrecord.record/1')],
    ['tables.md', tablesPage()],
    ['scores.md', scoresPage(keptRuns<Scores>('score'))],
    ['speed.md', speedPage(newestOf(keptRuns<Speed>('speed')))],
  ]);
}

function commandLinePage(): string {
  // Registering a command uses nothing of its context; only running one does.
  const program = makeProgram({} as CommandContext, '');
  const pages = program.commands
    .filter((command) => command.name() !== 'help')
    .map((command) => `## \`onrecord ${command.name()}\`\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`);
  return `# The command line\n\nWritten by \`npm run docs\` from each command's own help.\n\n${pages.join('\n')}`;
}

/** The help as printed, in 100 columns, with the part that commander adds after it. */
function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 100 });
  command.outputHelp();
  return text.trim();
}

function schemaPage(schema: z.ZodType, id: string): string {
  return `${JSON.stringify({ $id: id, ...z.toJSONSchema(schema) }, null, 2)}\n`;
}

function tablesPage(): string {
  const sections = Object.entries(tables).map(([name, { says, columns }]) => {
    const lines = Object.entries(columns).map(([column, what]) => `| \`${column}\` | ${what} |`);
    return `## \`${name}.csv\`\n\n${says}\n\n| column | what it holds |\n|---|---|\n${lines.join('\n')}\n`;
  });
  const opening =
    'Written by `npm run docs` from the code. `onrecord export --format csv --out FOLDER` writes these files (RFC 4180, UTF-8); ids join them.';
  return `# The tables of the CSV export\n\n${opening}\n\n${sections.join('\n')}`;
}

interface Scores {
  readonly commit: string;
  readonly measured: string;
  readonly reader?: ReaderKind;
  readonly rows: readonly ScoreRow[];
}

const results = join(import.meta.dirname, '..', 'bench', 'results');

interface Speed {
  readonly commit: string;
  readonly measured: string;
  readonly machine: { readonly processor: string | null; readonly cores: number; readonly node: string };
  readonly stages: Stages;
  readonly measures: readonly Measure[];
}

/** The kept runs of `npm run score -- --write` or of `npm run bench -- --write`, the newest first. */
function keptRuns<Run extends { readonly measured: string }>(kind: 'score' | 'speed'): Run[] {
  const runs = globSync(`${kind}-*.json`, { cwd: results }).map(
    (file) => JSON.parse(readFileSync(join(results, file), 'utf8')) as Run,
  );
  return runs.sort((a, b) => (a.measured < b.measured ? 1 : -1));
}

function newestOf<Run>([newest]: readonly Run[]): Run {
  if (!newest) throw new Error(`a run is missing in ${results}`);
  return newest;
}

const stageNames = {
  intake: 'intake',
  read: 'read, by the rules',
  readByModel: 'read, with the trained reader',
  digest: 'digest',
};

function speedPage({ commit, measured, machine, stages, measures }: Speed): string {
  const each = (['intake', 'read', 'readByModel', 'digest'] as const).flatMap((stage) => {
    const seconds = stages[stage];
    return seconds === undefined
      ? []
      : `| ${stageNames[stage]} | ${(1000 * seconds).toFixed(1)} | ${(1 / seconds).toFixed(0)} | ${(stages.words / seconds).toFixed(0)} |`;
  });
  const whole = measures.map((one) => {
    const steps = [one.stored, one.link, one.group, one.write, one.total, one.processor].map((seconds) =>
      seconds.toFixed(1),
    );
    const rate = (one.articles / one.total).toFixed(0);
    const [memory, size] = [one.peakBytes, one.databaseBytes].map((bytes) => (bytes / 1e6).toFixed(0));
    return `| ${[one.articles, one.reader ?? 'rules', one.workers, ...steps, rate, memory, size].join(' | ')} |`;
  });
  const compared = measures.filter(({ reader }) => reader !== 'model');
  const [first, last] = [compared[0], compared.at(-1)];
  const growth =
    first && last && first !== last
      ? `${(last.articles / first.articles).toFixed(1)} times the articles took ${(last.total / first.total).toFixed(1)} times the time, ${(last.processor / first.processor).toFixed(1)} times the processor time.`
      : '';
  return `# Speed

Written by \`npm run docs\` from the newest run of \`npm run bench -- --write\` (${measured.slice(0, 10)}, commit ${commit};
${machine.processor ?? 'unknown processor'}, ${machine.cores} cores, Node ${machine.node}; ${Math.round(stages.words)} words an article).

One thread, stage by stage:

| stage | ms/article | articles/s | words/s |
|---|---|---|---|
${each.join('\n')}

The whole way into the record, in seconds by step; \`processor\` is processor time over all threads;
memory is the peak of the process, in MB, like the database:

| articles | read by | workers | stored | link | group | write | total | processor | articles/s | memory | database |
|---|---|---|---|---|---|---|---|---|---|---|---|
${whole.join('\n')}

${growth}
`;
}

/** The newest run with the trained reader, beside what the newest run by the rules alone scored on the same. */
function scoresPage(runs: readonly Scores[]): string {
  const rules = runs.find(({ reader }) => reader !== 'model');
  const run = runs.find(({ reader }) => reader === 'model') ?? newestOf(runs);
  const byRules = new Map(rules?.rows.map((row) => [`${row.set}: ${row.metric}`, row.value]));
  const percent = (value: number | null | undefined): string => (value == null ? '' : (100 * value).toFixed(1));
  const lines = run.rows.map((row) => {
    const peer = row.peer ? `${row.peer.name} ${percent(row.peer.value)}` : '';
    const alone = row.set.startsWith('reader') ? '' : percent(byRules.get(`${row.set}: ${row.metric}`));
    return `| ${[row.set, row.metric, percent(row.value), percent(row.precision), percent(row.recall), alone, row.of, peer].join(' | ')} |`;
  });
  const said = ({ measured, commit }: Scores): string => `${measured.slice(0, 10)}, commit ${commit}`;
  return `# Scores

Written by \`npm run docs\` from the newest runs of \`npm run score -- --write\`: with the trained reader (${said(run)}) and, in the
column \`rules\`, by the rules alone (${rules ? said(rules) : 'none kept'}). What the figures mean, and what they do not:
[quality](../quality.md). All are percentages; P and R where a score has them; the last column is the best other tool that was
measured on the same set, from the set's own description.

| set | metric | score | P | R | rules | n | other tool |
|---|---|---|---|---|---|---|---|
${lines.join('\n')}
`;
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  mkdirSync(folder, { recursive: true });
  const behind: string[] = [];
  for (const [name, text] of referencePages()) {
    const file = join(folder, name);
    if (check && (!existsSync(file) || readFileSync(file, 'utf8') !== text)) behind.push(name);
    if (!check) writeFileSync(file, text);
  }
  for (const name of behind) console.error(`docs/reference/${name} is behind the code: run npm run docs`);
  process.exitCode = behind.length === 0 ? 0 : 1;
}
