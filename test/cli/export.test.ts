/** Exports: the same rows in every format, complete, the same bytes whenever and in whatever order the articles came. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { RecordExport } from '../../src/model/index.ts';
import { openReader } from '../../src/pipeline.ts';
import { askJson, makeExampleRecord, makeFolder } from './example-record.ts';
import { examples, runCli } from './run.ts';

const db = await makeExampleRecord();
const record = await askJson<RecordExport>(db, 'export');
const { format, ...kinds } = record;

/** The cells of a table as RFC 4180 has them. */
function parseCsv(table: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of table.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  assert.deepEqual(rows.pop(), []);
  return rows;
}

async function exportFolder(source: string, ...args: readonly string[]): Promise<Map<string, string>> {
  const out = join(makeFolder(), 'tables');
  const { code, err } = await runCli(['export', '--format', 'csv', '--out', out, '--db', source, ...args]);
  assert.equal(code, 0, err);
  return new Map(
    readdirSync(out)
      .sort()
      .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  );
}

test('JSON Lines hold the rows of the JSON document, in its order', async () => {
  const { out } = await runCli(['export', '--format', 'jsonl', '--db', db]);
  const [first, ...lines] = out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  assert.deepEqual(first, { format });
  const expected = Object.entries(kinds).flatMap(([kind, rows]) => rows.map((row) => ({ table: kind, ...row })));
  assert.deepEqual(lines, expected);
});

test('tables hold every row, each line as long as its head', async () => {
  const files = await exportFolder(db);
  for (const [kind, rows] of Object.entries(kinds)) {
    const [head = [], ...lines] = parseCsv(files.get(`${kind}.csv`) ?? '');
    assert.deepEqual(
      [...new Set(lines.map(([id]) => id))],
      rows.map(({ id }) => id),
      kind,
    );
    for (const line of lines) assert.equal(line.length, head.length, kind);
  }
  for (const [name, table] of files) {
    const [head = [], ...lines] = parseCsv(table);
    // The pile holds no judgement, and nothing of when a tie held.
    assert.ok(['judgements.csv', 'relation_terms.csv'].includes(name) || lines.length > 0, name);
    assert.ok(
      lines.every((line) => line.length === head.length),
      name,
    );
  }
  const articles = parseCsv(files.get('articles.csv') ?? '');
  const text = articles[0]?.indexOf('text') ?? -1;
  assert.deepEqual(
    articles.slice(1).map((line) => line[text]),
    record.articles.map((article) => article.text),
  );
});

test('a second record, made in another order and one by one, gives the same bytes', async () => {
  const other = join(makeFolder(), 'other.db');
  const files = readdirSync(examples).map((name) => join(examples, name));
  const half = files.length / 2;
  for (const some of [files.slice(half).reverse(), files.slice(0, half), files]) {
    assert.equal((await runCli(['add', ...some, '--db', other])).code, 0);
  }
  for (const name of ['json', 'jsonl']) {
    const [one, two] = await Promise.all(
      [db, other].map((source) => runCli(['export', '--format', name, '--db', source])),
    );
    assert.ok(one?.out && one.out === two?.out, name);
  }
  assert.deepEqual(await exportFolder(other), await exportFolder(db));
});

test('--out writes what is printed otherwise', async () => {
  const file = join(makeFolder(), 'record.json');
  const { code, out } = await runCli(['export', '--db', db, '--out', file]);
  assert.deepEqual([code, out], [0, '']);
  assert.equal(readFileSync(file, 'utf8'), (await runCli(['export', '--db', db])).out);
});

interface Captured {
  readonly articles: readonly {
    readonly id: string;
    readonly captures: readonly { sha256: string; file: string; takenAt: string; bytes: number }[];
  }[];
}

test('--with-capture tells where the bytes came from; they are kept, and their SHA-256 is that of the file', async () => {
  const { articles } = await askJson<Captured>(db, 'export', '--with-capture');
  const reader = await openReader(db);
  const seen = new Set<string>();
  for (const { sha256, file, takenAt, bytes } of articles.flatMap(({ captures }) => captures)) {
    const source = readFileSync(join(examples, file));
    assert.equal(sha256, createHash('sha256').update(source).digest('hex'));
    assert.equal(bytes, source.length);
    assert.deepEqual(Buffer.from((await reader.bytes(sha256)) ?? []), source);
    assert.match(takenAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    seen.add(file);
  }
  await reader.close();
  assert.deepEqual([...seen].sort(), readdirSync(examples).sort());
  assert.ok(articles.every(({ captures }) => captures.length === 1));
  assert.ok(record.articles.every((article) => !('captures' in article)));
  const [head, ...lines] = parseCsv((await exportFolder(db, '--with-capture')).get('captures.csv') ?? '');
  assert.deepEqual(head, ['article', 'sha256', 'file', 'url', 'media_type', 'taken_at', 'bytes']);
  assert.ok(lines.length === articles.length && lines.every((line) => line.length === head.length));
});

test('tables of statements hold how each was made, and all who take part', async () => {
  const files = await exportFolder(db);
  const cellsOf = (name: string): Record<string, string>[] => {
    const [head = [], ...lines] = parseCsv(files.get(name) ?? '');
    return lines.map((line) => Object.fromEntries(line.map((cell, at) => [head[at] ?? '', cell])));
  };
  const lines = new Map(cellsOf('statements.csv').map((line) => [line.id, line]));
  const asText = (value: string | null | undefined): string => (value ?? '').replace(/^(?=[=+\-@])/, "'");
  for (const statement of record.statements) {
    const line = lines.get(statement.id);
    const { cue, to, medium, behalf, condition, step, polarity = 'positive' } = statement;
    assert.deepEqual(
      [line?.cue, line?.to_words, line?.medium, line?.behalf, line?.behalf_words, line?.condition, line?.step],
      [cue?.quote, to?.quote, medium?.quote, behalf?.entity, behalf?.quote, condition?.quote, step].map(asText),
    );
    assert.equal(line?.polarity, polarity);
  }
  const parties = cellsOf('statement_parties.csv');
  const expected = record.statements.flatMap(({ id, source, speakers, about = [] }) => [
    ...(speakers ?? (source ? [source] : [])).map(({ entity }) => [id, 'speaker', entity ?? '']),
    ...about.map((entity) => [id, 'about', entity]),
  ]);
  assert.deepEqual(
    parties.map(({ statement, role, entity }) => [statement, role, entity]),
    expected,
  );
  assert.ok(expected.some(([, role]) => role === 'about'));
});
