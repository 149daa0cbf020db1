import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bestTree, isTree } from '../../../src/reader/decode/tree.ts';
import { arcs, headLists, scoreOf } from './arc-scores.ts';

describe('the best tree', () => {
  it('has one root and no cycle, and no other tree scores more', () =>
    fc.assert(
      fc.property(arcs(4), ({ words, arc }) => {
        const heads = bestTree(arc, words);
        assert.ok(isTree(heads));
        let best = -Infinity;
        for (const other of headLists(words)) if (isTree(other)) best = Math.max(best, scoreOf(arc, other));
        assert.ok(Math.abs(scoreOf(arc, heads) - best) < 1e-9, `${scoreOf(arc, heads)} is not ${best}`);
      }),
      { numRuns: 300 },
    ));
  it('has one root and no cycle for many words too', () =>
    fc.assert(
      fc.property(arcs(40), ({ words, arc }) => assert.ok(isTree(bestTree(arc, words)))),
      { numRuns: 50 },
    ));
  it('is the root for one word', () => assert.deepEqual(bestTree([-3, -1], 1), [0]));
  it('is nothing for none', () => assert.deepEqual(bestTree([], 0), []));
  it('bears scores that are no numbers', () =>
    assert.ok(isTree(bestTree([Number.NaN, -1, -Infinity, -1, Number.NaN, -1, 0, 0, -1, -1, -1, -1], 3))));
});

describe('a tree', () => {
  it('has one root', () => {
    assert.ok(isTree([2, 0, 2]));
    assert.ok(!isTree([0, 0]));
    assert.ok(!isTree([2, 1]));
    assert.ok(!isTree([2, 1, 0]));
  });
});
