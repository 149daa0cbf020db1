/** Terms: what an article is about, as a short weighted list of its words. No corpus is needed, so order cannot matter. */
import type { Article } from '../model/index.ts';
import { commonWords } from './common-words.ts';
import { findWords, type Word } from './words.ts';

/** Terms kept; more add common words and no new matter. This and the weights were fixed on the dev part of ECB+. */
const kept = 60;
/** A capital letter marks a name: what a story is about, more than its verbs. */
const capitalWeight = 2.5;

/** `word` without the commonest endings of English nouns and verbs, for counting only: `strikes`, `striking` → `strik`. */
export function stem(word: string): string {
  if (word.length < 5) return word.length === 4 && word.endsWith('s') ? word.slice(0, 3) : word;
  for (const ending of ['ings', 'ing', 'ers', 'ies', 'ied', 'ed', 'es', 'er', 's', 'y', 'e']) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, word.length - ending.length);
  }
  return word;
}

/** Those of `words` where an outlet is named that published the article or is credited: who tells is not what is told. */
function findPress(article: Article, words: readonly Word[]): ReadonlySet<Word> {
  const names = [article.outlet.name ?? '', ...article.credits.map((credit) => credit.outlet)].map((name) =>
    findWords(name, [{ start: 0, end: name.length }]).map((word) => word.text),
  );
  const press = new Set<Word>();
  for (const name of names) {
    for (let at = 0; name.length > 0 && at + name.length <= words.length; at++) {
      if (words[at]?.text !== name[0] || !name.every((text, offset) => words[at + offset]?.text === text)) continue;
      for (const word of words.slice(at, at + name.length)) press.add(word);
    }
  }
  return press;
}

/** The heaviest terms of `article` with weights of unit length, heaviest first, then in order of the term. */
export function findTerms(article: Article, prose: readonly Word[]): (readonly [string, number])[] {
  const weights = new Map<string, number>();
  const press = findPress(article, prose);
  const add = (word: Word, weight: number): void => {
    if (word.text.length < 2 || commonWords.has(word.text)) return;
    const capital = /^\p{Lu}/u.test(article.text.charAt(word.start)) ? capitalWeight : 1;
    const term = stem(word.text);
    weights.set(term, (weights.get(term) ?? 0) + weight * capital);
  };
  const headline = article.headline ?? '';
  for (const word of findWords(headline, [{ start: 0, end: headline.length }])) {
    add({ ...word, start: article.text.length }, 2);
  }
  for (const [index, word] of prose.entries()) if (!press.has(word)) add(word, index < 60 ? 2 : index < 200 ? 1.3 : 1);
  const heaviest = [...weights]
    .map(([term, weight]) => [term, 1 + Math.log(weight)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, kept);
  const length = Math.hypot(...heaviest.map(([, weight]) => weight)) || 1;
  return heaviest.map(([term, weight]) => [term, Math.round((1000 * weight) / length) / 1000]);
}
