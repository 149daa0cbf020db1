/** Agreement with the program that trained the model: its readings of fixed sentences, kept beside the weights. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeLine, model, noModel, openForTest } from './model.ts';
import type { Reader, WordRange } from '../../src/reader/index.ts';
import { encodeSentence, makeWordEncoder } from '../../src/reader/encode.ts';
import { makeWordPieces } from '../../src/reader/wordpiece.ts';

interface Vector {
  readonly words: readonly string[];
  readonly input_ids: readonly number[];
  readonly shape_ids: readonly number[];
  readonly word_first: readonly number[];
  readonly word_last: readonly number[];
  readonly upos: readonly string[];
  readonly heads: readonly number[];
  readonly deprel: readonly string[];
  readonly ner: readonly [number, number, string][];
  readonly mentions: readonly [number, number, string][];
  readonly frames: readonly { readonly word: number; readonly roles: readonly [string, number, number][] }[];
  readonly factuality: readonly number[];
  readonly attribution: readonly {
    readonly word: number;
    readonly cue: readonly [number, number];
    readonly source: readonly [number, number] | null;
    readonly content: readonly (readonly [number, number])[];
  }[];
}

const file = [join(model, 'vectors.json'), join(import.meta.dirname, '..', 'fixtures', 'reader', 'vectors.json')].find(
  (path) => existsSync(path),
);
const vectors = file ? (JSON.parse(readFileSync(file, 'utf8')) as Vector[]) : [];
const skip = noModel || (file ? false : 'no vectors.json beside the model');
/** The quantised weights add in another order, and saturate elsewhere, on processors with other instructions: −3 to 3. */
const factualityTolerance = 0.05;
const pair = ({ first, last }: WordRange): [number, number] => [first, last];

describe('readings that the training program gives', { skip }, () => {
  let reader: Reader;
  before(async () => {
    reader = await openForTest();
  });
  after(() => reader.close());

  it('has sentences to compare', () => assert.ok(vectors.length > 0));

  it('the same word pieces and shapes', () => {
    const encodeWord = makeWordEncoder(makeWordPieces(readFileSync(join(model, 'vocab.txt'), 'utf8')));
    for (const vector of vectors) {
      const { inputIds, shapeIds, wordFirst, wordLast } = encodeSentence(vector.words.map(encodeWord));
      assert.deepEqual([...inputIds], vector.input_ids);
      assert.deepEqual([...shapeIds], vector.shape_ids);
      assert.deepEqual([...wordFirst], vector.word_first);
      assert.deepEqual([...wordLast], vector.word_last);
    }
  });

  it('the same tags, trees, names, roles, factuality and attributions', async () => {
    for (const vector of vectors) {
      const [reading] = await reader.read([makeLine(vector.words)]);
      assert.ok(reading);
      assert.deepEqual(
        reading.words.map(({ upos }) => upos),
        vector.upos,
      );
      assert.deepEqual(
        reading.words.map(({ head, deprel }) => [head + 1, deprel]),
        vector.heads.map((head, index) => [head, vector.deprel[index]]),
      );
      assert.deepEqual(
        reading.names.map(({ first, last, type }) => [first, last, type]),
        vector.ner,
      );
      assert.deepEqual(
        reading.mentions.map(({ first, last, type }) => [first, last, type]),
        vector.mentions,
      );
      assert.deepEqual(
        reading.frames.map(({ word, roles }) => ({
          word,
          roles: roles.map(({ label, first, last }) => [label, first, last]),
        })),
        vector.frames,
      );
      assert.deepEqual(
        reading.attributions.map(({ word, cue, source, content }) => ({
          word,
          cue: pair(cue),
          source: source && pair(source),
          content: content.map(pair),
        })),
        vector.attribution,
      );
      for (const [index, { factuality }] of reading.words.entries()) {
        const expected = vector.factuality[index] ?? Number.NaN;
        assert.ok(
          Math.abs(factuality - expected) <= factualityTolerance,
          `${vector.words[index]}: ${factuality}, not ${expected}`,
        );
      }
    }
  });
});
