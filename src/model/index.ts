/** The nouns of Onrecord: schemas (zod), the types inferred from them, and their makers. */
export * from './account.ts';
export * from './article.ts';
export * from './derivation.ts';
export * from './entity.ts';
export * from './error.ts';
export * from './event.ts';
export * from './id.ts';
export type * from './immutable.ts';
export * from './judgement.ts';
export * from './language.ts';
export * from './place.ts';
export * from './problem.ts';
export * from './reading.ts';
export * from './record.ts';
export * from './span.ts';
export * from './statement.ts';
export * from './story.ts';
export * from './time.ts';
