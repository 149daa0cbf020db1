/** Judgements: same, not same, or unsure, by whom and why. They never destroy; each can be undone. */
import { z } from 'zod';
import type { Immutable } from './immutable.ts';

export const judgementSchema = z.object({
  id: z.string(),
  about: z.enum(['entity', 'event', 'story', 'derivation']),
  /** Ids of the two things compared, in lexical order. */
  left: z.string(),
  right: z.string(),
  verdict: z.enum(['same', 'not-same', 'unsure']),
  by: z.enum(['rule', 'model', 'person']),
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()),
});
export type Judgement = Immutable<z.infer<typeof judgementSchema>>;
