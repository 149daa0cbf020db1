import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encodeSentence, makeWordEncoder } from '../../src/reader/encode.ts';

describe('the numbers of a sentence', () => {
  const words = [
    { pieces: [7], shape: 1 },
    { pieces: [8, 9], shape: 9 },
    { pieces: [10, 11], shape: 6 },
  ];
  it('mark the pieces after a word’s first, and those up to the first real word', () => {
    const { inputIds, shapeIds, wordFirst, wordLast } = encodeSentence(words);
    assert.deepEqual([...inputIds], [101, 7, 8, 9, 10, 11, 102]);
    assert.deepEqual([...shapeIds], [0, 25, 33, 45, 6, 18, 0]);
    assert.deepEqual([...wordFirst], [1, 2, 4]);
    assert.deepEqual([...wordLast], [1, 3, 5]);
  });
});

describe('a word encoder', () => {
  it('remembers words, and gives the same for one that it has forgotten', () => {
    let asked = 0;
    const encode = makeWordEncoder((word) => {
      asked += 1;
      return [word.length];
    });
    assert.deepEqual(encode('one'), encode('one'));
    assert.equal(asked, 1);
    for (let number = 0; number < 60_000; number += 1) encode(String(number));
    assert.deepEqual(encode('one'), { pieces: [3], shape: 6 });
    assert.equal(asked, 60_002);
  });
});
