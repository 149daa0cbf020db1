import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepAnswers } from '../../src/reader/kept.ts';

describe('kept answers', () => {
  const asked: string[] = [];
  const lengthOf = keepAnswers((word) => {
    asked.push(word);
    return word.length;
  }, 2);
  it('are given again without asking', () => {
    assert.deepEqual([lengthOf('one'), lengthOf('three'), lengthOf('one')], [3, 5, 3]);
    assert.deepEqual(asked, ['one', 'three']);
  });
  it('are forgotten when there are too many', () => {
    lengthOf('fifteen');
    lengthOf('one');
    assert.deepEqual(asked, ['one', 'three', 'fifteen', 'one']);
  });
  it('are not kept for what is too long to be a word', () => {
    const long = 'x'.repeat(41);
    assert.deepEqual([lengthOf(long), lengthOf(long)], [41, 41]);
    assert.equal(asked.filter((word) => word === long).length, 2);
  });
});
