/** Records for tests: made in memory, without threads, by the rules, by a clock that stands still. */
import type { Capture } from '../../src/intake/index.ts';
import { addCaptures, type AddedCapture, openStore, type RecordStore } from '../../src/pipeline.ts';
import { exportJson } from '../../src/show/export/index.ts';

const now = (): Date => new Date('2025-01-01T00:00:00Z');

export async function addAll(store: RecordStore, captures: Iterable<Capture>, workers = 0): Promise<AddedCapture[]> {
  const told: AddedCapture[] = [];
  await addCaptures(captures, { store, workers, reader: 'rules', now, onStored: (one) => told.push(one) });
  return told;
}

/** A record in memory of `captures`; the caller closes its reader. */
export async function makeRecord(captures: Iterable<Capture>): Promise<RecordStore> {
  const store = await openStore(':memory:');
  await addAll(store, captures);
  return store;
}

export async function exportText({ reader }: Pick<RecordStore, 'reader'>): Promise<string> {
  let text = '';
  for await (const piece of exportJson(reader)) text += piece;
  return text;
}
