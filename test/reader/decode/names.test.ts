import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeNames } from '../../../src/reader/decode/names.ts';

const labels = { ner: ['person', 'state', 'town'], nerGroups: { PER: ['person'], PLACE: ['state', 'town'] } };
/** Log-probabilities of O, B and I of each type. */
const words = (...rows: readonly number[][]): Parameters<typeof decodeNames>[0] => ({
  scores: rows.flat().map((p) => Math.log(p + 1e-9)),
  words: rows.length,
  tags: 7,
});

describe('names', () => {
  it('are found by their class though no single type is likely', () => {
    const [name] = decodeNames(words([0.4, 0, 0, 0.25, 0, 0.35, 0]), labels);
    assert.deepEqual([name?.first, name?.last, name?.type, name?.group], [0, 1, 'town', 'PLACE']);
    assert.ok(Math.abs((name?.confidence ?? 0) - 0.6) < 1e-6);
  });
  it('have the type that weighs most over all of their words', () => {
    const found = decodeNames(
      words([0, 0, 0, 0.6, 0, 0.4, 0], [0, 0, 0, 0, 0.1, 0, 0.9], [1, 0, 0, 0, 0, 0, 0]),
      labels,
    );
    assert.deepEqual(
      found.map(({ first, last, type }) => [first, last, type]),
      [[0, 2, 'town']],
    );
  });
  it('begin at a word that alone would surely be none, where the next one goes on', () => {
    const [name] = decodeNames(words([0.9, 0.1, 0, 0, 0, 0, 0], [0.05, 0, 0.95, 0, 0, 0, 0]), labels);
    assert.deepEqual([name?.first, name?.last, name?.type], [0, 2, 'person']);
  });
  it('are none in plain words', () => assert.deepEqual(decodeNames(words([0.9, 0.1, 0, 0, 0, 0, 0]), labels), []));
});
