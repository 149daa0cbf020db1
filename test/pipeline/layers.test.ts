/** Who reads: the model where it is installed, the rules where it is not, with a word about it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OnrecordError } from '../../src/model/index.ts';
import { chooseReader } from '../../src/pipeline/layers.ts';

const there = (): Promise<void> => Promise.resolve();
const missing = (): Promise<void> => Promise.reject(new OnrecordError('reader-model-missing', 'no model here'));

test('the model reads where it is installed', async () => {
  const notes: string[] = [];
  assert.equal(await chooseReader('auto', (line) => notes.push(line), there), 'model');
  assert.equal(await chooseReader('rules', (line) => notes.push(line), there), 'rules');
  assert.deepEqual(notes, []);
});

test('without it the rules read, and one line says so', async () => {
  const notes: string[] = [];
  assert.equal(await chooseReader('auto', (line) => notes.push(line), missing), 'rules');
  assert.deepEqual(notes, ['sentences are read by rules alone, which find less: no model here']);
});

test('a model asked for by name that is missing is an error, and so is any other fault', async () => {
  await assert.rejects(chooseReader('model', undefined, missing), { code: 'reader-model-missing' });
  await assert.rejects(
    chooseReader('auto', undefined, () => Promise.reject(new TypeError('broken'))),
    TypeError,
  );
});
