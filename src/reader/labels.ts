/** Labels: the inventories in the order of the model's outputs, as `labels.json` beside the weights gives them. */
import { z } from 'zod';
import { type Immutable, uposSchema } from '../model/index.ts';

export const labelsSchema = z.object({
  version: z.literal(1),
  upos: z.array(uposSchema),
  deprel: z.array(z.string()),
  ner: z.array(z.string()),
  /** Wide classes of names, each with its finer types. */
  nerGroups: z.record(z.string(), z.array(z.string())),
  /** Types of mentions; empty for weights that find none. */
  mentions: z.array(z.string()).default([]),
  roles: z.array(z.string()),
  attribution: z.array(z.string()),
  /** Word pieces of a sentence with the marks at its ends, and words, that the model was made for. */
  maxPieces: z.int().positive(),
  maxWords: z.int().positive(),
});
export type Labels = Immutable<z.infer<typeof labelsSchema>>;

/** Lemmas of forms that rules get wrong: tag → form → lemma; forms in lower case but for proper nouns. */
export const lemmaTableSchema = z.record(z.string(), z.record(z.string(), z.string()));
export type LemmaTable = Immutable<z.infer<typeof lemmaTableSchema>>;
