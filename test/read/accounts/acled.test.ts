/** ACLED-like labels, on sentences about an invented world. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acledTypes, labelSubEvent, type SubEvent } from '../../../src/read/accounts/acled.ts';
import { readText } from '../read-text.ts';

async function labelsOf(text: string): Promise<(SubEvent | null)[]> {
  const reading = await readText(text);
  return reading.accounts.map((account) => labelSubEvent(account, reading));
}

const cases: readonly (readonly [string, SubEvent])[] = [
  ['Ostrian warplanes bombed a depot near Tarsk.', 'Air/drone strike'],
  ['A suicide bomber attacked a checkpoint near Tarsk.', 'Suicide bomb'],
  ['Rebels shelled the town of Orvane.', 'Shelling/artillery/missile attack'],
  ['A man threw a grenade at a police post in Orvane.', 'Grenade'],
  ['Gunmen kidnapped two teachers near the border.', 'Abduction/forced disappearance'],
  ['Soldiers clashed with rebels near Tarsk.', 'Armed clash'],
  ['Rebels captured the town of Orvane.', 'Non-state actor overtakes territory'],
  ['The army recaptured the town of Orvane.', 'Government regains territory'],
  ['Hundreds of students protested in Orvane.', 'Peaceful protest'],
  ['Protesters rioted in Orvane and torched cars.', 'Violent demonstration'],
  ['Police arrested twelve students in Orvane.', 'Arrests'],
  ['Ostria and Veltra signed a peace agreement.', 'Agreement'],
  ['Rebels and the government held peace talks in Orvane.', 'Agreement'],
  ['Militants recaptured the town of Orvane from the army.', 'Non-state actor overtakes territory'],
  ['Rebels took control of Orvane following the withdrawal of the army.', 'Non-violent transfer of territory'],
  ['Ostrian troops withdrew from the town of Orvane.', 'Change to group/activity'],
  ['Sixty soldiers have defected from the army.', 'Change to group/activity'],
  ['Ostrian troops set up a new outpost near Tarsk.', 'Headquarters or base established'],
  ['Police seized nine pistols and 400 rounds of ammunition.', 'Disrupted weapons use'],
  ['Soldiers defused a bomb in Orvane.', 'Disrupted weapons use'],
  ['Protesters hurled rocks at policemen in Orvane.', 'Violent demonstration'],
  ['Police fired tear gas at protesters in Orvane.', 'Protest with intervention'],
  ['Soldiers opened fire on protesters and killed four.', 'Excessive force against protesters'],
  ['Villagers beat a man to death in Orvane.', 'Mob violence'],
  ['Rebels killed nine soldiers near Tarsk.', 'Armed clash'],
  ['Nine people were killed when a roadside bomb went off.', 'Remote explosive/landmine/IED'],
  ['Rebels fired dozens of rockets at Orvane.', 'Shelling/artillery/missile attack'],
];

for (const [text, label] of cases) {
  test(`${text} → ${label}`, async () => {
    assert.ok((await labelsOf(text)).includes(label), String(await labelsOf(text)));
  });
}

test('what is only said or threatened has no label', async () => {
  assert.deepEqual(await labelsOf('Ostria condemned Veltra.'), [null]);
  assert.ok((await labelsOf('Ostria threatened to bomb Tarsk.')).every((label) => label === null));
});

test('every label has its event type', () => {
  assert.equal(acledTypes.find(({ subEvent }) => subEvent === 'Suicide bomb')?.eventType, 'Explosions/Remote violence');
  assert.equal(new Set(acledTypes.map(({ subEvent }) => subEvent)).size, acledTypes.length);
});
