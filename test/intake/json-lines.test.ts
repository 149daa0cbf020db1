import assert from 'node:assert/strict';
import { it } from 'node:test';
import { takeIn } from '../../src/intake/index.ts';
import { intakenSchema } from '../../src/model/index.ts';

function takeLine(fields: object) {
  const bytes = Buffer.from(`${JSON.stringify(fields)}\n`);
  return takeIn({ bytes, file: 'pile.jsonl', url: null, mediaType: null, charset: null });
}

it('uses what is given: id, text to the letter, date, headline, outlet, address', () => {
  const text = '\n  Port shut\n\nThe port of Vessen was shut on Monday, the mayor told the Gazette.  \n';
  const [taken] = takeLine({
    id: 'x1',
    text,
    date: '2025-03',
    headline: 'Vessen port shut',
    outlet: 'Harbour Gazette',
    url: 'https://a.example/1',
  }).articles;
  const article = taken?.article;
  assert.equal(article?.text, text);
  assert.equal(article.id, 'x1');
  assert.equal(article.headline, 'Vessen port shut');
  assert.deepEqual(article.outlet, { name: 'Harbour Gazette', how: 'said' });
  assert.deepEqual(article.published, { value: '2025-03', precision: 'month', how: 'said' });
  assert.equal(article.url, 'https://a.example/1');
  assert.deepEqual(
    article.credits.map(({ outlet, start, end }) => [outlet, text.slice(start, end)]),
    [['Harbour Gazette', 'Gazette']],
  );
});

it('hands given sentences, tokens and predicates on, and cuts no block across them', () => {
  const text = 'Share this\nThe port\nwas shut. It opened.';
  const sentences = [
    [0, 10],
    [11, 29],
    [30, 40],
  ];
  const [taken] = takeLine({
    id: 'x2',
    text,
    sentences,
    tokens: [
      [0, 5],
      [6, 10],
    ],
    predicates: [[24, 28]],
  }).articles;
  assert.deepEqual(taken?.given, {
    sentences: [
      { start: 0, end: 10 },
      { start: 11, end: 29 },
      { start: 30, end: 40 },
    ],
    tokens: [
      { start: 0, end: 5 },
      { start: 6, end: 10 },
    ],
    predicates: [{ start: 24, end: 28 }],
  });
  assert.deepEqual(taken.article.blocks, [
    { kind: 'paragraph', start: 0, end: 10 },
    { kind: 'paragraph', start: 11, end: 40 },
  ]);
  assert.doesNotThrow(() => intakenSchema.parse(taken));
});

it('leaves out given spans outside the text, and says so', () => {
  const [taken] = takeLine({
    id: 'x3',
    text: 'The port was shut.',
    tokens: [
      [0, 3],
      [4, 99],
      [8, 4],
      ['a', 1],
    ],
  }).articles;
  assert.deepEqual(taken?.given?.tokens, [{ start: 0, end: 3 }]);
  assert.deepEqual(
    taken.problems.map(({ code }) => code),
    ['bad-span'],
  );
});

it('the id is the hash of the line where none is given, whatever the file is called', () => {
  const line = Buffer.from(JSON.stringify({ text: 'The port was shut on Monday.' }));
  const ids = ['a.jsonl', 'b.ndjson'].map(
    (file) => takeIn({ bytes: line, file, url: null, mediaType: null, charset: null }).articles[0]?.article.id,
  );
  assert.match(ids[0] ?? '', /^art_[0-9a-f]{16}$/);
  assert.equal(ids[0], ids[1]);
});

it('reads one object, and a list of them, from a .json file', () => {
  const item = { text: 'The port was shut on Monday.' };
  for (const value of [item, [item, { text: 'It opened on Tuesday.' }]]) {
    const bytes = Buffer.from(JSON.stringify(value, null, 2));
    const { articles, problems } = takeIn({ bytes, file: 'a.json', url: null, mediaType: null, charset: null });
    assert.equal(articles.length, Array.isArray(value) ? 2 : 1);
    assert.deepEqual(problems, []);
  }
});
