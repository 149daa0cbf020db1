/** What every command prints with `--json`: one document, or one a line, with the fields of the public formats. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { readingSchema, recordSchema } from '../../src/model/index.ts';
import { commandGroups } from '../../src/cli/commands/index.ts';
import type { RecordKind } from '../../src/record/store.ts';
import { askJson, makeExampleRecord } from './example-record.ts';
import { examples, runCli } from './run.ts';

const db = await makeExampleRecord();
const rows = recordSchema.shape;
const count = z.int().nonnegative();

const lists: readonly RecordKind[] = [
  'articles',
  'stories',
  'events',
  'statements',
  'entities',
  'derivations',
  'contradictions',
];
for (const kind of lists)
  test(`${kind}: a page of the format's rows, and how many there are in all`, async () => {
    const page = z
      .strictObject({ items: z.array(rows[kind].element.strict()), total: count })
      .parse(await askJson(db, kind, '--limit', '2'));
    assert.equal(page.items.length, 2);
    assert.ok(page.total > 2);
  });

const nouns = { article: 'articles', story: 'stories', event: 'events', entity: 'entities' } as const;
for (const [noun, kind] of Object.entries(nouns))
  test(`${noun}: one row, by its id and by the beginning of it`, async () => {
    const { items } = await askJson<{ items: { id: string }[] }>(db, kind);
    const id = items[0]?.id ?? '';
    const row = await askJson<{ id: string }>(db, noun, id);
    assert.deepEqual(rows[kind].element.strict().parse(row), items[0]);
    assert.deepEqual(await askJson(db, noun, id.slice(0, 12)), row);
  });

test('entity: also by its name, whatever its case', async () => {
  assert.equal(
    (await askJson<{ name: string }>(db, 'entity', 'norrel liberation front')).name,
    'Norrel Liberation Front',
  );
});

test('entity: with the code of the actor', async () => {
  const { code } = await askJson<{ code?: unknown }>(db, 'entity', 'norrel liberation front');
  assert.deepEqual(code, { country: null, sectors: ['REB'] });
  const { out } = await runCli(['entity', 'norrel liberation front', '--db', db]);
  assert.match(out, /^ *code +– REB$/mu);
});

test('timeline: events by day', async () => {
  const events = z.array(rows.events.element);
  const { days, total } = z
    .strictObject({ days: z.array(z.strictObject({ day: z.string().nullable(), events })), total: count })
    .parse(await askJson(db, 'timeline'));
  assert.equal(days.flatMap((day) => day.events).length, total);
  const dated = days.flatMap(({ day }) => day ?? []);
  assert.deepEqual(dated, dated.toSorted());
});

test('search: hits whose quotes stand in their articles', async () => {
  const evidence = z.strictObject({ article: z.string(), start: count, end: count, quote: z.string() });
  const span = z.strictObject({ start: count, end: count });
  const hit = z.strictObject({
    article: rows.articles.element.strict(),
    score: z.number(),
    evidence,
    matches: z.array(span),
  });
  const { items } = z
    .strictObject({ items: z.array(hit), total: count })
    .parse(await askJson(db, 'search', 'ceasefire'));
  assert.ok(items.length > 0);
  for (const { article, evidence: found, matches } of items) {
    assert.equal(article.text.slice(found.start, found.end), found.quote);
    for (const { start, end } of matches) assert.match(article.text.slice(start, end), /^ceasefire$/i);
  }
});

test('status: counts of every kind', async () => {
  const kinds = [...Object.keys(rows).filter((name) => name !== 'format'), 'captures', 'outlets', 'origins'];
  const status = z
    .strictObject({
      schemaVersion: count,
      readers: z.array(z.string()),
      counts: z.strictObject(Object.fromEntries(kinds.map((kind) => [kind, count]))),
      first: z.string().nullable(),
      last: z.string().nullable(),
      pending: count,
      bytes: count,
    })
    .parse(await askJson(db, 'status'));
  assert.equal(status.pending, 0);
  assert.equal(status.counts['articles'], (await askJson<{ total: number }>(db, 'articles')).total);
});

test('brief: every sentence that states something has notes, and every note quotes', async () => {
  const brief = await askJson<object>(db, 'brief');
  const text = JSON.stringify(brief);
  assert.ok(text.includes('"quote"'), Object.keys(brief).join());
});

test('export: the record', async () => {
  recordSchema.strict().parse(await askJson(db, 'export'));
});

test('read: one reading a line', async () => {
  const { code, out } = await runCli(['read', examples, '--json']);
  assert.equal(code, 0);
  const readings = out.trimEnd().split('\n');
  assert.equal(readings.length, 16);
  for (const line of readings) readingSchema.strict().parse(JSON.parse(line));
});

test('read --tokens: sentences, tokens, predicates', async () => {
  const page = join(examples, 'meridian-ceasefire.html');
  const { out } = await runCli(['read', page, '--json', '--tokens']);
  const { tokens, predicates } = readingSchema.parse(JSON.parse(out));
  assert.ok(tokens && tokens.length > 100 && predicates);
  assert.ok(!('tokens' in (JSON.parse((await runCli(['read', page, '--json'])).out) as object)));
});

test('add: a line for each input once it is safe, then a line that counts', async () => {
  const { code, out } = await runCli(['add', examples, '--json', '--db', ':memory:']);
  assert.equal(code, 0);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  const [last] = lines.splice(-1);
  assert.deepEqual(last, { summary: { added: 16, known: 0, refused: 0 } });
  const ids = z.array(z.string());
  const name = z.string().nullable();
  const line = z.strictObject({ file: name, url: name, added: ids, known: ids, problems: z.array(z.unknown()) });
  const added = lines.flatMap((one) => line.parse(one).added);
  assert.equal(new Set(added).size, 16);
});

test('every command is tried above, or in a file of its own', () => {
  const above = [...lists, ...Object.keys(nouns), ...'timeline search status brief export read add'.split(' ')];
  const tried = [...above, 'quotes', 'threats', 'explain', 'reread'];
  assert.equal(commandGroups.flatMap(({ commands }) => commands).length, tried.length + ['completion'].length);
});
