/** Articles: one published text with its blocks and metadata. Made by intake; nothing else makes one. */
import { z } from 'zod';
import type { Immutable } from './immutable.ts';
import { problemSchema } from './problem.ts';
import { spanFields, spanSchema } from './span.ts';

/** How a value is known: the page or text says it; it follows from something said; or nobody says. */
export const howSchema = z.enum(['said', 'implied', 'unknown']);
export type How = z.infer<typeof howSchema>;

export const precisionSchema = z.enum(['second', 'minute', 'hour', 'day', 'month', 'year']);
export type Precision = z.infer<typeof precisionSchema>;

/** Blocks lie in order and do not overlap; white space between them belongs to none. */
export const blockSchema = z.object({
  kind: z.enum(['headline', 'byline', 'dateline', 'paragraph', 'caption', 'boilerplate']),
  ...spanFields,
});
export type Block = Immutable<z.infer<typeof blockSchema>>;

/** An outlet that the text gives as where its words come from: "told Newsweek", "Source: …", "(AP)". */
export const creditSchema = z.object({ outlet: z.string(), ...spanFields });
export type Credit = Immutable<z.infer<typeof creditSchema>>;

export const outletSchema = z.object({ name: z.string().nullable(), how: howSchema });
export type Outlet = Immutable<z.infer<typeof outletSchema>>;

/** `value` is ISO 8601 cut to `precision` (`2024-08`, `2024-08-02`, `2024-08-02T17:00:05Z`); null when unknown. */
export const publishedSchema = z.object({
  value: z.string().nullable(),
  precision: precisionSchema.nullable(),
  how: howSchema,
});
export type Published = Immutable<z.infer<typeof publishedSchema>>;

export const articleSchema = z.object({
  /** In a reading: the id given with the input, else a hash. In the record: always the hash. */
  id: z.string(),
  /** Last part of the file's path; null for what came from an address or standard input. */
  file: z.string().nullable(),
  url: z.string().nullable(),
  headline: z.string().nullable(),
  outlet: outletSchema,
  byline: z.string().nullable(),
  published: publishedSchema,
  /** ISO 639-1; null where the text is too short to tell. */
  language: z.string().nullable(),
  credits: z.array(creditSchema),
  text: z.string(),
  blocks: z.array(blockSchema),
});
export type Article = Immutable<z.infer<typeof articleSchema>>;

/** What came with the input and is used as it is, never moved: spans of `article.text`. */
export const givenSchema = z.object({
  sentences: z.array(spanSchema).optional(),
  tokens: z.array(spanSchema).optional(),
  predicates: z.array(spanSchema).optional(),
});
export type Given = Immutable<z.infer<typeof givenSchema>>;

/** An article as intake gives it: with the hash of the bytes that it came from and what was odd about them. */
export const intakenSchema = z.object({
  article: articleSchema,
  /** Hex SHA-256 of the raw bytes: the file, the page, the JSON line, the feed entry. */
  sha256: z.string(),
  problems: z.array(problemSchema),
  given: givenSchema.optional(),
});
export type Intaken = Immutable<z.infer<typeof intakenSchema>>;
