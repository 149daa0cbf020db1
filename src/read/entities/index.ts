/** Entities: names, aliases and roles of one article. */
import type { Entity, Mention, Relation } from '../../model/index.ts';
import type { PlaceContext } from '../context.ts';

/** Entities in order of first mention; mentions in order of place; relations in order of place. */
export function findEntities(_context: PlaceContext): {
  entities: Entity[];
  mentions: Mention[];
  relations: Relation[];
} {
  return { entities: [], mentions: [], relations: [] };
}
