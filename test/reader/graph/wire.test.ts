import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lengthField, numberField, readFields, textField } from '../../../src/reader/graph/wire.ts';

const fields = fc.array(
  fc.oneof(
    fc.record({ number: fc.integer({ min: 1, max: 400 }), value: fc.nat({ max: Number.MAX_SAFE_INTEGER }) }),
    fc.record({ number: fc.integer({ min: 1, max: 400 }), inside: fc.uint8Array({ maxLength: 300 }) }),
  ),
);

describe('fields of a message', () => {
  it('are read as they were written', () =>
    fc.assert(
      fc.property(fields, (written) => {
        const pieces = written.flatMap((field) =>
          'value' in field ? [numberField(field.number, field.value)] : lengthField(field.number, [field.inside]),
        );
        const message = Buffer.concat(pieces);
        const read = [...readFields(message)];
        assert.deepEqual(
          read.map(({ number, value, inside }) => [number, value, Buffer.from(inside())]),
          written.map((field) => [
            field.number,
            'value' in field ? field.value : 0,
            Buffer.from('value' in field ? [] : field.inside),
          ]),
        );
        assert.deepEqual(Buffer.concat(read.map(({ whole }) => whole())), message);
      }),
    ));
  it('of other kinds are passed over whole', () => {
    const four = Uint8Array.of(0x0d, 1, 2, 3, 4);
    const eight = Uint8Array.of(0x11, 1, 2, 3, 4, 5, 6, 7, 8);
    const read = [...readFields(Buffer.concat([four, eight, ...textField(3, 'end')]))];
    assert.deepEqual(
      read.map(({ number }) => number),
      [1, 2, 3],
    );
  });
  it('that are cut off are an error', () => {
    const [tag = new Uint8Array()] = textField(1, 'four');
    assert.throws(() => [...readFields(tag)], RangeError);
    assert.throws(() => [...readFields(Uint8Array.of(0x80))], RangeError);
  });
});
