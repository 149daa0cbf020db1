/** The record as `onrecord export --format json` prints it: a function of the articles alone. */
import { z } from 'zod';
import { articleSchema } from './article.ts';
import { derivationSchema } from './derivation.ts';
import { actorCodeSchema, entityTypeSchema, relationTypeSchema, termSchema } from './entity.ts';
import { contradictionSchema, eventSchema } from './event.ts';
import type { Immutable } from './immutable.ts';
import { judgementSchema } from './judgement.ts';
import { evidenceSchema, spanFields } from './span.ts';
import { statementSchema } from './statement.ts';
import { storySchema } from './story.ts';

export const recordFormat = 'onrecord.record/1';

/** An entity over all articles. Each alias names the words and the place that carry it. */
export const recordEntitySchema = z.object({
  id: z.string(),
  name: z.string(),
  type: entityTypeSchema,
  aliases: z.array(z.object({ name: z.string(), mentions: z.int(), evidence: evidenceSchema })),
  articles: z.int(),
  evidence: z.array(evidenceSchema),
  /** The code that most articles give that give one; left out where none does. */
  code: actorCodeSchema.optional(),
});
export type RecordEntity = Immutable<z.infer<typeof recordEntitySchema>>;

export const recordRelationSchema = z.object({
  id: z.string(),
  type: relationTypeSchema,
  from: z.string(),
  to: z.string(),
  role: z.string().nullable(),
  /** When it holds or held, in each article that tells; left out where none does. */
  terms: z.array(termSchema.omit({ start: true, end: true }).extend({ evidence: evidenceSchema })).optional(),
  evidence: z.array(evidenceSchema),
});
export type RecordRelation = Immutable<z.infer<typeof recordRelationSchema>>;

/** A reading's statement in the record: its ids are the record's, its spans carry their words. */
const partySchema = z.object({ ...spanFields, entity: z.string().nullable(), quote: z.string() });
const wordsSchema = z.object({ ...spanFields, quote: z.string() });
const speakerSchema = partySchema.nullable();
export const recordStatementSchema = statementSchema.extend({
  article: z.string(),
  source: speakerSchema,
  speakers: z.array(partySchema).min(2).optional(),
  cue: z.object({ ...spanFields, quote: z.string().optional() }).nullable(),
  to: speakerSchema,
  content: z.array(wordsSchema),
  medium: wordsSchema.optional(),
  behalf: partySchema.optional(),
  condition: wordsSchema.optional(),
});
export type RecordStatement = Immutable<z.infer<typeof recordStatementSchema>>;

export const recordArticleSchema = articleSchema.extend({
  sha256: z.string(),
  /** Every file name that these bytes were given under, in order of name. */
  files: z.array(z.string()),
  story: z.string().nullable(),
  /** Id that this article shares with its copies and sources: its independent origin. */
  origin: z.string(),
});
export type RecordArticle = Immutable<z.infer<typeof recordArticleSchema>>;

export const recordSchema = z.object({
  format: z.literal(recordFormat),
  articles: z.array(recordArticleSchema),
  derivations: z.array(derivationSchema),
  stories: z.array(storySchema),
  entities: z.array(recordEntitySchema),
  relations: z.array(recordRelationSchema),
  statements: z.array(recordStatementSchema),
  events: z.array(eventSchema),
  contradictions: z.array(contradictionSchema),
  judgements: z.array(judgementSchema),
});
export type RecordExport = Immutable<z.infer<typeof recordSchema>>;
