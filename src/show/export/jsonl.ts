/** The record as JSON Lines: a first line with the format, then one row a line, each with the `table` that it is of. */
import { recordFormat } from '../../model/index.ts';
import type { RecordReader } from '../../record/store.ts';
import { type ExportOptions, exportKinds, exportRows } from './rows.ts';

export async function* exportJsonLines(reader: RecordReader, options: ExportOptions = {}): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: recordFormat })}\n`;
  for (const kind of exportKinds) {
    for await (const row of exportRows(reader, kind, options)) yield `${JSON.stringify({ table: kind, ...row })}\n`;
  }
}
