/** Groups made again where links have changed: origins and stories, entities, events. Only what changed is written. */
import type { Judgement } from '../../model/index.ts';
import type { RelateStore } from '../../record/relate-store.ts';
import {
  type AccountLink,
  type ArticleLink,
  type ArticleNames,
  type ArticleOrigin,
  type Digest,
  type EntityGroup,
  groupEntities,
  groupEvents,
  groupOrigins,
  groupStories,
  makeGroupId,
} from '../../relate/index.ts';
import type { Kept } from './kept.ts';

export interface ArticleGroups {
  readonly origins: readonly ArticleOrigin[];
  /** Members of each story that may have changed. */
  readonly stories: readonly (readonly string[])[];
  /** Origins of all articles of the record, as they are now. */
  readonly originOf: ReadonlyMap<string, string>;
  /** Stories of all articles of the record, as they are now. */
  readonly storyOf: ReadonlyMap<string, string>;
  /** Articles whose origin is another than before. */
  readonly moved: ReadonlySet<string>;
}

/** What grouping articles uses of a digest: the rest may be large, and a component may be the whole record. */
function slim(digest: Digest): Digest {
  const none = { of: 0, hashes: [] };
  return { ...digest, body: none, speech: none, terms: [], names: [], accounts: [] };
}

/** Groups the articles that can be reached from `dirty`, and assigns each to its origin and story. */
export async function regroupArticles(
  store: RelateStore,
  dirty: readonly string[],
  judgements: readonly Judgement[],
): Promise<ArticleGroups> {
  const { nodes, links } = await store.component(dirty);
  const digests: Digest[] = [];
  for await (const kept of store.digests(nodes)) digests.push(slim((kept as Kept).digest));
  const origins = groupOrigins(digests, links as readonly ArticleLink[], judgements);
  const stories = groupStories(digests, links as readonly ArticleLink[], judgements);
  const before = await store.articleGroups();
  const originOf = new Map([...before].map(([id, { origin }]) => [id, origin ?? id]));
  const storyOf = new Map([...before].map(([id, { story }]) => [id, story ?? id]));
  for (const { article, origin } of origins) originOf.set(article, origin);
  for (const members of stories) for (const id of members) storyOf.set(id, makeGroupId('sto', members));
  const moved = new Set<string>();
  const left = new Set<string>();
  for (const id of nodes) {
    const [origin, story] = [originOf.get(id) ?? id, storyOf.get(id) ?? id];
    const known = before.get(id);
    if (known?.origin !== origin) moved.add(id);
    if (known?.story && known.story !== story) left.add(known.story);
    if (known?.origin !== origin || known.story !== story) await store.assignArticle(id, origin, story);
  }
  await store.dropEmpty('stories', left);
  return { origins, stories, originOf, storyOf, moved };
}

export interface EntityGroups {
  /** Groups whose members changed. */
  readonly groups: readonly EntityGroup[];
  /** Articles with an entity that is in another group than before, or new. */
  readonly moved: ReadonlySet<string>;
}

/** Groups the names of the whole record; a name is one word for all articles, so a new one may join any two. */
export async function regroupEntities(store: RelateStore, judgements: readonly Judgement[]): Promise<EntityGroups> {
  const names: ArticleNames[] = [];
  for await (const kept of store.digests(null)) {
    const { digest } = kept as Kept;
    names.push({ article: digest.article, names: digest.names });
  }
  const groups = groupEntities(names, judgements);
  const groupOf = new Map<string, EntityGroup>();
  for (const group of groups) {
    for (const member of group.members) groupOf.set(`${member.article} ${member.entity}`, group);
  }
  const changed = new Set<EntityGroup>();
  const left = new Set<string>();
  const moved = new Set<string>();
  const moves: [article: string, part: string, entity: string][] = [];
  for await (const { article, part, entity } of store.parts()) {
    const group = groupOf.get(`${article} ${part}`);
    if (!group || group.id === entity) continue;
    changed.add(group);
    moved.add(article);
    if (entity !== null) left.add(entity);
    moves.push([article, part, group.id]);
  }
  for (const move of moves) await store.assignEntity(...move);
  await store.dropEmptyEntities();
  // A group that lost a member and kept its id is told anew as well.
  return { groups: groups.filter((group) => changed.has(group) || left.has(group.id)), moved };
}

/** Groups the accounts that can be reached from those of `dirty`; returns the ids of all events that may have changed. */
export async function regroupEvents(
  store: RelateStore,
  dirty: readonly string[],
  judgements: readonly Judgement[],
): Promise<ReadonlySet<string>> {
  const own = await store.accountsOf(dirty);
  const { nodes, links } = await store.component(own.map((account) => account.id));
  const known = await store.accounts(nodes);
  const changed = new Set<string>();
  const left = new Set<string>();
  const eventOf = new Map(known.map(({ id, event }) => [id, event]));
  for (const members of groupEvents(known, links as readonly AccountLink[], judgements)) {
    const event = makeGroupId('evt', members);
    changed.add(event);
    const moved = members.filter((id) => eventOf.get(id) !== event);
    for (const id of moved) {
      const before = eventOf.get(id);
      if (before) left.add(before);
    }
    await store.assignEvent(event, moved);
  }
  await store.dropEmpty('events', left);
  return new Set([...changed, ...left]);
}
