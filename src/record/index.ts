/** RECORD: what is kept. The embedded database behind the interface of `store.ts`. */
export { openRecord, openRecordReader, type RecordStore } from './sqlite/open.ts';
export type {
  CaptureRow,
  Filter,
  Page,
  RecordKind,
  RecordReader,
  RecordRows,
  RecordStatus,
  SearchHit,
} from './store.ts';
