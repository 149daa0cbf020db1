/** A kill at any moment of `onrecord reread` loses no article and no judgement, and the runs after it do the rest. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { openReader, type RereadArticle } from '../../src/pipeline.ts';
import { runCli, startCli } from '../cli/run.ts';
import { exportText } from './record-of.ts';

const kills = 6;
/** More than are stored, and than are linked, at once. */
const reports = 540;

const folder = mkdtempSync(join(tmpdir(), 'onrecord-reread-kill-'));
const [pile, db] = [join(folder, 'pile.jsonl'), join(folder, 'killed.db')];
after(() => rmSync(folder, { recursive: true }));

const towns = ['Orvel', 'Dorvan', 'Pellmoor', 'Tarnhaven', 'Quillet', 'Vessen', 'Ostrel'];

/** The n-th invented report; every third one is the one before under another outlet's name. */
function makeReport(n: number): object {
  const told = n % 3 === 2 ? n - 1 : n;
  const town = towns[told % towns.length];
  const text = `Shells hit depot number ${told} near ${town} and killed ${2 + (told % 9)} people, the mayor said.`;
  return {
    text,
    outlet: `Ledger ${n % 3}`,
    date: `2025-0${1 + (told % 6)}-${String(1 + (told % 28)).padStart(2, '0')}`,
  };
}
writeFileSync(pile, Array.from({ length: reports }, (_, n) => `${JSON.stringify(makeReport(n))}\n`).join(''));

const old = 'wink-nlp/1.0.0 rules/0';
/** Has all articles be read by an earlier reader, by name: every one of them is to be read again. */
function age(): void {
  const file = new DatabaseSync(db);
  file.exec(`UPDATE articles SET reader = '${old}'`);
  file.close();
}

/** The record is whole, and has every article; resolves with the articles that the old reader has read. */
async function checkRecord(round: string): Promise<number> {
  const file = new DatabaseSync(db);
  const rows = (sql: string): unknown[] => file.prepare(sql).all();
  assert.deepEqual(rows('PRAGMA integrity_check').length, 1, round);
  assert.deepEqual(rows('PRAGMA foreign_key_check'), [], round);
  for (const table of ['bodies', 'readings', 'digests', 'article_keys'])
    assert.equal(rows(`SELECT * FROM ${table}`).length, reports, `${round}: ${table}`);
  const left = rows(`SELECT 1 FROM articles WHERE reader = '${old}'`).length;
  file.close();
  return left;
}

test(`${kills} kills of \`onrecord reread\` at varied moments`, async (t) => {
  const added = await runCli(['add', pile, '--db', db]);
  assert.equal(added.code, 0, added.err);
  const read = async (): Promise<string> => {
    const reader = await openReader(db);
    const text = await exportText({ reader });
    assert.equal((await reader.status()).pending, 0);
    await reader.close();
    return text;
  };
  const expected = await read();
  age();
  let unfinished = 0;
  for (let round = 1; round <= kills; round++) {
    if ((await checkRecord(`before round ${round}`)) === 0) age();
    const child = startCli(['reread', '--db', db, '--json', '--workers', '1']);
    const ended = new Promise((resolve) => child.on('close', resolve));
    const safe: RereadArticle[] = [];
    let timer: NodeJS.Timeout | undefined;
    for await (const line of createInterface(child.stdout)) {
      if (!line.endsWith('}')) continue; // The kill may cut a line off.
      const one = JSON.parse(line) as RereadArticle;
      if (one.article) safe.push(one);
      timer ??= setTimeout(() => child.kill('SIGKILL'), (round * 397) % 2000);
    }
    await ended;
    clearTimeout(timer);
    const left = await checkRecord(`round ${round}`);
    assert.ok(safe.length > 0 && left <= reports - safe.length, `round ${round}: ${left} left, ${safe.length} told`);
    assert.ok(safe.every(({ outcome }) => outcome === 'same'));
    if (left > 0) unfinished += 1;
  }
  t.diagnostic(`after ${unfinished} runs articles waited to be read again`);
  assert.equal((await runCli(['reread', '--db', db])).code, 0);
  assert.equal(await checkRecord('in the end'), 0);
  assert.equal(await read(), expected);
});
