/** Changed passages: what the source says and the derived article leaves out, and what it says beyond its source. */
import { type Change, overlaps, type Span, type Statement } from '../../../model/index.ts';
import { type ChangeFinder, type Comparison, makeChange, quote, statementsIn } from '../comparison.ts';
import type { Difference } from '../differences.ts';
import type { Side, TextSentence } from '../sentences.ts';

/** Fewer words than this are a turn of phrase, no passage. */
const contentMin = 3;
const heavy: ReadonlySet<Statement['stance']> = new Set(['accuse', 'deny', 'claim', 'threaten']);

/** How much hangs on a passage: who claims, accuses, denies or threatens weighs most, then whatever somebody says or does. */
function weigh(side: Side, span: Span): Change['severity'] {
  const statements = statementsIn(side, span);
  if (statements.some((statement) => heavy.has(statement.stance) && statement.source !== null)) return 'critical';
  const acts = side.reading.accounts.some((account) => overlaps(account.trigger, span));
  return statements.length > 0 || acts ? 'major' : 'minor';
}

/** The sentence that `sentence` of the source stands beside in the derived text: the counterpart of its nearest neighbour. */
function findNeighbour(comparison: Comparison, sentence: TextSentence): TextSentence | null {
  let nearest: { here: TextSentence; distance: number } | null = null;
  for (const { here, there } of comparison.alignment.pairs) {
    const distance = Math.abs(there.index - sentence.index);
    if (!nearest || distance < nearest.distance) nearest = { here, distance };
  }
  return nearest?.here ?? null;
}

function contentOf(difference: Difference): number {
  return difference.words.filter((word) => word.content).length;
}

/** Whole sentences of the source that have no counterpart. */
function findDroppedSentences(comparison: Comparison): Change[] {
  return comparison.alignment.dropped
    .filter((sentence) => sentence.words.filter((word) => word.content).length >= contentMin)
    .map((sentence) => {
      const says = `left out: ${quote(comparison.there, sentence)}`;
      const severity = weigh(comparison.there, sentence);
      return makeChange(
        comparison,
        { kind: 'dropped', what: 'text', severity, says },
        findNeighbour(comparison, sentence),
        sentence,
      );
    });
}

/** Parts of aligned source sentences whose words stand nowhere in the derived text. */
function findDroppedParts(comparison: Comparison): Change[] {
  return comparison.dropped
    .filter(
      (part) => part.words.filter((word) => word.content && !comparison.here.stems.has(word.stem)).length >= contentMin,
    )
    .map((part) => {
      const says = `left out: ${quote(comparison.there, part)}`;
      const severity = weigh(comparison.there, part);
      return makeChange(
        comparison,
        { kind: 'dropped', what: 'text', severity, says },
        part.counterparts[0] ?? null,
        part,
      );
    });
}

/** What the derived text says in other words, or says where the source says nothing. */
function findNewParts(comparison: Comparison): Change[] {
  const { here, there } = comparison;
  const whole = comparison.alignment.added.map((sentence) => ({
    sentence,
    words: sentence.words,
    counterparts: [],
    start: sentence.start,
    end: sentence.end,
  })); // prettier-ignore
  return [...comparison.added, ...whole].flatMap((part: Difference) => {
    if (contentOf(part) < contentMin) return [];
    const stems = new Set(part.words.filter((word) => word.content).map((word) => word.stem));
    const [best] = comparison.findSource(stems);
    const counterpart = best && best.shared >= 2 ? best.sentence : (part.counterparts[0] ?? null);
    const severity = weigh(here, part) === 'minor' ? 'minor' : 'major';
    if (counterpart) {
      const says = `${quote(here, part)} is in other words than the source: ${quote(there, counterpart)}`;
      return [makeChange(comparison, { kind: 'altered', what: 'text', severity, says }, part, counterpart)];
    }
    const says = `not in the source: ${quote(here, part)}`;
    return [makeChange(comparison, { kind: 'added', what: 'text', severity, says }, part, null)];
  });
}

export const findPassageChanges: ChangeFinder = (comparison) => [
  ...findDroppedSentences(comparison),
  ...findDroppedParts(comparison),
  ...findNewParts(comparison),
];
