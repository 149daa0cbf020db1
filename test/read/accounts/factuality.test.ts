/** Whether it happened, and who asserts it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Factuality } from '../../../src/model/index.ts';
import { accountsOf, type Given, triggeredBy } from './world.ts';

const cases: readonly (readonly [string, string, Factuality])[] = [
  ['Ostria bombed Tarsk.', 'bombed', 'happened'],
  ['Ostrian troops are shelling the town of Tarsk.', 'shelling', 'ongoing'],
  ['The war between Ostria and Veltra continues.', 'war', 'ongoing'],
  ['Rebels plan to attack the airport.', 'attack', 'planned'],
  ['Ostria threatened to bomb Tarsk.', 'bomb', 'threatened'],
  ['The Marsh Front threatens new attacks on Ostrian bases.', 'attacks', 'threatened'],
  ['Ostria will strike Veltran bases, it said.', 'strike', 'threatened'],
  ['If Veltra attacks Tarsk, the border will be closed.', 'attacks', 'conditional'],
  ['Rebels could attack the airport.', 'attack', 'conditional'],
  ['The army would attack Tarsk if the talks failed.', 'attack', 'conditional'],
  ['Gunmen allegedly kidnapped two journalists.', 'kidnapped', 'alleged'],
  ['Ostria was accused of bombing a hospital.', 'bombing', 'alleged'],
  ['The alleged attack on a Veltran base was reported late.', 'attack', 'alleged'],
  ['Ostrian troops did not attack the village.', 'attack', 'negated'],
  ['Police foiled an attack on the airport.', 'attack', 'negated'],
  ['Ostria denied bombing the hospital.', 'bombing', 'denied'],
  ['Veltra demanded the withdrawal of Ostrian troops.', 'withdrawal', 'planned'],
  ['Ostrian aid groups condemned the attack on the camp.', 'attack', 'happened'],
  ['Why would they attack their own people?', 'attack', 'conditional'],
  ['Ostria claims to have killed a Veltran commander.', 'killed', 'alleged'],
  ['The planned offensive against the Marsh Front worries Veltra.', 'offensive', 'planned'],
];

for (const [text, trigger, factuality] of cases) {
  test(`${text} → ${factuality}`, async () => {
    assert.equal(triggeredBy(text, await accountsOf(text), trigger).factuality, factuality);
  });
}

test('the narrator asserts what stands in no statement', async () => {
  const text = 'Ostria bombed Tarsk.';
  assert.equal(triggeredBy(text, await accountsOf(text), 'bombed').assertedBy, 'narrator');
});

test('a statement asserts what its content tells; an accusation makes it alleged', async () => {
  const text = 'Mara Velin accused the army: soldiers killed ten villagers near Tarsk.';
  const given: Given = {
    statements: [
      {
        content: 'soldiers killed ten villagers near Tarsk',
        cue: 'accused',
        source: 'Mara Velin',
        entity: 'velin',
        stance: 'accuse',
      },
    ],
  };
  const account = triggeredBy(text, await accountsOf(text, given), 'killed');
  assert.equal(account.assertedBy, 's1');
  assert.equal(account.factuality, 'alleged');
});

test('what police say happened stays told as happened', async () => {
  const text = 'Gunmen killed four villagers near Tarsk, police said.';
  const given: Given = {
    statements: [
      { content: 'Gunmen killed four villagers near Tarsk', cue: 'said', source: 'police', stance: 'report' },
    ],
  };
  const account = triggeredBy(text, await accountsOf(text, given), 'killed');
  assert.deepEqual([account.assertedBy, account.factuality], ['s1', 'happened']);
});

test('a warning that holds out force is a THREATEN of its own', async () => {
  const text = 'Ilan Doru warned that strikes on Ostrian bases could resume.';
  const given: Given = {
    statements: [
      {
        content: 'strikes on Ostrian bases could resume',
        cue: 'warned',
        source: 'Ilan Doru',
        entity: 'doru',
        stance: 'warn',
      },
    ],
  };
  const accounts = await accountsOf(text, given);
  assert.equal(triggeredBy(text, accounts, 'strikes').factuality, 'threatened');
  const threat = triggeredBy(text, accounts, 'warned');
  assert.deepEqual([threat.type, threat.factuality, threat.arguments[0]?.entity], ['THREATEN', 'happened', 'doru']);
});

test('the publication date is never the date of an event', async () => {
  const text = 'Ostria bombed Tarsk.';
  assert.equal(triggeredBy(text, await accountsOf(text), 'bombed').time, null);
});

test('a time belongs to the trigger that it stands with', async () => {
  const text = 'Ostria bombed Tarsk on Monday after rebels had killed a mayor in 2029.';
  const accounts = await accountsOf(text, {
    times: [
      ['Monday', '2031-05-12'],
      ['2029', '2029'],
    ],
  });
  assert.deepEqual(triggeredBy(text, accounts, 'bombed').time, {
    value: '2031-05-12',
    precision: 'day',
    how: 'implied',
  });
  assert.deepEqual(triggeredBy(text, accounts, 'killed').time, { value: '2029', precision: 'year', how: 'said' });
});

test('a date of another clause is not taken over', async () => {
  const text = 'It was the deadliest attack on Orvane since a truce collapsed in January.';
  const accounts = await accountsOf(text, { times: [['January', '2031-01']] });
  assert.equal(triggeredBy(text, accounts, 'attack').time, null);
});
