/** Lists: pages of rows, filtered and in the order that people want. */
import type { Filter, Page, RecordKind, RecordRows } from '../store.ts';
import type { Database, Value } from './driver.ts';
import { type ArticleRow, articleColumns, articleFromRow } from './tables/articles.ts';
import { whereOf } from './where.ts';

/** For each kind: its table with a short name, and the order of its list. Undated rows come last. */
const orders: Readonly<Record<RecordKind, readonly [short: string, order: string]>> = {
  articles: ['a', 'a.first_day IS NULL, a.published, a.id'],
  stories: ['s', 's.last_day IS NULL, s.last_day DESC, s.id'],
  events: ['e', 'e.first_day IS NULL, e.first_day, e.id'],
  statements: ['t', 't.first_day IS NULL, t.first_day, t.id'],
  entities: ['n', 'n.articles DESC, n.id'],
  relations: ['r', 'r.id'],
  derivations: ['d', 'd.id'],
  contradictions: ['c', 'c.id'],
  judgements: ['j', 'j.id'],
};

/** Columns and tables of a kind's rows. */
function select(kind: RecordKind): string {
  const [short] = orders[kind];
  return kind === 'articles'
    ? `SELECT ${articleColumns} FROM articles a JOIN bodies b ON b.article = a.seq`
    : `SELECT ${short}.json FROM ${kind} ${short}`;
}

/** A row as it came from the database as the export's row. */
function parse<Kind extends RecordKind>(kind: Kind, row: unknown): RecordRows[Kind] {
  const parsed: unknown =
    kind === 'articles' ? articleFromRow(row as ArticleRow) : JSON.parse((row as { json: string }).json);
  return parsed as RecordRows[Kind];
}

export function listRows<Kind extends RecordKind>(db: Database, kind: Kind, filter: Filter): Page<RecordRows[Kind]> {
  const [short, order] = orders[kind];
  const { sql, values } = whereOf(db, kind, filter);
  const { limit = -1, offset = 0 } = filter;
  const query = `${select(kind)} WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`;
  const items = db.all<unknown>(query, ...values, limit, offset).map((row) => parse(kind, row));
  if (limit < 0 && offset === 0) return { items, total: items.length };
  const counted = db.get<{ total: number }>(`SELECT count(*) AS total FROM ${kind} ${short} WHERE ${sql}`, ...values);
  return { items, total: counted?.total ?? 0 };
}

/** All rows of a kind in order of id. */
export function* iterateRows<Kind extends RecordKind>(db: Database, kind: Kind): Generator<RecordRows[Kind]> {
  const [short] = orders[kind];
  for (const row of db.iterate<unknown>(`${select(kind)} ORDER BY ${short}.id`)) yield parse(kind, row);
}

/** The row with this id, or the only one whose id begins so; null where there is none or more than one. */
export function getRow<Kind extends RecordKind>(db: Database, kind: Kind, id: string): RecordRows[Kind] | null {
  const [short] = orders[kind];
  // Ids are ASCII, so that U+FFFF ends every id that begins so.
  const found = db.all<unknown>(
    `${select(kind)} WHERE ${short}.id >= ? AND ${short}.id < ? ORDER BY ${short}.id LIMIT 2`,
    id,
    `${id}\uffff`,
  );
  const rows = found.map((row) => parse(kind, row));
  return rows[0]?.id === id || rows.length === 1 ? (rows[0] ?? null) : null;
}

/** Rows with these ids, in order of id. */
export function getRows<Kind extends RecordKind>(db: Database, kind: Kind, ids: readonly string[]): RecordRows[Kind][] {
  const [short] = orders[kind];
  const wanted: Value = JSON.stringify(ids);
  const query = `${select(kind)} WHERE ${short}.id IN (SELECT value FROM json_each(?)) ORDER BY ${short}.id`;
  return db.all<unknown>(query, wanted).map((row) => parse(kind, row));
}
