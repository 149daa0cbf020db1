/** What holds for every text: spans cut out their words, sentences cover tokens, twice is the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyseText } from '../../../src/read/layer/index.ts';

const words = fc.constantFrom(
  'The',
  'the',
  'envoy',
  'U.S.',
  'Maj.',
  'Gen.',
  'Torvin',
  'Hale',
  'al-Masri',
  'said',
  ',',
  '.',
  '“',
  '”',
  '"',
  '(',
  ')',
  'NRU',
  'Northern',
  'Relief',
  'Union',
  'of',
  'and',
  '-',
  '2024',
  '3.5',
  'a.m.',
  '’s',
  '…',
  '!',
  '?',
  '\n',
  '\n\n',
  'Kallmouth',
); // prettier-ignore
const prose = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));
const anything = fc.string({ unit: 'binary', maxLength: 200 });
const odd = fc.oneof(prose, anything, fc.string({ unit: 'grapheme', maxLength: 200 }));

test('tokens lie in order inside the text, and sentences cover them', () => {
  fc.assert(
    fc.property(odd, (text) => {
      const { tokens, sentences, sentenceTokens, names } = analyseText({ text, blocks: [] });
      let at = 0;
      for (const { start, end } of tokens) {
        assert.ok(start >= at && end > start && end <= text.length);
        assert.ok(text.slice(start, end).trim() !== '');
        at = end;
      }
      assert.equal(sentences.length, sentenceTokens.length);
      let next = 0;
      for (const [index, [first, last]] of sentenceTokens.entries()) {
        assert.equal(first, next);
        assert.ok((last ?? 0) > (first ?? 0));
        assert.equal(sentences[index]?.start, tokens[first ?? 0]?.start);
        assert.equal(sentences[index]?.end, tokens[(last ?? 0) - 1]?.end);
        next = last ?? 0;
      }
      assert.equal(next, tokens.length);
      const starts = new Set(tokens.map(({ start }) => start));
      const ends = new Set(tokens.map(({ end }) => end));
      for (const [index, name] of names.entries()) {
        assert.ok(starts.has(name.start) && ends.has(name.end) && name.end > name.start);
        assert.ok(index === 0 || (names[index - 1]?.end ?? 0) <= name.start);
      }
    }),
    { numRuns: 300 },
  );
});

test('analysing twice gives the same', () => {
  fc.assert(
    fc.property(odd, (text) => assert.deepEqual(analyseText({ text, blocks: [] }), analyseText({ text, blocks: [] }))),
    { numRuns: 60 },
  );
});

test('a long word without spaces is read in a moment', () => {
  const text = `see http://${'a.b/'.repeat(5000)} now`;
  const { tokens } = analyseText({ text, blocks: [] });
  assert.equal(tokens.length, 3);
});

test('a long word of capitals and hyphens is read before it is given up', { timeout: 30_000 }, () => {
  const text = 'Al-'.repeat(20000);
  const { tokens } = analyseText({ text, blocks: [] });
  assert.equal(tokens.at(-1)?.end, text.length);
});
