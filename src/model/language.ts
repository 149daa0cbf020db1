/** The language layer's nouns: sentences, tokens, predicates. */
import { z } from 'zod';
import type { Immutable } from './immutable.ts';
import { spanFields, spanSchema } from './span.ts';

/** Universal Dependencies v2 part-of-speech tags. */
export const uposSchema = z.enum([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]); // prettier-ignore
export type Upos = z.infer<typeof uposSchema>;

export const sentenceSchema = spanSchema;
export type Sentence = Immutable<z.infer<typeof sentenceSchema>>;

/** `head` is an index into the article's tokens, −1 for a root; both it and `deprel` are absent without a parser. */
export const tokenSchema = z.object({
  ...spanFields,
  lemma: z.string(),
  upos: uposSchema,
  head: z.int().optional(),
  deprel: z.string().optional(),
});
export type Token = Immutable<z.infer<typeof tokenSchema>>;

/** `factuality` runs from −3 (did not happen) to 3 (happened), as in UDS-IH2. Labels are PropBank's. */
export const predicateSchema = z.object({
  ...spanFields,
  factuality: z.number().min(-3).max(3),
  args: z.array(z.object({ label: z.string(), ...spanFields })),
});
export type Predicate = Immutable<z.infer<typeof predicateSchema>>;
