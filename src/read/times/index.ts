/** Times: TIMEX3 expressions resolved against the publication date. */
import type { Timex } from '../../model/index.ts';
import type { TextContext } from '../context.ts';

/** The time expressions of the article, in order, not overlapping. */
export function findTimes(_context: TextContext): Timex[] {
  return [];
}
