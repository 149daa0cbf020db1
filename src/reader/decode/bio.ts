/** Spans from BIO tags: the best sequence in which nothing goes on that has not begun (Viterbi, without transition scores). */

/** Scores of `words` × `tags`, row by row: tag 0 is O, 1 + 2k begins label k, 2 + 2k goes on with it. */
export interface TagScores {
  readonly scores: ArrayLike<number>;
  readonly words: number;
  readonly tags: number;
  /** True for log-probabilities: of a word with a tag above one half no other tag is looked at. */
  readonly areLogs?: boolean;
}

export interface LabelSpan {
  /** Index of the label. */
  readonly label: number;
  readonly first: number;
  readonly last: number;
}

/** A log-probability above which no other tag of the word can be; a little more than one half, for what 32 bits lose. */
export const mostLog = Math.log(0.51);

/** Each word's tag in the best allowed sequence for log-scores. */
export function bestTags(scores: TagScores): number[] {
  const greedy = topTags(scores);
  // Without transition scores the best tags of the words are the best sequence wherever they are allowed, which is most often.
  return areAllowed(greedy) ? greedy : searchTags(scores);
}

/** The best tag of each word alone. */
function topTags({ scores, words, tags, areLogs = false }: TagScores): number[] {
  const enough = areLogs ? mostLog : Infinity;
  const chosen: number[] = [];
  for (let word = 0; word < words; word += 1) chosen.push(topTag(scores, word * tags, tags, enough));
  return chosen;
}

/** The best of the `tags` scores from `row` on, the first of several; or the first that is more than `enough`. */
export function topTag(scores: ArrayLike<number>, row: number, tags: number, enough = Infinity): number {
  let tag = 0;
  let top = scores[row] ?? -Infinity;
  for (let other = 1; other < tags && top <= enough; other += 1) {
    const score = scores[row + other] ?? -Infinity;
    if (score > top) {
      tag = other;
      top = score;
    }
  }
  return tag;
}

/** Whether each of `tags` may follow the one before it; O stands before the first. */
export function areAllowed(tags: readonly number[]): boolean {
  let before = 0;
  for (const tag of tags) {
    if (goesOn(tag) && before !== tag && before !== tag - 1) return false;
    before = tag;
  }
  return true;
}

const goesOn = (tag: number): boolean => tag > 0 && tag % 2 === 0;

/** The best allowed sequence, looked for over all words at once. */
export function searchTags({ scores, words, tags }: TagScores): number[] {
  if (words === 0) return [];
  const back = new Int32Array(words * tags);
  let best = new Float64Array(tags);
  let next = new Float64Array(tags);
  for (let tag = 0; tag < tags; tag += 1) best[tag] = goesOn(tag) ? -Infinity : (scores[tag] ?? -Infinity);
  for (let word = 1; word < words; word += 1) {
    const row = word * tags;
    const top = indexOfMax(best);
    for (let tag = 0; tag < tags; tag += 1) {
      let from = top;
      if (goesOn(tag)) from = (best[tag - 1] ?? 0) >= (best[tag] ?? 0) ? tag - 1 : tag;
      back[row + tag] = from;
      next[tag] = (best[from] ?? 0) + (scores[row + tag] ?? -Infinity);
    }
    [best, next] = [next, best];
  }
  const chosen: number[] = [];
  let tag = indexOfMax(best);
  for (let word = words - 1; word >= 0; word -= 1) {
    chosen.push(tag);
    tag = back[word * tags + tag] ?? 0;
  }
  return chosen.reverse();
}

/** The spans of the best allowed sequence, in order. */
export const bestSpans = (scores: TagScores): LabelSpan[] => spansOf(bestTags(scores));

/** The spans of allowed tags, in order. */
export function spansOf(tags: readonly number[]): LabelSpan[] {
  const spans: LabelSpan[] = [];
  let first = -1;
  let label = 0;
  for (let word = 0; word <= tags.length; word += 1) {
    const tag = tags[word] ?? 0;
    if (goesOn(tag)) continue;
    if (first >= 0) spans.push({ label, first, last: word });
    first = tag === 0 ? -1 : word;
    label = (tag - 1) / 2;
  }
  return spans;
}

/** Index of the largest number, the first of several. */
export function indexOfMax(numbers: ArrayLike<number>): number {
  let top = 0;
  for (let index = 1; index < numbers.length; index += 1) {
    if ((numbers[index] ?? -Infinity) > (numbers[top] ?? -Infinity)) top = index;
  }
  return top;
}
