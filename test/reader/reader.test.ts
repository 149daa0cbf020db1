/** What holds of the reader whatever its weights: the model itself is run. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { nameModel, openReader, type Reader, type SentenceReading, type Word } from '../../src/reader/index.ts';
import { makeLine, model, noModel, openForTest } from './model.ts';

const lines = [
  'The minister told Reuters that rebels had shelled the town .',
  '“ We will not leave , ” she said .',
  'Rebels killed three policemen near Kandahar on Tuesday , according to the army .',
  ')',
  '北京 said : ok 😀',
].map((line) => makeLine(line.split(' ')));

/** Holds of every reading: spans stand in the text, ranges within the sentence, one root. */
function checkReading(words: readonly Word[], reading: SentenceReading): void {
  assert.equal(reading.words.length, words.length);
  for (const [index, word] of reading.words.entries()) {
    assert.deepEqual([word.start, word.end], [words[index]?.start, words[index]?.end]);
    assert.ok(word.head >= -1 && word.head < words.length && word.head !== index);
    assert.ok(word.factuality >= -3 && word.factuality <= 3);
  }
  assert.equal(reading.words.filter(({ head }) => head === -1).length, Math.min(1, words.length));
  const ranges = [
    ...reading.names,
    ...reading.frames.flatMap(({ roles }) => roles),
    ...reading.attributions.flatMap(({ cue, source, content }) => [cue, ...(source ? [source] : []), ...content]),
  ];
  for (const { first, last, start, end } of ranges) {
    assert.ok(first >= 0 && last > first && last <= words.length);
    assert.deepEqual([start, end], [words[first]?.start, words[last - 1]?.end]);
  }
}

describe('the reader', { skip: noModel }, () => {
  let reader: Reader;
  before(async () => {
    reader = await openForTest();
  });
  after(() => reader.close());

  it('reads a sentence alike alone, among others, in any order and at the same time as others', async () => {
    const alone: SentenceReading[] = [];
    for (const line of lines) alone.push(...(await reader.read([line])));
    assert.deepEqual(await reader.read(lines), alone);
    assert.deepEqual((await reader.read(lines.toReversed())).toReversed(), alone);
    assert.deepEqual((await Promise.all(lines.map((line) => reader.read([line])))).flat(), alone);
    const other = await openForTest();
    assert.deepEqual(await other.read(lines), alone);
    await other.close();
  });

  it('finds who did what', async () => {
    const [reading] = await reader.read([makeLine('Rebels killed three policemen near Kandahar .'.split(' '))]);
    const [frame] = reading?.frames ?? [];
    assert.equal(frame?.word, 1);
    assert.deepEqual(
      frame?.roles.slice(0, 2).map(({ label, first, last }) => [label, first, last]),
      [
        ['ARG0', 0, 1],
        ['ARG1', 2, 4],
      ],
    );
    assert.equal(reading?.words[1]?.lemma, 'kill');
    assert.ok(reading?.names.some(({ first, group }) => first === 5 && group === 'PLACE'));
  });

  it('gives words and ranges that stand in the text, whatever the words', async () => {
    const form = fc.oneof(
      fc.constantFrom(...'said the , Paris “ 5 U.S. 京 😀 killed'.split(' ')),
      fc.string({ minLength: 1, unit: 'binary', maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(form, { maxLength: 30 }), async (forms) => {
        const words = makeLine(forms);
        const [reading] = await reader.read([words]);
        assert.ok(reading);
        checkReading(words, reading);
        assert.deepEqual(await reader.read([words]), [reading]);
      }),
      { numRuns: 25 },
    );
  });

  it('reads a sentence of any length in parts, and says so', async () => {
    const words = makeLine(Array.from({ length: 400 }, (_, index) => (index % 9 === 8 ? ',' : 'shelling')));
    const [reading] = await reader.read([words]);
    assert.ok(reading);
    checkReading(words, reading);
    assert.deepEqual(
      reading.problems.map(({ code }) => code),
      ['long-sentence'],
    );
  });

  it('takes a word of ten million characters', async () => {
    const words = makeLine(['He', 'wrote', 'a'.repeat(10_000_000), '.']);
    const [reading] = await reader.read([words]);
    assert.ok(reading);
    checkReading(words, reading);
  });

  it('leaves the rest of a sentence without an end unread', async () => {
    const [reading] = await reader.read([makeLine(Array.from({ length: 4200 }, () => 'a'))]);
    assert.equal(reading?.words.length, 4200);
    assert.equal(reading?.words.at(-1)?.upos, 'X');
    assert.deepEqual(
      reading?.problems.map(({ severity }) => severity),
      ['warning'],
    );
  });

  it('is called what the installed model is said to be called', async () => {
    assert.equal(await nameModel(model), reader.name);
  });

  it('runs on WebAssembly too, under another name', async () => {
    const wasm = await openForTest({ runtime: 'wasm' });
    const [reading] = await wasm.read([lines[0] ?? []]);
    assert.ok(reading);
    checkReading(lines[0] ?? [], reading);
    assert.equal(wasm.name, `${reader.name}+wasm`);
    assert.match(reader.name, /^onrecord-reader-en\/\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
    await wasm.close();
  });
});

describe('a reader without a model', () => {
  it('is refused with the folder named', () =>
    assert.rejects(openReader({ model: `${model}-nowhere` }), {
      code: 'reader-model-missing',
      subject: `${model}-nowhere`,
    }));
});
