/** Stories: articles on the same matter. */
import { z } from 'zod';
import type { Immutable } from './immutable.ts';
import { evidenceSchema } from './span.ts';

export const corroborationSchema = z.object({
  articles: z.int(),
  outlets: z.int(),
  /** Independent origins: copies, rewrites and tellings of the same interview count once. */
  origins: z.int(),
  /** True where parties that oppose one another both tell it. */
  opposedParties: z.boolean(),
});
export type Corroboration = Immutable<z.infer<typeof corroborationSchema>>;

export const storySchema = z.object({
  id: z.string(),
  /** A headline of one of the articles: the earliest origin's. */
  title: z.string().nullable(),
  articles: z.array(z.string()),
  first: z.string().nullable(),
  last: z.string().nullable(),
  corroboration: corroborationSchema,
  evidence: z.array(evidenceSchema),
});
export type Story = Immutable<z.infer<typeof storySchema>>;
