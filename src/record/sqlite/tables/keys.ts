/** Keys under which articles find each other, to be compared. */
import type { ArticleInput } from '../../writer.ts';
import type { Database } from '../driver.ts';

/** Keeps the keys of the article in row `seq` beside it; throws where they do not ascend. Others find it by them once it is linked. */
export function putKeys(db: Database, seq: number, { strong, weak }: ArticleInput['keys']): void {
  for (const keys of [strong, weak]) {
    const fault = keys.findIndex((key, at) => at > 0 && key <= (keys[at - 1] ?? key));
    if (fault >= 0) throw new RangeError(`key ${keys[fault]} of article row ${seq} does not follow the one before it`);
  }
  db.run(
    'INSERT INTO article_keys (article, strong, weak) VALUES (?, ?, ?)',
    seq,
    JSON.stringify(strong),
    JSON.stringify(weak),
  );
}

/** Takes out the keys of the article in row `seq`, those that are searched as well. */
export function dropKeys(db: Database, seq: number): void {
  const row = db.get<{ strong: string; weak: string }>('SELECT strong, weak FROM article_keys WHERE article = ?', seq);
  if (!row) return;
  for (const [isWeak, list] of [row.strong, row.weak].entries()) {
    for (const key of JSON.parse(list) as number[])
      db.run('DELETE FROM keys WHERE key = ? AND weak = ? AND article = ?', key, isWeak, seq);
  }
  db.run('DELETE FROM article_keys WHERE article = ?', seq);
}

/** Keys of the articles whose rows `?1` lists, in order: the searched table is gone through once from end to end. */
const ownKeys = `
  SELECT key.value AS key, 0 AS weak, k.article FROM article_keys k, json_each(k.strong) key
    WHERE k.article IN (SELECT value FROM json_each(?1))
  UNION ALL
  SELECT key.value, 1, k.article FROM article_keys k, json_each(k.weak) key
    WHERE k.article IN (SELECT value FROM json_each(?1))
  ORDER BY 1, 2, 3`;

/**
 * Puts the keys of `ids`, which are about to be linked, among those that are searched. For each of them: the linked articles
 * that share a key with it, not weak on both sides, and those of `ids` that are smaller. Sorted.
 */
export function findCandidates(db: Database, ids: readonly string[]): Map<string, string[]> {
  const rows = db.all<{ seq: number }>(
    'SELECT seq FROM articles WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  const batch = JSON.stringify(rows.map(({ seq }) => seq));
  db.run(`INSERT OR IGNORE INTO keys (key, weak, article) ${ownKeys}`, batch);
  const pairs = db.all<{ own: string; other: string }>(
    `WITH own AS MATERIALIZED (${ownKeys})
     SELECT mine.id AS own, theirs.id AS other
     FROM (
       SELECT DISTINCT own.article AS mine, other.article AS theirs
       FROM own CROSS JOIN keys other ON other.key = own.key AND other.weak <= 1 - own.weak
       WHERE other.article <> own.article
     ) pair
     JOIN articles mine ON mine.seq = pair.mine
     JOIN articles theirs ON theirs.seq = pair.theirs
     LEFT JOIN pending p ON p.article = pair.theirs AND p.state = 0
     WHERE p.article IS NULL OR (theirs.id < mine.id AND pair.theirs IN (SELECT value FROM json_each(?1)))
     ORDER BY 1, 2`,
    batch,
  );
  return new Map([...Map.groupBy(pairs, ({ own }) => own)].map(([own, list]) => [own, list.map(({ other }) => other)]));
}
