/** Killed and injured, and who is held responsible. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAccounts } from '../../../src/read/accounts/index.ts';
import { accountsOf, makeContext, triggeredBy } from './world.ts';

/** Text, trigger, killed, injured; a toll as [min, max, words]. */
type Toll = readonly [number, number | null, string] | null;
const cases: readonly (readonly [string, string, Toll, Toll])[] = [
  [
    'Veltran warplanes bombed the town, killing at least 12 people and wounding 30 others.',
    'bombed',
    [12, null, 'at least 12'],
    [30, 30, '30'],
  ],
  [
    'Four people were killed and 12 injured in a drone strike near Orvane.',
    'drone strike',
    [4, 4, 'Four'],
    [12, 12, '12'],
  ],
  ['The attack left five dead.', 'attack', [5, 5, 'five'], null],
  [
    'Between 10 and 15 soldiers died when rebels ambushed their convoy.',
    'ambushed',
    [10, 15, 'Between 10 and 15'],
    null,
  ],
  ['Dozens were wounded in clashes between police and protesters in Orvane.', 'clashes', null, [24, 99, 'Dozens']],
  ['The killing of Ilan Doru shocked Ostria.', 'killing', [1, 1, 'Ilan Doru'], null],
  ['The deaths of three Ostrian soldiers in a rocket attack angered Orvane.', 'rocket attack', [3, 3, 'three'], null],
  ['A rocket attack injured twenty-three policemen.', 'rocket attack', null, [23, 23, 'twenty-three']],
  ['The bombing killed two soldiers and a child.', 'bombing', [3, 3, 'two soldiers and a child'], null],
  ['The raid resulted in casualties.', 'raid', null, null],
  ['Two men were shot when gunmen attacked Tarsk.', 'attacked', null, null],
  ['Two men were shot dead when gunmen attacked Tarsk.', 'attacked', [2, 2, 'Two'], null],
  ['Rebels attacked the village, and up to 20 people were killed.', 'killed', [0, 20, 'up to 20'], null],
  [
    'At least 14 people were killed and 31 wounded when rebels shelled a market.',
    'shelled',
    [14, null, 'At least 14'],
    [31, 31, '31'],
  ],
  ['The number of people killed in the shelling of Tarsk rose to 17.', 'shelling', [17, 17, '17'], null],
];

for (const [text, trigger, killed, injured] of cases) {
  test(text, async () => {
    const { casualties } = triggeredBy(text, await accountsOf(text), trigger);
    for (const [kind, toll] of [
      ['killed', killed],
      ['injured', injured],
    ] as const) {
      const found = casualties[kind];
      assert.deepEqual(found ? [found.min, found.max, text.slice(found.start, found.end)] : null, toll, kind);
      if (found) assert.equal(found.scope, 'incident');
    }
  });
}

test('a total since the start of a war is cumulative', async () => {
  const text = 'More than 40,000 people have been killed since the start of the war.';
  const { casualties } = triggeredBy(text, await accountsOf(text), 'killed');
  assert.deepEqual(casualties.killed, { min: 40000, max: null, scope: 'cumulative', start: 0, end: 16 });
});

/** Text, trigger, stance, by, on. */
const held: readonly (readonly [string, string, string, string | null, string | null])[] = [
  [
    'The Marsh Front claimed responsibility for the bombing of a police station.',
    'bombing',
    'claims',
    'marsh-front',
    null,
  ],
  ['Responsibility for the bombing was claimed by the Marsh Front.', 'bombing', 'claims', 'marsh-front', null],
  ['The Marsh Front has claimed the attack.', 'attack', 'claims', 'marsh-front', null],
  ['Ostria blamed Veltra for the killing of Ilan Doru.', 'killing', 'blames', 'ostria', 'veltra'],
  ['The killing of Ilan Doru was widely blamed on Veltra.', 'killing', 'blames', null, 'veltra'],
  ['The attack, which Ostria attributed to the Marsh Front, hit a base.', 'attack', 'blames', 'ostria', 'marsh-front'],
  ['Veltra denied involvement in the attack.', 'attack', 'denies', 'veltra', null],
  ['An unclaimed drone strike hit a depot.', 'drone strike', 'unclaimed', null, null],
  ['No group has claimed the attack.', 'attack', 'unclaimed', null, null],
  ['Veltra has yet to claim the attack.', 'attack', 'unclaimed', 'veltra', null],
  ['Ostria holds Veltra responsible for the attack.', 'attack', 'blames', 'ostria', 'veltra'],
];

for (const [text, trigger, stance, by, on] of held) {
  test(text, async () => {
    const { responsibility } = triggeredBy(text, await accountsOf(text), trigger);
    assert.deepEqual(
      responsibility.map((each) => [each.stance, each.by, each.on]),
      [[stance, by, on]],
    );
    for (const each of responsibility) assert.ok(each.end > each.start && each.end <= text.length);
  });
}

test('"claimed that the strike hit" claims no responsibility', async () => {
  const text = 'The Marsh Front claimed the strike hit a hospital.';
  assert.deepEqual(triggeredBy(text, await accountsOf(text), 'strike').responsibility, []);
});

test('"at least" counts as that where a treebank’s tags make an adjective of it', async () => {
  const text = 'At least 14 people were killed when shells struck Tarsk.';
  const context = await makeContext(text);
  const { tokens } = context.analysis;
  const tagged = tokens.map((token) => (token.lemma === 'least' ? { ...token, upos: 'ADJ' as const } : token));
  const accounts = findAccounts({ ...context, analysis: { ...context.analysis, tokens: tagged } });
  assert.deepEqual(accounts.find(({ casualties }) => casualties.killed)?.casualties.killed, {
    min: 14,
    max: null,
    scope: 'incident',
    start: 0,
    end: 'At least 14'.length,
  });
});

test('whoever tells of an attack of its own claims it; who tells of others’ does not', async () => {
  const statement = { content: 'it had shelled Tarsk', cue: 'said', source: 'The Marsh Front', entity: 'marsh-front' };
  const own = 'The Marsh Front said the Marsh Front had shelled Tarsk.';
  const told = { ...statement, content: 'the Marsh Front had shelled Tarsk' };
  const [claimed] = await accountsOf(own, { statements: [told] });
  assert.deepEqual(
    claimed?.responsibility.map(({ stance, by, on }) => [stance, by, on]),
    [['claims', 'marsh-front', null]],
  );
  const others = 'The Marsh Front said the Ostrian army had shelled Tarsk.';
  const [reported] = await accountsOf(others, {
    statements: [{ ...statement, content: 'the Ostrian army had shelled Tarsk' }],
  });
  assert.deepEqual(reported?.responsibility, []);
});
