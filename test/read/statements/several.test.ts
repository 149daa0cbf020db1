/** Several speakers of one statement, and what only looks like them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText, someDay } from '../read-text.ts';

/** The words of each speaker of the first statement of `text`, with the name of its entity where it has one. */
async function speakersIn(text: string): Promise<string[] | null> {
  const reading = await readText(text, someDay);
  const nameOf = (id: string | null): string => reading.entities.find((entity) => entity.id === id)?.name ?? '–';
  const speakers = reading.statements[0]?.speakers;
  return speakers?.map(({ start, end, entity }) => `${text.slice(start, end)}: ${nameOf(entity)}`) ?? null;
}

const several: readonly (readonly [text: string, speakers: readonly string[]])[] = [
  ['Irma Dovey and Karel Rask said the dam was safe.', ['Irma Dovey: Irma Dovey', 'Karel Rask: Karel Rask']],
  [
    'Irma Dovey, the mayor of Tarn, and Karel Rask said the dam was safe.',
    ['Irma Dovey, the mayor of Tarn: Irma Dovey', 'Karel Rask: Karel Rask'],
  ],
  [
    'Irma Dovey, Karel Rask and Ada Voss said the dam was safe.',
    ['Irma Dovey: Irma Dovey', 'Karel Rask: Karel Rask', 'Ada Voss: Ada Voss'],
  ],
  [
    'On Monday, the army, the police and the Lantern Union said the dam was safe.',
    ['the army: –', 'the police: –', 'the Lantern Union: Lantern Union'],
  ],
  ['Residents and two engineers said the dam was safe.', ['Residents: –', 'two engineers: –']],
  ['Irma Dovey and her advisers denied that the dam was unsafe.', ['Irma Dovey: Irma Dovey', 'her advisers: –']],
  ['“The dam is safe,” said Irma Dovey and Karel Rask.', ['Irma Dovey: Irma Dovey', 'Karel Rask: Karel Rask']],
];
for (const [text, speakers] of several) {
  test(`several: ${text}`, async () => assert.deepEqual(await speakersIn(text), speakers));
}

const one = [
  'Irma Dovey said the dam was safe.',
  'The chairman and chief engineer said the dam was safe.',
  'Irma Dovey, a baker and union leader, said the dam was safe.',
  'Irma Dovey, founder of the Lantern Union and a member of the council, said the dam was safe.',
  'The Ministry of Mines and Quarries said the dam was safe.',
  'A spokesman for the miners and the bakers said the dam was safe.',
  'State and local officials said the dam was safe.',
  'German and French officials said the dam was safe.',
];
for (const text of one) {
  test(`one: ${text}`, async () => assert.equal(await speakersIn(text), null));
}

test('whom a relative clause names does not speak', async () => {
  const text = 'Irma Dovey led the union. The assembly, which opposed Irma Dovey, said the dam was safe.';
  const reading = await readText(text, someDay);
  const source = reading.statements[0]?.source;
  assert.match(text.slice(source?.start, source?.end), /^The assembly/);
  const name = reading.entities.find(({ id }) => id === source?.entity)?.name;
  assert.notEqual(name, 'Irma Dovey');
});
