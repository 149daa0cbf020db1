/**
 * Alignment: which sentences of a derived article go back to which of its source. Sentences meet by the share of their
 * content words that they have in common, rare words counting more, as in bag-of-words sentence alignment of comparable
 * texts (Barzilay and Elhadad, EMNLP 2003).
 */
import { addTo } from '../lists.ts';
import type { Side, TextSentence } from './sentences.ts';

interface AlignedPair {
  readonly here: TextSentence;
  readonly there: TextSentence;
  /** Weighted share of the shorter sentence's content words that stand in the other, 0–1. */
  readonly score: number;
}

export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  /** Sentences of the derived article with no counterpart. */
  readonly added: readonly TextSentence[];
  /** Sentences of the source with no counterpart. */
  readonly dropped: readonly TextSentence[];
}

/** Below this, two sentences of one subject meet by chance. */
const scoreMin = 0.34;
const sharedMin = 2;
/** A second counterpart counts when it is nearly as good as the best. */
const secondMin = 0.75;

type Weigh = (stem: string) => number;

/** Weights of stems: 1 for a stem of one sentence, less the more sentences of either side have it. */
function makeWeights(sides: readonly Side[]): Weigh {
  const counts = new Map<string, number>();
  for (const side of sides) {
    for (const sentence of side.sentences) {
      for (const stem of stemsOf(sentence)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return (stem) => 1 / (1 + Math.log2(Math.max(1, (counts.get(stem) ?? 0) / 2)));
}

function stemsOf(sentence: TextSentence): Set<string> {
  return new Set(sentence.words.filter((word) => word.content).map((word) => word.stem));
}

function sumWeights(stems: Iterable<string>, weigh: Weigh): number {
  let sum = 0;
  for (const stem of stems) sum += weigh(stem);
  return sum;
}

/** A finder of the sentences of `side` that share content words with a set of stems, best first. */
export function makeFinder(
  sides: readonly [Side, Side],
): (
  stems: ReadonlySet<string>,
) => { readonly sentence: TextSentence; readonly shared: number; readonly score: number }[] {
  const weigh = makeWeights(sides);
  const [, source] = sides;
  const holders = new Map<string, TextSentence[]>();
  const total = new Map<TextSentence, number>();
  for (const sentence of source.sentences) {
    const stems = stemsOf(sentence);
    total.set(sentence, sumWeights(stems, weigh));
    for (const stem of stems) addTo(holders, stem, sentence);
  }
  return (stems) => {
    const own = sumWeights(stems, weigh);
    const met = new Map<TextSentence, { shared: number; weight: number }>();
    for (const stem of stems) {
      for (const sentence of holders.get(stem) ?? []) {
        const entry = met.get(sentence) ?? { shared: 0, weight: 0 };
        entry.shared++;
        entry.weight += weigh(stem);
        met.set(sentence, entry);
      }
    }
    return [...met]
      .map(([sentence, { shared, weight }]) => ({
        sentence,
        shared,
        score: weight / Math.max(1, Math.min(own, total.get(sentence) ?? 0)),
      })) // prettier-ignore
      .sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index);
  };
}

/** Aligns the sentences of `derived` with those of `source`, in order of the derived text. */
export function alignSentences(derived: Side, source: Side): Alignment {
  const find = makeFinder([derived, source]);
  const pairs: AlignedPair[] = [];
  const added: TextSentence[] = [];
  const used = new Set<TextSentence>();
  for (const here of derived.sentences) {
    const found = find(stemsOf(here)).filter(({ score, shared }) => score >= scoreMin && shared >= sharedMin);
    const best = found[0]?.score ?? 0;
    const kept = found.filter(
      ({ score, shared }) => score >= secondMin * best && (score === best || shared > sharedMin),
    );
    if (kept.length === 0) added.push(here);
    for (const { sentence, score } of kept.slice(0, 3)) {
      used.add(sentence);
      pairs.push({ here, there: sentence, score });
    }
  }
  return { pairs, added, dropped: source.sentences.filter((sentence) => !used.has(sentence)) };
}
