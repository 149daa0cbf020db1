/** Times that one event lends another, and times whose day is open. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsOf, triggeredBy, wordsOf } from './world.ts';

test('"soon after" an event of a known day gives its month, implied', async () => {
  const text =
    'A bombing killed four people in Tarsk on May 2, 2030. Soon after the bombing, Ostria expelled the Veltran envoys.';
  const accounts = await accountsOf(text, { times: [['May 2, 2030', '2030-05-02']] });
  assert.deepEqual(triggeredBy(text, accounts, 'expelled').time, {
    value: '2030-05',
    precision: 'month',
    how: 'implied',
  });
});

test('"in the wake of" a year gives the year', async () => {
  const text = 'Ostria signed a treaty with Veltra in the wake of the 2029 invasion.';
  const accounts = await accountsOf(text, { times: [['2029', '2029']] });
  assert.deepEqual(triggeredBy(text, accounts, 'treaty').time, { value: '2029', precision: 'year', how: 'implied' });
});

test('events told to coincide share their day', async () => {
  const text = 'The strikes on Monday coincided with the killing of Ilan Doru.';
  const accounts = await accountsOf(text, { times: [['Monday', '2031-05-12']] });
  assert.equal(triggeredBy(text, accounts, 'killing').time?.value, '2031-05-12');
});

test('"after" alone lends nothing: it may be decades', async () => {
  const text = 'After the 1950 invasion, Ostria signed a treaty with Veltra.';
  const accounts = await accountsOf(text, { times: [['1950', '1950']] });
  assert.equal(triggeredBy(text, accounts, 'treaty').time, null);
});

test('a date before "after" is not that of what went before', async () => {
  const text = 'The campaign against the troops was paused in May, after the killing of three soldiers.';
  const accounts = await accountsOf(text, { times: [['May', '2031-05']] });
  assert.equal(triggeredBy(text, accounts, 'killing').time, null);
});

test('a day that nobody can resolve is kept as words alone', async () => {
  const text = 'Ostria attacked Tarsk on Monday.';
  const account = triggeredBy(text, await accountsOf(text, { times: [['Monday', 'XXXX-WXX-1']] }), 'attacked');
  assert.equal(account.time, null);
  assert.deepEqual(wordsOf(text, account, 'time'), ['Monday']);
});
