/** Brings a database to the schema that this program knows, one version after another; refuses a newer one. */
import { OnrecordError } from '../../model/index.ts';
import type { Database } from './driver.ts';
import { firstSchema } from './migrations/0001-first.ts';
import { keysBesideArticles } from './migrations/0002-keys-beside-articles.ts';
import { statementSpeakers } from './migrations/0003-statement-speakers.ts';

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** In order; the place in the list is the version. A migration that has been released is never edited. */
export const migrations: readonly Migration[] = [
  { name: 'first', sql: firstSchema },
  { name: 'keys-beside-articles', sql: keysBesideArticles },
  { name: 'statement-speakers', sql: statementSpeakers },
];

/** The version that this program writes. */
export const schemaVersion: number = migrations.length;

/** The version of the schema in `db`: 0 for an empty database. */
export function readVersion(db: Database): number {
  const known = db.get(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'versions'`);
  if (!known) return 0;
  return db.get<{ version: number | null }>('SELECT max(version) AS version FROM versions')?.version ?? 0;
}

/**
 * The version of the schema in `db`. Throws `record-newer-than-program` where it is above `newest`, `not-a-record` where
 * another program wrote the database.
 */
export function checkVersion(db: Database, path: string, newest: number = schemaVersion): number {
  const version = readVersion(db);
  if (version > newest) {
    const says = `${path} was written by a newer Onrecord (schema ${version}, this one knows ${newest}); update Onrecord`;
    throw new OnrecordError('record-newer-than-program', says, { subject: path });
  }
  const strange = version === 0 && db.get(`SELECT 1 FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'`);
  if (strange) throw new OnrecordError('not-a-record', `${path} is a database, but not a record`, { subject: path });
  return version;
}

/** Runs those of `steps` that `db` lacks, with their lines in `versions`, all in one transaction. */
export function migrate(db: Database, path: string, steps: readonly Migration[] = migrations): void {
  if (checkVersion(db, path, steps.length) === steps.length) return;
  db.write(() => {
    // Another process may have been faster.
    const version = checkVersion(db, path, steps.length);
    for (const [index, { name, sql }] of steps.entries()) {
      if (index < version) continue;
      db.script(sql);
      db.run('INSERT INTO versions (version, name) VALUES (?, ?)', index + 1, name);
    }
  });
}
