/** Parts: a sentence that is too long for the model is cut, at a mark where one is near, and read part by part. */

export interface PartLimits {
  readonly words: number;
  /** Word pieces of one part, without the marks at its ends. */
  readonly pieces: number;
}

/** A cut is made after the best of these in the last half of a part that is full. */
const marks: readonly RegExp[] = [/^[;:.!?]$/, /^[,–—-]$/];

/**
 * Ranges `[first, last)` of words that together cover the sentence, each within `limits`. `pieces` counts those of each word;
 * a word alone always fits.
 */
export function cutParts(words: readonly string[], pieces: readonly number[], limits: PartLimits): [number, number][] {
  const parts: [number, number][] = [];
  let first = 0;
  while (first < words.length) {
    let last = first;
    let count = 0;
    while (last < words.length && last - first < limits.words) {
      count += pieces[last] ?? 1;
      if (count > limits.pieces && last > first) break;
      last += 1;
    }
    const end = last < words.length ? chooseCut(words, first, last) : last;
    parts.push([first, end]);
    first = end;
  }
  return parts;
}

/** Where the part that begins at `first` and could go on to `last` is to end. */
function chooseCut(words: readonly string[], first: number, last: number): number {
  const from = first + Math.ceil((last - first) / 2);
  for (const mark of marks) {
    for (let index = last - 1; index >= from; index -= 1) if (mark.test(words[index] ?? '')) return index + 1;
  }
  return last;
}
