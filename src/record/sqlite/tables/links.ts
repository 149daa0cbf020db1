/** Digests and links: what is compared of articles, and what came of it. */
import type { StoredLink } from '../../relate-store.ts';
import { unpackJson } from '../../packing.ts';
import type { Database } from '../driver.ts';

/** Digests, unpacked, in order of article; all where `articles` is null. */
export function* iterateDigests(db: Database, articles: readonly string[] | null): Generator {
  const only = articles === null ? '' : 'WHERE a.id IN (SELECT value FROM json_each(?))';
  const rows = db.iterate<{ digest: Uint8Array }>(
    `SELECT d.digest FROM digests d JOIN articles a ON a.seq = d.article ${only} ORDER BY a.id`,
    ...(articles === null ? [] : [JSON.stringify(articles)]),
  );
  for (const row of rows) yield unpackJson(row.digest);
}

export function putLinks(db: Database, links: readonly StoredLink[]): void {
  for (const link of links) {
    const { kind, left, right } = link;
    db.run(
      'INSERT OR REPLACE INTO links (kind, a, b, link) VALUES (?, ?, ?, ?)',
      kind,
      left,
      right,
      JSON.stringify(link),
    );
  }
}

/** Takes out the links at these nodes; returns the nodes at their other ends, sorted. */
export function dropLinks(db: Database, nodes: readonly string[]): string[] {
  const others = new Set<string>();
  for (const node of nodes) {
    for (const { other } of db.all<{ other: string }>(
      'SELECT b AS other FROM links WHERE a = ?1 UNION SELECT a FROM links WHERE b = ?1',
      node,
    )) {
      others.add(other);
    }
    db.run('DELETE FROM links WHERE a = ?', node);
    db.run('DELETE FROM links WHERE b = ?', node);
  }
  return [...others].sort();
}

interface LinkRow {
  readonly a: string;
  readonly b: string;
  readonly link: string;
}

/** All nodes and links that can be reached from `seeds`, both sorted. */
export function findComponent(
  db: Database,
  seeds: readonly string[],
): { nodes: readonly string[]; links: readonly StoredLink[] } {
  const seen = new Set(seeds);
  const open = [...seen];
  const links: LinkRow[] = [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const forward = db.all<LinkRow>('SELECT a, b, link FROM links WHERE a = ? ORDER BY b, kind', node);
    const back = db.all<{ a: string }>('SELECT a FROM links WHERE b = ?', node);
    // Each link is kept once: at its smaller end.
    links.push(...forward);
    for (const other of [...forward.map((row) => row.b), ...back.map((row) => row.a)]) {
      if (seen.has(other)) continue;
      seen.add(other);
      open.push(other);
    }
  }
  links.sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b));
  return { nodes: [...seen].sort(), links: links.map((row) => JSON.parse(row.link) as StoredLink) };
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
