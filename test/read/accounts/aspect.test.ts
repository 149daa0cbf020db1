/** One deed, or many told at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsOf, triggeredBy } from './world.ts';

const many: readonly (readonly [string, string])[] = [
  ['The Marsh Front has repeatedly targeted Ostrian troops.', 'targeted'],
  ['The Marsh Front regularly attacks Veltran bases.', 'attacks'],
  ['Ostria often bombs the town of Tarsk.', 'bombs'],
  ['Ostrian troops repeatedly attack the town of Tarsk.', 'attack'],
  ['Veltran forces have shelled Tarsk time and again.', 'shelled'],
  ['The town of Tarsk is repeatedly bombed.', 'bombed'],
  ['For years Ostria has bombed Tarsk.', 'bombed'],
  ['Ostria has bombed Tarsk for more than three years.', 'bombed'],
  ['The Marsh Front claimed responsibility for a series of attacks on Ostrian bases.', 'attacks'],
  ['Veltra condemned repeated attacks on its border posts.', 'attacks'],
  ['Dozens of attacks on Veltran bases followed.', 'attacks'],
  ['The Marsh Front carried out hundreds of attacks on Ostrian troops.', 'attacks'],
  ['Ostria has repeatedly condemned strikes on its bases.', 'strikes'],
];

const one: readonly (readonly [string, string])[] = [
  ['The Marsh Front attacked an Ostrian base.', 'attacked'],
  ['Gunmen shot the mayor repeatedly.', 'shot'],
  ['Ostria has not repeatedly attacked Tarsk.', 'attacked'],
  ['The war between Ostria and Veltra has often been costly.', 'war'],
  ['Police have held the often violent demonstrators and attacked them.', 'attacked'],
  ['A drone used to attack the base was found.', 'attack'],
  ['Numerous explosions in Tarsk killed four people.', 'explosions'],
  ['The killing followed years of talks.', 'killing'],
];

for (const [text, trigger] of many) {
  test(`${text} → many deeds`, async () => {
    assert.equal(triggeredBy(text, await accountsOf(text), trigger).aspect, 'repeated');
  });
}

for (const [text, trigger] of one) {
  test(`${text} → one deed`, async () => {
    assert.equal(triggeredBy(text, await accountsOf(text), trigger).aspect, undefined);
  });
}

test('a series on a given day is what happened that day', async () => {
  const text = 'A series of attacks hit Veltran bases on Monday.';
  const accounts = await accountsOf(text, { times: [['Monday', '2031-05-12']] });
  assert.equal(triggeredBy(text, accounts, 'attacks').aspect, undefined);
});

test('"the attack" does not point back to a habit, "the attacks" may', async () => {
  const text =
    'The Marsh Front has repeatedly attacked Ostrian troops. The attack shook Tarsk. The attacks worried Veltra.';
  const accounts = await accountsOf(text);
  const [habit, single, sum] = ['attacked', 'attack', 'attacks'].map((word) =>
    accounts.find(({ trigger }) => text.slice(trigger.start, trigger.end) === word),
  );
  assert.equal(single?.antecedent, undefined);
  assert.equal(sum?.antecedent, habit?.id);
  assert.equal(sum?.aspect, 'repeated');
});
