/** Attributions: who says what, as the model marks it for each cue; of two that tell the same, the surer one. */
import { bestSpans, type LabelSpan, type TagScores } from './bio.ts';

interface Range {
  readonly first: number;
  readonly last: number;
}

export interface FoundAttribution {
  /** Index of the cue's head. */
  readonly word: number;
  readonly cue: Range;
  readonly source: Range | null;
  readonly content: readonly Range[];
  /** Logit of the cue. */
  readonly score: number;
}

/** Two contents that share this part of their words (intersection over union) are one. */
const sameShare = 0.7;

/** The attribution of the cue at `word`; null where nothing is said. `labels` has SOURCE, CUE, CONTENT in some order. */
export function decodeAttribution(
  word: number,
  score: number,
  tags: TagScores,
  labels: readonly string[],
): FoundAttribution | null {
  const spans = bestSpans(tags);
  const of = (name: string): LabelSpan[] => spans.filter(({ label }) => labels[label] === name);
  const range = ({ first, last }: LabelSpan): Range => ({ first, last });
  const content = of('CONTENT').map(range);
  if (content.length === 0) return null;
  const cue = of('CUE').find(({ first, last }) => first <= word && word < last);
  const [source] = of('SOURCE');
  return {
    word,
    cue: cue ? range(cue) : { first: word, last: word + 1 },
    source: source ? range(source) : null,
    content,
    score,
  };
}

/** `found` without those whose content a surer one has already, in order of their cue. */
export function keepSurest(found: readonly FoundAttribution[]): FoundAttribution[] {
  const kept: { readonly attribution: FoundAttribution; readonly words: ReadonlySet<number> }[] = [];
  for (const attribution of found.toSorted((a, b) => b.score - a.score)) {
    const words = new Set(attribution.content.flatMap(({ first, last }) => range(first, last)));
    const isNew = kept.every(
      (other) => words.intersection(other.words).size < sameShare * words.union(other.words).size,
    );
    if (isNew) kept.push({ attribution, words });
  }
  return kept.map(({ attribution }) => attribution).sort((a, b) => a.word - b.word);
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, index) => first + index);
