/**
 * Trees: the best head for every word such that all hang together below one root (Chu and Liu 1965, Edmonds 1967). That the
 * root is one follows from a price on every word under it that no gain elsewhere can pay (Zmigrod et al., EMNLP 2020).
 */
import { indexOfMax } from './bio.ts';

/**
 * The head of each of `words` words: 0 for the root, else the head's number counted from 1. `arc` holds log-scores
 * [words, words + 1], row by row: column h for head h. Of equal scores the lower column wins.
 */
export function bestTree(arc: ArrayLike<number>, words: number): number[] {
  const size = words + 1;
  const heads = Array.from({ length: words }, (_, word) => topHead(arc, word, size));
  if (isTree(heads)) return heads;
  // The best of all trees is most often one with one root, and then the best of those.
  const free = contract(scoreNodes(arc, words, 0), size).slice(1);
  return isTree(free) ? free : contract(scoreNodes(arc, words, priceOf(arc, words)), size).slice(1);
}

/** More than can be gained in all other places together. */
function priceOf(arc: ArrayLike<number>, words: number): number {
  let [low, high] = [Infinity, -Infinity];
  for (let index = 0; index < words * (words + 1); index += 1) {
    const score = scoreAt(arc, index);
    if (score < low) low = score;
    if (score > high) high = score;
  }
  return 1 + words * (high - low);
}

/** Scores [dependent, head] of the root, which has no head, and the words, each of which pays `price` to be under it. */
function scoreNodes(arc: ArrayLike<number>, words: number, price: number): Float64Array {
  const size = words + 1;
  const scores = new Float64Array(size * size).fill(-Infinity, 0, size);
  for (let word = 0; word < words; word += 1) {
    const row = (word + 1) * size;
    for (let head = 0; head < size; head += 1) scores[row + head] = scoreAt(arc, word * size + head);
    scores[row] = (scores[row] ?? 0) - price;
    scores[row + word + 1] = -Infinity;
  }
  return scores;
}

/** The best head of `word` alone, the lower one of equals. */
function topHead(arc: ArrayLike<number>, word: number, size: number): number {
  let [top, best] = [0, -Infinity];
  for (let head = 0; head < size; head += 1) {
    const score = head === word + 1 ? -Infinity : scoreAt(arc, word * size + head);
    if (score > best) [top, best] = [head, score];
  }
  return top;
}

/** A score as a finite number, so that sums of scores can be compared. */
function scoreAt(arc: ArrayLike<number>, index: number): number {
  const score = arc[index] ?? 0;
  return Number.isFinite(score) ? score : -1e4;
}

/** True where exactly one word has head 0 and every word leads up to it. */
export function isTree(heads: readonly number[]): boolean {
  return heads.filter((head) => head === 0).length === 1 && findCycle([-1, ...heads]) === null;
}

/** Best head of each of `size` nodes, with `scores` [dependent, head], row by row; node 0 is the root and gets −1. */
function contract(scores: Float64Array, size: number): number[] {
  const score = (dependent: number, head: number): number => scores[dependent * size + head] ?? -Infinity;
  const heads = [-1];
  for (let node = 1; node < size; node += 1) heads.push(indexOfMax(scores.subarray(node * size, (node + 1) * size)));
  const cycle = findCycle(heads);
  if (!cycle) return heads;
  const rest: number[] = [];
  for (let node = 0; node < size; node += 1) if (!cycle.includes(node)) rest.push(node);
  /** What breaking into the cycle at `node` from `head` gains over the arc within the cycle. */
  const gain = (node: number, head: number): number => score(node, head) - score(node, heads[node] ?? 0);
  const entry = rest.map((head) => bestOf(cycle, (node) => gain(node, head)));
  const exit = rest.map((node) => bestOf(cycle, (head) => score(node, head)));
  const less = rest.length + 1;
  const smaller = new Float64Array(less * less);
  for (let at = 0; at < rest.length; at += 1) {
    const node = rest[at] ?? 0;
    for (let place = 0; place < rest.length; place += 1) smaller[at * less + place] = score(node, rest[place] ?? 0);
    smaller[at * less + rest.length] = score(node, exit[at] ?? 0);
    smaller[rest.length * less + at] = gain(entry[at] ?? 0, node);
  }
  smaller[less * less - 1] = -Infinity;
  const found = contract(smaller, less);
  for (const [at, node] of rest.entries()) {
    const head = found[at] ?? -1;
    if (node !== 0) heads[node] = head === rest.length ? (exit[at] ?? 0) : (rest[head] ?? 0);
  }
  const into = found[rest.length] ?? 0;
  heads[entry[into] ?? 0] = rest[into] ?? 0;
  return heads;
}

/** The one of `nodes` that scores most, the first of several. */
function bestOf(nodes: readonly number[], score: (node: number) => number): number {
  let best = nodes[0] ?? 0;
  let top = score(best);
  for (let at = 1; at < nodes.length; at += 1) {
    const other = score(nodes[at] ?? 0);
    if (other > top) [best, top] = [nodes[at] ?? 0, other];
  }
  return best;
}

/** Nodes of some cycle in `heads`, where −1 ends a path; or null. */
function findCycle(heads: readonly number[]): number[] | null {
  const seen = new Int32Array(heads.length);
  for (let start = 0; start < heads.length; start += 1) {
    let node = start;
    while (node >= 0 && seen[node] === 0) {
      seen[node] = start + 1;
      node = heads[node] ?? -1;
    }
    if (node < 0 || seen[node] !== start + 1) continue;
    const cycle = [node];
    for (let next = heads[node] ?? -1; next !== node; next = heads[next] ?? -1) cycle.push(next);
    return cycle;
  }
  return null;
}
