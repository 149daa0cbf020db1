import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bestSpans, bestTags, indexOfMax, type TagScores } from '../../../src/reader/decode/bio.ts';

const rows = (...scores: readonly number[][]): TagScores => ({
  scores: scores.flat(),
  words: scores.length,
  tags: scores[0]?.length ?? 0,
});

/** Scores for up to 5 words and 2 labels, with ties. */
const tagScores = fc.integer({ min: 0, max: 5 }).chain((words) =>
  fc.record({
    scores: fc.array(
      fc.integer({ min: -20, max: 0 }).map((n) => n / 4),
      { minLength: words * 5, maxLength: words * 5 },
    ),
    words: fc.constant(words),
    tags: fc.constant(5),
  }),
);

function isAllowed(tags: readonly number[]): boolean {
  return tags.every((tag, word) => tag === 0 || tag % 2 === 1 || [tag, tag - 1].includes(tags[word - 1] ?? -1));
}

function scoreOf({ scores, tags }: TagScores, chosen: readonly number[]): number {
  return chosen.reduce((sum, tag, word) => sum + (scores[word * tags + tag] ?? 0), 0);
}

/** Every sequence of `words` out of 5 tags. */
function* sequences(words: number): Generator<number[]> {
  if (words === 0) yield [];
  else for (const rest of sequences(words - 1)) for (let tag = 0; tag < 5; tag += 1) yield [...rest, tag];
}

describe('the best tags', () => {
  it('never go on with what has not begun', () =>
    fc.assert(fc.property(tagScores, (scores) => assert.ok(isAllowed(bestTags(scores))))));

  it('score no less than any other allowed sequence', () =>
    fc.assert(
      fc.property(tagScores, (scores) => {
        let best = -Infinity;
        for (const tags of sequences(scores.words)) if (isAllowed(tags)) best = Math.max(best, scoreOf(scores, tags));
        const chosen = bestTags(scores);
        assert.equal(chosen.length, scores.words);
        assert.ok(Math.abs(scoreOf(scores, chosen) - best) < 1e-9);
      }),
      { numRuns: 60 },
    ));
});

/** Log-probabilities in place of scores, rounded to 32 bits as the model gives them. */
function normalise({ scores, words, tags }: TagScores): TagScores {
  const logs = new Float32Array(words * tags);
  for (let row = 0; row < words * tags; row += tags) {
    const own = Array.from({ length: tags }, (_, tag) => 4 * (scores[row + tag] ?? 0));
    const sum = own.reduce((all, score) => all + Math.exp(score), 0);
    for (const [tag, score] of own.entries()) logs[row + tag] = score - Math.log(sum);
  }
  return { scores: logs, words, tags };
}

describe('log-probabilities', () => {
  it('have the same best tags though the rest of a row is left out behind a sure one', () =>
    fc.assert(
      fc.property(tagScores, (scores) => {
        const logs = normalise(scores);
        assert.deepEqual(bestTags({ ...logs, areLogs: true }), bestTags(logs));
      }),
    ));
});

describe('the best spans', () => {
  it('begin with what a lone word would only go on with', () =>
    assert.deepEqual(bestSpans(rows([-9, -3, -1], [-9, -9, 0])), [{ label: 0, first: 0, last: 2 }]));
  it('are apart where each begins anew', () =>
    assert.deepEqual(bestSpans(rows([-9, 0, -9], [-9, 0, -9], [0, -9, -9])), [
      { label: 0, first: 0, last: 1 },
      { label: 0, first: 1, last: 2 },
    ]));
  it('are none where nothing is said', () => {
    assert.deepEqual(bestSpans(rows([0, -1, -1])), []);
    assert.deepEqual(bestSpans({ scores: [], words: 0, tags: 3 }), []);
  });
});

describe('the largest of numbers', () => {
  it('is the first of several', () => assert.equal(indexOfMax([1, 3, 3]), 1));
});
