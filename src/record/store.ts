/**
 * The record as its readers see it. Views, briefs, exports and every door are built on `RecordReader` alone; only the
 * pipeline writes. All answers are promises, because a record may also live on another machine.
 */
import type {
  Contradiction,
  Derivation,
  EntityType,
  Event,
  EventType,
  Evidence,
  Factuality,
  Judgement,
  Reading,
  RecordArticle,
  RecordEntity,
  RecordRelation,
  RecordStatement,
  Stance,
  Story,
} from '../model/index.ts';

/** One page of a list: `items` after `offset` and `limit`, `total` before them. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/**
 * What a list is narrowed to. Every field narrows further; an absent one does not. Each list takes all fields, and uses
 * those that it can: an article has no actor of its own, so `actor` keeps the articles that carry one of the actor's events.
 */
export interface Filter {
  /** ISO date of any precision, inclusive: the day of an event, of a statement, or of an article's publication. */
  readonly since?: string | undefined;
  /** ISO date of any precision, inclusive: `2024-08` lasts to the end of August. */
  readonly until?: string | undefined;
  /** Id or name of an entity: an event's actor, recipient or victim; a statement's speaker. Upper case is ignored. */
  readonly actor?: string | undefined;
  /** Words, or the name or id of an entity, that a statement's content speaks of; a name stands for the others of its entity, and for its pronouns. */
  readonly about?: string | undefined;
  /** Event type (`ASSAULT`) or entity type (`armed_group`), by the list that is asked for. */
  readonly type?: EventType | EntityType | undefined;
  readonly stance?: Stance | undefined;
  /** Name of an event's place, ISO 3166 country code, or GeoNames number. */
  readonly place?: string | undefined;
  readonly outlet?: string | undefined;
  readonly factuality?: Factuality | undefined;
  /** Ids: only what belongs to this article, story, event. */
  readonly article?: string | undefined;
  readonly story?: string | undefined;
  readonly event?: string | undefined;
  /** A part of a name (entities) or of a headline or title (articles, stories). */
  readonly name?: string | undefined;
  /** Items on a page; all where absent. */
  readonly limit?: number | undefined;
  /** Items left out before the page. */
  readonly offset?: number | undefined;
}

/** A hit of the full-text search. `evidence` holds the best passage, `matches` the words in it that were asked for. */
export interface SearchHit {
  readonly article: RecordArticle;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  readonly evidence: Evidence;
  readonly matches: readonly { readonly start: number; readonly end: number }[];
}

/** When and from where bytes came: not part of the record's export unless asked for. */
export interface CaptureRow {
  readonly sha256: string;
  readonly file: string | null;
  readonly url: string | null;
  readonly mediaType: string | null;
  /** ISO 8601, UTC: when these bytes were first added under this name. */
  readonly takenAt: string;
  readonly bytes: number;
  readonly articles: readonly string[];
}

export interface RecordStatus {
  readonly schemaVersion: number;
  /** Names and versions of the readers whose readings the record holds. */
  readonly readers: readonly string[];
  readonly counts: Readonly<Record<RecordKind | 'captures' | 'outlets' | 'origins', number>>;
  /** Publication dates of the first and the last article, null where none is known. */
  readonly first: string | null;
  readonly last: string | null;
  /** Articles stored but not yet related: a run was interrupted, and the next `add` finishes its work. */
  readonly pending: number;
  /** Size of the database on disk. */
  readonly bytes: number;
}

/** Every kind of row of the export, by its name there. */
export interface RecordRows {
  readonly articles: RecordArticle;
  readonly derivations: Derivation;
  readonly stories: Story;
  readonly entities: RecordEntity;
  readonly relations: RecordRelation;
  readonly statements: RecordStatement;
  readonly events: Event;
  readonly contradictions: Contradiction;
  readonly judgements: Judgement;
}
export type RecordKind = keyof RecordRows;
/** The kinds that follow from others: all but articles. */
export type DerivedKind = Exclude<RecordKind, 'articles'>;

/** Read-only. Lists come in the order that people want (stated at each); `rows` comes in order of id. */
export interface RecordReader {
  status(): Promise<RecordStatus>;

  /** One item by its id, or by the beginning of an id where only one item begins so; null where there is none. */
  get<Kind extends RecordKind>(kind: Kind, id: string): Promise<RecordRows[Kind] | null>;
  /** Items with these ids, in order of id; unknown ids are left out. */
  getMany<Kind extends RecordKind>(kind: Kind, ids: readonly string[]): Promise<readonly RecordRows[Kind][]>;
  /**
   * A filtered list. Order: articles by publication, then id; events and statements by time, then id, undated last; stories
   * by last article, newest first; entities by number of articles, most first; all others by id.
   */
  list<Kind extends RecordKind>(kind: Kind, filter?: Filter): Promise<Page<RecordRows[Kind]>>;
  /** All rows of a kind in order of id, one at a time: for exports larger than memory. */
  rows<Kind extends RecordKind>(kind: Kind): AsyncIterable<RecordRows[Kind]>;

  /** Best passages for `query` (words; `"exact words"`; `word*`), best first; filters as for articles. */
  search(query: string, filter?: Filter): Promise<Page<SearchHit>>;
  /** The stored reading of an article, null where the record has no such article. */
  reading(article: string): Promise<Reading | null>;
  /** Captures that gave `article` (all captures where null), in order of hash, file and address. */
  captures(article: string | null): Promise<readonly CaptureRow[]>;
  /** The raw bytes behind a hash, null where the record has none. */
  bytes(sha256: string): Promise<Uint8Array | null>;

  close(): Promise<void>;
}
