/** Clusters out of weighted pairs. Deterministic: nothing depends on the order in which nodes or pairs are given. */

export interface Pair {
  readonly left: string;
  readonly right: string;
  readonly score: number;
}

/** Pairs that a person has joined or parted. They hold whatever the scores say. */
export interface Verdicts {
  readonly same: readonly (readonly [string, string])[];
  readonly notSame: readonly (readonly [string, string])[];
}

const noVerdicts: Verdicts = { same: [], notSame: [] };

/** Disjoint sets of strings; the root of a set is its smallest member. */
export class Forest {
  readonly #parent = new Map<string, string>();

  find(node: string): string {
    let root = node;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    for (let at = node; at !== root; ) {
      const next = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }

  join(left: string, right: string): void {
    const [a, b] = [this.find(left), this.find(right)];
    if (a !== b) this.#parent.set(a < b ? b : a, a < b ? a : b);
  }

  /** Sets of `nodes`, members sorted, sets in order of their first member. */
  groups(nodes: Iterable<string>): string[][] {
    const groups = new Map<string, string[]>();
    for (const node of [...new Set(nodes)].sort()) {
      const root = this.find(node);
      const group = groups.get(root);
      if (group) group.push(node);
      else groups.set(root, [node]);
    }
    return [...groups.values()].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  }
}

/** Scores are summed as whole thousandths, so that the order of summing cannot show in the last binary digit. */
const scale = 1000;

const keyOf = (a: string, b: string): string => (a < b ? `${a}\u001f${b}` : `${b}\u001f${a}`);

/**
 * Average linkage within each connected component: two clusters join while the mean score over all pairs between them,
 * a missing pair counting 0, is at least `scoreMin`; the best pair first, ties in order of the smallest members. So a
 * chain of alike neighbours does not swallow what its ends do not share. Time O(pairs · log pairs) for sparse pairs.
 */
export function clusterPairs(
  nodes: Iterable<string>,
  pairs: readonly Pair[],
  scoreMin: number,
  verdicts: Verdicts = noVerdicts,
): string[][] {
  const forest = new Forest();
  const members = new Map<string, number>();
  const all = [...new Set(nodes)];
  for (const node of all) members.set(node, 1);
  const links = new Map<string, Map<string, number>>();
  const addLink = (a: string, b: string, score: number): void => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = links.get(from) ?? new Map<string, number>();
      row.set(to, (row.get(to) ?? 0) + score);
      links.set(from, row);
    }
  };
  const seen = new Set<string>();
  for (const pair of pairs) {
    const key = keyOf(pair.left, pair.right);
    if (seen.has(key) || !members.has(pair.left) || !members.has(pair.right) || pair.left === pair.right) continue;
    seen.add(key);
    addLink(pair.left, pair.right, Math.round(scale * pair.score));
  }
  const parted = new Map<string, Set<string>>();
  for (const [a, b] of verdicts.notSame) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      parted.set(from, (parted.get(from) ?? new Set()).add(to));
  }

  const queue = new PairQueue();
  const offer = (a: string, b: string): void => {
    const mean = (links.get(a)?.get(b) ?? 0) / ((members.get(a) ?? 1) * (members.get(b) ?? 1));
    if (mean >= scale * scoreMin && !parted.get(a)?.has(b))
      queue.push(a < b ? { left: a, right: b, score: mean } : { left: b, right: a, score: mean });
  };
  const merge = (a: string, b: string): void => {
    const [kept, gone] = a < b ? [a, b] : [b, a];
    forest.join(kept, gone);
    members.set(kept, (members.get(kept) ?? 1) + (members.get(gone) ?? 1));
    members.delete(gone);
    for (const [other, score] of links.get(gone) ?? []) {
      links.get(other)?.delete(gone);
      if (other !== kept) addLink(kept, other, score);
    }
    links.delete(gone);
    for (const other of parted.get(gone) ?? []) {
      parted.get(other)?.delete(gone);
      parted.set(other, (parted.get(other) ?? new Set()).add(kept));
      parted.set(kept, (parted.get(kept) ?? new Set()).add(other));
    }
    parted.delete(gone);
    for (const other of links.get(kept)?.keys() ?? []) offer(kept, other);
  };

  for (const [a, b] of [...verdicts.same].sort((x, y) => (keyOf(...x) < keyOf(...y) ? -1 : 1))) {
    const [rootA, rootB] = [forest.find(a), forest.find(b)];
    if (rootA !== rootB && members.has(rootA) && members.has(rootB) && !parted.get(rootA)?.has(rootB))
      merge(rootA, rootB);
  }
  for (const [a, row] of links) for (const b of row.keys()) if (a < b) offer(a, b);
  for (let best = queue.pop(); best; best = queue.pop()) {
    if (!members.has(best.left) || !members.has(best.right)) continue;
    const mean =
      (links.get(best.left)?.get(best.right) ?? 0) / ((members.get(best.left) ?? 1) * (members.get(best.right) ?? 1));
    if (mean !== best.score || parted.get(best.left)?.has(best.right)) continue;
    merge(best.left, best.right);
  }
  return forest.groups(all);
}

/** Highest score first, ties in order of the ids: a binary heap. */
class PairQueue {
  readonly #heap: Pair[] = [];

  #before(a: Pair, b: Pair): boolean {
    if (a.score !== b.score) return a.score > b.score;
    return a.left !== b.left ? a.left < b.left : a.right < b.right;
  }

  push(pair: Pair): void {
    const heap = this.#heap;
    let at = heap.push(pair) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = heap[up];
      if (!parent || !this.#before(pair, parent)) break;
      heap[at] = parent;
      at = up;
    }
    heap[at] = pair;
  }

  pop(): Pair | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (!last || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      const [a, b] = [heap[left], heap[right]];
      const [child, next] = a && b && this.#before(b, a) ? [right, b] : [left, a];
      if (!next || !this.#before(next, last)) break;
      heap[at] = next;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}
