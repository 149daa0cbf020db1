/** A forest: the sum of small trees, each of which asks a few numbers in turn. */

/** A question: which number, up to what it counts as low, and where the answer for high is; that for low comes next. */
type Question = readonly [feature: number, threshold: number, high: number];
/** Questions and values; the first node is the top. */
type ForestTree = readonly (Question | number)[];

export interface KeptForest {
  readonly start: number;
  readonly trees: readonly ForestTree[];
}

/** What the forest says of some numbers: its start and what each tree adds. */
export type Forest = (numbers: readonly number[]) => number;

/** The forest in flat arrays, which are several times as fast. */
export function openForest({ start, trees }: KeptForest): Forest {
  const size = trees.reduce((sum, tree) => sum + tree.length, 0);
  /** −1 for a value. */
  const features = new Int16Array(size).fill(-1);
  /** Threshold of a question, or a value. */
  const values = new Float64Array(size);
  const highs = new Int32Array(size);
  const tops: number[] = [];
  let top = 0;
  for (const tree of trees) {
    tops.push(top);
    for (const [at, node] of tree.entries()) {
      if (typeof node === 'number') values[top + at] = node;
      else {
        const [feature, threshold, high] = node;
        features[top + at] = feature;
        values[top + at] = threshold;
        highs[top + at] = top + high;
      }
    }
    top += tree.length;
  }
  return (numbers) => {
    let sum = start;
    for (let at of tops) {
      for (let feature = features[at] ?? -1; feature >= 0; feature = features[at] ?? -1) {
        at = (numbers[feature] ?? 0) <= (values[at] ?? 0) ? at + 1 : (highs[at] ?? 0);
      }
      sum += values[at] ?? 0;
    }
    return sum;
  };
}
