/** `RecordReader` over SQLite. Every answer is ready at once; the promises are the interface's. */
import type { RecordReader } from '../store.ts';
import type { Database } from './driver.ts';
import { getRow, getRows, iterateRows, listRows } from './lists.ts';
import { searchArticles } from './search.ts';
import { readStatus } from './status.ts';
import { readReading } from './tables/articles.ts';
import { listCaptures, readBytes } from './tables/captures.ts';

export function makeReader(db: Database): RecordReader {
  return {
    status: async () => db.read(() => readStatus(db)),
    get: async (kind, id) => getRow(db, kind, id),
    getMany: async (kind, ids) => getRows(db, kind, ids),
    list: async (kind, filter = {}) => db.read(() => listRows(db, kind, filter)),
    rows: async function* rows(kind) {
      yield* iterateRows(db, kind);
    },
    search: async (query, filter = {}) => db.read(() => searchArticles(db, query, filter)),
    reading: async (article) => readReading(db, article),
    captures: async (article) => listCaptures(db, article),
    bytes: async (sha256) => readBytes(db, sha256),
    close: async () => db.close(),
  };
}
