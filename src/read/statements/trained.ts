/**
 * What the trained reader marks and the rules leave out. The rules know marks and layout and go over sentences; the reader knows
 * more verbs, and words that bear what is said only here and there. Where both tell of the same words, the rules stand.
 */
import type { Span } from '../../model/index.ts';
import type { Attribution } from '../language.ts';
import type { Quotation } from './quotations.ts';

/** Below this the reader's cues are wrong more often than right. */
const confidenceMin = 0.3;

/** The attributions of `marked` whose cue stands outside quotations and whose content overlaps none of `taken`. */
export function findTrained(
  marked: readonly Attribution[],
  taken: readonly Span[],
  quotations: readonly Quotation[],
): Attribution[] {
  const free = (span: Span): boolean => taken.every((other) => !meets(span, other));
  return marked.filter(({ cue, content, confidence }) => {
    if (confidence < confidenceMin || !free(cue) || !content.every(free)) return false;
    return quotations.every(({ outer }) => !meets(outer, cue));
  });
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
