/** Events: the happenings that several accounts tell. */
export { groupEvents } from './groups.ts';
export { buildEvent } from './rows.ts';
export type { RecordContext, ToldAccount } from './voices.ts';
