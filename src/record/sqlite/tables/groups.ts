/** Groups: which event an account is in, which entity a name is, which story and origin an article has. */
import type { StoredAccount, StoredPart } from '../../relate-store.ts';
import type { Database } from '../driver.ts';
import { deleteDerived } from './derived.ts';

/** Replaces what is kept of one article's accounts and of its entities (`parts`: id in the reading to JSON). */
export function putNodes(
  db: Database,
  article: string,
  accounts: readonly string[],
  parts: ReadonlyMap<string, string>,
): void {
  const seq = db.get<{ seq: number }>('SELECT seq FROM articles WHERE id = ?', article)?.seq ?? 0;
  const before = db.all<{ id: string; event: string | null }>('SELECT id, event FROM accounts WHERE article = ?', seq);
  const kept = new Set(accounts);
  const gone = before.filter(({ id }) => !kept.has(id));
  for (const { id } of gone) db.run('DELETE FROM accounts WHERE id = ?', id);
  dropEmpty(db, 'events', new Set(gone.flatMap(({ event }) => event ?? [])));
  for (const id of kept) db.run('INSERT OR IGNORE INTO accounts (id, article) VALUES (?, ?)', id, seq);
  const entities = db.all<{ entity: string }>(
    `SELECT DISTINCT entity FROM entity_parts WHERE article = ? AND entity <> ''`,
    seq,
  );
  db.run('DELETE FROM entity_parts WHERE article = ?', seq);
  // What is left of them must be told anew: an empty name is no group's.
  for (const { entity } of entities) db.run(`UPDATE entity_parts SET entity = '' WHERE entity = ?`, entity);
  for (const [part, json] of parts) {
    db.run('INSERT INTO entity_parts (article, part, json) VALUES (?, ?, ?)', seq, part, json);
  }
}

const accountConditions = { id: 'c.id = ?', event: 'c.event = ?', article: 'a.id = ?' } as const;

/** Accounts by their ids, by their events or by their articles; in order of the given values, then id. */
export function listAccounts(
  db: Database,
  by: keyof typeof accountConditions,
  values: readonly string[],
): StoredAccount[] {
  return values.flatMap((value) =>
    db.all<{ id: string; article: string; event: string | null }>(
      `SELECT c.id, a.id AS article, c.event FROM accounts c JOIN articles a ON a.seq = c.article
       WHERE ${accountConditions[by]} ORDER BY c.id`,
      value,
    ),
  );
}

export function assignEvent(db: Database, event: string, accounts: readonly string[]): void {
  for (const id of accounts) db.run('UPDATE accounts SET event = ?1 WHERE id = ?2 AND event IS NOT ?1', event, id);
}

export function assignArticle(db: Database, article: string, origin: string, story: string): void {
  db.run('UPDATE articles SET origin = ?, story = ? WHERE id = ?', origin, story, article);
}

export function readArticleGroups(db: Database): Map<string, { origin: string | null; story: string | null }> {
  const rows = db.all<{ id: string; origin: string | null; story: string | null }>(
    'SELECT id, origin, story FROM articles',
  );
  return new Map(rows.map(({ id, origin, story }) => [id, { origin, story }]));
}

export function* iterateParts(db: Database): Generator<StoredPart> {
  yield* db.iterate<StoredPart>(
    'SELECT a.id AS article, p.part, p.entity FROM entity_parts p JOIN articles a ON a.seq = p.article',
  );
}

export function assignEntity(db: Database, article: string, part: string, entity: string): void {
  db.run(
    'UPDATE entity_parts SET entity = ? WHERE article = (SELECT seq FROM articles WHERE id = ?) AND part = ?',
    entity,
    article,
    part,
  );
}

export function readEntities(db: Database, article: string): Map<string, string> {
  const rows = db.all<{ part: string; entity: string | null }>(
    'SELECT part, entity FROM entity_parts WHERE article = (SELECT seq FROM articles WHERE id = ?)',
    article,
  );
  return new Map(rows.flatMap(({ part, entity }) => (entity === null ? [] : [[part, entity] as const])));
}

/** The JSON of an entity's parts, in order of article, then part. */
export function readParts(db: Database, entity: string): string[] {
  const rows = db.all<{ json: string }>(
    `SELECT p.json FROM entity_parts p JOIN articles a ON a.seq = p.article WHERE p.entity = ? ORDER BY a.id, p.part`,
    entity,
  );
  return rows.map((row) => row.json);
}

/** Replaces what one article tells of relations; returns the ids of all relations that this touches, sorted. */
export function putRelationParts(db: Database, article: string, parts: readonly { readonly id: string }[]): string[] {
  const before = db.all<{ relation: string }>('SELECT relation FROM relation_parts WHERE article = ?', article);
  db.run('DELETE FROM relation_parts WHERE article = ?', article);
  for (const part of parts) {
    db.run(
      'INSERT INTO relation_parts (relation, article, json) VALUES (?, ?, ?)',
      part.id,
      article,
      JSON.stringify(part),
    );
  }
  return [...new Set([...before.map((row) => row.relation), ...parts.map((part) => part.id)])].sort();
}

export function readRelationParts(db: Database, relation: string): unknown[] {
  const rows = db.all<{ json: string }>(
    'SELECT json FROM relation_parts WHERE relation = ? ORDER BY article',
    relation,
  );
  return rows.map((row): unknown => JSON.parse(row.json));
}

const memberOf = {
  stories: 'SELECT 1 FROM articles WHERE story = ?',
  events: 'SELECT 1 FROM accounts WHERE event = ?',
} as const;

/** Of these groups, takes out those that nothing belongs to any more, with what hangs on them. */
export function dropEmpty(db: Database, kind: keyof typeof memberOf, ids: Iterable<string>): void {
  for (const id of ids) {
    if (db.get(memberOf[kind], id)) continue;
    deleteDerived(db, kind, id);
    if (kind === 'events') db.run('DELETE FROM contradictions WHERE event = ?', id);
  }
}

/** Takes out the entities that no part belongs to any more. */
export function dropEmptyEntities(db: Database): void {
  db.run('DELETE FROM entities WHERE id NOT IN (SELECT entity FROM entity_parts WHERE entity IS NOT NULL)');
}
