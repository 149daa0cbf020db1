import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type Intake, takeIn } from '../../../src/intake/index.ts';
import type { Article } from '../../../src/model/index.ts';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'feeds');

function takeFeed(file: string, bytes: Uint8Array = readFileSync(join(folder, file))): Intake {
  return takeIn({ bytes, file, url: null, mediaType: null, charset: null });
}
function articlesOf(file: string): readonly Article[] {
  return takeFeed(file).articles.map(({ article }) => article);
}
function codesOf({ problems, articles }: Intake): string[] {
  return [...problems, ...articles.flatMap((taken) => taken.problems)].map(({ code }) => code);
}
function blocksOf({ text, blocks }: Article): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('good feeds', () => {
  it('RSS 2.0: full content before summary, creator, date with its zone, feed title as outlet', () => {
    const [first, second] = articlesOf('rss2.xml');
    assert.ok(first && second);
    assert.deepEqual(blocksOf(first), [
      'headline: Dockers walk out at Vessen',
      'paragraph: Dockers at the port of Vessen walked out on Tuesday over night shifts, their union said.',
      'paragraph: Some 300 people took part. The port said that two ships were waiting.',
    ]);
    assert.equal(first.headline, 'Dockers walk out at Vessen');
    assert.equal(first.byline, 'Pia Norring');
    assert.equal(first.url, 'https://harbourgazette.example/dockers');
    assert.deepEqual(first.published, { value: '2025-03-04T18:40:00+02:00', precision: 'second', how: 'said' });
    assert.deepEqual(first.outlet, { name: 'The Harbour Gazette', how: 'implied' });
    assert.equal(first.language, 'en');
    assert.deepEqual(second.outlet, { name: 'The Harbour Gazette', how: 'implied' });
    assert.deepEqual(
      second.credits.map(({ outlet, start, end }) => [outlet, second.text.slice(start, end)]),
      [['Meridian Wire', 'Meridian Wire']],
    );
  });

  it('RSS 0.91: no date, nothing made up', () => {
    const [article] = articlesOf('rss091.xml');
    assert.equal(article?.headline, 'School reopens in Pell');
    assert.deepEqual(article?.published, { value: null, precision: null, how: 'unknown' });
  });

  it('RSS 1.0 (RDF): items beside the channel', () => {
    const [article] = articlesOf('rss1.rdf');
    assert.equal(article?.byline, 'Tom Vask');
    assert.equal(article?.published.value, '2025-03-06T09:30:00+01:00');
    assert.equal(article?.outlet.name, 'Valley Bulletin');
  });

  it('Atom: XHTML content, publication before update, source as credit', () => {
    const [article] = articlesOf('atom-xhtml.xml');
    assert.ok(article);
    assert.deepEqual(blocksOf(article), [
      'headline: Talks begin in Halvek',
      'paragraph: Talks between the two sides began in Halvek on Friday.',
      'paragraph: Each side sent four people.',
      'paragraph: Nobody spoke to reporters.',
      'boilerplate: Source: Lantern Review',
    ]);
    assert.equal(article.published.value, '2025-03-07T08:00:00Z');
    assert.equal(article.outlet.name, 'Northern Dispatch');
    assert.deepEqual(
      article.credits.map(({ outlet }) => outlet),
      ['Lantern Review'],
    );
  });

  it('JSON Feed 1.1: HTML and text, numbers as identifiers; an item without words is reported', () => {
    const intake = takeFeed('json-feed.json');
    const [first, second] = intake.articles.map(({ article }) => article);
    assert.equal(first?.byline, 'Sam Loden');
    assert.equal(second?.byline, 'The desk');
    assert.match(second?.text ?? '', /when demand was < 5 MW & nobody/);
    assert.equal(intake.articles.length, 2);
    assert.deepEqual(
      intake.problems.map(({ says }) => says),
      [
        'json-feed.json, entry 3: has neither a title nor a text',
        'json-feed.json, entry 4: has neither a title nor a text',
      ],
    );
  });

  it('names with prefixes', () => {
    const [article] = articlesOf('namespaces.xml');
    assert.equal(article?.headline, 'Mine cleared at Pell');
    assert.match(article?.text ?? '', /Deminers cleared a mine at Pell on Wednesday\.$/);
    assert.equal(article?.published.value, '2025-03-12T12:00:00Z');
  });

  it('an entry of an aggregator belongs to the site that it leads to', () => {
    const xml = `<rss version="2.0"><channel><title>All News</title><link>https://all.example/</link><item><title>Port opens</title>
      <link>https://www.harbour.example/port</link><source url="https://harbour.example/rss">The Harbour Gazette</source>
      <description>The port opened on Monday.</description></item></channel></rss>`;
    const [taken] = takeFeed('all.xml', Buffer.from(xml)).articles;
    assert.deepEqual(taken?.article.outlet, { name: 'The Harbour Gazette', how: 'said' });
  });
});

describe('broken feeds', () => {
  it('truncated: what is there is kept, and it is said', () => {
    const intake = takeFeed('truncated.xml');
    assert.equal(intake.articles[0]?.article.headline, 'First report');
    assert.match(intake.articles[0]?.article.text ?? '', /to its last\.$/);
    assert.ok(codesOf(intake).includes('truncated-feed'));
  });

  it('entity bomb: nothing is expanded or fetched, and the other entry stays', { timeout: 20_000 }, () => {
    const intake = takeFeed('entity-bomb.xml');
    assert.ok(intake.articles.every(({ article }) => article.text.length < 500 && !/root:/.test(article.text)));
    assert.ok(intake.articles.some(({ article }) => article.headline === 'Harbour opens'));
    assert.ok(codesOf(intake).includes('broken-feed'));
  });

  it('wrong charset: read as what it is, and reported', () => {
    const intake = takeFeed('wrong-charset.xml');
    assert.equal(intake.articles[0]?.article.headline, 'Le maire réélu à Ostréval');
    assert.equal(intake.articles[0]?.article.language, 'fr');
    assert.match(intake.problems.find(({ code }) => code === 'wrong-charset')?.says ?? '', /^wrong-charset\.xml: /);
  });

  it('missing dates stay unknown, unreadable ones are reported', () => {
    const intake = takeFeed('missing-dates.xml');
    assert.deepEqual(
      intake.articles.map(({ article }) => article.published.value),
      [null, null, '2025-03-11'],
    );
    assert.equal(intake.articles[2]?.article.published.precision, 'day');
    assert.deepEqual(
      codesOf(intake).filter((code) => code === 'bad-date'),
      ['bad-date'],
    );
  });

  it('markup in CDATA: scripts fall away, escaped signs stay signs', () => {
    const [article] = articlesOf('cdata-markup.xml');
    assert.ok(article);
    assert.deepEqual(blocksOf(article), [
      'headline: Mayor: "5 < 6 & 7"',
      'paragraph: The mayor wrote <script> on the board & left.',
      'paragraph: She said no',
      'paragraph: more.',
    ]);
  });

  it('links: resolved against the feed, taken from the identifier, or left out', () => {
    assert.deepEqual(
      articlesOf('relative-links.xml').map(({ url }) => url),
      ['https://relative.example/world/a', 'https://relative.example/by-guid', null],
    );
  });

  it('duplicated identifiers: the same words once, other words beside them', () => {
    const intake = takeFeed('duplicated-guids.xml');
    assert.deepEqual(
      intake.articles.map(({ article }) => article.headline),
      ['Toll rises to nine', 'Toll rises to eleven'],
    );
    assert.deepEqual(codesOf(intake).filter((code) => code === 'duplicate-entry').length, 2);
  });

  it('HTML in titles is read, not shown', () => {
    const [article] = articlesOf('html-titles.xml');
    assert.equal(article?.headline, 'Strike & delay at Ostrel’s port');
    assert.equal(article?.outlet.name, 'Ferry & Rail News');
    assert.match(article?.text ?? '', /The strike — the third this year — began at dawn\./);
  });

  it('empty, and no feed at all', () => {
    assert.deepEqual(codesOf(takeFeed('empty.xml')), ['empty-feed']);
    assert.deepEqual(codesOf(takeFeed('not-a-feed.xml')), ['not-a-feed']);
  });

  it('a huge entry, nested deep', () => {
    const deep = `${'<div>'.repeat(20_000)}<p>At the bottom stood one sentence.</p>`;
    const item = (content: string): string =>
      `<item><title>Deep</title><description><![CDATA[${content}]]></description></item>`;
    const xml = `<rss version="2.0"><channel><title>Deep Sea News</title>${item(deep)}${item('<p>Words and words again. </p>'.repeat(20_000))}</channel></rss>`;
    const intake = takeFeed('huge.xml', Buffer.from(xml));
    assert.equal(intake.articles.length, 2);
    assert.match(intake.articles[0]?.article.text ?? '', /At the bottom stood one sentence\.$/);
  });
});

it('an entry has the same identifier in every fetch of its feed', () => {
  const item =
    '<item><title>Port opens</title><guid>p1</guid><description>The port opened on Monday.</description></item>';
  const feed = (items: string): Buffer =>
    Buffer.from(`<rss version="2.0"><channel><title>Port News</title>${items}</channel></rss>`);
  const other =
    '<item><title>Port shuts</title><guid>p2</guid><description>The port shut on Tuesday.</description></item>';
  const [before] = takeFeed('a.xml', feed(item)).articles;
  const after = takeFeed('b.xml', feed(other + item)).articles;
  assert.equal(after[1]?.article.id, before?.article.id);
  assert.notEqual(after[0]?.article.id, before?.article.id);
});
