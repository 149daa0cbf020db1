/** The sample articles, all the way through: what the README promises of them stands in the record. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import type { Capture } from '../../src/intake/index.ts';
import type { Event, RecordExport } from '../../src/model/index.ts';
import { exportText, makeRecord } from '../pipeline/record-of.ts';

const folder = join(import.meta.dirname, '..', '..', 'examples', 'articles');
const mediaTypes: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.html': 'text/html',
  '.jsonl': 'application/x-ndjson',
  '.xml': 'application/rss+xml',
};
const captures: Capture[] = globSync('*', { cwd: folder })
  .sort()
  .map((file) => ({
    bytes: readFileSync(join(folder, file)),
    file,
    url: null,
    mediaType: mediaTypes[extname(file)] ?? null,
    charset: null,
  }));

const store = await makeRecord(captures);
const record = JSON.parse(await exportText(store)) as RecordExport;
await store.reader.close();

const fileOf = new Map(record.articles.map((article) => [article.id, String(article.file)]));
const articleIn = (file: string): RecordExport['articles'][number] => {
  const found = record.articles.find((article) => article.file?.startsWith(file));
  assert.ok(found, file);
  return found;
};
/** The event told in most articles of those that `choose` takes. */
const mainEvent = (choose: (event: Event) => boolean): Event => {
  const [event] = record.events.filter(choose).sort((a, b) => b.corroboration.articles - a.corroboration.articles);
  assert.ok(event);
  return event;
};
const market = mainEvent((event) => event.type === 'ASSAULT' && event.time?.value === '2025-03-04');
const depot = mainEvent((event) => event.type === 'ASSAULT' && event.time?.value === '2025-03-14');
const disputed = (event: Event): string[] =>
  record.contradictions.filter((one) => one.event === event.id).map((one) => one.attribute);

test('all sixteen articles are in, each with its outlet and day but for the undated blog', () => {
  assert.equal(record.articles.length, 16);
  const undated = record.articles.filter((article) => article.published.value === null);
  assert.deepEqual(
    undated.map((article) => article.file),
    ['blog-interview-copy.txt'],
  );
});

test('reprints, rewrites and the interview retold lead back to where they come from, and nothing else does', () => {
  const found = record.derivations.map(({ from, kind, to }) => {
    const source = typeof to === 'string' ? fileOf.get(to) : to.outlet;
    return [fileOf.get(from), kind, source].join(' ');
  });
  assert.deepEqual(found.sort(), [
    'blog-interview-copy.txt reprint lantern-review-interview.html',
    'courier-dorvan-market-reprint.txt copy meridian-dorvan-market.txt',
    'courier-interview-rewrite.txt rewrite lantern-review-interview.html',
    'karsen-post-dorvan-market-reprint.html reprint meridian-dorvan-market.txt',
    'valley-monitor-rewrite.html rewrite meridian-dorvan-market.txt',
  ]);
});

test('what a copy changed is listed: the side in the headline, the year, the hedge', () => {
  const changesOf = (file: string): string =>
    JSON.stringify(record.derivations.find(({ from }) => fileOf.get(from) === file)?.changes);
  const retold = changesOf('courier-interview-rewrite.txt');
  assert.match(retold, /2009/);
  assert.match(retold, /Tarvian government forces threaten/);
  assert.match(changesOf('valley-monitor-rewrite.html'), /We know who fired/);
  assert.equal(changesOf('courier-dorvan-market-reprint.txt'), '[]');
});

test('copies are one origin, whatever the number of outlets', () => {
  const wire = articleIn('meridian-dorvan-market').origin;
  for (const file of ['courier-dorvan-market-reprint', 'karsen-post-dorvan-market', 'valley-monitor-rewrite']) {
    assert.equal(articleIn(file).origin, wire, file);
  }
  assert.notEqual(articleIn('courier-dorvan-own-account').origin, wire);
  assert.notEqual(articleIn('karsen-post-denial').origin, wire);
  const { articles, outlets, origins } = market.corroboration;
  assert.ok(articles > outlets && outlets > origins && origins >= 3, JSON.stringify(market.corroboration));
});

test('where accounts of the market disagree: toll, time, and whether it happened as told', () => {
  assert.equal(market.place?.name, 'Dorvan');
  const about = disputed(market);
  for (const attribute of ['killed', 'time', 'factuality']) assert.ok(about.includes(attribute), attribute);
});

test('the attack on depots is there as threatened first, and as carried out, with who claims it', () => {
  const threatened = record.events.filter(
    (event) => event.type === 'ASSAULT' && (event.factuality === 'threatened' || event.factuality === 'conditional'),
  );
  assert.ok(threatened.length > 0);
  assert.equal(depot.factuality, 'happened');
  assert.equal(depot.place?.name, 'Pellmoor');
  const names = new Map(record.entities.map((entity) => [entity.id, entity.name]));
  const claimed = depot.responsibility.filter(({ stance }) => stance === 'claims');
  assert.ok(claimed.some(({ by }) => by !== null && names.get(by) === 'Norrel Liberation Front'));
});

test('a denial is a statement of who denies', () => {
  const denials = record.statements.filter((statement) => statement.stance === 'deny');
  const files = new Set(denials.map((statement) => fileOf.get(statement.article)));
  assert.ok(files.has('karsen-post-denial.txt'));
  assert.ok(files.has('lantern-review-interview.html'));
});

test('page furniture tells nothing', () => {
  const told = JSON.stringify([record.statements, record.events]);
  assert.doesNotMatch(told, /newsletter|Leave a [Cc]omment|Share on Facebook|Disclaimer/);
});
