/** Status: what a record holds, counted. */
import type { RecordKind, RecordStatus } from '../store.ts';
import type { Database } from './driver.ts';
import { readVersion } from './migrate.ts';

const kinds: readonly RecordKind[] = [
  'articles',
  'stories',
  'events',
  'statements',
  'entities',
  'relations',
  'derivations',
  'contradictions',
  'judgements',
];

export function readStatus(db: Database): RecordStatus {
  const count = (sql: string): number => db.get<{ n: number }>(`SELECT count(${sql}`)?.n ?? 0;
  const counted = Object.fromEntries(kinds.map((kind) => [kind, count(`*) AS n FROM ${kind}`)]));
  const dates = db.get<{ first: string | null; last: string | null }>(
    'SELECT min(published) AS first, max(published) AS last FROM articles',
  );
  return {
    schemaVersion: readVersion(db),
    readers: db
      .all<{ reader: string }>('SELECT DISTINCT reader FROM articles ORDER BY reader')
      .map((row) => row.reader),
    counts: {
      ...(counted as Record<RecordKind, number>),
      captures: count('*) AS n FROM captures'),
      outlets: count('DISTINCT outlet) AS n FROM articles'),
      origins: count('DISTINCT ifnull(origin, id)) AS n FROM articles'),
    },
    first: dates?.first ?? null,
    last: dates?.last ?? null,
    pending: count('*) AS n FROM pending'),
    bytes: db.get<{ n: number }>('SELECT page_count * page_size AS n FROM pragma_page_count, pragma_page_size')?.n ?? 0,
  };
}
