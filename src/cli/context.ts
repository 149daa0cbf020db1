/** What a command is given besides its own options: where to print, and how to reach a record. */
import type { OnrecordError } from '../model/error.ts';
import type { RecordReader } from '../record/store.ts';
import type { Output } from './output.ts';

export interface CommandContext {
  readonly out: Output;
  /** Standard error: progress, notes. Never data. */
  readonly notes: Output;
  /** Runs `use` on the record in the file `db`, and closes it. Rejects with `record-not-found` where there is none. */
  readonly withReader: <T>(db: string, use: (reader: RecordReader) => Promise<T>) => Promise<T>;
  /** The error for an id that the record does not have: "no event evt_12… in onrecord.db". */
  readonly missing: (noun: string, id: string, db: string) => OnrecordError;
}
