/** Rows of the record out of its groups: each built by `relate/`, and written where it is not the same as before. */
import type { Reading } from '../../model/index.ts';
import type { RelateStore } from '../../record/relate-store.ts';
import type { RecordReader } from '../../record/store.ts';
import {
  type ArticleOrigin,
  buildEntity,
  buildEvent,
  buildRelations,
  buildStatements,
  buildStory,
  describeDerivation,
  describeOutside,
  type EntityGroup,
  type EntityPart,
  findContradictions,
  makeAccountId,
  mergeRelations,
  type RecordContext,
} from '../../relate/index.ts';
import { Recent } from './kept.ts';

/** Readings kept at hand, some 300 kB each: rows are built story by story, so that few are loaded twice. */
const readingsKept = 250;

/** What building rows needs: readings, and the record's names for what they speak of. */
export interface RowMaker {
  readonly store: RelateStore;
  readonly reader: RecordReader;
  readonly readings: Recent<Reading>;
  readonly entities: Recent<ReadonlyMap<string, string>>;
  readonly originOf: (article: string) => string;
}

export function makeRowMaker(
  store: RelateStore,
  reader: RecordReader,
  originOf: (article: string) => string,
): RowMaker {
  return { store, reader, originOf, readings: new Recent(readingsKept), entities: new Recent(20 * readingsKept) };
}

async function loadReading({ reader, readings }: RowMaker, article: string): Promise<Reading | null> {
  const known = readings.get(article);
  if (known) return known;
  const reading = await reader.reading(article);
  if (reading) readings.set(article, reading);
  return reading;
}

/** The context of rows about `articles`: their entities are loaded before, as rows are built in one go. */
async function loadContext(
  { store, entities, originOf }: RowMaker,
  articles: Iterable<string>,
): Promise<RecordContext> {
  const loaded = new Map<string, ReadonlyMap<string, string>>();
  for (const article of articles) {
    const known = entities.get(article) ?? (await store.entitiesOf(article));
    entities.set(article, known);
    loaded.set(article, known);
  }
  return { originOf, entityOf: (article, entity) => loaded.get(article)?.get(entity) ?? null };
}

/** The stories with these members. */
export async function writeStories(maker: RowMaker, stories: readonly (readonly string[])[]): Promise<void> {
  for (const members of stories) {
    const articles = await maker.reader.getMany('articles', members);
    if (articles.length > 0) await maker.store.put('stories', buildStory(articles, maker.originOf));
  }
}

/** The derivations of one article. One that is there already, between two articles that are as they were, is left. */
export async function writeDerivations(
  maker: RowMaker,
  { article, derivations, outside }: ArticleOrigin,
  dirty: ReadonlySet<string>,
): Promise<void> {
  const { store, reader } = maker;
  const known = await reader.getMany('derivations', await store.idsOf('derivations', article));
  if (derivations.length === 0 && outside.length === 0 && known.length === 0) return;
  const kept = new Set<string>();
  const from = await loadReading(maker, article);
  for (const { to, link } of derivations) {
    const same = known.find((row) => row.to === to && row.kind === link.how && row.score === link.score);
    if (same && !dirty.has(article) && !dirty.has(to)) {
      kept.add(same.id);
      continue;
    }
    const source = await loadReading(maker, to);
    if (!from || !source) continue;
    const row = describeDerivation(from, source, link);
    kept.add(row.id);
    await store.put('derivations', row);
  }
  for (const outlet of outside) {
    const row = from && describeOutside(from, outlet);
    if (!row) continue;
    kept.add(row.id);
    await store.put('derivations', row);
  }
  for (const { id } of known) if (!kept.has(id)) await store.drop('derivations', id);
}

export async function writeEntities({ store }: RowMaker, groups: readonly EntityGroup[]): Promise<void> {
  for (const group of groups) {
    const parts = (await store.partsOf(group.id))
      .map((json) => JSON.parse(json) as EntityPart | null)
      .filter((part) => part !== null);
    if (parts.length > 0) await store.put('entities', buildEntity(group, parts));
    else await store.drop('entities', group.id);
  }
}

/** The statements of one article, and its part of relations; returns the relations that this touches. */
export async function writeArticleRows(maker: RowMaker, article: string): Promise<readonly string[]> {
  const { store } = maker;
  const reading = await loadReading(maker, article);
  if (!reading) return [];
  const { entityOf } = await loadContext(maker, [article]);
  const rows = buildStatements(reading, entityOf);
  const kept = new Set(rows.map((row) => row.id));
  for (const id of await store.idsOf('statements', article)) if (!kept.has(id)) await store.drop('statements', id);
  for (const row of rows) await store.put('statements', row);
  return store.putRelationParts(article, buildRelations(reading, entityOf));
}

export async function writeRelations({ store }: RowMaker, ids: Iterable<string>): Promise<void> {
  for (const id of ids) {
    const parts = (await store.relationParts(id)) as ReturnType<typeof buildRelations>;
    const [row] = mergeRelations(parts);
    if (row) await store.put('relations', row);
    else await store.drop('relations', id);
  }
}

/** One event with its contradictions; nothing where no account is in it any more. */
export async function writeEvent(maker: RowMaker, event: string): Promise<void> {
  const { store } = maker;
  const accounts = await store.accountsIn([event]);
  if (accounts.length === 0) return;
  const articles = [...new Set(accounts.map((account) => account.article))];
  const context = await loadContext(maker, articles);
  const wanted = new Set(accounts.map((account) => account.id));
  const readings: Reading[] = [];
  for (const article of articles) {
    const reading = await loadReading(maker, article);
    if (reading) readings.push(reading);
  }
  const members = readings.flatMap((reading) =>
    reading.accounts
      .filter((account) => wanted.has(makeAccountId(reading.article.id, account)))
      .map((account) => ({ reading, account })),
  );
  if (members.length === 0) return;
  const row = buildEvent(members, context);
  await store.put('events', row);
  const found = findContradictions(row, members, context);
  const kept = new Set(found.map((one) => one.id));
  for (const id of await store.idsOf('contradictions', event))
    if (!kept.has(id)) await store.drop('contradictions', id);
  for (const one of found) await store.put('contradictions', one);
}
