/** A content takes in the marks that are its own, and none of its neighbours'. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAll } from '../../../src/read/index.ts';
import type { Article } from '../../../src/model/index.ts';

function makeArticle(text: string): Article {
  return {
    id: 'a',
    file: null,
    url: null,
    headline: null,
    outlet: { name: null, how: 'unknown' },
    byline: null,
    published: { value: null, precision: null, how: 'unknown' },
    language: 'en',
    credits: [],
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  };
}

async function contentsOf(text: string): Promise<string[]> {
  const [reading] = await readAll([makeArticle(text)]);
  return reading?.statements.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end))) ?? [];
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
  const article = makeArticle(text);
  const [reading] = await readAll([article]);
  const sources = reading?.statements.map(({ source }) => source && text.slice(source.start, source.end));
  assert.deepEqual(sources, ['it']);
});
