/** The field's measures for pages: article text by word 4-grams, names and titles after plain normalising. */

/** One page's figure: the share of what was found that is right, and of what is right that was found; null: not counted. */
export interface TextScore {
  readonly precision: number | null;
  readonly recall: number | null;
}

const shingleLength = 4;

/** Word 4-grams with their counts; a text of fewer words is one shingle. */
function countShingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = words.length === 0 ? 0 : Math.max(1, words.length - shingleLength + 1);
  for (let at = 0; at < last; at++) {
    const key = words.slice(at, at + shingleLength).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The metric of scrapinghub/article-extraction-benchmark for one page. */
export function scoreText(gold: string, found: string): TextScore {
  const truth = countShingles(gold);
  const guess = countShingles(found);
  let both = 0;
  for (const [key, count] of guess) both += Math.min(count, truth.get(key) ?? 0);
  const sum = (counts: Map<string, number>): number => counts.values().reduce((total, count) => total + count, 0);
  const [given, right] = [sum(guess), sum(truth)];
  if (given + right === 0) return { precision: 1, recall: 1 };
  return { precision: given > 0 ? both / given : null, recall: right > 0 ? both / right : null };
}

/** Means of precision and recall over pages, and the F1 of the two means. */
export function meanText(scores: readonly TextScore[]): { precision: number; recall: number; f1: number } {
  const mean = (values: readonly (number | null)[]): number => {
    const counted = values.filter((value) => value !== null);
    return counted.reduce((total, value) => total + value, 0) / Math.max(1, counted.length);
  };
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** `value` in lower case, NFKC, with one blank for every run of other signs. */
export function normalise(value: string | null): string {
  return (value ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
}

/** The names of a byline or a list, each normalised once. */
export function nameSet(names: string | readonly string[] | null): Set<string> {
  const list =
    typeof names === 'string' ? names.replace(/^\s*(by|von|par)\s+/i, '').split(/,|;|\||\band\b|&|\n/) : (names ?? []);
  return new Set(list.map(normalise).filter((name) => name !== ''));
}
