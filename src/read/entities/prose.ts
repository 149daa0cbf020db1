/** The article's words as the steps below need them: forms, small letters, lemmas, and the sentence of each. */
import type { Analysis } from '../language.ts';

export interface Prose {
  readonly text: string;
  readonly tokens: Analysis['tokens'];
  /** As printed, with straight apostrophes. */
  readonly forms: readonly string[];
  readonly lower: readonly string[];
  /** Index of the sentence of each token. */
  readonly sentenceOf: readonly number[];
  /** Range of tokens `[first, last)` of each sentence. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Index of the token that begins at an offset. */
  readonly tokenAtStart: ReadonlyMap<number, number>;
}

export function makeProse(text: string, analysis: Analysis): Prose {
  const { tokens, sentenceTokens } = analysis;
  const forms = tokens.map((token) => text.slice(token.start, token.end).replaceAll('’', "'"));
  const sentenceOf = Array.from({ length: tokens.length }, () => 0);
  for (const [sentence, [first, last]] of sentenceTokens.entries()) sentenceOf.fill(sentence, first, last);
  return {
    text,
    tokens,
    forms,
    lower: forms.map((form) => form.toLowerCase()),
    sentenceOf,
    ranges: sentenceTokens.map(([first = 0, last = 0]) => [first, last] as const),
    tokenAtStart: new Map(tokens.map((token, index) => [token.start, index])),
  };
}
