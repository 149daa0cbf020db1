/**
 * Trees without crossing arcs. English seldom crosses them: where the best tree does, it is more often wrong than the best one
 * that does not, which is found by putting halves of phrases together from short to long (Eisner, COLING 1996).
 */

/** Log-probability that a tree with crossing arcs must have more than the best one without. */
const crossingLog = 4;

/** The heads of a best tree, or of the best one without crossing arcs where that is not much worse. */
export function uncross(heads: readonly number[], arc: ArrayLike<number>): readonly number[] {
  if (!hasCrossing(heads)) return heads;
  const flat = bestProjectiveTree(arc, heads.length);
  const scoreOf = (tree: readonly number[]): number =>
    tree.reduce((sum, head, word) => sum + (arc[word * (heads.length + 1) + head] ?? 0), 0);
  return scoreOf(heads) - scoreOf(flat) < crossingLog ? flat : heads;
}

/** True where two arcs cross, that from the root (0), which stands before the first word (1), among them. */
export function hasCrossing(heads: readonly number[]): boolean {
  for (let word = 1; word <= heads.length; word += 1) {
    const head = heads[word - 1] ?? 0;
    const [low, high] = head < word ? [head, word] : [word, head];
    // Between the ends of an arc, every other arc stays between them.
    for (let within = low + 1; within < high; within += 1) {
      const other = heads[within - 1] ?? 0;
      if (other < low || other > high) return true;
    }
  }
  return false;
}

/** A head of a span is at its left or its right end. */
type Side = 'left' | 'right';

/** A span between two words whose arcs were chosen: with the arc between both ends, or whole below one end. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly head: Side;
  readonly isWhole: boolean;
}

/** More than any tree can gain elsewhere by a second word below the root. */
const secondRoot = 1e4;
/** Score of what cannot be. */
const least = -1e9;

/**
 * The head of each of `words` words in the best tree without crossing arcs and with one word below the root: 0 for the root, else
 * the head's number from 1. `arc` holds log-scores [words, words + 1], row by row. Time grows with the cube of `words`.
 */
export function bestProjectiveTree(arc: ArrayLike<number>, words: number): number[] {
  const size = words + 1;
  const score = (word: number, head: number): number => {
    const found = word === 0 ? least : (arc[(word - 1) * size + head] ?? least);
    return (Number.isFinite(found) ? found : least) - (head === 0 ? secondRoot : 0);
  };
  /** Best sums of spans `from × size + to`, by the end that the head is at; where each was put together. */
  const cells = (): Float64Array => new Float64Array(size * size);
  const whole = { left: cells(), right: cells() };
  const open = { left: cells(), right: cells() };
  const wholeAt = { left: new Int32Array(size * size), right: new Int32Array(size * size) };
  const openAt = new Int32Array(size * size);
  /** The best of `a[from, place] + b[place + step, to]` for places in [first, last); then `best` has the sum. */
  let best = 0;
  const join = (a: Float64Array, b: Float64Array, cell: number, first: number, last: number, step: number): number => {
    const from = Math.trunc(cell / size);
    const to = cell % size;
    best = -Infinity;
    let at = first;
    for (let place = first; place < last; place += 1) {
      const sum = (a[from * size + place] ?? 0) + (b[(place + step) * size + to] ?? 0);
      if (sum > best) [best, at] = [sum, place];
    }
    return at;
  };
  for (let span = 1; span < size; span += 1) {
    for (let from = 0, to = span; to < size; from += 1, to += 1) {
      const cell = from * size + to;
      openAt[cell] = join(whole.left, whole.right, cell, from, to, 1);
      open.right[cell] = best + score(from, to);
      open.left[cell] = best + score(to, from);
      wholeAt.right[cell] = join(whole.right, open.right, cell, from, to, 0);
      whole.right[cell] = best;
      wholeAt.left[cell] = join(open.left, whole.left, cell, from + 1, to + 1, 0);
      whole.left[cell] = best;
    }
  }
  const heads = Array.from({ length: words }, () => 0);
  const parts: Part[] = [{ from: 0, to: words, head: 'left', isWhole: true }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { from, to, head, isWhole } = part;
    if (from === to) continue;
    const at = (isWhole ? wholeAt[head] : openAt)[from * size + to] ?? from;
    if (isWhole) {
      parts.push({ from, to: at, head, isWhole: head === 'right' }, { from: at, to, head, isWhole: head === 'left' });
    } else {
      if (head === 'left') heads[to - 1] = from;
      else heads[from - 1] = to;
      parts.push({ from, to: at, head: 'left', isWhole: true }, { from: at + 1, to, head: 'right', isWhole: true });
    }
  }
  return heads;
}
