/** `RecordWriter` over SQLite. */
import type { RecordWriter, StoreBatch } from '../writer.ts';
import type { Database } from './driver.ts';
import { findArticle, putArticle, readMetas } from './tables/articles.ts';
import { completeCapture, linkCapture, putCapture, readComplete } from './tables/captures.ts';

export function makeWriter(db: Database): RecordWriter {
  return {
    completeCapture: async (name) => readComplete(db, name),
    metas: async (ids) => readMetas(db, ids),
    store: async (batch) => db.write(() => storeBatch(db, batch)),
  };
}

function storeBatch(db: Database, { captures, articles }: StoreBatch): void {
  const rows = new Map(articles.map((input) => [input.article.id, putArticle(db, input)]));
  for (const { capture, articles: ids, complete } of captures) {
    const seq = putCapture(db, capture);
    for (const id of ids) {
      const article = rows.get(id) ?? findArticle(db, id);
      if (article !== null) linkCapture(db, seq, article);
    }
    if (complete) completeCapture(db, seq);
  }
}
