/** The record as one JSON document, written piece by piece: a record may be larger than memory. */
import { recordFormat } from '../../model/index.ts';
import type { RecordReader } from '../../record/store.ts';
import { type ExportOptions, exportKinds, exportRows } from './rows.ts';

/** Pieces of text that together are the document, one row a line. */
export async function* exportJson(reader: RecordReader, options: ExportOptions = {}): AsyncGenerator<string> {
  yield `{"format":${JSON.stringify(recordFormat)}`;
  for (const kind of exportKinds) {
    yield `,\n"${kind}":[`;
    let first = true;
    for await (const row of exportRows(reader, kind, options)) {
      yield `${first ? '' : ','}\n${JSON.stringify(row)}`;
      first = false;
    }
    yield ']';
  }
  yield '}\n';
}
