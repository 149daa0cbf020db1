/** Arc scores and trees for tests of decoding. */
import fc from 'fast-check';

/** Scores of up to `most` words, in quarters so that there are ties. */
export const arcs = (most: number): fc.Arbitrary<{ words: number; arc: number[] }> =>
  fc.integer({ min: 1, max: most }).chain((words) =>
    fc.record({
      words: fc.constant(words),
      arc: fc.array(
        fc.integer({ min: -40, max: 0 }).map((n) => n / 4),
        { minLength: words * (words + 1), maxLength: words * (words + 1) },
      ),
    }),
  );

/** Every list of heads for `words` words of which there are `left` to choose. */
export function* headLists(words: number, left = words): Generator<number[]> {
  if (left === 0) yield [];
  else
    for (const rest of headLists(words, left - 1)) for (let head = 0; head <= words; head += 1) yield [...rest, head];
}

export const scoreOf = (arc: readonly number[], heads: readonly number[]): number =>
  heads.reduce((sum, head, word) => sum + (arc[word * (heads.length + 1) + head] ?? 0), 0);
