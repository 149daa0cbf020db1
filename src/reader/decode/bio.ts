/** Spans from BIO tags: the best sequence in which nothing goes on that has not begun (Viterbi, without transition scores). */

/** Scores of `words` × `tags`, row by row: tag 0 is O, 1 + 2k begins label k, 2 + 2k goes on with it. */
export interface TagScores {
  readonly scores: ArrayLike<number>;
  readonly words: number;
  readonly tags: number;
}

export interface LabelSpan {
  /** Index of the label. */
  readonly label: number;
  readonly first: number;
  readonly last: number;
}

/** Each word's tag in the best allowed sequence for log-scores. */
export function bestTags(scores: TagScores): number[] {
  const greedy = topTags(scores);
  // Without transition scores the best tags of the words are the best sequence wherever they are allowed, which is most often.
  return greedy.every((tag, word) => isAllowed(tag, word > 0 ? (greedy[word - 1] ?? 0) : 0))
    ? greedy
    : searchTags(scores);
}

/** The best tag of each word alone. */
function topTags({ scores, words, tags }: TagScores): number[] {
  const chosen: number[] = [];
  for (let word = 0, row = 0; word < words; word += 1, row += tags) {
    let [tag, top] = [0, scores[row] ?? -Infinity];
    for (let other = 1; other < tags; other += 1) {
      const score = scores[row + other] ?? -Infinity;
      if (score > top) [tag, top] = [other, score];
    }
    chosen.push(tag);
  }
  return chosen;
}

/** Whether `tag` may follow `before`; O stands before the first word. */
const isAllowed = (tag: number, before: number): boolean =>
  tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;

function searchTags({ scores, words, tags }: TagScores): number[] {
  const at = (word: number, tag: number): number => scores[word * tags + tag] ?? -Infinity;
  const back = new Int32Array(words * tags);
  let best = Float64Array.from({ length: tags }, (_, tag) => (tag > 0 && tag % 2 === 0 ? -Infinity : at(0, tag)));
  for (let word = 1; word < words; word += 1) {
    const top = indexOfMax(best);
    const next = new Float64Array(tags);
    for (let tag = 0; tag < tags; tag += 1) {
      let from = top;
      if (tag > 0 && tag % 2 === 0) from = (best[tag - 1] ?? 0) >= (best[tag] ?? 0) ? tag - 1 : tag;
      back[word * tags + tag] = from;
      next[tag] = (best[from] ?? 0) + at(word, tag);
    }
    best = next;
  }
  const chosen: number[] = [];
  let tag = words === 0 ? 0 : indexOfMax(best);
  for (let word = words - 1; word >= 0; word -= 1) {
    chosen.push(tag);
    tag = back[word * tags + tag] ?? 0;
  }
  return chosen.reverse();
}

/** The spans of the best allowed sequence, in order. */
export function bestSpans(scores: TagScores): LabelSpan[] {
  const spans: LabelSpan[] = [];
  let open: { label: number; first: number } | null = null;
  const chosen = bestTags(scores);
  for (const [word, tag] of [...chosen, 0].entries()) {
    if (tag > 0 && tag % 2 === 0) continue;
    if (open) spans.push({ ...open, last: word });
    open = tag === 0 ? null : { label: (tag - 1) / 2, first: word };
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
