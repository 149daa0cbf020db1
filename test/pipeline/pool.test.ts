/** The pool: a thread that ends or hangs loses no article, and the caller waits where threads are busy. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Capture } from '../../src/intake/index.ts';
import { type AddedCapture, openStore } from '../../src/pipeline.ts';
import { addArticles } from '../../src/pipeline/add.ts';
import { makePool, type Pool } from '../../src/pipeline/pool.ts';
import type { Request, ThreadOptions } from '../../src/pipeline/thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-pool-'));
after(() => rmSync(folder, { recursive: true }));

const program = new URL('troubled-worker.ts', import.meta.url);
const makeTroubled = (size: number, changes: Partial<ThreadOptions> = {}): Pool =>
  makePool(size, 'rules', { program, ...changes });

function makeCapture(file: string, words: string): Capture {
  const text = `Depot near ${file} shelled\n\nShells hit depot ${file} on Tuesday and killed two people, the mayor said. ${words}\n`;
  return { bytes: Buffer.from(text), file, url: null, mediaType: 'text/plain', charset: null };
}

const makePile = (count: number, words: (n: number) => string): Capture[] =>
  Array.from({ length: count }, (_, n) => makeCapture(`${String(n).padStart(2, '0')}.txt`, words(n)));

/** What was told of each file of `pile`, and the articles that the record holds in the end. */
async function addPile(pile: readonly Capture[], pool: Pool): Promise<{ told: AddedCapture[]; kept: number }> {
  const store = await openStore(':memory:');
  const told: AddedCapture[] = [];
  try {
    const now = (): Date => new Date('2025-01-01T00:00:00Z');
    await addArticles(pile, { writer: store.writer, pool, now, onStored: (one) => told.push(one) });
    return { told, kept: (await store.reader.list('articles')).total };
  } finally {
    await pool.close();
    await store.reader.close();
  }
}

const faultsOf = (told: readonly AddedCapture[]): [string | null, string][] =>
  told.flatMap(({ file, problems }) =>
    problems.flatMap(({ code, severity }): [string | null, string][] => (severity === 'error' ? [[file, code]] : [])),
  );

describe('a thread that ends over an article', () => {
  for (const [trouble, says] of [
    ['trouble-exit', /07\.txt could not be read: .*code 3/],
    ['trouble-throw', /07\.txt could not be read: .*out of a timer/],
    ['trouble-memory', /07\.txt could not be read: .*memory/],
  ] as const) {
    test(`${trouble}: that article is told by name, every other one is kept`, async () => {
      const pile = makePile(30, (n) => (n === 7 ? trouble : ''));
      const { told, kept } = await addPile(pile, makeTroubled(2, { heapMbMax: 150 }));
      assert.deepEqual(
        told.map(({ file }) => file),
        pile.map(({ file }) => file),
      );
      assert.deepEqual(faultsOf(told), [['07.txt', 'reading-failed']]);
      assert.match(told[7]?.problems.at(-1)?.says ?? '', says);
      assert.equal(kept, 29);
    });
  }

  test('several of them, one thread', async () => {
    const broken = new Set([0, 13]);
    const { told, kept } = await addPile(
      makePile(30, (n) => (broken.has(n) ? 'trouble-exit' : '')),
      makeTroubled(1),
    );
    assert.deepEqual(
      faultsOf(told).map(([file]) => Number.parseInt(file ?? '', 10)),
      [...broken],
    );
    assert.equal(kept, 28);
  });

  test('an accident: the articles are read again by another thread, and nothing is told', async () => {
    const pile = makePile(30, (n) => (n % 10 === 4 ? `trouble-once ${join(folder, `once-${n}`)}` : ''));
    const { told, kept } = await addPile(pile, makeTroubled(2));
    assert.deepEqual(faultsOf(told), []);
    assert.equal(kept, 30);
  });
});

test('a thread that hangs is ended: the article is told by name, every other one is kept', async () => {
  const pile = makePile(20, (n) => (n === 5 ? 'trouble-hang' : ''));
  const hangs = ({ input }: Request): boolean =>
    input.some((item) => 'article' in item && item.article.text.includes('trouble-hang'));
  const patience = (request: Request): number => (hangs(request) ? 1500 : 60_000);
  const { told, kept } = await addPile(pile, makeTroubled(2, { patience }));
  assert.deepEqual(faultsOf(told), [['05.txt', 'reading-failed']]);
  assert.match(told[5]?.problems.at(-1)?.says ?? '', /05\.txt could not be read: .*no answer within 2 seconds/);
  assert.equal(kept, 19);
});

test('threads that all end before they are ready are the fault of no article', async () => {
  const pool = makeTroubled(1, { program: new URL('no-such-worker.ts', import.meta.url) });
  await assert.rejects(
    addPile(
      makePile(40, () => ''),
      pool,
    ),
    { code: 'worker-failed' },
  );
});

test('no more captures are drawn than the threads can take', async () => {
  let [drawn, stored, most] = [0, 0, 0];
  function* draw(): Generator<Capture> {
    for (const capture of makePile(400, () => 'The town was quiet. '.repeat(20))) {
      drawn += 1;
      most = Math.max(most, drawn - stored);
      yield capture;
    }
  }
  const store = await openStore(':memory:');
  const pool = makePool(1);
  const onStored = (): unknown => (stored += 1);
  const now = (): Date => new Date('2025-01-01T00:00:00Z');
  await addArticles(draw(), { writer: store.writer, pool, now, onStored });
  await pool.close();
  await store.reader.close();
  assert.equal(stored, 400);
  assert.ok(most < 300, `${most} captures were under way at once`);
});

test('tasks are answered whatever else the pool has to do', async () => {
  const pool = makePool(2);
  const answers = await Promise.all(makePile(25, () => '').map((capture) => pool.run('take', [capture])));
  assert.deepEqual(
    answers.map(([taken]) => taken?.articles[0]?.article.headline),
    makePile(25, () => '').map(({ file }) => `Depot near ${file} shelled`),
  );
  await pool.close();
});
