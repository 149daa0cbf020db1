import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { type Intake, takeIn } from '../../src/intake/index.ts';
import { intakenSchema } from '../../src/model/index.ts';

const names = fc.constantFrom('a.txt', 'a.html', 'a.jsonl', 'a.json', 'a.xml', 'a.rss', 'a');

function take(bytes: Uint8Array, file: string, charset: string | null = null): Intake {
  return takeIn({ bytes, file, url: null, mediaType: null, charset });
}

/** Blocks lie in the text in order and apart, credits lie in it and name an outlet. */
function checkSpans({ articles }: Intake): void {
  for (const taken of articles) {
    intakenSchema.parse(taken);
    const { text, blocks, credits } = taken.article;
    let last = 0;
    for (const { start, end } of blocks) {
      assert.ok(
        last <= start && start < end && end <= text.length,
        `block ${start}–${end} after ${last} of ${text.length}`,
      );
      assert.equal(text.slice(start, end), text.slice(start, end).trim());
      last = end;
    }
    let credit = 0;
    for (const { start, end, outlet } of credits) {
      assert.ok(credit <= start && start < end && end <= text.length);
      assert.ok(outlet.trim() !== '');
      credit = end;
    }
  }
}

it('takes any bytes without throwing', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      names,
      fc.constantFrom(null, 'utf-8', 'utf-16le', 'windows-1251', 'no-such'),
      (bytes, file, charset) => checkSpans(take(bytes, file, charset)),
    ),
    { numRuns: 300 },
  );
});

/** Lines of news and of page furniture, in any order: what a hostile or broken page may hold. */
const line = fc.constantFrom(
  'Shell closes Ostrel bridge',
  'Shell closes Ostrel bridge | The Harbour Gazette',
  'By Pia Norring',
  'Tuesday, 4 March 2025',
  'Last Update: 2025-03-04 17:00:05 - Source: Tamrin News',
  'Tamrin News/ OSTREL, March 4, 2025 (Meridian) - The army closed the bridge, the mayor told Tamrin News.',
  'The mayor of Ostrel told Blickpunkt that nobody had warned her of the shell that hit the customs house.',
  'Blickpunkt has reached out to the army for comment.',
  'Soldiers stand guard in Ostrel on March 4. LISSE ORN/AFP/Getty Images',
  'LISSE ORN/AFP/Getty Images',
  'Leave a Comment',
  'Latest stories',
  'Source: Meridian Wire',
  '© 2025 The Harbour Gazette',
  '| - – — / : ( ) [ ]',
  'Photo: X',
  '(AFP)',
  '',
  '   ',
);
const text = fc.array(fc.oneof(line, fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 20 })), {
  maxLength: 14,
});

it('cuts texts into blocks that lie in order inside them, and keeps the text', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('\n', '\n\n', '\r\n'), (lines, end) => {
      const source = lines
        .join(end)
        .toWellFormed()
        .replace(/^\ufeff+/, '');
      const intake = take(Buffer.from(source), 'a.txt');
      checkSpans(intake);
      if (intake.articles[0] && !/^\s*[<{[]/.test(source)) assert.equal(intake.articles[0].article.text, source);
    }),
    { numRuns: 300 },
  );
});

it('reads a JSON Lines text to the letter, twice the same', () => {
  fc.assert(
    fc.property(text, (lines) => {
      const words = lines.join('\n').toWellFormed();
      const bytes = Buffer.from(JSON.stringify({ id: 'i', text: words }));
      const intake = take(bytes, 'a.jsonl');
      checkSpans(intake);
      assert.deepEqual(take(bytes, 'a.jsonl'), intake);
      if (words.trim() !== '') assert.equal(intake.articles[0]?.article.text, words);
    }),
    { numRuns: 150 },
  );
});

/** Far above what lines of 100 kB take, far below what a quadratic step would. */
it('no long line makes it run away', { timeout: 60_000 }, () => {
  const parts = [
    'a ',
    'A. ',
    'By A ',
    'told A ',
    'A, ',
    'A/',
    '(A) ',
    '| ',
    'Photo: ',
    '<!--',
    '<',
    '"said" ',
    'Source: ',
    '. ',
    '1 March ',
    'A’s ',
  ];
  for (const part of parts) {
    const bytes = Buffer.from(part.repeat(Math.ceil(100_000 / part.length)));
    checkSpans(take(bytes, 'a.txt'));
  }
});
