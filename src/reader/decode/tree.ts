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
  const rows: number[][] = [Array.from({ length: size }, () => -Infinity)];
  let [low, high] = [Infinity, -Infinity];
  for (let index = 0; index < words * size; index += 1) {
    low = Math.min(low, scoreAt(arc, index));
    high = Math.max(high, scoreAt(arc, index));
  }
  const price = 1 + words * (high - low);
  for (let word = 0; word < words; word += 1) {
    rows.push(
      Array.from({ length: size }, (_, head) => {
        if (head === word + 1) return -Infinity;
        return scoreAt(arc, word * size + head) - (head === 0 ? price : 0);
      }),
    );
  }
  return contract(rows).slice(1);
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

/** Best head of every node of `rows[dependent][head]`; node 0 is the root and gets −1. */
function contract(rows: readonly (readonly number[])[]): number[] {
  const heads = rows.map((row, node) => (node === 0 ? -1 : indexOfMax(row)));
  const cycle = findCycle(heads);
  if (!cycle) return heads;
  const score = (dependent: number, head: number): number => rows[dependent]?.[head] ?? -Infinity;
  const inCycle = new Set(cycle);
  const rest = rows.map((_, node) => node).filter((node) => !inCycle.has(node));
  /** What breaking into the cycle at `node` from `head` gains over the arc within the cycle. */
  const gain = (node: number, head: number): number => score(node, head) - score(node, heads[node] ?? 0);
  const entry = rest.map((head) => cycle[indexOfMax(cycle.map((node) => gain(node, head)))] ?? 0);
  const exit = rest.map((node) => cycle[indexOfMax(cycle.map((head) => score(node, head)))] ?? 0);
  const smaller = rest.map((node, at) => [...rest.map((head) => score(node, head)), score(node, exit[at] ?? 0)]);
  smaller.push([...rest.map((head, at) => gain(entry[at] ?? 0, head)), -Infinity]);
  const found = contract(smaller);
  for (const [at, node] of rest.entries()) {
    const head = found[at] ?? -1;
    if (node !== 0) heads[node] = head === rest.length ? (exit[at] ?? 0) : (rest[head] ?? 0);
  }
  const into = found[rest.length] ?? 0;
  heads[entry[into] ?? 0] = rest[into] ?? 0;
  return heads;
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
