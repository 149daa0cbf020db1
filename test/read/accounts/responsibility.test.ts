/** Responsibility: the wordings of claim, blame, doubt and denial, each with who takes the stance and on whom. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsOf, type Given, triggeredBy } from './world.ts';

type Stance = readonly [stance: string, by: string | null, on: string | null];

async function stancesOf(text: string, trigger: string, given: Given = {}): Promise<Stance[]> {
  const { responsibility } = triggeredBy(text, await accountsOf(text, given), trigger);
  for (const { start, end } of responsibility) assert.ok(start < end && end <= text.length);
  return responsibility.map(({ stance, by, on }) => [stance, by, on]);
}

/** Text, the act's trigger, its stances. */
const wordings: readonly (readonly [string, string, readonly Stance[]])[] = [
  // Claims.
  ['Fighters of the Marsh Front claimed credit for the bombing.', 'bombing', [['claims', 'marsh-front', null]]],
  ['The bombing was claimed by the Marsh Front.', 'bombing', [['claims', 'marsh-front', null]]],
  [
    'The Ostrian army accepted responsibility on Monday for the shelling of Tarsk.',
    'shelling',
    [['claims', 'ostrian-army', null]],
  ],
  ['The Marsh Front admitted killing two envoys.', 'killing', [['claims', 'marsh-front', null]]],
  ['The Marsh Front confessed to the murder of two envoys.', 'murder', [['claims', 'marsh-front', null]]],
  [
    'A caller who spoke on behalf of the Marsh Front claimed responsibility for the attack.',
    'attack',
    [['claims', 'marsh-front', null]],
  ],
  ['No group has taken responsibility for the attack.', 'attack', [['unclaimed', null, null]]],
  ['The bombing was claimed to be legal.', 'bombing', []],
  // Blame.
  [
    'Ilan Doru blamed Ostria and Veltra for the massacre.',
    'massacre',
    [
      ['blames', 'doru', 'ostria'],
      ['blames', 'doru', 'veltra'],
    ],
  ],
  [
    'A bomb killed the mayor. Ilan Doru accused the Marsh Front of the crime.',
    'killed',
    [['blames', 'doru', 'marsh-front']],
  ],
  ['Ostria implicated Veltra in the murder of Ilan Doru.', 'murder', [['blames', 'ostria', 'veltra']]],
  ['The Marsh Front was linked to the murder of Ilan Doru.', 'murder', [['blames', null, 'marsh-front']]],
  ['A bomb wounded two judges. Ostria suspects the Marsh Front.', 'wounded', [['blames', 'ostria', 'marsh-front']]],
  ['The attack was apparently the work of the Marsh Front.', 'attack', [['blames', null, 'marsh-front']]],
  [
    'Veltra and the Marsh Front were responsible for the attack.',
    'attack',
    [
      ['blames', null, 'marsh-front'],
      ['blames', null, 'veltra'],
    ],
  ],
  ['The Marsh Front is being held responsible for the raid.', 'raid', [['blames', null, 'marsh-front']]],
  ['Ostria said that its work in Tarsk would go on after the raid.', 'raid', []],
  // Doubt about who it was.
  ['Suspected members of the Marsh Front murdered four farmers.', 'murdered', [['blames', null, 'marsh-front']]],
  ['A judge was kidnapped, apparently by the Marsh Front.', 'kidnapped', [['blames', null, 'marsh-front']]],
  ['Ilan Doru was presumably killed by the Marsh Front.', 'killed', [['blames', null, 'marsh-front']]],
  ['Ilan Doru may have been killed by the Marsh Front.', 'killed', [['blames', null, 'marsh-front']]],
  ['Ilan Doru was killed by the Marsh Front.', 'killed', []],
  // Denial.
  ['The Marsh Front denied any part in the raid.', 'raid', [['denies', 'marsh-front', null]]],
];

for (const [text, trigger, stances] of wordings) {
  test(text, async () => {
    assert.deepEqual(await stancesOf(text, trigger), stances);
  });
}

test('who speaks for a side that holds another responsible does so too', async () => {
  const text = '“The Ostrian army holds Veltra responsible for the raid,” Ilan Doru said.';
  const content = 'The Ostrian army holds Veltra responsible for the raid';
  const given = { content, cue: 'said', source: 'Ilan Doru', entity: 'doru', quote: 'direct' as const };
  assert.deepEqual(await stancesOf(text, 'raid', { statements: [given] }), [
    ['blames', 'ostrian-army', 'veltra'],
    ['blames', 'doru', 'veltra'],
  ]);
  const retold = await stancesOf(text, 'raid', { statements: [{ ...given, quote: 'indirect' }] });
  assert.deepEqual(retold, [['blames', 'ostrian-army', 'veltra']]);
});

test('whoever is said by themselves to be responsible claims it', async () => {
  const text = 'A bombing hit Tarsk. The Marsh Front said it was responsible for the bombing.';
  const content = 'it was responsible for the bombing';
  const given = { content, cue: 'said', source: 'The Marsh Front', entity: 'marsh-front' };
  const accounts = await accountsOf(text, { statements: [given] });
  const stances = accounts.flatMap(({ responsibility }) => responsibility);
  assert.deepEqual(
    [...new Set(stances.map(({ stance, by, on }) => `${stance} ${by} ${on}`))],
    ['claims marsh-front null'],
  );
});

test('"we" is who speaks', async () => {
  const text = '“We hold Veltra responsible for the raid,” Ilan Doru said.';
  const content = 'We hold Veltra responsible for the raid';
  const given = { content, cue: 'said', source: 'Ilan Doru', entity: 'doru', quote: 'direct' as const };
  assert.deepEqual(await stancesOf(text, 'raid', { statements: [given] }), [['blames', 'doru', 'veltra']]);
});
