/** The only file (with its worker and `pipeline/`) that knows every stage: bytes in, the record brought up to date. */
import { existsSync } from 'node:fs';
import { OnrecordError } from './model/index.ts';
import type { RecordReader } from './record/store.ts';

/** Opens the record in the file `path` for reading. Rejects with `record-not-found` where there is no such file. */
export function openReader(path: string): Promise<RecordReader> {
  if (!existsSync(path)) {
    const hint = `there is no record at ${path}; \`onrecord add\` makes one`;
    return Promise.reject(new OnrecordError('record-not-found', hint, { subject: path }));
  }
  return Promise.reject(new OnrecordError('record-not-found', `cannot read ${path}`, { subject: path }));
}
