/** Reading again: in the end the record is what it would be if its articles were added today, and nothing is lost on the way. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Capture } from '../../src/intake/index.ts';
import type { Problem } from '../../src/model/index.ts';
import { openStore, type RecordStore, rereadArticles, type RereadArticle } from '../../src/pipeline.ts';
import { addArticles } from '../../src/pipeline/add.ts';
import type { Pool } from '../../src/pipeline/pool.ts';
import { linkUnlinked } from '../../src/pipeline/relating/link.ts';
import { makeJudgementMover } from '../../src/pipeline/relating/moved.ts';
import { rereadAll } from '../../src/pipeline/reread.ts';
import { settle } from '../../src/pipeline/settle.ts';
import { makeTaskRunner, type Read } from '../../src/pipeline/tasks.ts';
import { type LanguageLayer, winkLayer } from '../../src/read/index.ts';
import { captures, shuffle } from './articles.ts';
import { addAll, exportText, makeRecord } from './record-of.ts';

const now = (): Date => new Date('2025-01-01T00:00:00Z');

/** A reader that sees fewer names than the rules, and takes some persons for organisations. */
const otherLayer: LanguageLayer = {
  name: 'other/1',
  analyse: async (requests) =>
    (await winkLayer.analyse(requests)).map((analysis) => ({
      ...analysis,
      names: analysis.names
        .filter((_, index) => index % 5 !== 3)
        .map((name, index) => (index % 7 === 2 && name.type === 'person' ? { ...name, type: 'organisation' } : name)),
    })),
};

/** A pool without threads whose articles are read by `layer`. */
function makeLayerPool(layer: LanguageLayer): Pool {
  return { size: 2, run: makeTaskRunner('rules', () => Promise.resolve(layer)), close: () => Promise.resolve() };
}

async function addWith(store: RecordStore, layer: LanguageLayer, pile: readonly Capture[]): Promise<void> {
  await addArticles(pile, { writer: store.writer, pool: makeLayerPool(layer), now, onStored: () => {} });
  await settle(store.relating, store.reader);
}

/** Reads `ids` (all where null) again. */
async function rereadWith(
  store: RecordStore,
  pool: Pool,
  ids: readonly string[] | null = null,
): Promise<RereadArticle[]> {
  const told: RereadArticle[] = [];
  await rereadAll(await store.writer.readersOf(ids), {
    writer: store.writer,
    reader: store.reader,
    pool,
    mover: await makeJudgementMover(store.relating, store.reader),
    onReread: (one) => told.push(one),
  });
  // A few at a time: what is linked early touches what is still to be linked.
  await linkUnlinked(store.relating, () => {}, 3);
  await settle(store.relating, store.reader);
  return told;
}

const folder = join(import.meta.dirname, '..', '..', 'examples', 'articles');
const makeCapture = (file: string, bytes: Uint8Array): Capture => ({
  ...{ bytes, file, url: null, mediaType: null, charset: null },
});
const lines = (texts: readonly string[]): string => texts.map((text) => `${JSON.stringify({ text })}\n`).join('');
const [wire, reprint, later] = captures.map(({ bytes }) => Buffer.from(bytes).toString());
/** Example pages and texts, some of them under two names, and files of lines that share an article. */
const pile: readonly Capture[] = [
  ...readdirSync(folder).map((file) => makeCapture(file, readFileSync(join(folder, file)))),
  ...captures,
  ...captures.slice(0, 2).map((capture) => ({ ...capture, file: null, url: `https://news.example/${capture.file}` })),
  makeCapture('one.jsonl', Buffer.from(lines([`${wire} More.`, `${later} More.`]))),
  makeCapture('two.jsonl', Buffer.from(lines([`${later} More.`, `${reprint} More.`]))),
];

/** The export of a record into which `pile` came today, read by `layer`. */
async function exportFresh(layer: LanguageLayer): Promise<string> {
  const store = await openStore(':memory:');
  await addWith(store, layer, pile);
  const text = await exportText(store);
  await store.reader.close();
  return text;
}
const fresh = { rules: await exportFresh(winkLayer), other: await exportFresh(otherLayer) };

test('the two readers of these tests say different things', () => {
  assert.notEqual(fresh.rules, fresh.other);
});

test('a record read again by another reader is the record that this reader makes, and back', async () => {
  const store = await openStore(':memory:');
  await addWith(store, winkLayer, pile);
  const told = await rereadWith(store, makeLayerPool(otherLayer));
  assert.equal(await exportText(store), fresh.other);
  const { items } = await store.reader.list('articles');
  assert.deepEqual(told.map(({ article }) => article).sort(), items.map(({ id }) => id).sort());
  assert.ok(told.some(({ outcome }) => outcome === 'changed'));
  assert.ok(told.every(({ problems }) => problems.length === 0));
  assert.deepEqual((await store.reader.status()).readers.length, 1);
  await rereadWith(store, makeLayerPool(winkLayer));
  assert.equal(await exportText(store), fresh.rules);
  await store.reader.close();
});

test('neither the order of arrival nor the parts in which articles are read again show', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1000), fc.array(fc.nat(100), { maxLength: 3 }), async (seed, cuts) => {
      const store = await openStore(':memory:');
      const half = Math.floor(pile.length / 2);
      const shuffled = shuffle(pile, seed);
      await addWith(store, winkLayer, shuffled.slice(0, half));
      await addWith(store, seed % 2 ? winkLayer : otherLayer, shuffled.slice(half));
      const ids = shuffle([...(await store.writer.readersOf(null)).keys()], seed + 1);
      const borders = [0, ...cuts.map((cut) => cut % ids.length).sort((a, b) => a - b), ids.length];
      for (const [index, from] of borders.slice(0, -1).entries())
        await rereadWith(store, makeLayerPool(otherLayer), ids.slice(from, borders[index + 1]));
      assert.equal(await exportText(store), fresh.other);
      await store.reader.close();
    }),
    { numRuns: 6 },
  );
});

const fault: Problem = { code: 'reading-failed', says: 'talks.txt could not be read', severity: 'error' };

test('an article that breaks the reader stays as it was and is told by name, the others are read again', async () => {
  const store = await openStore(':memory:');
  await addWith(store, winkLayer, captures);
  const pool = makeLayerPool(otherLayer);
  const broken: Pool = {
    ...pool,
    run: async (name, input) => {
      const answer = await pool.run(name, input);
      if (name !== 'read') return answer;
      return (answer as readonly Read[]).map((read) =>
        'input' in read && read.input.article.file === 'talks.txt'
          ? { id: read.input.article.id, problem: fault }
          : read,
      );
    },
  };
  const told = await rereadWith(store, broken);
  const failed = told.filter(({ outcome }) => outcome === 'failed');
  assert.deepEqual(
    failed.map(({ file, problems }) => [file, problems.map(({ says }) => says)]),
    [['talks.txt', [fault.says]]],
  );
  const readers = await store.writer.readersOf(null);
  const left = [...readers].filter(([, reader]) => reader.startsWith('wink'));
  assert.deepEqual(left, [[failed[0]?.article, failed[0]?.before]]);
  assert.ok((await store.reader.reading(failed[0]?.article ?? ''))?.entities.length);
  // The next run reads the rest, and then nothing shows of the trouble.
  await rereadWith(
    store,
    makeLayerPool(otherLayer),
    left.map(([id]) => id),
  );
  const whole = await openStore(':memory:');
  await addWith(whole, otherLayer, captures);
  assert.equal(await exportText(store), await exportText(whole));
  await whole.reader.close();
  await store.reader.close();
});

/** A record in a file, with a way to look into it beside the store. */
async function withFile(work: (path: string) => Promise<void>): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'onrecord-reread-'));
  try {
    await work(join(place, 'record.db'));
  } finally {
    rmSync(place, { recursive: true });
  }
}

function change(path: string, sql: string): void {
  const db = new DatabaseSync(path);
  db.exec(sql);
  db.close();
}

const hashFile = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

test('bytes that are damaged or gone fail by name, and stop nothing else', () =>
  withFile(async (path) => {
    const store = await openStore(path);
    await addAll(store, captures);
    await store.reader.close();
    const of = (file: string): string => `(SELECT sha256 FROM captures WHERE file = '${file}')`;
    change(path, `UPDATE blobs SET bytes = x'0102' WHERE sha256 = ${of('wire.txt')}`);
    change(path, `DELETE FROM capture_articles WHERE capture = (SELECT seq FROM captures WHERE file = 'talks.txt')`);
    const again = await openStore(path);
    const told: RereadArticle[] = [];
    const result = await rereadArticles({
      ...{ store: again, workers: 0, reader: 'rules', force: true },
      onReread: (one) => told.push(one),
    });
    const { changed, same, failed, current } = result;
    assert.deepEqual({ changed, same, failed, current }, { changed: 0, same: 3, failed: 2, current: 0 });
    assert.deepEqual(
      told
        .filter(({ outcome }) => outcome === 'failed')
        .map(({ file, problems }) => [file, ...problems.map(({ code }) => code)].join(' '))
        .sort(),
      ['talks.txt article-lost', 'wire.txt capture-unreadable article-lost'],
    );
    assert.equal((await again.reader.list('articles')).total, captures.length);
    await again.reader.close();
  }));

test('the same reader again: nothing is read and nothing is touched; by force all is the same', () =>
  withFile(async (path) => {
    const store = await openStore(path);
    await addAll(store, captures);
    const expected = await exportText(store);
    await store.reader.close();
    const before = hashFile(path);

    const again = await openStore(path);
    const chosen: number[] = [];
    const options = { store: again, workers: 0, reader: 'rules', onChosen: (n: number) => chosen.push(n) } as const;
    const result = await rereadArticles({
      ...options,
      onReread: ({ article }) => assert.fail(`${article} was read again`),
    });
    const { reader, ...counts } = result;
    assert.match(reader, /^wink-nlp\/\S+ rules\/1\+[0-9a-f]{8}$/);
    assert.deepEqual([counts.current, counts.changed, counts.same, counts.failed], [captures.length, 0, 0, 0]);
    assert.deepEqual((await again.reader.status()).readers, [reader]);
    await again.reader.close();
    assert.equal(hashFile(path), before);

    const forced = await openStore(path);
    const { same, changes } = await rereadArticles({ ...options, store: forced, force: true });
    assert.equal(same, captures.length);
    assert.ok(Object.values(changes).every(({ gone, added, kept }) => gone === 0 && added === 0 && kept > 0));
    assert.equal(await exportText(forced), expected);
    assert.deepEqual(chosen, [0, captures.length]);
    await forced.reader.close();
  }));

test('only the articles asked for, by the beginnings of their ids; unknown ids are refused before anything is read', () =>
  withFile(async (path) => {
    const store = await openStore(path);
    await addAll(store, captures);
    await store.reader.close();
    change(path, `UPDATE articles SET reader = 'wink-nlp/1 rules/0'`);
    const again = await openStore(path);
    const [first = '', second = ''] = [...(await again.writer.readersOf(null)).keys()];
    const options = { store: again, workers: 0, reader: 'rules' } as const;
    await assert.rejects(rereadArticles({ ...options, articles: [first, 'art_nothing'] }), { code: 'not-in-record' });
    const told: RereadArticle[] = [];
    const onReread = (one: RereadArticle): unknown => told.push(one);
    const result = await rereadArticles({ ...options, articles: [first, first.slice(0, 12), second], onReread });
    assert.deepEqual(told.map(({ article }) => article).sort(), [first, second].sort());
    assert.ok(told.every(({ before }) => before === 'wink-nlp/1 rules/0'));
    assert.deepEqual([result.same, result.current], [2, 0]);
    assert.equal((await again.reader.status()).readers.length, 2);
    const rest = await rereadArticles(options);
    assert.deepEqual([rest.same, rest.current], [captures.length - 2, 2]);
    assert.deepEqual((await again.reader.status()).readers, [rest.reader]);
    await again.reader.close();
  }));

test('worker threads read again to the same record', async () => {
  const store = await openStore(':memory:');
  await addWith(store, otherLayer, captures);
  await rereadArticles({ store, workers: 2, reader: 'rules' });
  const whole = await makeRecord(captures);
  assert.equal(await exportText(store), await exportText(whole));
  await whole.reader.close();
  await store.reader.close();
});
