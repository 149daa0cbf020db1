import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { alignWords } from '../../src/reader/align.ts';

describe('aligned words', () => {
  it('count UTF-16 units', () =>
    assert.deepEqual(alignWords('😀 is\n\n ok.', ['😀', 'is', 'ok', '.']), [
      { text: '😀', start: 0, end: 2 },
      { text: 'is', start: 3, end: 5 },
      { text: 'ok', start: 8, end: 10 },
      { text: '.', start: 10, end: 11 },
    ]));
  it('may stand in the rest of a text', () =>
    assert.deepEqual(alignWords('a b a', ['a'], 1), [{ text: 'a', start: 4, end: 5 }]));
  it('are refused where they do not stand', () =>
    assert.throws(() => alignWords('a b', ['b', 'a']), { code: 'word-not-found' }));
  it('cut out themselves', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, unit: 'binary' })), (forms) => {
        const text = forms.join('  ');
        for (const { text: form, start, end } of alignWords(text, forms)) assert.equal(text.slice(start, end), form);
      }),
    ));
});
