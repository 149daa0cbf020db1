/**
 * Sketches: a fixed-size sample of the word shingles of a text, from which the overlap of two texts is estimated
 * without either text. Bottom-k sampling (Broder 1997; Cohen and Kaplan 2007): the k smallest hashes are a uniform
 * sample of the set, and below the smaller of two thresholds both samples are complete.
 */

/** `of` is the number of distinct shingles; `hashes` holds the smallest of their 32-bit hashes, ascending. */
export interface Sketch {
  readonly of: number;
  readonly hashes: readonly number[];
}

/** What two sketches have in common. `shared` is exact where both are whole, else an estimate of the number of shingles. */
export interface Overlap {
  readonly shared: number;
  /** Shared part of either side, 0–1. */
  readonly ofLeft: number;
  readonly ofRight: number;
}

/** 32-bit FNV-1a over UTF-16 units, with a final mix so that the order of hashes is as good as random. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

// The finalizer of MurmurHash3.
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Hashes of all runs of `size` neighbours in `words` in order; none where there are fewer. */
export function hashShingles(words: readonly string[], size: number): number[] {
  const single = words.map(hashText);
  const hashes: number[] = [];
  for (let i = 0; i + size <= single.length; i++) {
    let hash = 0;
    for (let j = i; j < i + size; j++) hash = Math.imul(hash, 0x9e3779b1) + (single[j] ?? 0);
    hashes.push(mix(hash));
  }
  return hashes;
}

export function makeSketch(hashes: ReadonlySet<number>, size: number): Sketch {
  return { of: hashes.size, hashes: Float64Array.from(hashes).sort().slice(0, size).reduce(append, []) };
}

function append(list: number[], hash: number): number[] {
  list.push(hash);
  return list;
}

/** Highest hash below which `sketch` is complete. */
function threshold(sketch: Sketch): number {
  return sketch.hashes.length < sketch.of ? (sketch.hashes.at(-1) ?? 0) : 0xffffffff;
}

export function compareSketches(left: Sketch, right: Sketch): Overlap {
  const limit = Math.min(threshold(left), threshold(right));
  let [ofLeft, ofRight, shared] = [0, 0, 0];
  const [a, b] = [left.hashes, right.hashes];
  while (ofLeft < a.length || ofRight < b.length) {
    const [one, other] = [a[ofLeft] ?? Number.POSITIVE_INFINITY, b[ofRight] ?? Number.POSITIVE_INFINITY];
    if (Math.min(one, other) > limit) break;
    if (one <= other) ofLeft++;
    if (other <= one) ofRight++;
    if (one === other) shared++;
  }
  const part = (of: number): number => (of === 0 ? 0 : shared / of);
  // Both counts are samples of their sets: the smaller set's share gives the steadier estimate.
  const estimate = left.of <= right.of ? part(ofLeft) * left.of : part(ofRight) * right.of;
  return { shared: Math.round(estimate), ofLeft: part(ofLeft), ofRight: part(ofRight) };
}
