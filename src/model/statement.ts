/** Statements: attributions in one article, with source, cue and content as in PolNeAR (Newell et al., LREC 2018). */
import { z } from 'zod';
import { stances } from './choices.ts';
import type { Immutable } from './immutable.ts';
import { type Span, spanFields, spanSchema } from './span.ts';

export const stanceSchema = z.enum(stances);
export type Stance = z.infer<typeof stanceSchema>;

export const modalitySchema = z.enum(['fact', 'possible', 'conditional', 'intent', 'hypothetical']);

export const statementSchema = z.object({
  id: z.string(),
  /** Null where nobody is named. `entity` is an entity of the same reading, null where not resolved. */
  source: z.object({ ...spanFields, entity: z.string().nullable() }).nullable(),
  /** All who say it, in order, where the words of `source` name several ("X and Y said"); `source.entity` is one of them. Absent means one. */
  speakers: z
    .array(z.object({ ...spanFields, entity: z.string().nullable() }))
    .min(2)
    .optional(),
  cue: spanSchema.nullable(),
  content: z.array(spanSchema).min(1),
  quote: z.enum(['direct', 'indirect', 'mixed']),
  stance: stanceSchema,
  modality: modalitySchema,
  to: z.object({ ...spanFields, entity: z.string().nullable() }).nullable(),
  /** Negative where somebody is told not to have said it: "has yet to claim", "did not say", "nobody claimed". Absent means positive. */
  polarity: z.enum(['positive', 'negative']).optional(),
  /** Where, or in what form, it was said: "on Telegram", "in a statement". */
  medium: spanSchema.optional(),
  /** For whom the source speaks: "the Miners' Union" of "a spokeswoman for the Miners' Union". */
  behalf: z.object({ ...spanFields, entity: z.string().nullable() }).optional(),
  /** The words of the content that say on what condition. */
  condition: spanSchema.optional(),
  /** Entities of the same reading that the content names, in order. Accounts inside the content name the statement in `assertedBy`. */
  about: z.array(z.string()).optional(),
  /** Id of the statement that this one is reported inside of. */
  within: z.string().nullable(),
  /** When it was said (ISO, any precision), where the text tells. */
  date: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  /** Name of the step that found it. */
  step: z.string(),
});
export type Statement = Immutable<z.infer<typeof statementSchema>>;

/** All who say `statement`, in order; none where nobody is named. */
export function speakersOf<Party extends Span>({
  source,
  speakers,
}: {
  readonly source: Party | null;
  readonly speakers?: readonly Party[] | undefined;
}): readonly Party[] {
  return speakers ?? (source ? [source] : []);
}
