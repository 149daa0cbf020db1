/** Derivations: article `from` comes out of article `to` (or out of an outlet outside the pile), and what it changed. */
import { z } from 'zod';
import type { Immutable } from './immutable.ts';
import { evidenceSchema } from './span.ts';

export const changeSchema = z.object({
  kind: z.enum(['dropped', 'added', 'altered']),
  what: z.enum(['actor', 'number', 'place', 'date', 'attribution', 'hedge', 'headline', 'text']),
  /** A place in the derived article; null where something was dropped. */
  here: evidenceSchema.nullable(),
  /** A place in the source article; null where something was added. */
  there: evidenceSchema.nullable(),
  severity: z.enum(['critical', 'major', 'minor']),
  /** One sentence for people. */
  says: z.string(),
});
export type Change = Immutable<z.infer<typeof changeSchema>>;

export const derivationSchema = z.object({
  id: z.string(),
  from: z.string(),
  to: z.union([z.string(), z.object({ outlet: z.string() })]),
  kind: z.enum(['copy', 'reprint', 'rewrite', 'same-interview', 'quotes']),
  score: z.number().min(0).max(1),
  /** The passages and credits that show it, each with the reason that it speaks for. */
  evidence: z.array(z.object({ says: z.string(), here: evidenceSchema.nullable(), there: evidenceSchema.nullable() })),
  changes: z.array(changeSchema),
});
export type Derivation = Immutable<z.infer<typeof derivationSchema>>;
