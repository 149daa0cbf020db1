/** What people have judged holds on after the articles were read again, where what they spoke of is still there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event, Judgement, Reading, RecordExport } from '../../src/model/index.ts';
import { openStore, type RecordStore } from '../../src/pipeline.ts';
import { makePool, type Pool } from '../../src/pipeline/pool.ts';
import { listLostJudgements } from '../../src/pipeline/relating/lost.ts';
import { makeJudgementMover } from '../../src/pipeline/relating/moved.ts';
import { rereadAll } from '../../src/pipeline/reread.ts';
import { settle } from '../../src/pipeline/settle.ts';
import { packReading, type Read } from '../../src/pipeline/tasks.ts';
import { unpackJson } from '../../src/record/packing.ts';
import { makeAccountId, makeGroupId } from '../../src/relate/index.ts';
import { captures } from './articles.ts';
import { addAll, exportText, makeRecord } from './record-of.ts';

/** A pool by whose reader each reading is changed by `change`. */
function makeChangedPool(change: (reading: Reading) => Reading): Pool {
  const pool = makePool(0);
  return {
    ...pool,
    run: async (name, input) => {
      const answer = await pool.run(name, input);
      if (name !== 'read') return answer;
      return (answer as readonly Read[]).map((read) => {
        if (!('input' in read)) return read;
        const { article, sha256, packedReading } = read.input;
        const reading = { ...(unpackJson(packedReading) as Omit<Reading, 'article'>), article };
        return { input: packReading({ ...change(reading), reader: 'changed/1' }, sha256) };
      });
    },
  };
}

/** Reads every article again, each alone where `apart`; resolves with the ids of the judgements that were moved. */
async function rereadBy(store: RecordStore, change: (reading: Reading) => Reading, apart = false): Promise<string[]> {
  const mover = await makeJudgementMover(store.relating, store.reader);
  const readers = [...(await store.writer.readersOf(null))];
  const options = { writer: store.writer, reader: store.reader, mover, onReread: () => {} };
  for (const some of apart ? readers.map((one) => [one]) : [readers])
    await rereadAll(new Map(some), { ...options, pool: makeChangedPool(change) });
  await settle(store.relating, store.reader);
  return [...mover.moved];
}

/** Writes a judgement by a person, and has the whole record follow it. */
async function judge(store: RecordStore, left: string, right: string, verdict: Judgement['verdict']): Promise<void> {
  const judgement: Judgement = {
    ...{ id: 'jdg_1', about: 'event', verdict, by: 'person', score: 1, reasons: ['seen by a person'] },
    ...{ left: left < right ? left : right, right: left < right ? right : left },
  };
  await store.relating.put('judgements', judgement);
  await store.relating.markTouched([...(await store.writer.readersOf(null)).keys()]);
  await settle(store.relating, store.reader);
}

const eventsOf = async (store: RecordStore): Promise<readonly Event[]> =>
  (JSON.parse(await exportText(store)) as RecordExport).events;

/** The record's ids of the accounts of `event`, in order. */
const accountsOf = ({ accounts }: Event): string[] =>
  accounts.map((account) => makeAccountId(account.article, account)).sort();
/** Where the accounts of `event` stand: article and trigger. */
const placesOf = ({ accounts }: Event): string[] =>
  accounts.map(({ article, trigger }) => `${article} ${trigger.start}`).sort();
const singleton = (account: string): string => makeGroupId('evt', [account]);

/** An event of several articles. */
async function findShared(store: RecordStore): Promise<Event> {
  const shared = (await eventsOf(store)).find(
    ({ type, accounts }) => type === 'ASSAULT' && new Set(accounts.map(({ article }) => article)).size > 1,
  );
  assert.ok(shared);
  return shared;
}

/** The same account by another type: its id is another one. */
const retype = (reading: Reading): Reading => ({
  ...reading,
  accounts: reading.accounts.map((account) => (account.type === 'ASSAULT' ? { ...account, type: 'COERCE' } : account)),
});

for (const apart of [false, true])
  test(`two accounts that a person parted stay parted under their new ids, read again ${apart ? 'one by one' : 'at once'}`, async () => {
    const store = await makeRecord(captures);
    const shared = await findShared(store);
    const [one = '', other = ''] = [accountsOf(shared)[0], accountsOf(shared).at(-1)];
    const places = [one, other].map(
      (id) =>
        placesOf({
          ...shared,
          accounts: shared.accounts.filter((account) => makeAccountId(account.article, account) === id),
        })[0],
    );
    const isParted = async (): Promise<boolean> =>
      !(await eventsOf(store)).some((event) => places.every((place) => placesOf(event).includes(place ?? '')));
    assert.equal(await isParted(), false);
    await judge(store, singleton(one), singleton(other), 'not-same');
    assert.equal(await isParted(), true);
    assert.deepEqual(await rereadBy(store, retype, apart), ['jdg_1']);
    assert.equal(await isParted(), true);
    assert.deepEqual(await listLostJudgements(store.relating, store.reader), []);
    const [judgement] = (await store.reader.list('judgements')).items;
    assert.equal(judgement?.reasons.length, 3);
    // Without the judgement they are one event by the new reading as well.
    await store.relating.drop('judgements', 'jdg_1');
    await rereadBy(store, retype);
    assert.equal(await isParted(), false);
    await store.reader.close();
  });

test('an event whose smallest account is gone goes on by its others; one that is gone altogether is told', async () => {
  const store = await openStore(':memory:');
  await addAll(store, captures);
  const shared = await findShared(store);
  const other = (await eventsOf(store)).find(({ accounts }) =>
    accounts.every(({ article }) => !shared.accounts.some((one) => one.article === article)),
  );
  assert.ok(other);
  await judge(store, shared.id, other.id, 'same');
  const [smallest = ''] = accountsOf(shared);
  const isJoined = async (): Promise<boolean> =>
    (await eventsOf(store)).some(
      (event) =>
        placesOf(event).includes(placesOf(other)[0] ?? '') &&
        placesOf(event).some((place) => placesOf(shared).includes(place)),
    );
  assert.equal(await isJoined(), true);
  const drop =
    (ids: readonly string[]) =>
    (reading: Reading): Reading => ({
      ...reading,
      accounts: reading.accounts.filter((account) => !ids.includes(makeAccountId(reading.article.id, account))),
    });
  assert.deepEqual(await rereadBy(store, drop([smallest])), ['jdg_1']);
  assert.equal(await isJoined(), true);
  const all = [...accountsOf(shared), ...accountsOf(other)];
  await rereadBy(store, drop(all));
  const lost = await listLostJudgements(store.relating, store.reader);
  assert.equal(lost.length, 1);
  assert.ok((lost[0]?.missing.length ?? 0) > 0);
  assert.equal((await store.reader.list('judgements')).total, 1);
  await store.reader.close();
});
