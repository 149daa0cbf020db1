import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openCounts } from '../../../../src/reader/decode/arguments/counts.ts';
import data from '../../../../src/reader/decode/arguments/data.json' with { type: 'json' };
import { evidenceNames } from '../../../../src/reader/decode/arguments/evidence.ts';
import { openForest } from '../../../../src/reader/decode/arguments/forest.ts';
import { chooseSpans, makeFindArguments } from '../../../../src/reader/decode/arguments/index.ts';
import { type Parsed, parsePhrases } from '../../../../src/reader/decode/arguments/phrases.ts';
import { bestSpans, type LabelSpan, type TagScores } from '../../../../src/reader/decode/bio.ts';

const { roles } = data;
const sentence: Parsed = {
  forms: ['The', 'old', 'envoy', 'left', 'the', 'town', 'yesterday', '.'],
  upos: ['DET', 'ADJ', 'NOUN', 'VERB', 'DET', 'NOUN', 'NOUN', 'PUNCT'],
  heads: [2, 2, 3, -1, 5, 3, 3, 3],
  deprels: ['det', 'amod', 'nsubj', 'root', 'det', 'obj', 'obl', 'punct'],
};
const predicate = 3;
const tagCount = 1 + 2 * roles.length;

/** Log-probabilities where `certain` gives tags by name, O elsewhere. */
function tagsOf(certain: Readonly<Record<number, string>>): TagScores {
  const words = sentence.forms.length;
  const tags = { scores: new Float32Array(words * tagCount), words, tags: tagCount, areLogs: true };
  for (const word of sentence.forms.keys()) set(tags, word, { [certain[word] ?? 'O']: 0.9 });
  return tags;
}

/** Sets probabilities of some tags of a word. */
function set({ scores }: TagScores, word: number, tags: Readonly<Record<string, number>>): void {
  const row = scores as Float32Array;
  row.fill(Math.log(1e-3), word * tagCount, (word + 1) * tagCount);
  for (const [tag, share] of Object.entries(tags)) {
    const [place, role = ''] = tag.split(' ');
    const index = role === '' ? 0 : 1 + 2 * roles.indexOf(role) + Number(place === 'I');
    row[word * tagCount + index] = Math.log(share);
  }
}

const name = ({ label, first, last }: LabelSpan): [string, number, number] => [roles[label] ?? '', first, last];

describe('arguments of a predicate', () => {
  const find = makeFindArguments(sentence, roles);

  it('the data are for the roles that the weights have, and for the evidence that is given', () => {
    const labels = join(import.meta.dirname, '..', '..', '..', '..', 'models', 'reader-en', 'labels.json');
    assert.deepEqual(roles, (JSON.parse(readFileSync(labels, 'utf8')) as { roles: string[] }).roles);
    assert.deepEqual(data.forest.features, evidenceNames);
  });
  it('what tags and tree agree on stays', () => {
    const tags = tagsOf({
      ...{ 0: 'B ARG0', 1: 'I ARG0', 2: 'I ARG0', 4: 'B ARG1', 5: 'I ARG1', 6: 'B ARGM-TMP' },
    });
    assert.deepEqual(find(predicate, 3, tags).map(name), [
      ['ARG0', 0, 3],
      ['ARG1', 4, 6],
      ['ARGM-TMP', 6, 7],
    ]);
  });
  it('of two roles between which the tags waver, the one that such phrases of the predicate have', () => {
    const tags = tagsOf({ 0: 'B ARG0', 1: 'I ARG0', 2: 'I ARG0' });
    set(tags, 4, { 'B ARG2': 0.5, 'B ARG1': 0.45 });
    set(tags, 5, { 'I ARG2': 0.5, 'I ARG1': 0.45 });
    const first: [string, number, number] = ['ARG0', 0, 3];
    assert.deepEqual(bestSpans(tags).map(name), [first, ['ARG2', 4, 6]]);
    assert.deepEqual(find(predicate, 3, tags).map(name), [first, ['ARG1', 4, 6]]);
  });
  it('nothing is found in tags that say nothing', () => assert.deepEqual(find(predicate, 3, tagsOf({})), []));
  it('without data for an inventory the tags alone decide', () => {
    const tags = tagsOf({ 1: 'B ARG0', 2: 'I ARG0' });
    const plain = makeFindArguments(sentence, [...roles].reverse())(predicate, 3, tags);
    assert.deepEqual(plain, bestSpans(tags));
  });
  it('spans are in order, within the sentence, apart from each other and from the predicate', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -24, max: 0 }), { minLength: 8 * 9, maxLength: 8 * 9 }), (logs) => {
        const scores = new Float32Array(8 * tagCount).fill(-9);
        for (const [index, log] of logs.entries()) scores[Math.floor(index / 9) * tagCount + (index % 9)] = log / 4;
        const found = find(predicate, 1, { scores, words: 8, tags: tagCount });
        for (const [index, { first, last }] of found.entries()) {
          assert.ok(first < last && last <= 8 && first >= (found[index - 1]?.last ?? 0));
          assert.ok(predicate < first || predicate >= last);
        }
      }),
      { numRuns: 100 },
    ));
});

describe('the best of weighed spans', () => {
  const weighed = fc.array(
    fc.record({
      span: fc
        .tuple(fc.nat(8), fc.nat(6), fc.integer({ min: 1, max: 4 }))
        .map(([label, first, length]): LabelSpan => ({ label, first, last: first + length })),
      score: fc.integer({ min: -3, max: 6 }),
    }),
    { maxLength: 12 },
  );
  it('do not overlap, have no numbered role twice, and none is left out without a reason', () =>
    fc.assert(
      fc.property(weighed, (all) => {
        const chosen = chooseSpans(all);
        const clash = (a: LabelSpan, b: LabelSpan): boolean =>
          (a.first < b.last && b.first < a.last) || (a.label === b.label && a.label < 6);
        for (const [index, span] of chosen.entries()) {
          assert.ok(chosen.slice(index + 1).every((other) => !clash(span, other)));
        }
        for (const { span, score } of all) {
          if (score > 0) assert.ok(chosen.some((other) => other === span || clash(other, span)));
          else assert.ok(!chosen.includes(span));
        }
      }),
    ));
});

describe('a forest', () => {
  it('adds what each tree says', () => {
    const forest = openForest({ start: 1, trees: [[[0, 0.5, 2], 10, [1, 3, 4], 20, 30], [0.25]] });
    assert.deepEqual([forest([0.5, 9]), forest([0.6, 3]), forest([0.6, 4])], [11.25, 21.25, 31.25]);
  });
});

describe('counts', () => {
  it('a narrower key outweighs a wider one as far as it was seen', () => {
    const none = { path: {}, marker: {}, stem: {}, voice: {}, word: {} };
    const kept = { base: [0.5, 0.25, 0.25], ...none, path: { 'a /nsubj': [1, 5] }, stem: { 'left a /nsubj ': [2, 3] } };
    const { byPredicate, byHead } = openCounts(kept).of(parsePhrases(sentence, new Map()), predicate)(2);
    // (5 × 0.25 + 5) / 10, then half of that; what the phrase's own head says stays with the wider key.
    assert.deepEqual([byPredicate(1), byHead(1)], [0.3125, 0.625]);
    assert.equal(byPredicate(0) + byPredicate(1) + byPredicate(2), 1);
  });
});
