/** Readings: all that one article says, taken alone. A pure function of text, publication date and reader version. */
import { z } from 'zod';
import { accountSchema } from './account.ts';
import { articleSchema } from './article.ts';
import { entitySchema, mentionSchema, relationSchema } from './entity.ts';
import type { Immutable } from './immutable.ts';
import { predicateSchema, sentenceSchema, tokenSchema } from './language.ts';
import { placeSchema } from './place.ts';
import { problemSchema } from './problem.ts';
import { statementSchema } from './statement.ts';
import { timexSchema } from './time.ts';

export const readingFormat = 'onrecord.reading/1';

export const readingSchema = z.object({
  format: z.literal(readingFormat),
  /** Name and version of the reader: the language layer's, then the rules'. */
  reader: z.string(),
  article: articleSchema,
  sentences: z.array(sentenceSchema),
  /** Only when asked for (`--tokens`). */
  tokens: z.array(tokenSchema).optional(),
  predicates: z.array(predicateSchema).optional(),
  entities: z.array(entitySchema),
  mentions: z.array(mentionSchema),
  relations: z.array(relationSchema),
  times: z.array(timexSchema),
  places: z.array(placeSchema),
  statements: z.array(statementSchema),
  accounts: z.array(accountSchema),
  problems: z.array(problemSchema),
});
export type Reading = Immutable<z.infer<typeof readingSchema>>;
