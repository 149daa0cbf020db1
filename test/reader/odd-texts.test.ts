/** Odd texts through the layer that the model fills: bounded, told as a problem, never a crash. With a stub where the model is not asked. */
import assert from 'node:assert/strict';
import { after, before, describe, it, test } from 'node:test';
import fc from 'fast-check';
import type { Analysis, LanguageLayer } from '../../src/read/language.ts';
import { makeModelLayer } from '../../src/read/index.ts';
import type { Reader, SentenceReader } from '../../src/reader/index.ts';
import { assembleSentence } from '../../src/reader/assemble.ts';
import { makeLine, noModel, openForTest } from './model.ts';

async function analyse(layer: LanguageLayer, text: string): Promise<Analysis | undefined> {
  return (await layer.analyse([{ text, blocks: [{ start: 0, end: text.length }] }]))[0];
}

/** A reader without weights: what is left of a sentence when nothing is found in it. */
const stub: SentenceReader = {
  name: 'stub',
  read: (sentences) =>
    Promise.resolve(
      sentences.map((words) =>
        assembleSentence(words, [{ first: 0, last: words.length, decoded: null }], (form) => form),
      ),
    ),
};

/** Every span of the analysis stands in the text; tokens are in order and as many as the sentences say. */
function checkAnalysis(text: string, analysis: Analysis | undefined): void {
  assert.ok(analysis);
  let at = 0;
  for (const { start, end, head } of analysis.tokens) {
    assert.ok(start >= at && end > start && end <= text.length);
    at = end;
    assert.ok(head === undefined || (head >= -1 && head < analysis.tokens.length));
  }
  for (const { start, end } of [...analysis.sentences, ...analysis.names, ...analysis.predicates]) {
    assert.ok(start >= 0 && end >= start && end <= text.length);
  }
}

const megabytes = 10_000_000;
const oddTexts: readonly (readonly [name: string, text: string, code: string | null])[] = [
  ['10 MB of one letter', 'a'.repeat(megabytes), 'long-word'],
  ['10 MB of one emoji', '😀'.repeat(megabytes / 4), 'long-word'],
  ['10 MB of one ideograph', '京'.repeat(megabytes / 3), 'long-word'],
  ['10 MB of white space', ' '.repeat(megabytes), null],
  ['10 MB of lines', '\n'.repeat(megabytes), null],
  ['a text of very many words without an end', 'a '.repeat(300_000), 'long-text'],
  ['a sentence of 3,000 words', 'shelling '.repeat(3000), 'long-sentence'],
  ['a table', Array.from({ length: 200 }, (_, row) => `Town ${row}\t${row * 7}\tkilled`).join('\n'), null],
  ['a list', Array.from({ length: 200 }, (_, row) => `• depot ${row}`).join('\n'), null],
  ['Arabic', 'قال الوزير إن الجيش قصف المدينة يوم الثلاثاء. '.repeat(5), 'other-script'],
  ['Russian', 'Армия обстреляла город во вторник. '.repeat(5), 'other-script'],
  ['joined emoji', '👩‍👩‍👧‍👦 🇺🇳 '.repeat(40), null],
  ['lone surrogates and control marks', '\ud800 broken \udc00 \u0000\u0007 '.repeat(20), null],
];

describe('odd texts with a stub for the model', () => {
  for (const [name, text, code] of oddTexts) {
    it(name, async () => {
      const analysis = await analyse(makeModelLayer(stub), text);
      checkAnalysis(text, analysis);
      if (code && code !== 'long-sentence') {
        const codes = (analysis?.problems ?? []).map((problem) => problem.code);
        assert.ok(codes.includes(code), `${code} among ${codes.join(' ')}`);
        assert.equal(new Set(codes).size, codes.length, 'one note a kind');
      }
    });
  }
});

describe('odd texts with the model', { skip: noModel }, () => {
  let reader: Reader;
  before(async () => {
    reader = await openForTest();
  });
  after(() => reader.close());

  for (const [name, text, code] of oddTexts) {
    it(name, async () => {
      const analysis = await analyse(makeModelLayer(reader), text);
      checkAnalysis(text, analysis);
      if (code) assert.ok(analysis?.problems?.some((problem) => problem.code === code));
    });
  }

  it('any mixture of them, and the same text alone or beside others', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Rebels killed three men. ',
        '“We left,” she said.\n\n',
        '😀 ',
        'العربية ',
        '— ',
        '\t',
        'a'.repeat(300),
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const arbitrary = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
    const layer = makeModelLayer(reader);
    await fc.assert(
      fc.asyncProperty(arbitrary, arbitrary, async (text, other) => {
        const requests = [other, text, other].map((one) => ({ text: one, blocks: [{ start: 0, end: one.length }] }));
        const alone = await analyse(layer, text);
        checkAnalysis(text, alone);
        assert.deepEqual((await layer.analyse(requests))[1], alone);
      }),
      { numRuns: 20 },
    );
  });
});

test('a word in another script beside English ones is no problem', async () => {
  const [reading] = await stub.read([makeLine(['He', 'said', '北京', 'twice', '.'])]);
  assert.deepEqual(reading?.problems, []);
});
