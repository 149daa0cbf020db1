import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assembleSentence } from '../../src/reader/assemble.ts';
import type { Decoded } from '../../src/reader/decode/sentence.ts';
import { makeLine } from './model.ts';

const decoded = (part: Partial<Decoded>): Decoded => ({
  upos: ['NOUN', 'VERB'],
  heads: [1, -1],
  deprels: ['nsubj', 'root'],
  factuality: [0, 2],
  names: [],
  mentions: [],
  frames: [],
  attributions: [],
  ...part,
});
const lemmatise = (form: string): string => form;

describe('a sentence read in parts', () => {
  const words = makeLine(['dogs', 'bark', 'cats', 'purr', 'and', 'so']);
  const part = decoded({
    names: [{ first: 0, last: 1, type: 'person', group: 'PER', confidence: 1, shares: { PER: 1 } }],
    mentions: [{ type: 'organisation', first: 0, last: 1 }],
    frames: [{ word: 1, roles: [{ label: 'ARG0', first: 0, last: 1 }] }],
    attributions: [{ word: 1, cue: { first: 1, last: 2 }, source: null, content: [{ first: 0, last: 1 }], score: 0 }],
  });
  const reading = assembleSentence(
    words,
    [
      { first: 0, last: 2, decoded: decoded({}) },
      { first: 2, last: 4, decoded: part },
      { first: 4, last: 6, decoded: null },
    ],
    lemmatise,
  );

  it('has one root', () =>
    assert.deepEqual(
      reading.words.map(({ head, deprel }) => `${head} ${deprel}`),
      ['1 nsubj', '-1 root', '3 nsubj', '1 parataxis', '1 dep', '1 dep'],
    ));
  it('has names, roles and attributions where they stand', () => {
    const cats = { first: 2, last: 3, start: 10, end: 14 };
    assert.deepEqual(reading.names, [{ ...cats, type: 'person', group: 'PER', confidence: 1, shares: { PER: 1 } }]);
    assert.deepEqual(reading.mentions, [{ type: 'organisation', ...cats }]);
    assert.deepEqual(reading.frames, [
      { word: 3, start: 15, end: 19, factuality: 2, roles: [{ label: 'ARG0', ...cats }] },
    ]);
    assert.deepEqual(reading.attributions, [
      { word: 3, cue: { first: 3, last: 4, start: 15, end: 19 }, source: null, content: [cats], confidence: 0.5 },
    ]);
  });
  it('says so', () =>
    assert.deepEqual(
      reading.problems.map(({ code, severity }) => [code, severity]),
      [['long-sentence', 'warning']],
    ));
  it('has no problem where it was read at once', () =>
    assert.deepEqual(
      assembleSentence(words.slice(0, 2), [{ first: 0, last: 2, decoded: part }], lemmatise).problems,
      [],
    ));
});
