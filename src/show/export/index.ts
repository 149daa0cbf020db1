/** Exports: the whole record as one JSON document, as JSON Lines, as tables. Streams of text, for records of any size. */
export { exportCsv } from './csv.ts';
export { exportJson } from './json.ts';
export { exportJsonLines } from './jsonl.ts';
