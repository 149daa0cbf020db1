/** The first language layer: tokens, tags and lemmas by wink-nlp (MIT); sentences cut at block ends; names by rules. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { uposSchema, type Sentence, type Token, type Upos } from '../model/index.ts';
import type { Analysis, LanguageLayer, LanguageRequest } from './language.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
/** The columns of wink's token table that are read. Its typings call some of them span functions; all give words. */
const { value, precedingSpaces, pos, lemma } = nlp.its as unknown as Record<
  'value' | 'precedingSpaces' | 'pos' | 'lemma',
  (index: number) => string
>;
const known: ReadonlySet<string> = new Set(uposSchema.options);

/** Analyses one text. Pure: the same request gives the same analysis. */
export function analyseText(request: LanguageRequest): Analysis {
  const { text } = request;
  const document = nlp.readDoc(text);
  const columns = document.tokens();
  const words = columns.out(value);
  const spaces = columns.out(precedingSpaces);
  const tags = columns.out(pos);
  const lemmas = columns.out(lemma);
  const tokens: Token[] = [];
  let at = 0;
  for (const [index, word] of words.entries()) {
    const start = at + (spaces[index]?.length ?? 0);
    at = start + word.length;
    const tag = tags[index] ?? 'X';
    if (tag === 'SPACE' || word.trim() === '') continue;
    tokens.push({ start, end: at, lemma: lemmas[index] ?? word, upos: (known.has(tag) ? tag : 'X') as Upos });
  }
  const sentences: Sentence[] = [];
  const sentenceTokens: [number, number][] = [];
  let first = 0;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    const gap = next ? text.slice(token.end, next.start) : '\n';
    if (next && !gap.includes('\n') && !/^[.!?]["”’]?$/.test(text.slice(token.start, token.end))) continue;
    sentences.push({ start: tokens[first]?.start ?? 0, end: token.end });
    sentenceTokens.push([first, index + 1]);
    first = index + 1;
  }
  return { sentences, tokens, sentenceTokens, names: [], predicates: [] };
}

export const winkLayer: LanguageLayer = {
  name: 'wink-nlp/2.4.0',
  analyse: (requests) => Promise.resolve(requests.map(analyseText)),
};
