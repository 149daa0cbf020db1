/** Which articles are read again, and when the rules may take the place of the model. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseOutdated } from '../../src/pipeline/outdated.ts';
import type { RecordReader } from '../../src/record/store.ts';
import type { RecordWriter } from '../../src/record/writer.ts';

const rules = 'wink-nlp/2.4.0 rules/1+00000002';
const model = 'onrecord-reader-en/0.1.0+12345678 rules/1+00000002';
const readers = new Map([
  ['art_1', 'wink-nlp/2.4.0 rules/1+00000001'],
  ['art_2', rules],
  ['art_3', model],
]);
const store = {
  reader: {} as RecordReader,
  writer: { readersOf: () => Promise.resolve(readers) } as unknown as RecordWriter,
};
const wish = { articles: null, force: false } as const;

test('what another reader, version or build has read is outdated; by force all is', async () => {
  const byModel = await chooseOutdated(store, { ...wish, reader: model, choice: 'auto' });
  assert.deepEqual([[...byModel.outdated.keys()], byModel.current], [['art_1', 'art_2'], 1]);
  const byRules = await chooseOutdated(store, { ...wish, reader: rules, choice: 'rules' });
  assert.deepEqual([[...byRules.outdated.keys()], byRules.current], [['art_1', 'art_3'], 1]);
  const forced = await chooseOutdated(store, { ...wish, force: true, reader: model, choice: 'model' });
  assert.deepEqual([forced.outdated, forced.current], [readers, 0]);
});

test('readings of the model do not give way to rules that nobody asked for', async () => {
  await assert.rejects(chooseOutdated(store, { ...wish, reader: rules, choice: 'auto' }), {
    code: 'reader-model-missing',
    message: /1 article was read by it; `--reader rules`/,
  });
});
