/** Spans: places in a text. `start` and `end` count UTF-16 code units of `article.text`; `end` is exclusive. */
import { z } from 'zod';
import type { Immutable } from './immutable.ts';

export const spanFields = { start: z.int().nonnegative(), end: z.int().nonnegative() };
export const spanSchema = z.object(spanFields);
export type Span = Immutable<z.infer<typeof spanSchema>>;

/** A span with the article that it lies in and the words that it cuts out: what every row of the record shows. */
export const evidenceSchema = z.object({ article: z.string(), ...spanFields, quote: z.string() });
export type Evidence = Immutable<z.infer<typeof evidenceSchema>>;

/** The words of `text` that `span` points at. */
export function cut(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** `span` of `article` as evidence, its quote cut out of `article.text`. */
export function makeEvidence(article: { readonly id: string; readonly text: string }, span: Span): Evidence {
  return { article: article.id, start: span.start, end: span.end, quote: cut(article.text, span) };
}

/** True where the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
