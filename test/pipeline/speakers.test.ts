/** Several speakers of one statement, from the text to the record: each finds it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRecord } from './record-of.ts';

const text = `Council warns of flood

Published: 2031-02-06

Irma Dovey and Karel Rask said the dam was unsafe. Ada Voss said it was safe.
`;

test('whoever says a statement together with others finds it', async () => {
  const bytes = Buffer.from(text);
  const { reader } = await makeRecord([{ bytes, file: 'dam.txt', url: null, mediaType: 'text/plain', charset: null }]);
  const said = async (actor: string): Promise<string[]> =>
    (await reader.list('statements', { actor })).items.map(({ source }) => source?.quote ?? '');
  assert.deepEqual(await said('Irma Dovey'), ['Irma Dovey and Karel Rask']);
  assert.deepEqual(await said('Karel Rask'), ['Irma Dovey and Karel Rask']);
  assert.deepEqual(await said('Ada Voss'), ['Ada Voss']);
  const [both] = (await reader.list('statements', { actor: 'Karel Rask' })).items;
  assert.deepEqual(
    both?.speakers?.map(({ quote, entity }) => [quote, entity !== null]),
    [
      ['Irma Dovey', true],
      ['Karel Rask', true],
    ],
  );
  await reader.close();
});
