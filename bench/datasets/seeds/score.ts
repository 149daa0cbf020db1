/**
 * Five real articles with the open half of a hand-made answer key: the whole way from files to record, by the command line,
 * scored by the key's own scorer. Rows are recall on the key's items, except where the name says otherwise.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScoreContext, ScoreRow, ScoreSet } from '../../score-set.ts';

const main = join(import.meta.dirname, '..', '..', '..', 'src', 'cli', 'main.ts');

interface SeedRow {
  readonly name: string;
  readonly hit: number;
  readonly of: number;
  readonly rate: number | null;
}

function score(path: string, { reader }: ScoreContext): ScoreRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-seeds-'));
  const run = (...words: string[]): string =>
    execFileSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 28 });
  try {
    const db = join(folder, 'seeds.db');
    const record = join(folder, 'record.json');
    run(main, 'add', path, '--db', db, '--reader', reader);
    run(main, 'export', '--format', 'json', '--out', record, '--db', db);
    const answer = run(join(path, '..', 'score', 'seeds.mjs'), '--record', record, '--json');
    const { rows } = JSON.parse(answer) as { rows: SeedRow[] };
    return rows.map((row) => ({ set: 'seeds (open half)', metric: row.name, value: row.rate, of: row.of }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const scoreSet: ScoreSet = {
  name: 'seeds',
  needs: 'seeds',
  run: (path, context) => Promise.resolve(score(path, context)),
};
