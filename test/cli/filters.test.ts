/** Every filter keeps what it says, all of it, and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RecordExport, speakersOf } from '../../src/model/index.ts';
import { askJson, makeExampleRecord } from './example-record.ts';

const db = await makeExampleRecord();
const record = await askJson<RecordExport>(db, 'export');

type List = Exclude<keyof RecordExport, 'format' | 'judgements'>;
type Row<Kind extends List> = RecordExport[Kind][number];

/** `onrecord KIND ARGS` lists exactly the rows that `keeps` keeps: some, and not all. */
function testFilter<Kind extends List>(kind: Kind, args: readonly string[], keeps: (row: Row<Kind>) => boolean): void {
  test(`${kind} ${args.join(' ')}`, async () => {
    const all = record[kind] as readonly Row<Kind>[];
    const expected = all.filter(keeps).map(({ id }) => id);
    assert.ok(expected.length > 0 && expected.length < all.length, `${expected.length} of ${all.length}`);
    const page = await askJson<{ items: { id: string }[]; total: number }>(db, kind, ...args, '--limit', '0');
    assert.deepEqual(page.items.map(({ id }) => id).sort(), expected);
    assert.equal(page.total, expected.length);
  });
}

const articleOf = (id: string): Row<'articles'> | undefined => record.articles.find((article) => article.id === id);
const isFrom = (outlet: string) => (id: string) => articleOf(id)?.outlet.name === outlet;
const idsNamed = (name: string): string[] =>
  record.entities
    .filter((one) => one.name === name || one.aliases.some((alias) => alias.name === name))
    .map(({ id }) => id);
const takesPart = (name: string) => (event: Row<'events'>) => {
  const parties = new Set([...event.actors, ...event.recipients, ...event.victims]);
  return idsNamed(name).some((id) => parties.has(id));
};
/** The event may have happened on a day from `first` to `last`. */
const isBetween = (first: string, last: string) => (event: Row<'events'>) => {
  if (!event.time) return false;
  const { value, end } = event.time;
  // A month is compared by its first and its last day.
  const [from, to] = [`${value}-01`.slice(0, 10), `${end ?? value}-31`.slice(0, 10)];
  return from <= last && to >= first;
};
const tellsOf = (outlet: string) => (event: Row<'events'>) =>
  event.accounts.some((account) => isFrom(outlet)(account.article));

const front = 'Norrel Liberation Front';
const meridian = 'Meridian Wire';

testFilter('events', ['--type', 'ASSAULT'], ({ type }) => type === 'ASSAULT');
testFilter('events', ['--factuality', 'denied'], ({ accounts }) =>
  accounts.some(({ factuality }) => factuality === 'denied'),
);
testFilter('events', ['--place', 'dorvan'], ({ place }) => place?.name === 'Dorvan');
testFilter('events', ['--actor', front], takesPart(front));
testFilter(
  'events',
  ['--actor', front, '--type', 'ASSAULT'],
  (event) => event.type === 'ASSAULT' && takesPart(front)(event),
);
testFilter('events', ['--since', '2025-03-10', '--until', '2025-03-14'], isBetween('2025-03-10', '2025-03-14'));
testFilter('events', ['--until', '2025-02'], isBetween('0000', '2025-02-31'));
testFilter('events', ['--outlet', meridian], tellsOf(meridian));

testFilter('articles', ['--outlet', 'meridian wire'], ({ id }) => isFrom(meridian)(id));
testFilter('articles', ['--since', '2025-03-14'], ({ published }) => (published.value ?? '') >= '2025-03-14');
testFilter(
  'articles',
  ['--until', '2025-03-05'],
  ({ published }) => published.value !== null && published.value < '2025-03-06',
);
testFilter('articles', ['--name', 'MARKET'], ({ headline }) => /market/i.test(headline ?? ''));
testFilter('articles', ['--actor', front], ({ id }) =>
  record.events.some((event) => takesPart(front)(event) && event.accounts.some(({ article }) => article === id)),
);

testFilter('statements', ['--stance', 'deny'], ({ stance }) => stance === 'deny');
for (const option of ['--actor', '--speaker']) {
  testFilter('statements', [option, front], (statement) =>
    speakersOf(statement).some(({ entity }) => idsNamed(front).includes(entity ?? '')),
  );
}
testFilter('statements', ['--about', 'MARKET'], ({ content }) => content.some(({ quote }) => /market/i.test(quote)));
testFilter('statements', ['--about', front], ({ content }) => {
  const names = record.entities
    .filter(({ id }) => idsNamed(front).includes(id))
    .flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]);
  return content.some(({ quote }) => names.some((name) => quote.toLowerCase().includes(name.toLowerCase())));
});
testFilter('statements', ['--outlet', meridian], ({ article }) => isFrom(meridian)(article));

testFilter('entities', ['--type', 'armed_group'], ({ type }) => type === 'armed_group');
testFilter('entities', ['--name', 'FRONT'], ({ name, aliases }) =>
  [name, ...aliases.map((alias) => alias.name)].some((one) => /front/i.test(one)),
);

testFilter('stories', ['--name', 'market'], ({ title }) => /market/i.test(title ?? ''));
testFilter('stories', ['--place', 'Pellmoor'], ({ articles }) =>
  record.events.some(
    ({ place, accounts }) => place?.name === 'Pellmoor' && accounts.some(({ article }) => articles.includes(article)),
  ),
);

testFilter('derivations', ['--outlet', meridian], ({ from, to }) =>
  [from, to].some((end) => typeof end === 'string' && isFrom(meridian)(end)),
);
testFilter('contradictions', ['--place', 'Dorvan'], ({ event }) =>
  record.events.some(({ id, place }) => id === event && place?.name === 'Dorvan'),
);

test('a page is cut out of the list by --limit and --offset', async () => {
  const all = await askJson<{ items: { id: string }[] }>(db, 'events', '--limit', '0');
  const page = await askJson<{ items: { id: string }[]; total: number }>(db, 'events', '--limit', '5', '--offset', '3');
  assert.deepEqual(page.items, all.items.slice(3, 8));
  assert.equal(page.total, record.events.length);
});

test('articles, events and statements of one story, one article, one event', async () => {
  const story = record.stories.find(({ articles }) => articles.length > 1);
  assert.ok(story);
  const inStory = await askJson<{ items: { id: string }[] }>(db, 'articles', '--story', story.id);
  assert.deepEqual(inStory.items.map(({ id }) => id).sort(), story.articles.toSorted());
  const event = record.events.find(({ accounts }) => accounts.some(({ assertedBy }) => assertedBy !== 'narrator'));
  assert.ok(event);
  const told = await askJson<{ items: { id: string }[] }>(db, 'statements', '--event', event.id);
  const asserted = event.accounts.map(({ assertedBy }) => assertedBy).filter((by) => by !== 'narrator');
  assert.deepEqual(told.items.map(({ id }) => id).sort(), [...new Set(asserted)].sort());
  const [article] = event.accounts.map((account) => account.article);
  const ofArticle = await askJson<{ items: { id: string }[] }>(
    db,
    'events',
    '--article',
    article ?? '',
    '--limit',
    '0',
  );
  const expected = record.events.filter(({ accounts }) => accounts.some((account) => account.article === article));
  assert.deepEqual(
    ofArticle.items.map(({ id }) => id).sort(),
    expected.map(({ id }) => id),
  );
});

test('search, timeline and brief are narrowed too', async () => {
  const hits = await askJson<{ items: { article: { outlet: { name: string } } }[] }>(
    db,
    'search',
    'Dorvan',
    '--outlet',
    meridian,
  );
  assert.ok(hits.items.length > 0 && hits.items.every(({ article }) => article.outlet.name === meridian));
  const timeline = await askJson<{ total: number }>(db, 'timeline', '--type', 'PROTEST');
  assert.equal(timeline.total, record.events.filter(({ type }) => type === 'PROTEST').length);
  const [story] = record.stories;
  const brief = JSON.stringify(await askJson(db, 'brief', '--story', story?.id ?? ''));
  for (const { id } of record.stories) assert.equal(brief.includes(id), id === story?.id);
});
