import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bestProjectiveTree, hasCrossing, uncross } from '../../../src/reader/decode/projective.ts';
import { bestTree, isTree } from '../../../src/reader/decode/tree.ts';
import { arcs, headLists, scoreOf } from './arc-scores.ts';

describe('arcs', () => {
  it('cross where one begins within another and ends outside', () => {
    assert.ok(hasCrossing([3, 4, 0, 3]));
    assert.ok(!hasCrossing([2, 0, 4, 2]));
    assert.ok(!hasCrossing([0, 1, 1, 1]));
    assert.ok(hasCrossing([3, 0, 2]), 'over the root');
  });
});

describe('the best tree without crossing arcs', () => {
  it('crosses none, has one root, and no other such tree scores more', () =>
    fc.assert(
      fc.property(arcs(4), ({ words, arc }) => {
        const heads = bestProjectiveTree(arc, words);
        assert.ok(isTree(heads) && !hasCrossing(heads));
        let best = -Infinity;
        for (const other of headLists(words)) {
          if (isTree(other) && !hasCrossing(other)) best = Math.max(best, scoreOf(arc, other));
        }
        assert.ok(Math.abs(scoreOf(arc, heads) - best) < 1e-6, `${scoreOf(arc, heads)} is not ${best}`);
      }),
      { numRuns: 300 },
    ));
  it('is a tree for many words, and with scores that are no numbers', () => {
    fc.assert(
      fc.property(arcs(40), ({ words, arc }) => {
        const heads = bestProjectiveTree(arc, words);
        assert.ok(isTree(heads) && !hasCrossing(heads));
      }),
      { numRuns: 50 },
    );
    assert.ok(isTree(bestProjectiveTree([Number.NaN, -1, -Infinity, -1, Number.NaN, -1, 0, 0, -1, -1, -1, -1], 3)));
    assert.deepEqual(bestProjectiveTree([], 0), []);
  });
});

describe('a tree with crossing arcs', () => {
  /** Word 1 hangs on 3, word 2 on 4 or, `price` worse, on 3. */
  const arc = (price: number): number[] => [
    ...[-20, -20, -20, 0, -20],
    ...[-20, -20, -20, -price, 0],
    ...[0, -20, -20, -20, -20],
    ...[-20, -20, -20, 0, -20],
  ];
  const kept = (price: number): readonly number[] => uncross(bestTree(arc(price), 4), arc(price));
  it('is kept only where it is much the better one', () => {
    assert.deepEqual(kept(2), [3, 3, 0, 3]);
    assert.deepEqual(kept(6), [3, 4, 0, 3]);
  });
  it('is the best tree itself where none cross', () =>
    fc.assert(
      fc.property(arcs(6), ({ words, arc: scores }) => {
        const heads = bestTree(scores, words);
        if (!hasCrossing(heads)) assert.deepEqual(uncross(heads, scores), heads);
      }),
    ));
});
