/** Entities and mentions: who or what is spoken of, and the words that point there. */
import { z } from 'zod';
import { entityTypes } from './choices.ts';
import type { Immutable } from './immutable.ts';
import { spanFields } from './span.ts';

export const entityTypeSchema = z.enum(entityTypes);
export type EntityType = z.infer<typeof entityTypeSchema>;

/** Bodies that people form: what acts and speaks by its members. States are apart. */
export const bodyTypes: ReadonlySet<EntityType> = new Set([
  'armed_group',
  'coalition',
  'military_unit',
  'government_body',
  'party',
  'media',
  'organisation',
]);

/**
 * Whose an actor is, and of what kind: `country` as ISO 3166-1 alpha-3 (`XKX` for Kosovo), null where the text does not tell
 * or tells several; `sectors` as in PLOVER ("COP", "GOV", "REB"), and IGO and NGO for bodies of states and of citizens, in
 * order of letters. A state by its name has a country and no sector.
 */
export const actorCodeSchema = z.object({ country: z.string().nullable(), sectors: z.array(z.string()) });
export type ActorCode = Immutable<z.infer<typeof actorCodeSchema>>;

/**
 * An entity of one article. `name` is its fullest name in the text; `aliases` are the other *names* used for it
 * (names, abbreviations, short forms, self-designations), never pronouns or descriptions.
 */
export const entitySchema = z.object({
  id: z.string(),
  name: z.string(),
  type: entityTypeSchema,
  aliases: z.array(z.string()),
  /** Left out where neither country nor sector is known. */
  code: actorCodeSchema.optional(),
});
export type Entity = Immutable<z.infer<typeof entitySchema>>;

export const mentionSchema = z.object({
  ...spanFields,
  kind: z.enum(['name', 'nominal', 'pronoun', 'adjective']),
  type: entityTypeSchema,
  /** Id of an entity of the same reading; null where it is not resolved. */
  entity: z.string().nullable(),
});
export type Mention = Immutable<z.infer<typeof mentionSchema>>;

export const relationTypeSchema = z.enum([
  'member_of',
  'part_of',
  'operates_under',
  'leads',
  'spokesperson_of',
  'represents',
  'aligned_with',
  'supports',
  'opposes',
  'affiliated_with',
  'has_role',
]); // prettier-ignore

/**
 * When a tie holds or held, where the words beside it say so, with the place of those words. `since` and `until` are ISO days,
 * months or years.
 */
export const termSchema = z.object({
  ...spanFields,
  status: z.enum(['former', 'acting', 'future']).nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
});
export type Term = Immutable<z.infer<typeof termSchema>>;

/** `from` and `to` are entity ids; `role` is the title in the text's own words ("head of the Political Bureau"). */
export const relationSchema = z.object({
  type: relationTypeSchema,
  from: z.string(),
  to: z.string(),
  role: z.string().optional(),
  /** Left out where the text does not tell. */
  term: termSchema.optional(),
  ...spanFields,
});
export type Relation = Immutable<z.infer<typeof relationSchema>>;
