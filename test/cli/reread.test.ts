/** `onrecord reread`: what it prints, in text and JSON, and how it ends. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { z } from 'zod';
import { askJson, makeExampleRecord, makeFolder } from './example-record.ts';
import { runCli } from './run.ts';

const db = await makeExampleRecord();
const change = (sql: string): void => {
  const file = new DatabaseSync(db);
  file.exec(sql);
  file.close();
};
/** Makes the record one that an earlier version has read. */
const age = (): void => change(`UPDATE articles SET reader = 'wink-nlp/1.0.0 rules/0'`);
const total = (await askJson<{ total: number }>(db, 'articles')).total;
const exported = async (): Promise<string> => (await runCli(['export', '--db', db])).out;

test('a record of the same reader is up to date', async () => {
  const { code, out, err } = await runCli(['reread', '--db', db]);
  assert.equal(code, 0, err);
  assert.equal(out.split('\n')[0], `nothing to read again, ${total} up to date; the record is ${db}`);
  assert.match(out.split('\n')[1] ?? '', /^the reader is wink-nlp\/\S+ rules\/1\+[0-9a-f]{8}$/);
  assert.equal(out.trimEnd().split('\n').length, 2);
});

test('--json: a line for each article that was read again, then a line that counts', async () => {
  const before = await exported();
  age();
  const { code, out, err } = await runCli(['reread', '--db', db, '--json']);
  assert.equal(code, 0, err);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  const count = z.int().nonnegative();
  const one = z.strictObject({ kept: count, gone: count, added: count });
  const changes = z.strictObject({ entities: one, statements: one, accounts: one });
  const counts = z.record(z.string(), count);
  const { summary } = z
    .strictObject({
      summary: z.strictObject({
        ...{ reader: z.string(), current: count, changed: count, same: count, failed: count, changes },
        counts: z.strictObject({ before: counts, now: counts }),
        movedJudgements: z.array(z.string()),
        lostJudgements: z.array(z.strictObject({ id: z.string(), missing: z.array(z.string()) })),
      }),
    })
    .parse(lines.pop());
  assert.deepEqual([summary.current, summary.changed, summary.same, summary.failed], [0, 0, total, 0]);
  assert.deepEqual(summary.counts.before, summary.counts.now);
  const line = z.strictObject({
    ...{ article: z.string(), file: z.string().nullable(), url: z.string().nullable(), before: z.string(), changes },
    outcome: z.enum(['changed', 'same', 'failed']),
    problems: z.array(z.unknown()),
  });
  const told = lines.map((item) => line.parse(item));
  assert.equal(new Set(told.map(({ article }) => article)).size, total);
  assert.ok(told.every(({ outcome, before: by }) => outcome === 'same' && by === 'wink-nlp/1.0.0 rules/0'));
  assert.equal(await exported(), before);
});

test('what cannot be read again is told by name, and ends with code 1', async () => {
  age();
  change(
    `DELETE FROM capture_articles WHERE capture = (SELECT seq FROM captures WHERE file = 'meridian-ceasefire.html')`,
  );
  const { code, out, err } = await runCli(['reread', '--db', db, '--workers', '1']);
  assert.equal(code, 1);
  assert.match(out, new RegExp(`^${total - 1} read again, 0 of them say something else; 1 failed, 0 up to date;`));
  assert.match(err, /^error: meridian-ceasefire\.html is not found any more .* \(article-lost\)$/m);
});

test('a judgement that has lost its event is told, and kept', async () => {
  const judgement = { about: 'event', verdict: 'not-same', by: 'person', score: 1, reasons: ['two towns'] };
  const { items } = await askJson<{ items: { id: string }[] }>(db, 'events', '--limit', '1');
  const [left = '', right = ''] = [items[0]?.id ?? '', 'evt_0000000000000000'].toSorted();
  change(`INSERT INTO judgements VALUES ('jdg_1', '${JSON.stringify({ id: 'jdg_1', left, right, ...judgement })}')`);
  const { out } = await runCli(['reread', '--db', db]);
  assert.match(
    out,
    /judgements kept that speak of what the record does not have: 1\n.*\njdg_1 +event +not-same +evt_0000000000000000\n/,
  );
  const { summary } = JSON.parse(
    (await runCli(['reread', '--db', db, '--json'])).out.trimEnd().split('\n').at(-1) ?? '',
  ) as {
    summary: { lostJudgements: unknown };
  };
  assert.deepEqual(summary.lostJudgements, [{ id: 'jdg_1', missing: ['evt_0000000000000000'] }]);
  assert.equal((await askJson<{ judgements: unknown[] }>(db, 'export')).judgements.length, 1);
});

test('an unknown id, and a record that is not there, are errors; no record is made', async () => {
  const unknown = await runCli(['reread', 'art_nothing', '--db', db]);
  assert.deepEqual([unknown.code, unknown.err], [1, 'onrecord: the record has no article art_nothing\n']);
  const missing = join(makeFolder(), 'none.db');
  const none = await runCli(['reread', '--db', missing]);
  assert.equal(none.code, 1);
  assert.match(none.err, /^onrecord: there is no record at /);
  assert.ok(!existsSync(missing));
});
