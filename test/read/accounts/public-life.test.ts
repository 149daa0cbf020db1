/** Accounts of public life: trips, help, refusals, promises, measures announced; and the CAMEO codes that words give. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account, EventType } from '../../../src/model/index.ts';
import { findAccounts } from '../../../src/read/accounts/index.ts';
import { accountsOf, makeContext, triggeredBy, wordsOf } from './world.ts';

interface Case {
  readonly text: string;
  readonly trigger: string;
  readonly type: EventType;
  readonly mode?: string;
  readonly cameo?: string;
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
}

const cases: readonly Case[] = [
  {
    text: 'The foreign minister left on Monday for Veltra.',
    trigger: 'left',
    type: 'CONSULT',
    mode: 'visit',
    cameo: '040',
    actor: ['foreign minister'],
    recipient: ['Veltra'],
  },
  {
    text: 'Ostria warned of the Marsh Front.',
    trigger: 'warned',
    type: 'THREATEN',
    actor: ['Ostria'],
    recipient: ['Marsh Front'],
  },
  {
    text: 'The envoys of Ostria, Tarn and Veltra presented their credentials to the president.',
    trigger: 'presented',
    type: 'CONSULT',
    actor: ['envoys of Ostria'],
    recipient: ['president'],
  },
  {
    text: 'The government promised aid to the villages.',
    trigger: 'promised',
    type: 'AGREE',
    cameo: '033',
    actor: ['government'],
  },
  { text: 'Ostria called for a boycott against Veltra.', trigger: 'called for', type: 'ACCUSE', cameo: '113' },
  { text: 'Ostria called for an inquiry.', trigger: 'called for', type: 'REQUEST', cameo: '020' },
  { text: 'Ostria signed a trade protocol with Veltra.', trigger: 'signed', type: 'SUPPORT', cameo: '057' },
  { text: 'The army fired two artillery shells at Tarsk.', trigger: 'fired', type: 'ASSAULT', mode: 'heavy-weapons' },
  { text: 'Ostria sent 200 troops to Veltra on a peacekeeping mission.', trigger: 'sent', type: 'AID' },
  { text: 'Ostria sent 200 troops to the border.', trigger: 'sent', type: 'MOBILIZE' },
  { text: 'Refugees have sought asylum in Veltra.', trigger: 'sought', type: 'REQUEST', actor: ['Refugees'] },
  { text: 'The government accepted the demands of the protesters.', trigger: 'accepted', type: 'CONCEDE' },
  { text: 'The court revoked the ban on the newspaper.', trigger: 'revoked', type: 'CONCEDE' },
  {
    text: 'The president has cancelled a planned visit to Veltra.',
    trigger: 'cancelled',
    type: 'REJECT',
    mode: 'meet',
  },
  { text: 'Ostria and Veltra failed to reach agreement.', trigger: 'agreement', type: 'REJECT' },
  { text: 'Ostria and Veltra held joint military exercises.', trigger: 'military exercises', type: 'COOPERATE' },
  {
    text: 'The opposition parties boycotted the election.',
    trigger: 'boycotted',
    type: 'PROTEST',
    mode: 'boycott',
    actor: ['opposition parties'],
  },
  { text: 'Ostria will extend the curfew in Tarsk.', trigger: 'curfew', type: 'THREATEN', mode: 'restrict' },
  { text: 'Ostria gave the Marsh Front a deadline.', trigger: 'gave', type: 'THREATEN', recipient: ['Marsh Front'] },
  { text: 'Ostria is opposed to the plan.', trigger: 'opposed', type: 'REJECT', actor: ['Ostria'] },
  {
    text: 'Ostria on Friday denounced as a crime the arrest of Mara Velin.',
    trigger: 'denounced',
    type: 'ACCUSE',
    actor: ['Ostria'],
  },
  { text: 'Ostria rejected the demands of the rebels.', trigger: 'rejected', type: 'REJECT', recipient: ['rebels'] },
  { text: 'Ostria rejected calls by Veltra for aid.', trigger: 'rejected', type: 'REJECT', recipient: ['Veltra'] },
  { text: 'The rebels violated a ban of the government.', trigger: 'violated', type: 'REJECT' },
  { text: 'Ostria vetoed on Friday a draft of the council.', trigger: 'vetoed', type: 'REJECT', actor: ['Ostria'] },
  {
    text: 'The council passed a resolution criticizing Mara Velin.',
    trigger: 'criticizing',
    type: 'ACCUSE',
    actor: ['council'],
    recipient: ['Mara Velin'],
  },
  {
    text: 'Tens of thousands of people protested against the law.',
    trigger: 'protested',
    type: 'PROTEST',
    actor: ['Tens of thousands of people'],
  },
  { text: 'Ostria gave $5 million to Veltra.', trigger: 'gave', type: 'AID', actor: ['Ostria'], recipient: ['Veltra'] },
  {
    text: 'Ostria and Veltra agreed that border disputes should be settled by a court.',
    trigger: 'agreed',
    type: 'SUPPORT',
    actor: ['Ostria', 'Veltra'],
  },
  {
    text: 'Ostria and Veltra agreed that they should share the water.',
    trigger: 'agreed',
    type: 'AGREE',
    actor: ['Ostria', 'Veltra'],
  },
  {
    text: 'Ostria wiretapped Veltran diplomats.',
    trigger: 'wiretapped',
    type: 'COERCE',
    actor: ['Ostria'],
    recipient: ['Veltran diplomats'],
  },
  {
    text: 'Soldiers tapped the telephones of Ilan Doru.',
    trigger: 'tapped',
    type: 'COERCE',
    actor: ['Soldiers'],
  },
  {
    text: 'Ostrian troops were deployed along the border.',
    trigger: 'deployed',
    type: 'MOBILIZE',
    actor: ['Ostrian troops'],
  },
];

for (const { text, trigger, type, mode, cameo, actor, recipient } of cases) {
  test(text, async () => {
    const account = triggeredBy(text, await accountsOf(text), trigger);
    assert.equal(account.type, type);
    if (mode !== undefined) assert.equal(account.mode, mode);
    if (cameo !== undefined) assert.equal(account.cameo, cameo);
    const roles: readonly [Account['arguments'][number]['role'], readonly string[] | undefined][] = [
      ['actor', actor],
      ['recipient', recipient],
    ];
    for (const [role, words] of roles) if (words) assert.deepEqual(wordsOf(text, account, role), words, role);
  });
}

/** Text, trigger of the one deed that is left, its actors and its victims. */
const deeds: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['Officials said 40 of the deaths were due to police firing on violent mobs.', 'firing', ['police'], []],
  ['Soldiers killed a sadhu in the village.', 'killed', ['Soldiers'], ['sadhu']],
  ['Three people died when the police resorted to firing.', 'firing', ['police'], ['Three people']],
  ['One person died after activists and the police clashed.', 'clashed', ['activists', 'police'], ['One person']],
  ['The police had to fire 10 to 15 rounds.', 'fire', ['police'], []],
];

for (const [text, trigger, actors, victims] of deeds) {
  test(text, async () => {
    const accounts = await accountsOf(text);
    const account = triggeredBy(text, accounts, trigger);
    assert.deepEqual(wordsOf(text, account, 'actor'), actors);
    assert.deepEqual(wordsOf(text, account, 'victim'), victims);
    assert.equal(accounts.filter(({ type }) => type === 'ASSAULT').length, 1);
  });
}

/** Text, trigger, and how the deed is told. */
const told: readonly (readonly [string, string, Account['factuality']])[] = [
  ['Mara Velin demanded a ban on the group and the arrest of its leaders.', 'arrest', 'planned'],
  ['Nobody was arrested at the march.', 'arrested', 'negated'],
  ['No soldiers were killed.', 'killed', 'negated'],
  ['It is the duty of the army to arrest the rebels.', 'arrest', 'planned'],
  ['The police had to open fire.', 'open fire', 'happened'],
  ['The police were able to arrest 31 people.', 'arrest', 'happened'],
];

for (const [text, trigger, factuality] of told) {
  test(`${text} ${factuality}`, async () => {
    assert.equal(triggeredBy(text, await accountsOf(text), trigger).factuality, factuality);
  });
}

test('talks that somebody held and a meeting held somewhere are no arrests', async () => {
  for (const text of [
    'He would not reveal the talks he held in Tarsk.',
    'At a meeting, held in Tarsk, the minister spoke.',
  ])
    assert.ok(!(await accountsOf(text)).some(({ type }) => type === 'COERCE'));
});

test('whom a statement has as its source does the act that its cue tells, where the clause gives nobody', async () => {
  const text = 'The Ostrian issue condemned Veltra.';
  const given = {
    content: 'Veltra',
    cue: 'condemned',
    source: 'Ostria',
    entity: 'ostria',
    stance: 'condemn' as const,
  };
  const account = triggeredBy(text, await accountsOf(text, { statements: [given] }), 'condemned');
  assert.deepEqual(wordsOf(text, account, 'actor'), ['Ostria']);
});

/** Accounts of `text` where the tagger takes "firing" for a verb. */
async function accountsOfVerb(text: string): Promise<Account[]> {
  const context = await makeContext(text);
  const { tokens } = context.analysis;
  const tagged = tokens.map((token) =>
    text.slice(token.start, token.end) === 'firing' ? { ...token, upos: 'VERB' as const } : token,
  );
  return findAccounts({ ...context, analysis: { ...context.analysis, tokens: tagged } });
}

test('a gerund behind "in" and a noun names the deed, whatever the tagger makes of it', async () => {
  const text = 'Nine people died in police firing in Tarsk.';
  const account = triggeredBy(text, await accountsOfVerb(text), 'firing');
  assert.deepEqual(wordsOf(text, account, 'actor'), ['police']);
  assert.deepEqual(wordsOf(text, account, 'victim'), ['Nine people']);
});

test('a trip of nobody in public life is no meeting', async () => {
  assert.deepEqual(await accountsOf('The boy left for school.'), []);
});
