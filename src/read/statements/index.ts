/** Statements: who said what, in the words of one article. */
import type { Statement } from '../../model/index.ts';
import type { EntityContext } from '../context.ts';

/** Statements in order of their cue. A quote with no source in reach has `source: null`. */
export function findStatements(_context: EntityContext): Statement[] {
  return [];
}
