/** Names: where one is goes by its wide class, so that doubt between finer types costs no name; then the finest type. */
import type { Labels } from '../labels.ts';
import { areAllowed, indexOfMax, mostLog, searchTags, spansOf, type TagScores, topTag } from './bio.ts';

export interface FoundName {
  readonly first: number;
  readonly last: number;
  readonly type: string;
  readonly group: string;
  /** 0–1: mean probability of the group over the name's words. */
  readonly confidence: number;
  /** 0–1 for each group: its mean probability over the name's words. */
  readonly shares: Readonly<Record<string, number>>;
}

/** Names of log-probabilities over BIO tags of `labels.ner`, in order. */
export function decodeNames(
  { scores, words, tags }: TagScores,
  labels: Pick<Labels, 'ner' | 'nerGroups'>,
): FoundName[] {
  const at = (word: number, tag: number): number => Math.exp(scores[word * tags + tag] ?? -Infinity);
  const groups = Object.entries(labels.nerGroups).map(([group, types]) => ({
    group,
    kinds: types.map((type) => labels.ner.indexOf(type)),
  }));
  const wide = 1 + 2 * groups.length;
  const sums = new Float64Array(words * wide);
  /** Fills in the log-probabilities of the wide classes for a word. */
  const fill = (word: number): void => {
    const row = word * wide;
    sums[row] = Math.log(at(word, 0) + 1e-12);
    for (const [index, { kinds }] of groups.entries()) {
      let [begins, goesOn] = [1e-12, 1e-12];
      for (const kind of kinds) {
        begins += at(word, 1 + 2 * kind);
        goesOn += at(word, 2 + 2 * kind);
      }
      sums[row + 1 + 2 * index] = Math.log(begins);
      sums[row + 2 + 2 * index] = Math.log(goesOn);
    }
  };
  // Most words are surely outside of names: their classes need no sum unless the sequence has to be looked for.
  const isOutside = (word: number): boolean => (scores[word * tags] ?? 0) > mostLog;
  const all = Array.from({ length: words }, (_, word) => word);
  let chosen = all.map((word) => {
    if (isOutside(word)) return 0;
    fill(word);
    return topTag(sums, word * wide, wide);
  });
  if (!areAllowed(chosen)) {
    for (const word of all) if (isOutside(word)) fill(word);
    chosen = searchTags({ scores: sums, words, tags: wide });
  }
  return spansOf(chosen).map(({ label, first, last }) => {
    const massOf = (kinds: readonly number[]): number[] =>
      kinds.map((kind) => {
        let sum = 0;
        for (let word = first; word < last; word += 1) sum += at(word, 1 + 2 * kind) + at(word, 2 + 2 * kind);
        return sum / (last - first);
      });
    const { group, kinds } = groups[label] ?? { group: '', kinds: [] };
    const type = labels.ner[kinds[indexOfMax(massOf(kinds))] ?? -1] ?? '';
    const shares = Object.fromEntries(
      groups.map((each) => [
        each.group,
        Math.min(
          1,
          massOf(each.kinds).reduce((a, b) => a + b, 0),
        ),
      ]),
    );
    return { first, last, type, group, confidence: shares[group] ?? 0, shares };
  });
}
