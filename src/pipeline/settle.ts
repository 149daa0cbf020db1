/**
 * Settling: everything that follows from the articles is brought up to date with them. What is new is linked a batch at a
 * time; then groups and rows are made again in one transaction, so that a reader sees the record before or after, never
 * between. A kill leaves the articles marked as pending, and the next call goes on.
 */
import type { RelateStore } from '../record/relate-store.ts';
import type { RecordReader } from '../record/store.ts';
import { regroupArticles, regroupEntities, regroupEvents } from './relating/groups.ts';
import { linkUnlinked } from './relating/link.ts';
import {
  makeRowMaker,
  type RowMaker,
  writeArticleRows,
  writeDerivations,
  writeEntities,
  writeEvent,
  writeRelations,
  writeStories,
} from './relating/rows.ts';

/** What settling is doing: `done` articles so far in this step. */
export interface SettleProgress {
  readonly step: 'link' | 'group' | 'write';
  readonly done: number;
}

export async function settle(
  store: RelateStore,
  reader: RecordReader,
  onProgress: (progress: SettleProgress) => void = () => {},
): Promise<void> {
  let done = 0;
  await linkUnlinked(store, (articles) => {
    done += articles;
    onProgress({ step: 'link', done });
  });
  if ((await store.ungrouped()).length > 0) await store.atomically(() => regroup(store, reader, onProgress));
}

async function regroup(
  store: RelateStore,
  reader: RecordReader,
  onProgress: (progress: SettleProgress) => void,
): Promise<void> {
  onProgress({ step: 'group', done: 0 });
  const dirty = await store.ungrouped();
  const { items: judgements } = await reader.list('judgements');
  const { origins, stories, originOf, storyOf, moved } = await regroupArticles(store, dirty, judgements);
  const entities = await regroupEntities(store, judgements);
  const events = await regroupEvents(store, dirty, judgements);

  const maker = makeRowMaker(store, reader, (article) => originOf.get(article) ?? article);
  await writeStories(maker, stories);
  await writeEntities(maker, entities.groups);
  const dirtySet = new Set(dirty);
  const toTell = new Set([...dirty, ...entities.moved]);
  const plan = await planRows(store, {
    articles: [...origins.map((one) => one.article), ...toTell],
    events,
    storyOf,
    extra: [...moved, ...entities.moved],
  });
  await writeRows(maker, plan, {
    origins: new Map(origins.map((one) => [one.article, one])),
    dirty: dirtySet,
    toTell,
    onProgress,
  });
  await store.clearUngrouped();
}

/** For each article, in order of story, the events to be told with it. */
type Plan = ReadonlyMap<string, ReadonlySet<string>>;

/** Puts rows in an order in which neighbours need the same readings: by story, then by the first article of each event. */
async function planRows(
  store: RelateStore,
  wanted: {
    readonly articles: readonly string[];
    readonly events: ReadonlySet<string>;
    readonly storyOf: ReadonlyMap<string, string>;
    /** Articles whose events must be told anew although no account moved. */
    readonly extra: readonly string[];
  },
): Promise<Plan> {
  const articleOf = new Map<string, string>();
  const place = (event: string, article: string): void => {
    const known = articleOf.get(event);
    if (known === undefined || article < known) articleOf.set(event, article);
  };
  for (const { event, article } of await store.accountsIn([...wanted.events])) if (event) place(event, article);
  for (const { event, article } of await store.accountsOf([...new Set(wanted.extra)])) if (event) place(event, article);
  const articles = new Set([...wanted.articles, ...articleOf.values()]);
  const keyOf = (id: string): string => `${wanted.storyOf.get(id) ?? ''} ${id}`;
  const sorted = [...articles].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const plan = new Map<string, Set<string>>(sorted.map((id) => [id, new Set()]));
  for (const [event, article] of articleOf) plan.get(article)?.add(event);
  return plan;
}

async function writeRows(
  maker: RowMaker,
  plan: Plan,
  what: {
    readonly origins: ReadonlyMap<string, Parameters<typeof writeDerivations>[1]>;
    readonly dirty: ReadonlySet<string>;
    readonly toTell: ReadonlySet<string>;
    readonly onProgress: (progress: SettleProgress) => void;
  },
): Promise<void> {
  const relations = new Set<string>();
  let done = 0;
  for (const [article, events] of plan) {
    const origin = what.origins.get(article);
    if (origin) await writeDerivations(maker, origin, what.dirty);
    if (what.toTell.has(article)) for (const id of await writeArticleRows(maker, article)) relations.add(id);
    for (const event of events) await writeEvent(maker, event);
    done += 1;
    if (done % 100 === 0) what.onProgress({ step: 'write', done });
  }
  await writeRelations(maker, relations);
}
