/** A content takes in the marks that are its own, and none of its neighbours'. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../read-text.ts';

async function contentsOf(text: string): Promise<string[]> {
  const { statements } = await readText(text);
  return statements.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
}

test('the mark that opens the next sentence stays with it', async () => {
  const text = 'The mayor said the bridge was closed. "Nobody may cross it," Irma Vand said.';
  assert.deepEqual(await contentsOf(text), ['the bridge was closed', '"Nobody may cross it,"']);
});

test('marks around the words go with them, touching or not', async () => {
  assert.deepEqual(await contentsOf('“Nobody may cross the bridge,” Irma Vand said.'), [
    '“Nobody may cross the bridge,”',
  ]);
  assert.deepEqual(await contentsOf('" Nobody may cross the bridge , " Irma Vand said .'), [
    '" Nobody may cross the bridge , "',
  ]);
});

test('a pronoun is its own subject, whatever stands before it', async () => {
  const text = 'The Marsh Front did not answer. In the past it has denied attacking civilians.';
  const { statements } = await readText(text);
  const sources = statements.map(({ source }) => source && text.slice(source.start, source.end));
  assert.deepEqual(sources, ['it']);
});
