/** Places: names looked up in the embedded gazetteer. */
import type { Place, Timex } from '../../model/index.ts';
import type { TextContext } from '../context.ts';

/** The places named in the article, in order, not overlapping. */
export function findPlaces(_context: TextContext & { readonly times: readonly Timex[] }): Place[] {
  return [];
}
