/** Captures: bytes as they came, each once by hash, with every name, address and time that they came under. */
import type { CaptureRow } from '../../store.ts';
import type { CaptureInput, CaptureName, KeptCapture, RecalledCapture } from '../../writer.ts';
import type { Database } from '../driver.ts';
import { unpackBytes } from '../../packing.ts';

const byName = `sha256 = ? AND ifnull(file, '') = ifnull(?, '') AND ifnull(url, '') = ifnull(?, '')`;

/** Ids of the articles of these bytes under this name, in order; null where they are not all in the record. */
export function readComplete(db: Database, { sha256, file, url }: CaptureName): string[] | null {
  const found = db.get<{ seq: number }>(`SELECT seq FROM captures WHERE ${byName} AND complete = 1`, sha256, file, url);
  if (!found) return null;
  const rows = db.all<{ id: string }>(
    'SELECT a.id FROM capture_articles ca JOIN articles a ON a.seq = ca.article WHERE ca.capture = ? ORDER BY a.id',
    found.seq,
  );
  return rows.map((row) => row.id);
}

/** Keeps a capture; returns its row number, which is that of the earlier one where the same came before. */
export function putCapture(db: Database, capture: CaptureInput): number {
  const { sha256, file, url, mediaType, charset, takenAt, packed, size } = capture;
  db.run('INSERT INTO blobs (sha256, size, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', sha256, size, packed);
  const known = db.get<{ seq: number }>(`SELECT seq FROM captures WHERE ${byName}`, sha256, file, url);
  if (known) return known.seq;
  const made = db.get<{ seq: number }>(
    `INSERT INTO captures (sha256, file, url, media_type, charset, taken_at, complete) VALUES (?, ?, ?, ?, ?, ?, 0)
     RETURNING seq`,
    sha256,
    file,
    url,
    mediaType,
    charset,
    takenAt,
  );
  return made?.seq ?? 0;
}

/** Marks that every article of the capture is stored: the next time it comes, there is nothing to do. */
export function completeCapture(db: Database, seq: number): void {
  db.run('UPDATE captures SET complete = 1 WHERE seq = ?', seq);
}

/** Notes that `capture` gave `article`. Nothing happens where that is known. */
export function linkCapture(db: Database, capture: number, article: number): void {
  db.run('INSERT INTO capture_articles (capture, article) VALUES (?, ?) ON CONFLICT DO NOTHING', capture, article);
}

interface Stored {
  readonly sha256: string;
  readonly file: string | null;
  readonly url: string | null;
  readonly media_type: string | null;
  readonly taken_at: string;
  readonly size: number;
  readonly articles: string | null;
}

/** Captures that gave the article with this id, or all; in order of hash, file and address. */
export function listCaptures(db: Database, article: string | null): CaptureRow[] {
  const only = article === null ? '' : 'WHERE c.seq IN (SELECT capture FROM given WHERE id = ?)';
  const rows = db.all<Stored>(
    `WITH given AS (SELECT ca.capture, a.id FROM capture_articles ca JOIN articles a ON a.seq = ca.article)
     SELECT c.sha256, c.file, c.url, c.media_type, c.taken_at, b.size,
       (SELECT group_concat(id, ' ' ORDER BY id) FROM given WHERE capture = c.seq) AS articles
     FROM captures c JOIN blobs b ON b.sha256 = c.sha256 ${only}
     ORDER BY c.sha256, c.file, c.url`,
    ...(article === null ? [] : [article]),
  );
  return rows.map((row) => ({
    sha256: row.sha256,
    file: row.file,
    url: row.url,
    mediaType: row.media_type,
    takenAt: row.taken_at,
    bytes: row.size,
    articles: row.articles?.split(' ') ?? [],
  }));
}

/** The raw bytes behind a hash, null where the record has none. */
export function readBytes(db: Database, sha256: string): Uint8Array | null {
  const row = db.get<{ bytes: Uint8Array }>('SELECT bytes FROM blobs WHERE sha256 = ?', sha256);
  return row ? unpackBytes(row.bytes) : null;
}

/** Captures that gave these articles, those of the same bytes one after another, in the order in which the bytes first came. */
export function listKept(db: Database, articles: readonly string[]): KeptCapture[] {
  const rows = db.all<{ number: number; size: number; articles: string }>(
    `SELECT c.seq AS number, b.size, json_group_array(a.id ORDER BY a.id) AS articles
     FROM articles a JOIN capture_articles ca ON ca.article = a.seq JOIN captures c ON c.seq = ca.capture
       JOIN blobs b ON b.sha256 = c.sha256
     WHERE a.id IN (SELECT value FROM json_each(?))
     GROUP BY c.seq ORDER BY (SELECT min(first.seq) FROM captures first WHERE first.sha256 = c.sha256), c.seq`,
    JSON.stringify(articles),
  );
  return rows.map((row) => ({ ...row, articles: JSON.parse(row.articles) as string[] }));
}

/** The capture in row `seq` as it came; throws where there is none. */
export function recallCapture(db: Database, seq: number): RecalledCapture {
  const row = db.get<RecalledCapture>(
    `SELECT c.file, c.url, c.media_type AS mediaType, c.charset, b.bytes FROM captures c JOIN blobs b ON b.sha256 = c.sha256
     WHERE c.seq = ?`,
    seq,
  );
  if (!row) throw new RangeError(`the record has no capture ${seq}`);
  return { ...row, bytes: unpackBytes(row.bytes) };
}
