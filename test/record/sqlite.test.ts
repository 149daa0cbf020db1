/** The embedded database: the contract in memory and in a file, and what only a file has. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openRecord, openRecordReader } from '../../src/record/index.ts';
import { openDatabase } from '../../src/record/sqlite/driver.ts';
import { judgement, makeBatch, makeInput } from './inputs.ts';
import { testStore } from './store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'));
after(() => rmSync(folder, { recursive: true }));

let files = 0;
const nextFile = (): string => join(folder, `${(files += 1)}.db`);

testStore('in memory', () => openRecord(':memory:'));
testStore('in a file', () => openRecord(nextFile()));

const ferry = makeInput({ id: 'art_1', paragraphs: ['The ferry to Ostrel sails again.'] });

test('a record is there when it is opened again', async () => {
  const path = nextFile();
  const store = openRecord(path);
  await store.writer.store(makeBatch([ferry]));
  await store.relating.put('judgements', judgement);
  await store.reader.close();
  const reader = openRecordReader(path);
  assert.equal((await reader.get('articles', 'art_1'))?.text, ferry.article.text);
  assert.deepEqual(await reader.get('judgements', judgement.id), judgement);
  await reader.close();
});

test('a reader sees the record as it was until a transaction ends', async () => {
  const path = nextFile();
  const store = openRecord(path);
  const reader = openRecordReader(path);
  await store.relating.atomically(async () => {
    await store.relating.put('judgements', judgement);
    assert.equal((await reader.list('judgements')).total, 0);
  });
  assert.equal((await reader.list('judgements')).total, 1);
  await reader.close();
  await store.reader.close();
});

test('a record that is open to read cannot be written', async () => {
  const path = nextFile();
  await openRecord(path).reader.close();
  const db = openDatabase(path, { readOnly: true });
  assert.throws(() => db.run('DELETE FROM articles'), /readonly/);
  db.close();
});
