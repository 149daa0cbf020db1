/** Opens records kept in one file. */
import { OnrecordError } from '../../model/index.ts';
import type { RelateStore } from '../relate-store.ts';
import type { RecordReader } from '../store.ts';
import type { RecordWriter } from '../writer.ts';
import { openDatabase } from './driver.ts';
import { checkVersion, migrate, schemaVersion } from './migrate.ts';
import { makeReader } from './reader.ts';
import { makeRelateStore } from './relating.ts';
import { makeWriter } from './writer.ts';

/** A record that is open for both. `reader.close()` closes it. */
export interface RecordStore {
  readonly reader: RecordReader;
  readonly writer: RecordWriter;
  readonly relating: RelateStore;
}

/** Opens the record in the file `path` to read and write, made where there is none, brought to the newest schema. */
export function openRecord(path: string): RecordStore {
  const db = openDatabase(path);
  try {
    migrate(db, path);
  } catch (error) {
    db.close();
    throw error;
  }
  return { reader: makeReader(db), writer: makeWriter(db), relating: makeRelateStore(db) };
}

/** Opens the record in the file `path` to read only. A record of an older schema is brought to the newest first. */
export function openRecordReader(path: string): RecordReader {
  const db = openDatabase(path, { readOnly: true });
  let version: number;
  try {
    version = checkVersion(db, path);
  } catch (error) {
    db.close();
    throw error;
  }
  if (version === schemaVersion) return makeReader(db);
  db.close();
  if (version === 0) throw new OnrecordError('not-a-record', `${path} is no record`, { subject: path });
  return openRecord(path).reader;
}
