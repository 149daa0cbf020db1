/** Relations: ties between entities that the text states, each with the words that state it. */
import type { Relation } from '../../../model/index.ts';
import type { Prose } from '../prose.ts';
import type { Registry } from '../registry.ts';

/** A relation between two entity drafts, with the range of tokens that states it. */
export interface DraftRelation {
  readonly type: Relation['type'];
  readonly from: number;
  readonly to: number;
  readonly role?: string;
  readonly first: number;
  readonly last: number;
}

/** Relations in order of place; each kind of tie between two entities once, where it is first stated. */
export function findRelations(_prose: Prose, _registry: Registry): DraftRelation[] {
  return [];
}
