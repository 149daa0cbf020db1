/** Articles: metadata in one row, text and reading packed beside it, words in the full-text index. */
import type { Article, Reading, RecordArticle } from '../../../model/index.ts';
import { daysOf } from '../../days.ts';
import { fold } from '../../fold.ts';
import type { ArticleInput, ArticleMeta } from '../../writer.ts';
import type { Database, Value } from '../driver.ts';
import { dropKeys, putKeys } from './keys.ts';
import { unpackJson, unpackText } from '../../packing.ts';

export interface ArticleRow {
  readonly seq: number;
  readonly id: string;
  readonly sha256: string;
  readonly story: string | null;
  readonly origin: string | null;
  readonly meta: string;
  readonly text: Uint8Array;
  readonly files: string;
}

/** Columns of an `ArticleRow`, with articles as `a` and bodies as `b`. */
export const articleColumns = `a.seq, a.id, a.sha256, a.story, a.origin, a.meta, b.text,
  (SELECT json_group_array(file ORDER BY file) FROM (SELECT DISTINCT c.file FROM capture_articles ca
    JOIN captures c ON c.seq = ca.capture WHERE ca.article = a.seq AND c.file IS NOT NULL)) AS files`;

export function articleFromRow(row: ArticleRow): RecordArticle {
  const { id, ...meta } = JSON.parse(row.meta) as ArticleMeta;
  return {
    id,
    ...meta,
    text: unpackText(row.text),
    sha256: row.sha256,
    files: JSON.parse(row.files) as string[],
    story: row.story,
    origin: row.origin ?? id,
  };
}

/** Number of the row of the article with this id, null where there is none. */
export function findArticle(db: Database, id: string): number | null {
  return db.get<{ seq: number }>('SELECT seq FROM articles WHERE id = ?', id)?.seq ?? null;
}

/** Columns that lists use: folded headline and outlet, publication and the days that it may mean. */
function listColumns({ headline, outlet, published }: Article): Value[] {
  const days = daysOf(published.value);
  const folded = [headline, outlet.name].map((words) => (words === null ? null : fold(words)));
  return [...folded, published.value, days?.first ?? null, days?.last ?? null];
}

/** Writes an article, in place of the one with its id, and marks it as not yet related. Returns its row's number. */
export function putArticle(db: Database, input: ArticleInput): number {
  const { article, sha256, reader } = input;
  const columns = [sha256, ...listColumns(article), reader, metaOf(article)];
  const known = findArticle(db, article.id);
  if (known !== null) clearArticle(db, known);
  const seq =
    db.get<{ seq: number }>(
      `INSERT INTO articles (id, sha256, headline, outlet, published, first_day, last_day, reader, meta)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET sha256 = excluded.sha256, headline = excluded.headline, outlet = excluded.outlet,
         published = excluded.published, first_day = excluded.first_day, last_day = excluded.last_day,
         reader = excluded.reader, meta = excluded.meta
       RETURNING seq`,
      article.id,
      ...columns,
    )?.seq ?? 0;
  db.run('INSERT INTO bodies (article, text) VALUES (?, ?)', seq, input.packedText);
  db.run('INSERT INTO readings (article, reading) VALUES (?, ?)', seq, input.packedReading);
  db.run('INSERT INTO digests (article, digest) VALUES (?, ?)', seq, input.packedDigest);
  putKeys(db, seq, input.keys);
  db.run('INSERT INTO words (rowid, headline, body) VALUES (?, ?, ?)', seq, input.words.headline, input.words.body);
  db.run('INSERT INTO pending (article, state) VALUES (?, 0)', seq);
  return seq;
}

/** Takes out what hangs on an article's row, so that it can be written anew. Its captures stay. */
function clearArticle(db: Database, seq: number): void {
  dropKeys(db, seq);
  for (const table of ['bodies', 'readings', 'digests', 'pending']) {
    db.run(`DELETE FROM ${table} WHERE article = ?`, seq);
  }
  db.run('DELETE FROM words WHERE rowid = ?', seq);
}

function metaOf(article: Article): string {
  const { text: _text, ...meta } = article;
  return JSON.stringify(meta);
}

/** Metadata of the articles with these ids that the record has. */
export function readMetas(db: Database, ids: readonly string[]): Map<string, ArticleMeta> {
  const rows = db.all<{ id: string; meta: string }>(
    'SELECT id, meta FROM articles WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  return new Map(rows.map((row) => [row.id, JSON.parse(row.meta) as ArticleMeta]));
}

/** Readers of the readings of these articles, of all where null, by article in order of id. */
export function readReaders(db: Database, ids: readonly string[] | null): Map<string, string> {
  const only = ids === null ? '' : 'WHERE id IN (SELECT value FROM json_each(?))';
  const rows = db.all<{ id: string; reader: string }>(
    `SELECT id, reader FROM articles ${only} ORDER BY id`,
    ...(ids === null ? [] : [JSON.stringify(ids)]),
  );
  return new Map(rows.map(({ id, reader }) => [id, reader]));
}

/** The reading of an article as it was made, null where the record has no such article. */
export function readReading(db: Database, id: string): Reading | null {
  const row = db.get<{ meta: string; text: Uint8Array; reading: Uint8Array }>(
    `SELECT a.meta, b.text, r.reading FROM articles a JOIN bodies b ON b.article = a.seq
     JOIN readings r ON r.article = a.seq WHERE a.id = ?`,
    id,
  );
  if (!row) return null;
  const { format, reader, ...found } = unpackJson(row.reading) as Omit<Reading, 'article'>;
  const article = { ...(JSON.parse(row.meta) as ArticleMeta), text: unpackText(row.text) };
  return { format, reader, article, ...found };
}
