/** Sentences end where they should, and nowhere else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyseText } from '../../../src/read/layer/index.ts';

const cutAll = (text: string, blocks: { start: number; end: number }[] = []): string[] =>
  analyseText({ text, blocks }).sentences.map(({ start, end }) => text.slice(start, end));

const cases: { name: string; sentences: string[] }[] = [
  { name: 'plain', sentences: ['The envoy left Kallmouth.', 'Nobody followed her.'] },
  {
    name: 'ranks and initials',
    sentences: ['Maj. Gen. Torvin B. Hale met Mr. Osk on Jan. 3 in the port.', 'He left at noon.'],
  },
  { name: 'an abbreviated state before a noun', sentences: ['The U.S. Senate voted on the treaty.', 'It passed.'] },
  { name: 'an abbreviated state at the end', sentences: ['They flew to the U.S.', 'The talks went on without them.'] },
  {
    name: 'hours',
    sentences: ['Shelling began at 4:30 a.m. on Friday and stopped at 6 p.m.', 'The town was quiet then.'],
  },
  { name: 'decimal numbers', sentences: ['Prices rose 3.5 percent to $1.25 a litre.', 'Bread cost more too.'] },
  { name: 'closing quotes', sentences: ['“We did not fire.”', '“Nobody did,” the colonel said.'] },
  { name: 'straight quotes', sentences: ['"We did not fire," Hale said.', '"Nobody did."', 'He then left.'] },
  { name: 'a closing quote after a space', sentences: ['“We stay here. “'] },
  { name: 'a question inside a sentence', sentences: ['“Who fired?” Hale asked the crew.', 'Nobody answered.'] },
  { name: 'brackets', sentences: ['The union (NRU) agreed.', '(It had refused before.)', 'Talks resumed.'] },
  { name: 'dots of omission', sentences: ['The strike was defensive... targeting a depot.', 'It failed.'] },
];

for (const { name, sentences } of cases) {
  test(`sentences: ${name}`, () => assert.deepEqual(cutAll(sentences.join(' ')), sentences));
}

test('no sentence crosses the end of a block', () => {
  const text = 'Envoy leaves Kallmouth\nThe envoy left.\n\nShe said\nnothing more.';
  const blocks = [
    { start: 0, end: 22 },
    { start: 23, end: 38 },
    { start: 40, end: text.length },
  ];
  assert.deepEqual(cutAll(text, blocks), ['Envoy leaves Kallmouth', 'The envoy left.', 'She said\nnothing more.']);
});

test('given sentences and tokens are used as they are', () => {
  const text = 'One . Two Three';
  const sentences = [
    { start: 0, end: 9 },
    { start: 10, end: 15 },
  ];
  const tokens = [
    { start: 0, end: 3 },
    { start: 4, end: 5 },
    { start: 6, end: 9 },
    { start: 10, end: 15 },
  ];
  const analysis = analyseText({ text, blocks: [], sentences, tokens });
  assert.deepEqual(analysis.sentences, sentences);
  assert.deepEqual(
    analysis.tokens.map(({ start, end }) => ({ start, end })),
    tokens,
  );
  assert.deepEqual(analysis.sentenceTokens, [
    [0, 3],
    [3, 4],
  ]);
});
