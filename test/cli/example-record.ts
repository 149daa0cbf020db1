/** A record of the example articles, made by the command itself. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { examples, runCli } from './run.ts';

/** A folder of the test's own, taken away when its file has ended. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'));
  after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Path of a record of the example articles. */
export async function makeExampleRecord(): Promise<string> {
  const db = join(makeFolder(), 'examples.db');
  const { code, err } = await runCli(['add', examples, '--db', db]);
  assert.equal(code, 0, err);
  return db;
}

/** The JSON that `onrecord ARGS --json` prints on the record `db`. */
export async function askJson<T>(db: string, ...args: readonly string[]): Promise<T> {
  const { code, out, err } = await runCli([...args, '--json', '--db', db]);
  assert.equal(code, 0, err);
  return JSON.parse(out) as T;
}
