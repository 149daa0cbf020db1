import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cutParts } from '../../src/reader/parts.ts';

const many = (word: string, count: number): string[] => Array.from({ length: count }, () => word);
const ones = (words: readonly unknown[]): number[] => words.map(() => 1);

describe('parts of a sentence', () => {
  const limits = { words: 8, pieces: 12 };
  it('are one where it fits', () => assert.deepEqual(cutParts(many('a', 8), ones(many('a', 8)), limits), [[0, 8]]));
  it('end after a comma in the last half of a full part', () => {
    const words = 'a , a a a , a a a a a a'.split(' ');
    assert.deepEqual(cutParts(words, ones(words), limits), [
      [0, 6],
      [6, 12],
    ]);
  });
  it('rather end after a semicolon', () => {
    const words = 'a a a a ; a , a a a a a'.split(' ');
    assert.deepEqual(cutParts(words, ones(words), limits)[0], [0, 5]);
  });
  it('are full without a mark', () => {
    const words = many('a', 20);
    assert.deepEqual(cutParts(words, ones(words), limits), [
      [0, 8],
      [8, 16],
      [16, 20],
    ]);
  });
  it('keep within the pieces too', () =>
    assert.deepEqual(cutParts(many('a', 4), [5, 5, 5, 16], limits), [
      [0, 2],
      [2, 3],
      [3, 4],
    ]));
  it('cover every word once, within the limits', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', ',', ';', 'b'), fc.integer({ min: 1, max: 12 })), { maxLength: 100 }),
        (pairs) => {
          const parts = cutParts(
            pairs.map(([word]) => word),
            pairs.map(([, count]) => count),
            limits,
          );
          let at = 0;
          for (const [first, last] of parts) {
            assert.equal(first, at);
            assert.ok(last > first && last - first <= limits.words);
            const pieces = pairs.slice(first, last).reduce((sum, [, count]) => sum + count, 0);
            assert.ok(pieces <= limits.pieces);
            at = last;
          }
          assert.equal(at, pairs.length);
        },
      ),
    ));
});
