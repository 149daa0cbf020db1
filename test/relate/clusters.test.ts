import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { clusterPairs, type Pair } from '../../src/relate/clusters.ts';

const nodes = ['a', 'b', 'c', 'd', 'e', 'f'];
const pair = (left: string, right: string, score: number): Pair => ({ left, right, score });
const anyPairs = fc.uniqueArray(
  fc.record({
    left: fc.constantFrom(...nodes),
    right: fc.constantFrom(...nodes),
    score: fc.integer({ min: 1, max: 100 }).map((n) => n / 100),
  }), // prettier-ignore
  { selector: ({ left, right }) => [left, right].sort().join(' '), maxLength: 15 },
);

describe('clusterPairs', () => {
  it('does not let a chain swallow what its ends do not share', () => {
    const chain = [pair('a', 'b', 0.9), pair('b', 'c', 0.6), pair('c', 'd', 0.9)];
    assert.deepEqual(clusterPairs(['a', 'b', 'c', 'd'], chain, 0.5), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('joins what is alike all round', () => {
    const all = [pair('a', 'b', 0.7), pair('b', 'c', 0.7), pair('a', 'c', 0.7)];
    assert.deepEqual(clusterPairs(['a', 'b', 'c', 'd'], all, 0.5), [['a', 'b', 'c'], ['d']]);
  });

  it('gives the same whatever the order of nodes and pairs', () => {
    fc.assert(
      fc.property(
        anyPairs.chain((pairs) =>
          fc.tuple(
            fc.constant(pairs),
            fc.shuffledSubarray(pairs, { minLength: pairs.length }),
            fc.shuffledSubarray(nodes, { minLength: nodes.length }),
          ),
        ),
        ([pairs, shuffled, order]) => {
          const turned = shuffled.map(({ left, right, score }) => pair(right, left, score));
          assert.deepEqual(clusterPairs(order, turned, 0.4), clusterPairs(nodes, pairs, 0.4));
        },
      ),
    );
  });

  it('obeys verdicts before scores', () => {
    const pairs = [pair('a', 'b', 0.9)];
    assert.deepEqual(clusterPairs(['a', 'b', 'c'], pairs, 0.5, { same: [['a', 'c']], notSame: [['a', 'b']] }), [
      ['a', 'c'],
      ['b'],
    ]);
  });

  it('keeps parted what was parted, also through others', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const groups = clusterPairs(nodes, pairs, 0.2, { same: [], notSame: [['a', 'b']] });
        assert.ok(groups.every((group) => !(group.includes('a') && group.includes('b'))));
      }),
    );
  });
});
