/** The slimmer graph gives the same numbers as the model's own. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readGraph } from '../../../src/reader/graph/graph.ts';
import { slimModel } from '../../../src/reader/graph/slim.ts';
import { makeWordEncoder, encodeSentence } from '../../../src/reader/encode.ts';
import { openModel, type Tensor } from '../../../src/reader/session.ts';
import { makeWordPieces } from '../../../src/reader/wordpiece.ts';
import { model, noModel } from '../model.ts';

const sentences = [
  'Yes',
  'Rebels left .',
  'The governor of Norria told Reuters on Tuesday that Gen. Idris Vand may not attack Orvel , and denied the claims .',
  '“ Who gave the order ? ” asked the antidisestablishmentarianist mayor of Kallmouth - Dureth , who was not there .',
].map((text) => text.split(' '));

describe('the slimmer graph', { skip: noModel }, () => {
  test('takes no masks, and asks for few shapes', () => {
    const whole = readFileSync(join(model, 'model.onnx'));
    const before = readGraph(whole);
    const after = readGraph(slimModel(whole));
    assert.deepEqual(after.inputs, ['input_ids', 'shape_ids', 'word_first', 'word_last']);
    assert.deepEqual(after.outputs, before.outputs);
    const shapes = ({ nodes }: typeof after): number => nodes.filter(({ type }) => type === 'Shape').length;
    assert.ok(shapes(after) < 0.4 * shapes(before), `${shapes(after)} of ${shapes(before)}`);
  });

  test('gives the same numbers to the last bit', async () => {
    const { InferenceSession, Tensor: OrtTensor } = await import('onnxruntime-node');
    const options = { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3 } as const;
    const original = await InferenceSession.create(readFileSync(join(model, 'model.onnx')), options);
    const { session } = await openModel({ model, runtime: 'native' });
    const encode = makeWordEncoder(makeWordPieces(readFileSync(join(model, 'vocab.txt'), 'utf8')));
    for (const words of sentences) {
      const { inputIds, shapeIds, wordFirst, wordLast } = encodeSentence(words.map(encode));
      const row = (data: Int32Array): Tensor => ({ data, dims: [1, data.length] });
      const inputs = {
        input_ids: row(inputIds),
        shape_ids: row(shapeIds),
        attention_mask: row(new Int32Array(inputIds.length).fill(1)),
        word_first: row(wordFirst),
        word_last: row(wordLast),
        word_mask: row(new Int32Array(words.length).fill(1)),
      };
      const slim = await session.run(inputs);
      const whole = await original.run(
        Object.fromEntries(
          Object.entries(inputs).map(([name, { data, dims }]) => [
            name,
            new OrtTensor('int32', data as Int32Array, dims),
          ]),
        ),
      );
      for (const [name, { data, dims }] of Object.entries(whole)) {
        assert.deepEqual(slim[name]?.dims, dims, name);
        assert.deepEqual(slim[name]?.data, data, `${name} of “${words.join(' ')}”`);
      }
    }
    await session.close();
    await original.release();
  });
});
