/** Adding: what is acknowledged, when, and what becomes of an article that the reader breaks on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../src/model/index.ts';
import { type AddedCapture, openStore, type RecordStore } from '../../src/pipeline.ts';
import { addArticles } from '../../src/pipeline/add.ts';
import { makePool, type Pool } from '../../src/pipeline/pool.ts';
import type { Read } from '../../src/pipeline/tasks.ts';
import { captures } from './articles.ts';

const now = (): Date => new Date('2025-01-01T00:00:00Z');
const fault: Problem = { code: 'reading-failed', says: 'wire.txt could not be read', severity: 'error' };

/** A pool whose reader breaks on the file `wire.txt`. */
function makeBrokenPool(): Pool {
  const pool = makePool(0);
  return {
    ...pool,
    run: async (name, input) => {
      const answer = await pool.run(name, input);
      if (name !== 'read') return answer;
      return (answer as readonly Read[]).map((read) =>
        'input' in read && read.input.article.file === 'wire.txt'
          ? { id: read.input.article.id, problem: fault }
          : read,
      );
    },
  };
}

async function add(store: RecordStore, pool: Pool, added = captures): Promise<AddedCapture[]> {
  const told: AddedCapture[] = [];
  await addArticles(added, { writer: store.writer, pool, now, onStored: (one) => told.push(one) });
  return told;
}

test('an article that breaks the reader is told under each of its names, and tried again the next time', async () => {
  const store = await openStore(':memory:');
  const [wire] = captures;
  assert.ok(wire);
  const pile = [...captures, { ...wire, file: 'z-same-bytes.txt' }];
  const told = await add(store, makeBrokenPool(), pile);
  assert.deepEqual(
    told
      .filter(({ problems }) => problems.length > 0)
      .map(({ file, added, known, problems }) => ({ file, added, known, problems })),
    ['wire.txt', 'z-same-bytes.txt'].map((file) => ({ file, added: [], known: [], problems: [fault] })),
  );
  assert.equal((await store.reader.list('articles')).total, captures.length - 1);
  const again = await add(store, makePool(0), pile);
  assert.deepEqual(
    again.filter(({ added }) => added.length > 0).map(({ file }) => file),
    ['wire.txt'],
  );
  assert.ok(again.every(({ problems }) => problems.length === 0));
  assert.equal((await store.reader.list('articles')).total, captures.length);
  await store.reader.close();
});

test('what is acknowledged is in the record at that moment', async () => {
  const store = await openStore(':memory:');
  const kept: Promise<number>[] = [];
  const onStored = ({ added }: AddedCapture): unknown =>
    kept.push(store.writer.metas(added).then((metas) => metas.size - added.length));
  await addArticles(captures, { writer: store.writer, pool: makePool(0), now, onStored });
  assert.deepEqual(
    await Promise.all(kept),
    captures.map(() => 0),
  );
  await store.reader.close();
});
