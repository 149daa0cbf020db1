/** The rule layer: wink's words and tags, sentences by their marks, names by form and word lists. */
import type { Predicate, Sentence, Span, Token } from '../../model/index.ts';
import type { Analysis, LanguageLayer, LanguageRequest } from '../language.ts';
import { judgeFactuality } from './factuality.ts';
import { findNames } from './names.ts';
import { cutPieces } from './pieces.ts';
import { cutSentences } from './sentences.ts';
import { tagGiven, tokenisePiece } from './tokens.ts';

/** Analyses one text. Pure: the same request gives the same analysis. */
export function analyseText(request: LanguageRequest): Analysis {
  const { text } = request;
  const pieces = cutPieces(request);
  const own = pieces.map((piece) => tokenisePiece(text, piece));
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const sentenceTokens: [number, number][] = [];
  const given = request.tokens ? tagGiven(text, request.tokens, own.flat()) : null;
  const groups = given ? splitByPieces(given, pieces) : own;
  for (const [index, group] of groups.entries()) {
    const ranges: [number, number][] = request.sentences ? [[0, group.length]] : cutSentences(text, group);
    for (const [first, last] of ranges) {
      const from = group[first];
      const to = group[last - 1];
      const whole = request.sentences?.[index];
      if (!whole && (!from || !to)) continue;
      sentences.push(whole ? { start: whole.start, end: whole.end } : { start: from?.start ?? 0, end: to?.end ?? 0 });
      sentenceTokens.push([tokens.length + first, tokens.length + last]);
    }
    for (const token of group) tokens.push(token); // Not as arguments: a line may hold more tokens than the stack.
  }
  const names = findNames(text, tokens, sentenceTokens);
  const predicates = (request.predicates ?? []).map((predicate) =>
    judgePredicate(text, predicate, tokens, sentenceTokens),
  );
  return { sentences, tokens, sentenceTokens, names, predicates };
}

/** A given predicate with the factuality that the words of its sentence give it. */
function judgePredicate(
  text: string,
  { start, end }: Span,
  tokens: readonly Token[],
  sentenceTokens: readonly (readonly [number, number])[],
): Predicate {
  const index = tokens.findIndex((token) => token.end > start);
  const [first = 0, last = 0] = sentenceTokens.find(([, last]) => index < last) ?? [];
  const words = tokens.slice(first, last);
  const forms = words.map((word) => text.slice(word.start, word.end).toLowerCase());
  return { start, end, factuality: judgeFactuality(forms, words, Math.max(0, index - first)), args: [] };
}

/** `tokens` by the piece that each begins in; a token before or between pieces goes with the piece before it. */
function splitByPieces(tokens: readonly Token[], pieces: readonly { start: number }[]): Token[][] {
  const groups: Token[][] = pieces.map(() => []);
  let piece = 0;
  for (const token of tokens) {
    while (piece + 1 < pieces.length && (pieces[piece + 1]?.start ?? 0) <= token.start) piece += 1;
    groups[piece]?.push(token);
  }
  return groups;
}

export const winkLayer: LanguageLayer = {
  name: 'wink-nlp/2.4.0',
  analyse: (requests) => Promise.resolve(requests.map(analyseText)),
};
