import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleFromHtml } from '../../../src/intake/html/index.ts';
import { lead, makePage, prose } from './page.ts';

const from = { url: null, file: 'page.html' };
const codes = (html: string): string[] => articleFromHtml(html, from).problems.map((problem) => problem.code);

/** Far above what any of these takes (well under a second), far below what a quadratic step would. */
const timeout = 20_000;

for (const tag of ['div', 'span', 'b', 'ul><li', 'table><tr><td', 'blockquote']) {
  test(`100,000 levels of <${tag}> are cut, their text stays`, { timeout }, () => {
    const draft = articleFromHtml(makePage({ body: `<${tag}>`.repeat(100_000) + prose }), from);
    assert.ok(draft.text.includes(lead));
    assert.deepEqual(
      draft.problems.map((problem) => problem.code),
      ['too-deep'],
    );
  });
}

test('a page of 50 MB gives its first part', { timeout }, () => {
  const draft = articleFromHtml(makePage({ body: `<p>${lead}</p>`.repeat(500_000) }), from);
  assert.ok(draft.text.includes(lead));
  assert.deepEqual(
    draft.problems.map((problem) => problem.code),
    ['too-large'],
  );
});

test('pages built to make parsers run away end soon', { timeout }, () => {
  const pieces = [
    '<',
    '<a ',
    '<!--',
    '&',
    '<a href="x>',
    `<a href='x">`,
    '<p>',
    '</p>',
    '3 March 2021 ',
    '1',
    ' ',
    '<br>',
    '{"a":',
  ];
  for (const piece of pieces) {
    const html = makePage({ body: piece.repeat(100_000) + prose });
    assert.equal(typeof articleFromHtml(html, from).text, 'string');
  }
});

test('linked data of 100,000 open brackets is left aside', { timeout }, () => {
  const head = `<script type="application/ld+json">${'[{"a":'.repeat(100_000)}</script>`;
  assert.ok(articleFromHtml(makePage({ head }), from).text.includes(lead));
});

test('truncated pages keep what came and say so', () => {
  const page = makePage({ body: `<article>${prose}` }).replace('</body></html>', '');
  for (const end of ['<a href="http://news.exam', '<script>var text = "', '<!-- begin']) {
    const draft = articleFromHtml(page + end, from);
    assert.ok(draft.text.endsWith('the town of Orrin.'), end);
    assert.deepEqual(
      draft.problems.map((problem) => problem.code),
      ['truncated-page'],
    );
  }
});

test('pages without an article are refused by name', () => {
  assert.deepEqual(codes(''), ['empty-text']);
  assert.deepEqual(codes('<html><body><script>draw()</script></body></html>'), ['empty-text']);
  assert.deepEqual(codes('<html><frameset cols="1,2"><frame src="a.html"></frameset></html>'), ['not-an-article']);
  assert.ok(codes('\u0000\u0001\u0002\ufffd'.repeat(500)).includes('binary-file'));
  assert.ok(articleFromHtml('', from).problems[0]?.says.startsWith('page.html: '));
});

test('a script-laden page is read without its scripts', () => {
  const script = `<script>var page = "<p>${'not text '.repeat(2000)}</p>";</script>`;
  const draft = articleFromHtml(makePage({ body: script.repeat(200) + prose + script.repeat(200) }), from);
  assert.ok(draft.text.includes(lead));
  assert.ok(!draft.text.includes('not text'));
});

test('a page whose tags all stand in an open attribute is an empty page', () => {
  assert.equal(articleFromHtml('<a href="<html><body>', from).text, '');
});

test('no page throws; blocks lie in order, do not overlap, and cut out trimmed words', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="share">',
      '</div>',
      '<li>',
      '<table>',
      '<td>',
      '<br>',
      '<a href="',
      '">',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<figure>',
      '<figcaption>',
      '<html>',
      '<body>',
      '<head>',
      '<title>',
      '&amp;',
      '&#0;',
      '<time datetime="2021-03-02">',
    ), // prettier-ignore
    fc.string(),
    fc.constant(lead),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { text, blocks } = articleFromHtml(pieces.join(''), from);
      let last = 0;
      for (const { start, end } of blocks) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.equal(text.slice(start, end), text.slice(start, end).trim());
        last = end;
      }
    }),
    { numRuns: 150 },
  );
});
