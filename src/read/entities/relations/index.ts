/** Relations: ties between entities that the text states, each with the words that state it. */
import type { Relation } from '../../../model/index.ts';
import type { Prose } from '../prose.ts';
import type { Registry } from '../registry.ts';
import { findAlignments } from './alignments.ts';
import { listKnown, makeNestings, makePairs } from './pairs.ts';
import { findParts } from './parts.ts';
import { findRoles } from './roles.ts';

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
export function findRelations(prose: Prose, registry: Registry): DraftRelation[] {
  const found = listKnown(prose, registry).flatMap((known) => {
    const pairs = makePairs(prose, known);
    const nestings = makeNestings(prose, known);
    return [
      ...findRoles(prose, pairs, nestings, known),
      ...findParts(prose, registry, pairs, nestings, known),
      ...findAlignments(prose, pairs, nestings, known),
    ];
  });
  const ordered = found.toSorted((a, b) => a.first - b.first || a.last - b.last);
  const firsts = new Map<string, DraftRelation>();
  for (const relation of ordered) {
    const key = `${relation.type} ${relation.from} ${relation.to}`;
    if (!firsts.has(key)) firsts.set(key, relation);
  }
  return [...firsts.values()];
}
