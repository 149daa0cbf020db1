/** Tokens of a set that cuts "U.S." into "U", ".", "S", ".": put together again, as every reader of news writes it. */
import type { Offsets } from './spans.ts';

/**
 * `tokens` of `text` with each run of single capitals and dots that touch as one, and tags of the first of each; a final dot
 * that ends the sentence stays apart where the set has it so.
 */
export function joinDotted<T>(
  text: string,
  tokens: readonly Offsets[],
  tags: readonly T[],
): { tokens: Offsets[]; tags: T[] } {
  const joined: Offsets[] = [];
  const kept: T[] = [];
  let at = 0;
  while (at < tokens.length) {
    let end = at;
    while (isLetterAndDot(text, tokens, end)) end += 2;
    const last = end - at >= 4 ? end : at + 1;
    joined.push({ start: tokens[at]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 });
    kept.push(tags[at] as T);
    at = last;
  }
  return { tokens: joined, tags: kept };
}

/** True where a single capital and a dot that touches it stand at `at`, and touch what stands before them in the run. */
function isLetterAndDot(text: string, tokens: readonly Offsets[], at: number): boolean {
  const [letter, dot] = [tokens[at], tokens[at + 1]];
  if (!letter || !dot || letter.end !== dot.start) return false;
  return /^\p{Lu}$/u.test(text.slice(letter.start, letter.end)) && text.slice(dot.start, dot.end) === '.';
}
