/** `RecordWriter` over SQLite. */
import type { RecordWriter, StoreBatch } from '../writer.ts';
import type { Database } from './driver.ts';
import { putDerived } from './tables/derived.ts';
import { findArticle, putArticle, readMetas, readReaders } from './tables/articles.ts';
import { completeCapture, linkCapture, listKept, putCapture, readComplete, recallCapture } from './tables/captures.ts';

export function makeWriter(db: Database): RecordWriter {
  return {
    completeCapture: async (name) => readComplete(db, name),
    metas: async (ids) => readMetas(db, ids),
    readersOf: async (articles) => readReaders(db, articles),
    capturesOf: async (articles) => listKept(db, articles),
    recall: async (number) => recallCapture(db, number),
    store: async (batch) => db.write(() => storeBatch(db, batch)),
  };
}

function storeBatch(db: Database, { captures, articles, judgements = [] }: StoreBatch): void {
  const rows = new Map(articles.map((input) => [input.article.id, putArticle(db, input)]));
  for (const { capture, articles: ids, complete } of captures) {
    const seq = putCapture(db, capture);
    for (const id of ids) {
      const article = rows.get(id) ?? findArticle(db, id);
      if (article !== null) linkCapture(db, seq, article);
    }
    if (complete) completeCapture(db, seq);
  }
  for (const judgement of judgements) putDerived(db, 'judgements', judgement);
}
