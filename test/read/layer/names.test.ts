/** Names: their ends and their types, on invented people and bodies. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyseText } from '../../../src/read/layer/index.ts';

const namesOf = (text: string): string[] =>
  analyseText({ text, blocks: [] }).names.map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`);

const cases: { text: string; names: string[] }[] = [
  {
    text: 'On Friday Major General Torvin Hale met Sheikh Omar al-Velani.',
    names: ['Torvin Hale: person', 'Omar al-Velani: person'],
  },
  {
    text: 'The Norvik Liberation Front attacked the 12th Brigade.',
    names: ['Norvik Liberation Front: armed_group', '12th Brigade: military_unit'],
  },
  {
    text: 'She leads the Ministry of Health and Population.',
    names: ['Ministry of Health and Population: government_body'],
  },
  {
    text: 'He works for the University of Velania in Nairobi.',
    names: ['University of Velania: organisation', 'Nairobi: place'],
  },
  {
    text: 'The Northern Relief Union (NRU) told Reuters that the U.S. had agreed.',
    names: ['Northern Relief Union: organisation', 'NRU: organisation', 'Reuters: media', 'U.S.: state'],
  },
  {
    text: 'The Kenyan Defence Forces said they had left Lake Torun.',
    names: ['Kenyan Defence Forces: military_unit', 'Lake Torun: place'],
  },
  {
    text: 'Chan Man-kin and Lim Chong-ho spoke of Cairo-led talks.',
    names: ['Chan Man-kin: person', 'Lim Chong-ho: person', 'Cairo: place'],
  },
  { text: 'Ghana-backed rebels met Kenyan officials.', names: ['Ghana: state'] },
  { text: 'Talks on the Kenya-Ghana Border Agreement failed.', names: ['Kenya-Ghana Border Agreement: other'] },
  { text: 'She asked Minister of Foreign Affairs Amina Velan about US$5 million.', names: ['Amina Velan: person'] },
  {
    text: 'It was told by Velan Press and by The Torun Herald.',
    names: ['Velan Press: media', 'The Torun Herald: media'],
  },
]; // prettier-ignore

for (const { text, names } of cases) test(`names: ${text}`, () => assert.deepEqual(namesOf(text), names));

test('capitals that make no name', () => {
  const none = [
    'On Monday in January the president spoke.',
    'However, residents fled. Officials said nothing.',
    'Mr. President, I am here, he said.',
    'The Prime Minister and the Foreign Secretary met.',
    'Protests spread. Negotiations failed.',
    'This Letter, the letter says, ends the matter.',
  ];
  for (const text of none) assert.deepEqual(namesOf(text), [], text);
});

test('the words around tell the type of a name that does not', () => {
  assert.deepEqual(namesOf('The town of Orvel fell. Soldiers fled Orvel.'), ['Orvel: place', 'Orvel: place']);
  assert.deepEqual(namesOf('The armed group, Orvel, denied it. Orvel said so.'), [
    'Orvel: armed_group',
    'Orvel: armed_group',
  ]);
});

test('a headline in capitals gives only names that are known or stand in the text', () => {
  const text =
    'Envoy Hale Says Deep Water Plan Will Fail In Ghana\nThe envoy, Torvin Hale, spoke. “Hale is right,” she said.';
  assert.deepEqual(namesOf(text).slice(0, 2), ['Hale: person', 'Ghana: state']);
});
