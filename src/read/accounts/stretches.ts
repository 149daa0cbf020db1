/** Stretches: where the sentence of a token begins and ends, and the verbs in it. */
import type { Prose } from './prose.ts';

/** Nearest full verb at or before `from`. */
export function verbBefore(prose: Prose, from: number, start: number): number {
  for (let token = from; token >= start; token -= 1) if (prose.tags[token] === 'VERB') return token;
  return -1;
}

export function isQuote(word: string): boolean {
  return word === '"' || word === '“' || word === '”' || word === "'" || word === '‘';
}

export function stretchStart(prose: Prose, token: number): number {
  return prose.stretches[prose.stretchOf[token] ?? -1]?.first ?? token;
}

export function stretchEnd(prose: Prose, token: number): number {
  return prose.stretches[prose.stretchOf[token] ?? -1]?.last ?? token + 1;
}
