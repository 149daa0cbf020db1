/** True case for texts in capitals: words that a treebank of today's English has in small letters get them too. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words seen in small letters more often than with a capital, from the training part of UD English EWT beside the set. */
export function loadSmallWords(path: string): ReadonlySet<string> {
  const file = join(path, '..', 'ud_ewt', 'en_ewt-ud-train.conllu');
  const counts = new Map<string, number>();
  if (!existsSync(file)) return new Set();
  for (const [, word = ''] of readFileSync(file, 'utf8').matchAll(/^\d+\t([A-Za-z][A-Za-z'-]*)\t/gm)) {
    const small = word === word.toLowerCase();
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + (small ? 1 : -1));
  }
  return new Set([...counts].filter(([, count]) => count > 0).map(([word]) => word));
}

/** `text` with the same offsets: small words small, others with a capital, words in brackets and beginnings as they are. */
export function trueCase(text: string, small: ReadonlySet<string>): string {
  let begins = true;
  return text.replaceAll(/\[?[A-Z][A-Z'’]*|[.!?:\]]/g, (word) => {
    if (!/[A-Z]/.test(word)) {
      begins = true;
      return word;
    }
    const first = begins;
    begins = false;
    if (word.startsWith('[')) return word;
    const lower = word.toLowerCase();
    const keep = first || !(small.has(lower) || /(?:ed|ing|ly|tions?|ments?)$/.test(lower));
    return keep && lower.length > 0 ? `${lower.slice(0, 1).toUpperCase()}${lower.slice(1)}` : lower;
  });
}
