/** Phrases: runs of words of a wording that a list knows, and the form in which the list of nouns has them. */
import { agentNouns } from '../en/actors/agent-nouns.ts';

const phraseMax = 6;

/** The words of a wording without articles, marks and possessive endings. */
export function splitWords(wording: string): string[] {
  return wording
    .replaceAll('’', "'")
    .replaceAll(/[,;:"“”()]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word !== '' && !/^(?:the|a|an)$/i.test(word));
}

/** How many words from `at` on make the longest phrase that `fits`; 0 where none does. */
export function longest(words: readonly string[], at: number, fits: (phrase: string) => boolean): number {
  for (let length = Math.min(phraseMax, words.length - at); length > 0; length--) {
    if (fits(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** A phrase as the list of nouns has it: small letters, the last word singular. */
export function nounForm(phrase: string): string {
  const lower = phrase.toLowerCase().replace(/^(?:ex|co)-/, '');
  if (agentNouns.has(lower)) return lower;
  const words = lower.split(' ');
  const last = words.pop() ?? '';
  return [...words, singular(last)].join(' ');
}

/** A plural by its ending in the singular; other words as they are. */
export function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word === 'children') return 'child';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word)) return word.slice(0, -1);
  return word;
}
