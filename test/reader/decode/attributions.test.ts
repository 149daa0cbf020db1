import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeAttribution, type FoundAttribution, keepSurest } from '../../../src/reader/decode/attributions.ts';

const labels = ['SOURCE', 'CUE', 'CONTENT'];
/** Scores in which each word has one likely tag: `S` begins a source, `s` goes on with it, and so for the others. */
const tagged = (tags: string): Parameters<typeof decodeAttribution>[2] => ({
  scores: tags
    .split('')
    .flatMap((tag) => Array.from({ length: 7 }, (_, index) => (index === ' SsUuCc'.indexOf(tag) ? 0 : -9))),
  words: tags.length,
  tags: 7,
});
const attribution = (word: number, score: number, first: number, last: number): FoundAttribution => ({
  word,
  cue: { first: word, last: word + 1 },
  source: null,
  content: [{ first, last }],
  score,
});

describe('an attribution', () => {
  it('has cue, source, and the fragments of its content', () =>
    assert.deepEqual(decodeAttribution(4, 2, tagged('Cc SUUu Cc'), labels), {
      word: 4,
      cue: { first: 4, last: 5 },
      source: { first: 3, last: 4 },
      content: [
        { first: 0, last: 2 },
        { first: 8, last: 10 },
      ],
      score: 2,
    }));
  it('has its word for a cue where none is marked there, and needs no source', () =>
    assert.deepEqual(decodeAttribution(1, 0, tagged('U  Cc'), labels), {
      word: 1,
      cue: { first: 1, last: 2 },
      source: null,
      content: [{ first: 3, last: 5 }],
      score: 0,
    }));
  it('is none without a content', () => assert.equal(decodeAttribution(1, 5, tagged('SU  '), labels), null));
});

describe('attributions of one sentence', () => {
  it('keep the surer of two with nearly one content, in order', () => {
    const first = attribution(1, 0, 3, 12);
    const surer = attribution(2, 1, 3, 13);
    const other = attribution(0, -1, 20, 24);
    assert.deepEqual(keepSurest([first, surer, other]), [other, surer]);
  });
  it('keep one content inside a much larger one', () => {
    const both = [attribution(1, 0, 3, 13), attribution(4, 1, 6, 13)];
    assert.deepEqual(keepSurest([attribution(1, 0, 3, 14), attribution(4, 1, 8, 14)]).length, 2);
    assert.deepEqual(keepSurest(both).length, 1);
  });
});
