/** Entities: who is who over all articles. */
export { type EntityGroup, groupEntities } from './groups.ts';
export type { ArticleNames } from './nodes.ts';
export { buildEntity, describeEntities, type EntityPart } from './rows.ts';
