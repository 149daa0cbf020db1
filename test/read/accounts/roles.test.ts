/** Whom an argument means: the body behind a head noun, no namesake, nobody for one of many; and who has done a deed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '../../../src/model/index.ts';
import { accountsOf, triggeredBy, wordsOf } from './world.ts';

/** Role → entities of the account triggered by `word`. */
async function entitiesOf(text: string, word: string, role: Account['arguments'][number]['role']): Promise<unknown[]> {
  const account = triggeredBy(text, await accountsOf(text), word);
  return account.arguments.filter((argument) => argument.role === role).map((argument) => argument.entity);
}

const cases: readonly (readonly [string, string, Account['arguments'][number]['role'], readonly (string | null)[]])[] =
  [
    ['Fighters of the Marsh Front attacked a convoy.', 'attacked', 'actor', ['marsh-front']],
    ['A leader of the Marsh Front threatened Ostria.', 'threatened', 'actor', ['marsh-front']],
    ['Gunmen wounded an Ostrian contractor.', 'wounded', 'victim', [null]],
    ['A Velin administration official condemned the attack.', 'condemned', 'actor', [null]],
    ['They will leave under the strikes of the Marsh Front.', 'strikes', 'actor', ['marsh-front']],
    ['The shelling of the Marsh Front went on.', 'shelling', 'recipient', ['marsh-front']],
    [
      'The clinic closed, with both Ostria and Veltra considering it illegal.',
      'considering',
      'actor',
      ['veltra', 'ostria'],
    ],
    ['Mara Velin warned that Ostria must pay the price.', 'warned', 'recipient', ['ostria']],
    ['Mara Velin warned that Veltran forces would be forced to leave.', 'warned', 'recipient', ['veltra']],
    ['Mara Velin warned that Ostria would attack Tarsk.', 'warned', 'recipient', ['tarsk']],
    ['The Marsh Front accused Ostria of plotting with Veltra.', 'plotting', 'actor', ['ostria']],
    ['The Marsh Front denied that fighters of the Marsh Front had shelled Tarsk.', 'denied', 'recipient', []],
    ['Leaders of Ostria and Veltra attacked a port.', 'attacked', 'actor', ['ostria', 'veltra']],
    ['Gunmen killed Marsh Front commander Mara Velin in Tarsk.', 'killed', 'recipient', ['marsh-front']],
    ['Gunmen killed former Marsh Front commander Mara Velin in Tarsk.', 'killed', 'recipient', []],
  ];

for (const [text, trigger, role, entities] of cases) {
  test(`${text} ${role}: ${entities.join(', ') || 'nobody'}`, async () => {
    assert.deepEqual(new Set(await entitiesOf(text, trigger, role)), new Set(entities));
  });
}

test('who backs a group is not the group', async () => {
  const text = 'The Veltran-backed Marsh Front held the town.';
  assert.ok(!(await entitiesOf(text, 'backed', 'actor')).includes('marsh-front'));
});

test('what one is accused of having done is blamed on them, whatever the deed', async () => {
  const text = 'The Marsh Front accused Ostria of plotting with Veltra.';
  const account = triggeredBy(text, await accountsOf(text), 'plotting');
  assert.deepEqual(
    account.responsibility.map(({ stance, by, on }) => [stance, by, on]),
    [['blames', 'marsh-front', 'ostria']],
  );
});

test('"an unclaimed strike" says so of that strike', async () => {
  const text = 'Ostria attacked Tarsk. A depot in Orvane was hit in an unclaimed strike.';
  const accounts = await accountsOf(text);
  assert.deepEqual(
    triggeredBy(text, accounts, 'strike').responsibility.map(({ stance }) => stance),
    ['unclaimed'],
  );
  assert.deepEqual(triggeredBy(text, accounts, 'attacked').responsibility, []);
});

test('an account points back to the one whose event it tells again', async () => {
  const text = 'A drone strike hit a depot in Tarsk. Ilan Doru decried the strike as a blatant assault on Ostria.';
  const accounts = await accountsOf(text);
  const first = triggeredBy(text, accounts, 'drone strike');
  const strike = triggeredBy(text, accounts, 'strike');
  assert.equal(first.antecedent, undefined);
  assert.equal(strike.antecedent, first.id);
  assert.equal(triggeredBy(text, accounts, 'assault').antecedent, strike.id);
});

test('the killing of another person is another event', async () => {
  const text = 'The Ostrian army killed a commander in Tarsk. The killing of Ilan Doru shocked Veltra.';
  const killing = triggeredBy(text, await accountsOf(text), 'killing');
  assert.equal(killing.antecedent, undefined);
  assert.deepEqual(
    killing.arguments.map(({ role }) => role),
    ['victim'],
  );
});

test('a caption tells the event of the story again', async () => {
  const text = 'A strike hit the base in Tarsk on Thursday.\nGuards stand at the gate of the base after a strike.';
  const cut = text.indexOf('\n');
  const accounts = await accountsOf(text, {
    blocks: [
      { kind: 'paragraph', start: 0, end: cut },
      { kind: 'caption', start: cut + 1, end: text.length },
    ],
  });
  const strikes = accounts.filter(({ trigger }) => text.slice(trigger.start, trigger.end) === 'strike');
  assert.equal(strikes[1]?.antecedent, strikes[0]?.id);
});

test('those who died of a deed told before are its dead', async () => {
  const text = 'Veltra bombed a market in Tarsk. The clinic said that twelve people had died.';
  const accounts = await accountsOf(text);
  const died = triggeredBy(text, accounts, 'died');
  assert.equal(died.antecedent, triggeredBy(text, accounts, 'bombed').id);
  assert.equal(died.casualties.killed?.min, 12);
  assert.deepEqual(await entitiesOf(text, 'died', 'actor'), []);
});

test('other deaths are no events', async () => {
  for (const text of ['Twelve people had died.', 'Veltra bombed a market. Ilan Doru died of cancer in spring.'])
    assert.ok(
      (await accountsOf(text)).every(({ trigger }) => text.slice(trigger.start, trigger.end) !== 'died'),
      text,
    );
});

test('who is said to be responsible is blamed by who says so', async () => {
  const text = 'A bombing hit Tarsk. Ostria said the Marsh Front was responsible.';
  const statements = [{ content: 'the Marsh Front was responsible', cue: 'said', source: 'Ostria', entity: 'ostria' }];
  const bombing = triggeredBy(text, await accountsOf(text, { statements }), 'bombing');
  assert.deepEqual(
    bombing.responsibility.map(({ stance, by, on }) => [stance, by, on]),
    [['blames', 'ostria', 'marsh-front']],
  );
});

test('what explodes is the instrument, what it explodes at is struck', async () => {
  const text = 'A homemade bomb went off at the embassy.';
  const account = triggeredBy(text, await accountsOf(text), 'went off');
  assert.deepEqual(
    account.arguments.map(({ role, start, end }) => [role, text.slice(start, end)]),
    [
      ['instrument', 'homemade bomb'],
      ['recipient', 'embassy'],
    ],
  );
  const idle = 'The alarm went off at the embassy.';
  assert.deepEqual(await accountsOf(idle), []);
});

test('who takes credit, is suspected, or is behind it', async () => {
  const stancesOf = async (text: string, word: string): Promise<unknown[]> =>
    triggeredBy(text, await accountsOf(text), word).responsibility.map(({ stance, by, on }) => [stance, by, on]);
  for (const claim of ['claimed credit', 'has taken responsibility', 'admitted responsibility'])
    assert.deepEqual(await stancesOf(`The Marsh Front ${claim} for the bombing.`, 'bombing'), [
      ['claims', 'marsh-front', null],
    ]);
  assert.deepEqual(await stancesOf('The Marsh Front is suspected of the murder of two judges.', 'murder'), [
    ['blames', null, 'marsh-front'],
  ]);
  assert.deepEqual(await stancesOf('The Marsh Front was behind the bombing.', 'bombing'), [
    ['blames', null, 'marsh-front'],
  ]);
  assert.deepEqual(await stancesOf('The Marsh Front spoke of motives behind the bombing.', 'bombing'), []);
});

test('all who are joined behind an event noun suffer it', async () => {
  const victimsOf = async (text: string): Promise<string[]> =>
    triggeredBy(text, await accountsOf(text), 'murder').arguments.flatMap(({ role, start, end }) =>
      role === 'victim' ? [text.slice(start, end)] : [],
    );
  assert.deepEqual(await victimsOf('The murder of a judge, two policemen and a driver was condemned.'), [
    'judge',
    'two policemen',
    'driver',
  ]);
  assert.deepEqual(await victimsOf('They condemned the murder of six priests, a maid, and her daughter.'), [
    'six priests',
    'maid',
    'her daughter',
  ]);
});

test('means of crowd control are instruments, and their use is an attack', async () => {
  for (const text of [
    'Police fired tear gas at protesters in Tarsk.',
    'Police used tear gas and batons against protesters in Tarsk.',
    'Police fired rubber bullets at protesters in Tarsk.',
  ]) {
    const [account] = await accountsOf(text);
    assert.ok(account, text);
    assert.deepEqual([account.type, account.mode], ['ASSAULT', 'crowd-control'], text);
    assert.deepEqual(wordsOf(text, account, 'recipient'), ['protesters'], text);
    assert.ok(wordsOf(text, account, 'instrument').length > 0, text);
  }
  assert.deepEqual(await accountsOf('Ostria uses natural gas from Veltra.'), []);
});
