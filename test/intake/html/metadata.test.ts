import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleDraft } from '../../../src/intake/html/index.ts';
import { articleFromHtml } from '../../../src/intake/html/index.ts';
import { makePage, prose } from './page.ts';

function read(
  head: string,
  { body = prose, url = 'https://news.example/harbour', language = 'en' } = {},
): ArticleDraft {
  return articleFromHtml(makePage({ head, body, language }), { url, file: null });
}

const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('linked data: a graph with references, lists of authors, a publisher', () => {
  const draft = read(
    linked({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', '@id': '#pub', name: 'The Orrin Courier' },
        { '@type': 'Person', '@id': '#a', name: 'Mara Tollen' },
        {
          '@type': ['NewsArticle'],
          headline: 'Harbour stays shut',
          datePublished: '2021-03-02T08:15:00+02:00',
          dateModified: '2021-03-05T10:00:00+02:00',
          author: [{ '@id': '#a' }, { '@type': 'Person', name: 'Ivo Brandt' }],
          publisher: { '@id': '#pub' },
        },
      ],
    }),
  );
  assert.equal(draft.headline, 'Harbour stays shut');
  assert.deepEqual(draft.authors, ['Mara Tollen', 'Ivo Brandt']);
  assert.equal(draft.byline, 'Mara Tollen, Ivo Brandt');
  assert.deepEqual(draft.outlet, { name: 'The Orrin Courier', how: 'said' });
  assert.deepEqual(draft.published, { value: '2021-03-02T08:15:00+02:00', precision: 'second', how: 'said' });
});

test('broken linked data still gives its plain fields', () => {
  const broken = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour stays shut",
    "description": "a "quoted" word", "datePublished": "2021-03-02", "author": {"@type": "Person", "name": "Mara Tollen"},</script>`;
  const draft = read(broken);
  assert.equal(draft.headline, 'Harbour stays shut');
  assert.deepEqual(draft.authors, ['Mara Tollen']);
  assert.equal(draft.published.value, '2021-03-02');
});

test('raw line breaks and commas too many in linked data are mended', () => {
  const head =
    '<script type="application/ld+json">{"@type":"Article","headline":"Harbour\nstays shut","datePublished":"2021-03-02",}</script>';
  assert.equal(read(head).published.value, '2021-03-02');
});

test('OpenGraph and meta tags', () => {
  const draft = read(`
    <meta property="og:title" content="Harbour stays shut">
    <meta property="og:site_name" content="Orrin Courier">
    <meta property="article:published_time" content="2021-03-02T08:15:00Z">
    <meta name="author" content="By Mara Tollen and Ivo Brandt">
    <link rel="canonical" href="/2021/harbour-shut">`);
  assert.equal(draft.headline, 'Harbour stays shut');
  assert.deepEqual(draft.outlet, { name: 'Orrin Courier', how: 'said' });
  assert.equal(draft.published.value, '2021-03-02T08:15:00Z');
  assert.deepEqual(draft.authors, ['Mara Tollen', 'Ivo Brandt']);
  assert.equal(draft.url, 'https://news.example/2021/harbour-shut');
  assert.equal(draft.language, 'en');
});

test('publication comes before modification; modification alone only implies', () => {
  const modified = '<meta property="article:modified_time" content="2021-03-09T10:00:00Z">';
  const both = read(`${modified}<meta name="pubdate" content="2021-03-02">`);
  assert.deepEqual(both.published, { value: '2021-03-02', precision: 'day', how: 'said' });
  assert.equal(read(modified).published.how, 'implied');
});

test('the time element, the printed line and the address', () => {
  const time = read('', { body: `<article><time datetime="2021-03-02T08:15+02:00">2 March</time>${prose}</article>` });
  assert.deepEqual(time.published, { value: '2021-03-02T08:15+02:00', precision: 'minute', how: 'said' });
  const printed = read('', { body: `<article><p>Published 2 March 2021</p>${prose}</article>` });
  assert.equal(printed.published.value, '2021-03-02');
  const address = read('', { url: 'https://news.example/2021/03/02/harbour' });
  assert.deepEqual(address.published, { value: '2021-03-02', precision: 'day', how: 'implied' });
});

test('times of comments and other stories are not the article’s', () => {
  const other =
    '<aside><time datetime="2020-01-01">1 January</time></aside><div class="comments"><time datetime="2022-01-01"></time></div>';
  assert.equal(
    read('', { body: `<article>${prose}</article>${other}` }).published.value?.startsWith('2022'),
    undefined,
  );
});

test('a printed date of another language, with its order of numbers', () => {
  const german = read('', {
    body: `<article><p>Veröffentlicht am 2. März 2021, 17.30 Uhr</p>${prose}</article>`,
    language: 'de',
  });
  assert.equal(german.published.value, '2021-03-02T17:30');
  const numbers = '<span class="date">03/04/2021</span>';
  assert.equal(read('', { body: numbers + prose, language: 'fr' }).published.value, '2021-04-03');
  assert.equal(read('', { body: numbers + prose, language: 'en-US' }).published.value, '2021-03-04');
});

test('the day as the outlet counts it: an address beside a time in UTC', () => {
  const head = '<meta property="article:published_time" content="2021-03-03T01:15:00Z">';
  assert.equal(read(head, { url: 'https://news.example/2021/03/02/harbour' }).published.value, '2021-03-02');
  assert.equal(read(head, { url: 'https://news.example/2021/02/20/harbour' }).published.value, '2021-03-03T01:15:00Z');
});

test('nothing said is nothing known, but for the year of the copyright line', () => {
  const bare = read('');
  assert.deepEqual(bare.published, { value: null, precision: null, how: 'unknown' });
  assert.deepEqual([bare.byline, bare.authors, bare.headline], [null, [], null]);
  assert.deepEqual(bare.outlet, { name: 'news.example', how: 'implied' });
  const footer = read('', { body: `${prose}<footer>© 2019 Orrin Courier</footer>` });
  assert.deepEqual(footer.published, { value: '2019', precision: 'year', how: 'implied' });
});

test('the printed headline wins over a title with the outlet’s name; a lone title loses that name', () => {
  const title =
    '<title>Harbour stays shut after mine is found | Orrin Courier</title><meta property="og:site_name" content="Orrin Courier">';
  assert.equal(read(title).headline, 'Harbour stays shut after mine is found');
  const printed = read(title, { body: `<h1>Harbour stays shut after mine is found</h1>${prose}` });
  assert.equal(printed.headline, 'Harbour stays shut after mine is found');
});

test('a byline in print, without role and date', () => {
  const body = `<article><div class="byline">By <a>Mara Tollen</a>, Chief Reporter | 2 March 2021</div>${prose}</article>`;
  assert.deepEqual(read('', { body }).authors, ['Mara Tollen']);
});

test('addresses and user names are no authors', () => {
  const head =
    '<meta property="article:author" content="https://social.example/orrin"><meta name="author" content="@orrin">';
  assert.deepEqual(read(head).authors, []);
});

test('a byline known only by its words; degrees are no authors, an agency alone is one', () => {
  const body = `<article><h1>Harbour stays shut</h1><div>By Mara Tollen</div>${prose}</article>`;
  assert.deepEqual(read('', { body }).authors, ['Mara Tollen']);
  assert.deepEqual(read('<meta name="author" content="Mara Tollen, MS, RDN">').authors, ['Mara Tollen']);
  assert.deepEqual(read('<meta name="author" content="AFP">').authors, ['AFP']);
});
