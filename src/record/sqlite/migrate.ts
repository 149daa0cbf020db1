/** Brings a database to the schema that this program knows, one version after another; refuses a newer one. */
import { OnrecordError } from '../../model/index.ts';
import type { Database } from './driver.ts';
import { firstSchema } from './migrations/0001-first.ts';

/** In order; the place in the list is the version. A migration that has been released is never edited. */
const migrations: readonly { readonly name: string; readonly sql: string }[] = [{ name: 'first', sql: firstSchema }];

/** The version that this program writes. */
export const schemaVersion: number = migrations.length;

/** The version of the schema in `db`: 0 for an empty database. */
export function readVersion(db: Database): number {
  const known = db.get(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'versions'`);
  if (!known) return 0;
  return db.get<{ version: number | null }>('SELECT max(version) AS version FROM versions')?.version ?? 0;
}

/** Throws `record-newer-than-program` where `db` was written by a newer program, `not-a-record` where by another one. */
export function checkVersion(db: Database, path: string): number {
  const version = readVersion(db);
  if (version > schemaVersion) {
    const says = `${path} was written by a newer Onrecord (schema ${version}, this one knows ${schemaVersion}); update Onrecord`;
    throw new OnrecordError('record-newer-than-program', says, { subject: path });
  }
  const strange = version === 0 && db.get(`SELECT 1 FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'`);
  if (strange) throw new OnrecordError('not-a-record', `${path} is a database, but not a record`, { subject: path });
  return version;
}

/** Runs the migrations that `db` lacks, each with its line in `versions` in one transaction. */
export function migrate(db: Database, path: string): void {
  if (checkVersion(db, path) === schemaVersion) return;
  db.write(() => {
    // Another process may have been faster.
    const version = checkVersion(db, path);
    for (const [index, { name, sql }] of migrations.entries()) {
      if (index < version) continue;
      db.script(sql);
      db.run('INSERT INTO versions (version, name) VALUES (?, ?)', index + 1, name);
    }
  });
}
