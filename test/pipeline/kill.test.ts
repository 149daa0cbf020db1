/** A kill at any moment loses no acknowledged article, and what follows is as if there had been none. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import type { Capture } from '../../src/intake/index.ts';
import { type AddedCapture, findCaptures, openReader } from '../../src/pipeline.ts';
import { startCli } from '../cli/run.ts';
import { exportText, makeRecord } from './record-of.ts';

const kills = 50;
const seed = 20250304;
/** Articles of the first round, and of each later one. */
const [firstArticles, moreArticles] = [20, 4];

const folder = mkdtempSync(join(tmpdir(), 'onrecord-kill-'));
const pile = join(folder, 'pile');
const db = join(folder, 'killed.db');
mkdirSync(pile);
after(() => rmSync(folder, { recursive: true }));

const towns = ['Orvel', 'Dorvan', 'Pellmoor', 'Tarnhaven', 'Quillet', 'Vessen', 'Ostrel'];
const outlets = ['Calder Wire', 'Morning Ledger', 'Harbour Post'];

/** The n-th invented report. Every third one is the one before under another outlet's name. */
function writeReport(n: number): void {
  const told = n % 3 === 2 ? n - 1 : n;
  const [town = '', outlet = ''] = [towns[told % towns.length], outlets[n % outlets.length]];
  const day = `2025-0${1 + (told % 6)}-${String(1 + (told % 28)).padStart(2, '0')}`;
  const text = `Shells hit depot ${told} near ${town}

Published: ${day}
Source: ${outlet}

${town.toUpperCase()} - Shells hit depot number ${told} near ${town} and killed ${2 + (told % 9)} people, the mayor said.

The Hadran Front denied that it had fired. "We have no gun within range of depot ${told}," its spokesman Lom Arven said.
`;
  writeFileSync(join(pile, `${String(n).padStart(4, '0')}.txt`), text);
}

/** Numbers from 0 to 1, the same for the same seed. */
function* drawNumbers(from: number): Generator<number, never> {
  let state = from;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

interface Moment {
  /** What the time is counted from. */
  readonly from: 'start' | 'first acknowledgement';
  readonly afterMs: number;
}

/** Runs `add` on the pile and kills it at `moment`, or never. Resolves with the ids that it acknowledged before its end. */
async function addPile(moment: Moment | null): Promise<{ ids: string[]; killed: boolean }> {
  const child = startCli(['add', pile, '--db', db, '--json', '--workers', moment?.from === 'start' ? '0' : '1']);
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)));
  const kill = (): NodeJS.Timeout => setTimeout(() => child.kill('SIGKILL'), moment?.afterMs);
  let timer = moment?.from === 'start' ? kill() : undefined;
  const ids: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (!line.endsWith('}')) continue; // The kill may cut a line off.
    const one = JSON.parse(line) as Partial<AddedCapture>;
    ids.push(...(one.added ?? []), ...(one.known ?? []));
    if (moment && ids.length > 0) timer ??= kill();
  }
  const signal = await ended;
  clearTimeout(timer);
  return { ids, killed: signal === 'SIGKILL' };
}

/** The file is whole, and holds every article in `ids`. Resolves with true where relating was left unfinished. */
async function checkRecord(ids: ReadonlySet<string>, round: string): Promise<boolean> {
  const file = new DatabaseSync(db);
  assert.deepEqual(
    file
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => row['integrity_check']),
    ['ok'],
    round,
  );
  assert.deepEqual(file.prepare('PRAGMA foreign_key_check').all(), [], round);
  file.close();
  const reader = await openReader(db);
  const kept = await reader.getMany('articles', [...ids]);
  assert.deepEqual(
    kept.map((article) => article.id),
    [...ids].sort(),
    round,
  );
  const { pending } = await reader.status();
  await reader.close();
  return pending > 0;
}

test(`${kills} kills of \`onrecord add\` at varied moments`, async (t) => {
  let reports = 0;
  const acknowledged = new Set<string>();
  /** Adds more reports; true where the run was killed before its end. */
  const addMore = async (count: number, moment: Moment | null): Promise<boolean> => {
    for (let i = 0; i < count; i++) writeReport(reports++);
    const { ids, killed } = await addPile(moment);
    for (const id of ids) acknowledged.add(id);
    return killed;
  };
  await addMore(firstArticles, null);
  const begun = performance.now();
  await addMore(moreArticles, null);
  const runMs = performance.now() - begun;
  assert.equal(acknowledged.size, reports);

  const numbers = drawNumbers(seed);
  let [hits, unfinished] = [0, 0];
  for (let round = 1; round <= kills; round++) {
    const { value } = numbers.next();
    const moment: Moment =
      round % 2 === 0
        ? { from: 'start', afterMs: (0.4 + 0.5 * value) * runMs }
        : { from: 'first acknowledgement', afterMs: 0.2 * value * runMs };
    if (await addMore(moreArticles, moment)) hits += 1;
    const where = `round ${round}, ${moment.afterMs.toFixed()} ms after ${moment.from}`;
    if (await checkRecord(acknowledged, where)) unfinished += 1;
  }
  t.diagnostic(`${hits} runs were killed before their end; after ${unfinished} runs articles waited to be related`);

  await addPile(null);
  const reader = await openReader(db);
  const captures: Capture[] = [];
  const found = findCaptures([pile], { onProblem: (problem) => assert.fail(problem.says) });
  for await (const capture of found) captures.push(capture);
  const never = await makeRecord(captures);
  assert.equal(await exportText({ reader }), await exportText(never));
  assert.equal((await reader.status()).pending, 0);
  await never.reader.close();
  await reader.close();
});
