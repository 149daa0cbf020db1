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
  {
    text: 'The Velan Court of Justice wrote to the Ministry of Trade, Rural Affairs, Science and Technology.',
    names: [
      'Velan Court of Justice: government_body',
      'Ministry of Trade, Rural Affairs, Science and Technology: government_body',
    ],
  },
  {
    text: 'The Organization of Families of Victims met the Torun Center for Persons with Disabilities.',
    names: [
      'Organization of Families of Victims: organisation',
      'Torun Center for Persons with Disabilities: organisation',
    ],
  },
  {
    text: 'She met the rector of the University of Rural Sciences, Amina Velan, and Director WBF.',
    names: ['University of Rural Sciences: organisation', 'Amina Velan: person', 'WBF: organisation'],
  },
  {
    text: 'A reporter for Doctors Without Borders, it seems, asked the First Nation.',
    names: ['Doctors Without Borders: organisation', 'First Nation: population'],
  },
  {
    text: "He left the Prosecutor's Office and Queen's College, wrote the People's Daily.",
    names: ["Prosecutor's Office: government_body", "Queen's College: organisation", "People's Daily: media"],
  },
  {
    text: 'Of closed-door voting (CDV) a special rescue team (SRT) spoke; the SRT said CDV had failed.',
    names: ['SRT: organisation', 'SRT: organisation'],
  },
  {
    text: 'The Karo and Velu communities speak to the Torun people.',
    names: ['Karo: population', 'Velu: population', 'Torun: population'],
  },
  { text: 'Tropical storm Bonnie grew. Bonnie is slow.', names: ['Bonnie: other', 'Bonnie: other'] },
  {
    text: 'They signed the Velan-Torun agreement, says the charity “Odrikan”.',
    names: ['Velan-Torun: other', 'Odrikan: organisation'],
  },
  {
    text: 'Secretary for Education Cho Yuk-lin met Han Jae-in and Lee Jun-seok in Washington, D.C. on Monday.',
    names: ['Cho Yuk-lin: person', 'Han Jae-in: person', 'Lee Jun-seok: person', 'Washington, D.C.: place'],
  },
  { text: 'They spoke of City-in talks in the Indo-Pacific.', names: ['Indo-Pacific: place'] },
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
