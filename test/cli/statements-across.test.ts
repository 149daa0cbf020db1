/** `quotes` and `threats`: statements over several articles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordStatement } from '../../src/model/index.ts';
import type { Threat } from '../../src/show/threats.ts';
import type { Wording } from '../../src/show/wordings/find.ts';
import { askJson, makeExampleRecord } from './example-record.ts';
import { runCli } from './run.ts';

const db = await makeExampleRecord();

test('quotes: one quotation in four articles of one origin, one of them without its negation', async () => {
  const { items } = await askJson<{ items: RecordStatement[] }>(db, 'statements', '--limit', '0');
  const whole = items.find((one) => one.content.some(({ quote }) => quote.includes('We do not know who fired')));
  assert.ok(whole);
  const found = await askJson<{ origins: number; wordings: Wording[] }>(db, 'quotes', whole.id);
  assert.equal(found.wordings.length, 4);
  assert.equal(found.origins, 1);
  const changed = found.wordings.filter((wording) => wording.changes.length > 0);
  assert.deepEqual(
    changed.map(({ outlet, changes }) => [outlet, changes]),
    [['Valley Monitor', ['negation', 'cut']]],
  );
});

test('threats: with their condition, and a later event of the speaker’s side', async () => {
  const { items, total } = await askJson<{ items: Threat[]; total: number }>(db, 'threats');
  assert.equal(items.length, total);
  assert.ok(items.every(({ statement }) => ['threaten', 'vow', 'demand', 'warn'].includes(statement.stance)));
  const days = items.flatMap(({ since }) => since ?? []);
  assert.deepEqual(days, days.toSorted());
  assert.ok(items.some(({ condition }) => condition === 'If the army attacks Ketterby again'));
  const answered = items.filter(({ answers }) => answers.length > 0);
  assert.ok(answered.length > 0);
  for (const { since, answers } of answered) {
    for (const { event, statement: other, reasons } of answers) {
      assert.ok((event?.time?.value ?? '9999') >= (since ?? '').slice(0, 10));
      assert.ok(reasons.length >= 3 && (event !== null) !== (other !== null));
    }
  }
});

test('the brief tells the wording that lost its negation beside the others, and the threats with their condition', async () => {
  const { out: stdout } = await runCli(['brief', '--db', db]);
  assert.match(stdout, /Worded otherwise in .*who fired.*negation/);
  assert.match(stdout, /on condition: .*attacks Ketterby again/);
});

test('statements: --about goes by entities, --since by publication where no day is told', async () => {
  interface Found {
    readonly items: RecordStatement[];
    readonly total: number;
  }
  const all = await askJson<Found>(db, 'statements', '--limit', '0');
  const named = all.items.find(({ about = [] }) => about.length > 0);
  const [entity] = named?.about ?? [];
  assert.ok(named && entity);
  const found = await askJson<Found>(db, 'statements', '--about', entity, '--limit', '0');
  assert.deepEqual(
    found.items.map(({ id }) => id),
    all.items.filter(({ about = [] }) => about.includes(entity)).map(({ id }) => id),
  );
  const undated = all.items.filter(({ date }) => date === null);
  const since = await askJson<Found>(db, 'statements', '--since', '2000', '--limit', '0');
  assert.ok(since.items.some(({ id }) => undated.some((one) => one.id === id)));
  const later = await askJson<Found>(db, 'statements', '--since', '2090', '--limit', '0');
  assert.equal(later.total, 0);
});
