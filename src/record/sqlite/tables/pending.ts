/**
 * Pending: the articles whose relating is not finished. An article comes in with state 0 in the transaction that stores
 * it, has state 1 once its links are kept, and leaves when the groups are made; a kill leaves it where it was, and the
 * next run goes on from there.
 */
import type { Database } from '../driver.ts';

const unlinked = 0;
const ungrouped = 1;

export function listUnlinked(db: Database, limit: number): string[] {
  const rows = db.all<{ id: string }>(
    `SELECT a.id FROM pending p JOIN articles a ON a.seq = p.article WHERE p.state = ?
     ORDER BY a.published, a.id LIMIT ?`,
    unlinked,
    limit,
  );
  return rows.map((row) => row.id);
}

export function listUngrouped(db: Database): string[] {
  const rows = db.all<{ id: string }>(
    'SELECT a.id FROM pending p JOIN articles a ON a.seq = p.article WHERE p.state = ? ORDER BY a.id',
    ungrouped,
  );
  return rows.map((row) => row.id);
}

export function markLinked(db: Database, articles: readonly string[]): void {
  for (const id of articles) {
    db.run('INSERT OR REPLACE INTO pending (article, state) SELECT seq, ? FROM articles WHERE id = ?', ungrouped, id);
  }
}

/** Articles of state 0 stay so: their links are still to be found. */
export function markTouched(db: Database, articles: readonly string[]): void {
  for (const id of articles) {
    db.run('INSERT OR IGNORE INTO pending (article, state) SELECT seq, ? FROM articles WHERE id = ?', ungrouped, id);
  }
}

export function clearUngrouped(db: Database): void {
  db.run('DELETE FROM pending WHERE state = ?', ungrouped);
}
