/** The record is a function of its articles: not of their order, their batches, the threads, or how often they came. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import type { Capture } from '../../src/intake/index.ts';
import { type RecordExport, recordSchema } from '../../src/model/index.ts';
import { openStore } from '../../src/pipeline.ts';
import { type Links, relate } from '../../src/relate/index.ts';
import { captures, shuffle } from './articles.ts';
import { addAll, exportText, makeRecord } from './record-of.ts';

const store = await makeRecord(captures);
const expected = await exportText(store);

test('the export follows its schema and holds every article', () => {
  const record = recordSchema.parse(JSON.parse(expected)) as RecordExport;
  assert.deepEqual(
    record.articles.map((article) => String(article.file)).sort(),
    captures.map((capture) => String(capture.file)).sort(),
  );
  for (const list of [record.articles, record.events, record.statements, record.entities]) {
    const ids = list.map((item) => item.id);
    assert.deepEqual(ids, ids.toSorted());
    assert.ok(ids.length > 0);
  }
  assert.ok(record.derivations.length > 0, 'the reprint is found');
});

test('evidence cuts its quote out of its article', () => {
  const record = JSON.parse(expected) as RecordExport;
  const texts = new Map(record.articles.map((article) => [article.id, article.text]));
  let seen = 0;
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { article, start, end, quote } = value as {
      article?: unknown;
      start?: unknown;
      end?: unknown;
      quote?: unknown;
    };
    if (typeof article === 'string' && typeof quote === 'string' && typeof start === 'number') {
      assert.equal(texts.get(article)?.slice(start, Number(end)), quote);
      seen += 1;
    }
    for (const part of Object.values(value)) look(part);
  };
  look({ ...record, statements: [], articles: [] });
  assert.ok(seen > 20);
});

test('20 orders of arrival give the same export', async () => {
  const orders = new Set<string>();
  for (let seed = 1; seed <= 20; seed++) {
    const shuffled = shuffle(captures, seed);
    orders.add(shuffled.map(({ file }) => file).join());
    const other = await makeRecord(shuffled);
    assert.equal(await exportText(other), expected, `order ${seed}`);
    await other.reader.close();
  }
  assert.ok(orders.size >= 15, `${orders.size} different orders`);
});

test('articles that come one by one, with all relating between, give the same export', async () => {
  for (let seed = 31; seed <= 34; seed++) {
    const other = await openStore(':memory:');
    for (const capture of shuffle(captures, seed)) await addAll(other, [capture]);
    assert.equal(await exportText(other), expected, `order ${seed}`);
    await other.reader.close();
  }
});

test('worker threads give the same export as none', async () => {
  const other = await openStore(':memory:');
  await addAll(other, captures, 2);
  assert.equal(await exportText(other), expected);
  await other.reader.close();
});

test('the store gives what relating in memory gives', async () => {
  const { items: articles } = await store.reader.list('articles');
  const readings = await Promise.all(articles.map((article) => store.reader.reading(article.id)));
  const links: Links = relate(readings.filter((reading) => reading !== null));
  const record = JSON.parse(expected) as RecordExport;
  const kinds = ['derivations', 'stories', 'entities', 'relations', 'statements', 'events', 'contradictions'] as const;
  for (const kind of kinds) assert.deepEqual(record[kind], JSON.parse(JSON.stringify(links[kind])), kind);
  const origins = new Map(links.origins.map((one) => [one.article, one.origin]));
  for (const article of record.articles) assert.equal(article.origin, origins.get(article.id));
});

/** Rows of every table of the database in the file `path`. */
function countRows(path: string): Record<string, number> {
  const db = new DatabaseSync(path, { readOnly: true });
  const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).all();
  const counts = tables.map(({ name }): [string, number] => [
    String(name),
    Number(db.prepare(`SELECT count(*) AS n FROM "${String(name)}"`).get()?.['n']),
  ]);
  db.close();
  return Object.fromEntries(counts);
}

test('adding twice, in whatever order, changes nothing: no row more in any table', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-twice-'));
  const path = join(folder, 'twice.db');
  const other = await openStore(path);
  await addAll(other, captures);
  const before = [await other.reader.status(), countRows(path)];
  for (const seed of [1, 2]) {
    const told = await addAll(other, shuffle(captures, seed));
    assert.ok(told.every((one) => one.added.length === 0 && one.known.length === 1));
  }
  assert.deepEqual([await other.reader.status(), countRows(path)], before);
  assert.equal(await exportText(other), expected);
  await other.reader.close();
  rmSync(folder, { recursive: true });
});

test('the same bytes under two names are one article with two captures', async () => {
  const [first] = captures;
  assert.ok(first);
  const copy = { ...first, file: 'another-name.txt' };
  const texts = [];
  for (const order of [
    [first, copy],
    [copy, first],
  ]) {
    const other = await makeRecord(order);
    const { items } = await other.reader.list('articles');
    assert.equal(items.length, 1);
    assert.deepEqual(items[0]?.files, ['another-name.txt', 'wire.txt']);
    assert.equal((await other.reader.captures(items[0]?.id ?? '')).length, 2);
    texts.push(await exportText(other));
    await other.reader.close();
  }
  assert.equal(texts[0], texts[1]);
});

test('articles that come again under names that tell more, between others, give the same export', async () => {
  const folder = join(import.meta.dirname, '..', '..', 'examples', 'articles');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const pile = files.flatMap((file): Capture[] => {
    const capture = { bytes: readFileSync(join(folder, file)), file, url: null, mediaType: null, charset: null };
    return [capture, { ...capture, file: null, url: `https://news.example/${file}` }];
  });
  const all = await makeRecord(pile);
  const whole = await exportText(all);
  for (let seed = 1; seed <= 6; seed++) {
    const other = await openStore(':memory:');
    const shuffled = shuffle(pile, seed);
    for (let at = 0; at < shuffled.length; at += 2) await addAll(other, shuffled.slice(at, at + 2));
    assert.equal(await exportText(other), whole, `order ${seed}`);
    await other.reader.close();
  }
  await all.reader.close();
});

test('a broken input is told and loses nothing else', async () => {
  const broken = {
    bytes: Buffer.from([0, 1, 2, 0, 255, 254, 0]),
    file: 'noise.bin',
    url: null,
    mediaType: null,
    charset: null,
  };
  const empty = { ...broken, bytes: Buffer.from(''), file: 'empty.txt' };
  const other = await openStore(':memory:');
  const told = await addAll(other, [empty, ...captures, broken]);
  assert.equal(await exportText(other), expected);
  const faults = told.filter((one) => one.problems.length > 0 && one.added.length === 0);
  assert.deepEqual(faults.map((one) => String(one.file)).sort(), ['empty.txt', 'noise.bin']);
  await other.reader.close();
});
