/**
 * The language layer behind one small interface: sentences, tokens, tags, names. Rules are built on this alone, so a
 * trained model can take the place of any layer. `analyse` is asynchronous and takes many texts at once, because a model
 * runs in batches; everything after it is a pure, synchronous function.
 */
import type { EntityType, Immutable, Predicate, Problem, Sentence, Span, Token } from '../model/index.ts';

/** One text to analyse. Given sentences, tokens or predicates are used as they are, never moved. */
export type LanguageRequest = Immutable<{
  text: string;
  /** Spans that are separate pieces of prose (a headline, a paragraph): no sentence crosses their ends. */
  blocks: Span[];
  sentences?: Span[];
  tokens?: Span[];
  predicates?: Span[];
}>;

/** A name as it stands in the text, with the type that its form and its words suggest. */
export type Name = Immutable<{ start: number; end: number; type: EntityType; confidence: number }>;

/** `source` is null where the sentence names nobody; `content` is one or more pieces; `confidence` (0–1) is of the cue. */
export type Attribution = Immutable<{ source: Span | null; cue: Span; content: Span[]; confidence: number }>;

/**
 * What a layer gives back. Tokens are in order and do not overlap; every token lies in one sentence; `sentenceTokens[i]`
 * is the range `[first, last)` of token indices of sentence `i`. Names are in order, do not overlap, and begin and end
 * at token boundaries.
 */
export type Analysis = Immutable<{
  sentences: Sentence[];
  tokens: Token[];
  sentenceTokens: [number, number][];
  names: Name[];
  /** Empty in a layer that finds no predicates of its own. */
  predicates: Predicate[];
  /** Who says what within a sentence, as a trained layer marks it; absent where the layer has no opinion. */
  attributions?: Attribution[];
  /** What was odd about the text: a part that was too long for a model. */
  problems?: Problem[];
}>;

export interface LanguageLayer {
  /** Name and version, part of `reading.reader`: another version may read differently. */
  readonly name: string;
  /** Analyses `requests`, in order. Rejects only where the layer itself cannot run (a missing model file). */
  analyse(requests: readonly LanguageRequest[]): Promise<readonly Analysis[]>;
}
