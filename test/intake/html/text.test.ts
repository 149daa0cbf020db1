import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleDraft } from '../../../src/intake/html/index.ts';
import { articleFromHtml } from '../../../src/intake/html/index.ts';
import { lead, makePage, prose, second, third } from './page.ts';

const from = { url: 'https://news.example/harbour', file: null };

function read(body: string, head = ''): ArticleDraft {
  return articleFromHtml(makePage({ head, body }), from);
}

/** Kind and words of each block, cut out of the text by its span. */
function listBlocks(draft: ArticleDraft): string[] {
  return draft.blocks.map(({ kind, start, end }) => `${kind}: ${draft.text.slice(start, end)}`);
}

test('the headline comes first, then the paragraphs, a blank line between, each cut out by its span', () => {
  const draft = read(`<article><h1>Harbour stays shut</h1>${prose}</article>`, '<title>Harbour stays shut</title>');
  assert.equal(draft.text, ['Harbour stays shut', lead, second, third].join('\n\n'));
  assert.deepEqual(listBlocks(draft), [
    'headline: Harbour stays shut',
    `paragraph: ${lead}`,
    `paragraph: ${second}`,
    `paragraph: ${third}`,
  ]);
});

test('a caption is a caption block, not a paragraph', () => {
  const figure = '<figure><img src="a.jpg"><figcaption>Divers at the northern pier.</figcaption></figure>';
  assert.ok(listBlocks(read(`<article>${prose}${figure}</article>`)).includes('caption: Divers at the northern pier.'));
});

test('nested blocks are told once', () => {
  const nested = `<div><blockquote><p>${second}</p></blockquote><ul><li><p>${third}</p></li></ul></div>`;
  const draft = read(`<article><p>${lead}</p>${nested}</article>`);
  for (const words of [lead, second, third]) assert.equal(draft.text.split(words).length, 2, words);
});

test('inline elements glue nothing and split nothing', () => {
  const draft = read(`<article>${prose}<p>The <b>mine</b>, a <a href="/x">relic</a>,<br>was <i>old</i>.</p></article>`);
  assert.ok(draft.text.endsWith('The mine, a relic, was old.'));
});

test('two line breaks end a block', () => {
  const draft = read(`<article><div>${lead}<br><br>${second}<br /> <br />${third}</div></article>`);
  assert.deepEqual(
    listBlocks(draft),
    [lead, second, third].map((words) => `paragraph: ${words}`),
  );
});

test('cells of a row stand in one block', () => {
  const table = '<table><tr><th>Ferry</th><th>Aboard</th></tr><tr><td>Alba</td><td>210</td></tr></table>';
  const blocks = listBlocks(read(`<article>${prose}${table}${prose}</article>`));
  assert.ok(blocks.includes('paragraph: Alba 210'), blocks.join('\n'));
});

test('share lines, related stories, newsletter boxes and cookie notes are left out', () => {
  const furniture = [
    '<div class="share-buttons"><p>Share this story with all of your friends on the networks</p></div>',
    '<div class="related-stories"><h3>More</h3><p>Fishermen of Orrin demand a new light on the cape</p></div>',
    '<div class="newsletter-signup"><p>Get the morning letter of the paper, every day, into your inbox</p></div>',
    '<div id="cookie-banner"><p>We and our partners keep files on your device, to know you better.</p></div>',
    '<nav><a href="/">Home</a></nav>',
  ].join('');
  const { text } = read(`${furniture}<article>${prose}${furniture}</article>${furniture}`);
  assert.equal(text, [lead, second, third].join('\n\n'));
});

test('a page that marks each paragraph as advertising keeps its text', () => {
  const marked = [lead, second, third].map((words) => `<p class="ad-enabled ads">${words}</p>`).join('');
  assert.equal(read(`<article>${marked}</article>`).text, [lead, second, third].join('\n\n'));
});

test('script, style, template and handlers never become text', () => {
  const code = [
    '<script>document.write("<p>SECRET one</p>")</script>',
    '<style>p::after { content: "SECRET two" }</style>',
    '<template><p>SECRET three</p></template>',
    '<noscript><p>SECRET four</p></noscript>',
    '<!-- <p>SECRET five</p> -->',
    '<img src=x onerror="SECRET six">',
    '<svg><text>SECRET seven</text></svg>',
  ].join('');
  const { text } = read(`${code}<article onclick="SECRET()">${prose}${code}</article>`);
  assert.equal(text, [lead, second, third].join('\n\n'));
});

test('tags in the words of a page stay words', () => {
  const draft = read(
    `<article>${prose}<p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall &amp; left.</p></article>`,
  );
  assert.ok(draft.text.endsWith('He wrote <script>alert(1)</script> on the wall & left.'));
});

test('a cookie note longer than the article does not take its place', () => {
  const note = `<div id="onetrust-sdk"><p>${'We keep small files on your device, so that pages load. '.repeat(60)}</p></div>`;
  const draft = read(`<div>${prose}</div>${note}`);
  assert.ok(draft.text.includes(lead));
  assert.ok(!draft.text.includes('small files'));
});
