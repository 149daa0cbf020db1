/** Annotated text: every mark is there, and the text stays as it was written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Reading } from '../../src/model/index.ts';
import { annotate, drawParts } from '../../src/show/annotated.ts';

const text = 'The army denied on Monday that it had shelled Osk.';
const span = (words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const empty = {
  sentences: [],
  entities: [],
  mentions: [],
  relations: [],
  times: [],
  places: [],
  statements: [],
  accounts: [],
};
const makeReading = (over: object): Reading =>
  ({
    format: 'onrecord.reading/1',
    reader: 'test',
    article: { text },
    ...empty,
    problems: [],
    ...over,
  }) as unknown as Reading;
const drawn = (reading: Reading): string =>
  drawParts(
    annotate(reading),
    ({ label }, inside) => `[${inside}]${label}`,
    (plain) => plain,
  );

test('names, times, statements and events stand in the text, one inside the other', () => {
  const reading = makeReading({
    mentions: [
      { ...span('The army'), kind: 'nominal', type: 'military_unit', entity: 'e1' },
      { ...span('it'), kind: 'pronoun', type: 'military_unit', entity: 'e1' },
      { ...span('Osk'), kind: 'name', type: 'place', entity: 'e2' },
    ],
    times: [{ ...span('on Monday'), value: '2031-02-03', type: 'DATE' }],
    statements: [
      {
        id: 's1',
        source: { ...span('The army'), entity: 'e1' },
        cue: span('denied'),
        content: [span('that it had shelled Osk')],
        stance: 'deny',
      },
    ],
    accounts: [{ trigger: span('shelled'), type: 'ASSAULT', factuality: 'denied' }],
  });
  assert.equal(
    drawn(reading),
    '[[The army]military_unit]source 1 [denied]cue 1 [on Monday]2031-02-03 ' +
      '[that it had [shelled]ASSAULT denied [Osk]place]deny 1.',
  );
});

test('whatever the spans, the parts joined are the text', () => {
  const anySpan = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), kind: 'name', type: 'place', entity: null }));
  fc.assert(
    fc.property(fc.array(anySpan), (mentions) => {
      const joined = drawParts(
        annotate(makeReading({ mentions })),
        (_, inside) => inside,
        (plain) => plain,
      );
      assert.equal(joined, text);
    }),
  );
});
