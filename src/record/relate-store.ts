/**
 * What the pipeline needs of a store to relate: digests, keys and links in; groups and rows out. It knows nothing of how
 * things are related: links are kept as they come. Ids are the record's; lists of ids come sorted.
 */
import type { DerivedKind, RecordRows } from './store.ts';

/** A tie between two articles, or between two accounts; `left` sorts before `right`. The rest is kept as it came. */
export interface StoredLink {
  readonly kind: string;
  readonly left: string;
  readonly right: string;
}

export interface StoredAccount {
  readonly id: string;
  readonly article: string;
  /** The event that it was last found to tell; null where it was never grouped. */
  readonly event: string | null;
}

/** What one article gives to an entity of the record; `entity` is null where it was never grouped. */
export interface StoredPart {
  readonly article: string;
  /** The entity's id in the article's reading. */
  readonly part: string;
  readonly entity: string | null;
}

export interface RelateStore {
  /** Runs `work` in one transaction: all of it is kept, or, where it rejects, nothing. Not nested. */
  atomically<T>(work: () => Promise<T>): Promise<T>;

  /** Articles that are stored and not yet linked, in order of publication; at most `limit`. */
  unlinked(limit: number): Promise<readonly string[]>;
  /** Articles whose links have changed since groups were last made. */
  ungrouped(): Promise<readonly string[]>;
  markLinked(articles: readonly string[]): Promise<void>;
  /** Marks linked articles as ones whose links have changed. Those that wait to be linked go on waiting. */
  markTouched(articles: readonly string[]): Promise<void>;
  clearUngrouped(): Promise<void>;

  /** Digests as they were packed, in order of article; all where `articles` is null. */
  digests(articles: readonly string[] | null): AsyncIterable<unknown>;
  /**
   * For each of these articles, which are about to be linked, the linked ones that share a key with it, and those among
   * these whose id is smaller: each pair meets once. Sorted; articles without any are left out.
   */
  candidates(articles: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  putLinks(links: readonly StoredLink[]): Promise<void>;
  /** Takes out the links at these nodes; returns the nodes at their other ends. */
  dropLinks(nodes: readonly string[]): Promise<readonly string[]>;
  /** All nodes and links that can be reached from `nodes`. */
  component(nodes: readonly string[]): Promise<{ nodes: readonly string[]; links: readonly StoredLink[] }>;

  /** Replaces what is kept of one article's accounts and entities (`parts`: id in the reading to JSON, `null` for no row). */
  putNodes(article: string, accounts: readonly string[], parts: ReadonlyMap<string, string>): Promise<void>;
  accountsOf(articles: readonly string[]): Promise<readonly StoredAccount[]>;
  accounts(ids: readonly string[]): Promise<readonly StoredAccount[]>;
  accountsIn(events: readonly string[]): Promise<readonly StoredAccount[]>;
  assignEvent(event: string, accounts: readonly string[]): Promise<void>;

  assignArticle(article: string, origin: string, story: string): Promise<void>;
  /** Origin and story of every article; null before it is first grouped. */
  articleGroups(): Promise<ReadonlyMap<string, { readonly origin: string | null; readonly story: string | null }>>;

  parts(): AsyncIterable<StoredPart>;
  assignEntity(article: string, part: string, entity: string): Promise<void>;
  /** Entities of one article: part to entity. */
  entitiesOf(article: string): Promise<ReadonlyMap<string, string>>;
  /** The parts of an entity as they were put, in order of article, then part. */
  partsOf(entity: string): Promise<readonly string[]>;

  /** Replaces what one article tells of relations; returns the ids of all relations that this touches. */
  putRelationParts(article: string, parts: readonly { id: string }[]): Promise<readonly string[]>;
  relationParts(relation: string): Promise<readonly unknown[]>;

  /** Ids of rows of `kind` that come from these articles (`derivations`: from; `statements`), or about these events. */
  idsOf(kind: 'derivations' | 'statements' | 'contradictions', owner: string): Promise<readonly string[]>;
  put<Kind extends DerivedKind>(kind: Kind, row: RecordRows[Kind]): Promise<void>;
  drop(kind: DerivedKind, id: string): Promise<void>;
  /** Of these groups, takes out those that nothing belongs to any more, with what hangs on them. */
  dropEmpty(kind: 'stories' | 'events', ids: Iterable<string>): Promise<void>;
  /** Takes out all entities that no part belongs to any more. */
  dropEmptyEntities(): Promise<void>;
}
