/** Accounts: one article's telling of an event, typed as in PLOVER 2.0. */
import { z } from 'zod';
import { eventTypes, factualities } from './choices.ts';
import type { Immutable } from './immutable.ts';
import { spanFields, spanSchema } from './span.ts';
import { whenSchema } from './time.ts';

export const eventTypeSchema = z.enum(eventTypes);
export type EventType = z.infer<typeof eventTypeSchema>;

export const factualitySchema = z.enum(factualities);
export type Factuality = z.infer<typeof factualitySchema>;

export const roleSchema = z.enum([
  'actor',
  'recipient',
  'victim',
  'instrument',
  'place',
  'time',
  'origin',
  'destination',
  'beneficiary',
]); // prettier-ignore
export type Role = z.infer<typeof roleSchema>;

export const argumentSchema = z.object({ role: roleSchema, ...spanFields, entity: z.string().nullable() });
export type Argument = Immutable<z.infer<typeof argumentSchema>>;

/** A number of people: `min` = `max` for "four", `max` null for "at least four". */
export const tollSchema = z.object({
  min: z.int().nonnegative(),
  max: z.int().nonnegative().nullable(),
  scope: z.enum(['incident', 'cumulative']),
  ...spanFields,
});
export type Toll = Immutable<z.infer<typeof tollSchema>>;

export const casualtiesSchema = z.object({ killed: tollSchema.nullable(), injured: tollSchema.nullable() });
export type Casualties = Immutable<z.infer<typeof casualtiesSchema>>;

/** Who claims, is blamed, or denies. `by` takes the stance, `on` is the one held responsible; entity ids or null. */
export const responsibilitySchema = z.object({
  stance: z.enum(['claims', 'blames', 'denies', 'unclaimed']),
  by: z.string().nullable(),
  on: z.string().nullable(),
  ...spanFields,
});
export type Responsibility = Immutable<z.infer<typeof responsibilitySchema>>;

export const accountSchema = z.object({
  id: z.string(),
  trigger: spanSchema,
  type: eventTypeSchema,
  /** A mode of the type (PLOVER 2.0), null where the text does not tell. */
  mode: z.string().nullable(),
  /** CAMEO 1.1b3 code derived from type and mode. */
  cameo: z.string().nullable(),
  arguments: z.array(argumentSchema),
  time: whenSchema.nullable(),
  place: z.object({ ...spanFields, geonameId: z.int().nullable() }).nullable(),
  factuality: factualitySchema,
  /** `repeated` where many deeds are told at once: "has often shelled", "a series of attacks". Absent means one. */
  aspect: z.enum(['single', 'repeated']).optional(),
  casualties: casualtiesSchema,
  /** `narrator`, or the id of the statement inside which the event is told. */
  assertedBy: z.string(),
  responsibility: z.array(responsibilitySchema),
  /** Id of the earlier account that the words point back to ("the attack", "this strike"); absent where they do not. */
  antecedent: z.string().optional(),
  confidence: z.number().min(0).max(1),
  step: z.string(),
});
export type Account = Immutable<z.infer<typeof accountSchema>>;
