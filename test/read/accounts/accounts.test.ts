/** Types, modes and arguments of accounts, on sentences about an invented world. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account, EventType, Factuality } from '../../../src/model/index.ts';
import { accountsOf, triggeredBy, wordsOf } from './world.ts';

interface Case {
  readonly text: string;
  readonly trigger: string;
  readonly type: EventType;
  readonly mode?: string | null;
  readonly factuality?: Factuality;
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
  readonly victim?: readonly string[];
}

const cases: readonly Case[] = [
  {
    text: 'Veltran warplanes bombed the town of Tarsk.',
    trigger: 'bombed',
    type: 'ASSAULT',
    mode: 'aerial',
    actor: ['Veltran warplanes'],
    recipient: ['town'],
  },
  {
    text: 'The town was shelled by the Ostrian army.',
    trigger: 'shelled',
    type: 'ASSAULT',
    mode: 'heavy-weapons',
    actor: ['Ostrian army'],
    recipient: ['town'],
  },
  {
    text: 'The Marsh Front attacked a convoy near Orvane.',
    trigger: 'attacked',
    type: 'ASSAULT',
    actor: ['Marsh Front'],
    recipient: ['convoy'],
  },
  {
    text: "The Marsh Front's attack on the airport failed.",
    trigger: 'attack',
    type: 'ASSAULT',
    actor: ['Marsh Front'],
    recipient: ['airport'],
  },
  {
    text: 'An attack by the Marsh Front on a police station angered Ostria.',
    trigger: 'attack',
    type: 'ASSAULT',
    actor: ['Marsh Front'],
    recipient: ['police station'],
  },
  {
    text: 'New Veltran strikes against Ostrian troops were reported.',
    trigger: 'strikes',
    type: 'ASSAULT',
    actor: ['Veltran'],
    recipient: ['Ostrian troops'],
  },
  {
    text: 'The killing of Ilan Doru by Veltran agents shocked Ostria.',
    trigger: 'killing',
    type: 'ASSAULT',
    actor: ['Veltran agents'],
    victim: ['Ilan Doru'],
  },
  { text: "Ilan Doru's killing shocked Ostria.", trigger: 'killing', type: 'ASSAULT', victim: ['Ilan Doru'] },
  {
    text: 'Ostria carried out an airstrike on a depot in Tarsk.',
    trigger: 'airstrike',
    type: 'ASSAULT',
    mode: 'aerial',
    actor: ['Ostria'],
    recipient: ['depot'],
  },
  {
    text: 'The airstrikes conducted by Ostria hit two bridges.',
    trigger: 'airstrikes',
    type: 'ASSAULT',
    actor: ['Ostria'],
    recipient: ['two bridges'],
  },
  {
    text: 'The group that attacked Tarsk came from Veltra.',
    trigger: 'attacked',
    type: 'ASSAULT',
    actor: ['group'],
    recipient: ['Tarsk'],
  },
  {
    text: 'Ostria and Veltra attacked the Marsh Front.',
    trigger: 'attacked',
    type: 'ASSAULT',
    actor: ['Ostria', 'Veltra'],
    recipient: ['Marsh Front'],
  },
  {
    text: 'Clashes between the Ostrian army and the Marsh Front went on.',
    trigger: 'Clashes',
    type: 'ASSAULT',
    actor: ['Ostrian army', 'Marsh Front'],
  },
  {
    text: 'Gunmen kidnapped two journalists near the border.',
    trigger: 'kidnapped',
    type: 'ASSAULT',
    mode: 'abduct',
    actor: ['Gunmen'],
    victim: ['two journalists'],
  },
  {
    text: 'Ostrian police arrested twelve students in Orvane.',
    trigger: 'arrested',
    type: 'COERCE',
    mode: 'arrest',
    actor: ['Ostrian police'],
    recipient: ['twelve students'],
  },
  {
    text: 'Veltra imposed sanctions on Ostria.',
    trigger: 'sanctions',
    type: 'COERCE',
    mode: 'restrict',
    actor: ['Veltra'],
    recipient: ['Ostria'],
  },
  { text: 'Ostria lifted the blockade of Tarsk.', trigger: 'lifted', type: 'CONCEDE', actor: ['Ostria'] },
  {
    text: 'Veltra expelled three Ostrian diplomats.',
    trigger: 'expelled',
    type: 'SANCTION',
    mode: 'expel',
    actor: ['Veltra'],
    recipient: ['three Ostrian diplomats'],
  },
  {
    text: 'Ostria deployed 2,000 troops to the border.',
    trigger: 'deployed',
    type: 'MOBILIZE',
    mode: 'troops',
    actor: ['Ostria'],
  },
  {
    text: 'Hundreds of students protested in Orvane against the war.',
    trigger: 'protested',
    type: 'PROTEST',
    actor: ['Hundreds of students'],
  },
  {
    text: 'Teachers went on strike in Orvane.',
    trigger: 'went on strike',
    type: 'PROTEST',
    mode: 'strike',
    actor: ['Teachers'],
  },
  {
    text: 'Ostria accused Veltra of arming the Marsh Front.',
    trigger: 'accused',
    type: 'ACCUSE',
    mode: 'allege',
    actor: ['Ostria'],
    recipient: ['Veltra'],
  },
  {
    text: 'Ostria condemned the Veltran strikes.',
    trigger: 'condemned',
    type: 'ACCUSE',
    mode: 'disapprove',
    actor: ['Ostria'],
    recipient: ['Veltran'],
  },
  {
    text: 'The strike was condemned by Ostria.',
    trigger: 'condemned',
    type: 'ACCUSE',
    mode: 'disapprove',
    actor: ['Ostria'],
  },
  { text: 'Veltra demanded that Ostria withdraw its troops.', trigger: 'demanded', type: 'REQUEST', actor: ['Veltra'] },
  {
    text: 'Ostria called on Veltra to stop the shelling.',
    trigger: 'called on',
    type: 'REQUEST',
    actor: ['Ostria'],
    recipient: ['Veltra'],
  },
  {
    text: 'The envoy said that Ostria must free the hostages.',
    trigger: 'must',
    type: 'REQUEST',
    actor: ['envoy'],
    recipient: ['Ostria'],
  },
  { text: 'Veltra rejected the offer.', trigger: 'rejected', type: 'REJECT', actor: ['Veltra'] },
  {
    text: 'Ostria threatened to bomb Tarsk.',
    trigger: 'threatened',
    type: 'THREATEN',
    mode: 'violence',
    actor: ['Ostria'],
    recipient: ['Tarsk'],
  },
  {
    text: 'The Marsh Front vowed to attack Ostrian bases.',
    trigger: 'vowed',
    type: 'THREATEN',
    actor: ['Marsh Front'],
    recipient: ['Ostrian bases'],
  },
  {
    text: 'Ostria withdrew its troops from Tarsk.',
    trigger: 'withdrew',
    type: 'RETREAT',
    mode: 'withdraw',
    actor: ['Ostria'],
  },
  {
    text: 'The Marsh Front released five hostages.',
    trigger: 'released',
    type: 'RETREAT',
    mode: 'release',
    actor: ['Marsh Front'],
    recipient: ['five hostages'],
  },
  {
    text: 'Mara Velin met Ilan Doru in Orvane.',
    trigger: 'met',
    type: 'CONSULT',
    actor: ['Mara Velin'],
    recipient: ['Ilan Doru'],
  },
  {
    text: 'Ostria and Veltra held peace talks in Orvane.',
    trigger: 'talks',
    type: 'CONSULT',
    actor: ['Ostria', 'Veltra'],
  },
  {
    text: 'Ostria signed a treaty with Veltra.',
    trigger: 'treaty',
    type: 'SUPPORT',
    actor: ['Ostria'],
    recipient: ['Veltra'],
  },
  {
    text: 'Veltra praised Ostria for the decision.',
    trigger: 'praised',
    type: 'SUPPORT',
    actor: ['Veltra'],
    recipient: ['Ostria'],
  },
  {
    text: 'Ostria sent food to refugees in Veltra.',
    trigger: 'sent',
    type: 'AID',
    actor: ['Ostria'],
    recipient: ['refugees'],
  },
  {
    text: 'Veltra will send medicine to Ostria.',
    trigger: 'send',
    type: 'AGREE',
    actor: ['Veltra'],
    recipient: ['Ostria'],
    factuality: 'planned',
  },
  {
    text: 'Ostria apologized to Veltra.',
    trigger: 'apologized',
    type: 'CONCEDE',
    actor: ['Ostria'],
    recipient: ['Veltra'],
  },
  {
    text: 'Ostria cooperated with Veltra against smugglers.',
    trigger: 'cooperated',
    type: 'COOPERATE',
    actor: ['Ostria'],
    recipient: ['Veltra'],
  },
  { text: 'Veltra has suspended aid to Ostria.', trigger: 'suspended', type: 'SANCTION', actor: ['Veltra'] },
  {
    text: 'Ostria carried out another round of strikes against the Marsh Front.',
    trigger: 'strikes',
    type: 'ASSAULT',
    actor: ['Ostria'],
    recipient: ['Marsh Front'],
  },
  {
    text: 'Four villagers were killed when Veltran troops shelled Tarsk.',
    trigger: 'shelled',
    type: 'ASSAULT',
    actor: ['Veltran troops'],
    victim: ['Four villagers'],
  },
  {
    text: 'Two men died in police firing in Orvane.',
    trigger: 'firing',
    type: 'ASSAULT',
    mode: 'firearms',
    victim: ['Two men'],
  },
  { text: 'Orvane bombed the camps of the Marsh Front.', trigger: 'bombed', type: 'ASSAULT', actor: ['Orvane'] },
  {
    text: 'After attacking Tarsk, the Marsh Front withdrew.',
    trigger: 'attacking',
    type: 'ASSAULT',
    actor: ['Marsh Front'],
    recipient: ['Tarsk'],
  },
  {
    text: 'Ostria is willing to release the hostages.',
    trigger: 'release',
    type: 'AGREE',
    actor: ['Ostria'],
    factuality: 'planned',
  },
  { text: 'Veltra said it would not accept any refugees.', trigger: 'accept', type: 'REJECT', actor: ['Veltra'] },
  {
    text: 'Ostria rejected a Veltran proposal.',
    trigger: 'rejected',
    type: 'REJECT',
    actor: ['Ostria'],
    recipient: ['Veltran'],
  },
  {
    text: 'Veltra demanded that Ostria release Ilan Doru.',
    trigger: 'demanded',
    type: 'REQUEST',
    actor: ['Veltra'],
    recipient: ['Ostria'],
  },
  {
    text: 'Ostria refused to meet Ilan Doru.',
    trigger: 'refused',
    type: 'REJECT',
    actor: ['Ostria'],
    recipient: ['Ilan Doru'],
  },
  {
    text: 'Veltran bases would face new attacks if the talks failed.',
    trigger: 'attacks',
    type: 'ASSAULT',
    recipient: ['Veltran bases'],
    factuality: 'conditional',
  },
  {
    text: 'The Veltran-backed militia held the town.',
    trigger: 'backed',
    type: 'SUPPORT',
    actor: ['Veltran'],
    recipient: ['militia'],
    factuality: 'ongoing',
  },
  {
    text: 'Ostria Attacks Veltran Base',
    trigger: 'Attacks',
    type: 'ASSAULT',
    actor: ['Ostria'],
    recipient: ['Veltran Base'],
  },
  {
    text: 'Ostria accused Veltra of arming rebels and warned of new sanctions.',
    trigger: 'warned',
    type: 'THREATEN',
    actor: ['Ostria'],
  },
  {
    text: "Rebels shelled the Ostrian army's positions.",
    trigger: 'shelled',
    type: 'ASSAULT',
    actor: ['Rebels'],
    recipient: ["Ostrian army's positions"],
  },
  {
    text: 'The police had to open fire on a mob.',
    trigger: 'open fire',
    type: 'ASSAULT',
    actor: ['police'],
    recipient: ['mob'],
  },
  {
    text: 'Four people were killed in Orvane when police opened fire to disperse a mob.',
    trigger: 'opened fire',
    type: 'ASSAULT',
    actor: ['police'],
    victim: ['Four people'],
  },
  {
    text: 'The police fired forty rounds killing two people.',
    trigger: 'fired',
    type: 'ASSAULT',
    actor: ['police'],
    victim: ['two people'],
  },
  {
    text: 'Fifty people were held by police in Orvane.',
    trigger: 'held',
    type: 'COERCE',
    mode: 'arrest',
    actor: ['police'],
    recipient: ['Fifty people'],
  },
  {
    text: 'Ilan Doru was picked up by police near his home.',
    trigger: 'picked up',
    type: 'COERCE',
    mode: 'arrest',
    actor: ['police'],
    recipient: ['Ilan Doru'],
  },
  {
    text: 'A court in Orvane has freed an Ostrian journalist.',
    trigger: 'freed',
    type: 'RETREAT',
    mode: 'release',
    actor: ['court'],
    recipient: ['Ostrian journalist'],
  },
  {
    text: 'Students have staged a sit-down protest against Ostria.',
    trigger: 'protest',
    type: 'PROTEST',
    actor: ['Students'],
    recipient: ['Ostria'],
  },
  {
    text: 'The prosecutor conducted a five-month investigation into Ilan Doru.',
    trigger: 'investigation',
    type: 'ACCUSE',
    actor: ['prosecutor'],
    recipient: ['Ilan Doru'],
  },
  {
    text: 'Veltra withdrew its peacekeepers from Ostria.',
    trigger: 'withdrew',
    type: 'SANCTION',
    mode: 'withdraw',
    actor: ['Veltra'],
  },
  { text: 'Ostria sent peacekeepers to Tarsk.', trigger: 'sent', type: 'AID', actor: ['Ostria'], recipient: ['Tarsk'] },
  {
    text: 'Ostrian troops remained on alert in Tarsk.',
    trigger: 'remained on alert',
    type: 'MOBILIZE',
    actor: ['Ostrian troops'],
  },
  {
    text: 'Veltra reaffirmed its support for Ostria.',
    trigger: 'support',
    type: 'SUPPORT',
    actor: ['Veltra'],
    recipient: ['Ostria'],
  },
  {
    text: 'Ostria is about to restore diplomatic ties with Veltra.',
    trigger: 'restore',
    type: 'SUPPORT',
    factuality: 'planned',
    actor: ['Ostria'],
    recipient: ['Veltra'],
  },
  {
    text: 'Lawmakers in Ostria and Veltra condemned the Marsh Front.',
    trigger: 'condemned',
    type: 'ACCUSE',
    actor: ['Lawmakers'],
    recipient: ['Marsh Front'],
  },
];

for (const { text, trigger, type, mode, factuality, actor, recipient, victim } of cases) {
  test(text, async () => {
    const account = triggeredBy(text, await accountsOf(text), trigger);
    assert.equal(account.type, type);
    if (mode !== undefined) assert.equal(account.mode, mode);
    assert.equal(account.factuality, factuality ?? 'happened');
    const roles: readonly [Account['arguments'][number]['role'], readonly string[] | undefined][] = [
      ['actor', actor],
      ['recipient', recipient],
      ['victim', victim],
    ];
    for (const [role, words] of roles) if (words) assert.deepEqual(wordsOf(text, account, role), words, role);
  });
}

test('an argument carries the entity of the mention in it', async () => {
  const text = 'The Marsh Front attacked the Ostrian army.';
  const account = triggeredBy(text, await accountsOf(text), 'attacked');
  assert.deepEqual(
    account.arguments.map(({ role, entity }) => [role, entity]),
    [
      ['actor', 'marsh-front'],
      ['recipient', 'ostrian-army'],
    ],
  );
});

test('a verb of harm joins the event noun that did the harm', async () => {
  const text = 'A drone strike near Orvane killed two policemen.';
  const accounts = await accountsOf(text);
  assert.equal(accounts.length, 1);
  const account = triggeredBy(text, accounts, 'drone strike');
  assert.deepEqual(wordsOf(text, account, 'victim'), ['two policemen']);
  assert.equal(account.cameo, '195');
});

test('"this strike" takes over what the strike before it told', async () => {
  const text = 'Veltra launched a strike on a depot in Tarsk. The strike was condemned by Ostria.';
  const accounts = await accountsOf(text);
  const later = accounts.findLast((account) => text.slice(account.trigger.start, account.trigger.end) === 'strike');
  assert.ok(later);
  assert.deepEqual(
    later.arguments.filter((argument) => argument.role === 'actor').map((argument) => argument.entity),
    ['veltra'],
  );
  assert.equal(text.slice(later.place?.start, later.place?.end), 'Tarsk');
  const condemned = triggeredBy(text, accounts, 'condemned');
  assert.deepEqual(
    condemned.arguments.filter((argument) => argument.role === 'recipient').map((argument) => argument.entity),
    ['veltra'],
  );
});

test('captions are read, page furniture is not', async () => {
  const text = 'Smoke rises after rebels shelled Tarsk.\nRebels attacked Orvane. Share this.';
  const cut = text.indexOf('\n');
  const accounts = await accountsOf(text, {
    blocks: [
      { kind: 'caption', start: 0, end: cut },
      { kind: 'boilerplate', start: cut + 1, end: text.length },
    ],
  });
  assert.deepEqual(
    accounts.map((account) => text.slice(account.trigger.start, account.trigger.end)),
    ['shelled'],
  );
});

test('ids follow the order of the triggers', async () => {
  const accounts = await accountsOf('Ostria attacked Tarsk, and Veltra condemned the attack. Ilan Doru was killed.');
  assert.deepEqual(
    accounts.map((account) => account.id),
    accounts.map((_, index) => `a${index + 1}`),
  );
  assert.deepEqual(
    accounts.map((account) => account.trigger.start),
    accounts.map((account) => account.trigger.start).toSorted((a, b) => a - b),
  );
});
