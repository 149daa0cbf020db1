import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceAround } from '../../src/show/brief/sentence.ts';

const text = 'Gen. A. Orlo spoke. Shells hit the U.S. base. “We saw it,” he said.\n\nNext one.';
const article = {
  id: 'art_1',
  text,
  blocks: [
    { kind: 'paragraph' as const, start: 0, end: text.indexOf('\n') },
    { kind: 'paragraph' as const, start: text.indexOf('Next'), end: text.length },
  ],
};
const around = (words: string): string => {
  const start = text.indexOf(words);
  return sentenceAround(article, { start, end: start + words.length }).quote;
};

test('a sentence ends at its stop, not at a short form', () => {
  assert.equal(around('spoke'), 'Gen. A. Orlo spoke.');
  assert.equal(around('hit'), 'Shells hit the U.S. base.');
  assert.equal(around('he said'), '“We saw it,” he said.');
});

test('a sentence does not leave its block', () => {
  assert.equal(around('one'), 'Next one.');
});
