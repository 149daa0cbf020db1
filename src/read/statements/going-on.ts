/** Going on: sentences and quotations without a cue that carry on what was said before them. */
import type { Span } from '../../model/index.ts';
import { type Draft, plainDraft } from './drafts.ts';
import type { Line } from './line.ts';
import type { Quotation } from './quotations.ts';
import { touches } from './spans.ts';
import { findUncued } from './uncued.ts';

const uncuedConfidence = 0.4;

/** Sentences that go on, without a cue, with what the sentence before them tells that somebody said: `drafts` from `first` on. */
export function goOn(text: string, lines: readonly Line[], drafts: Draft[], first: number): void {
  for (const [index, line] of lines.entries()) {
    const earlier = lines[index - 1]?.span;
    const before = earlier
      ? drafts.findLastIndex(
          ({ cue, content }, at) => at >= first && touches(earlier, [cue ?? content[0] ?? line.span]),
        )
      : -1;
    const draft = drafts[before];
    const uncued = draft?.source ? findUncued(text, line, draft, drafts.slice(first)) : null;
    if (!draft || !uncued) continue;
    // As in PolNeAR: a sentence in quotation marks behind "she said she was worried." belongs to the same attribution.
    if (draft.quote === 'direct' || uncued.quote === 'direct') {
      const quote = draft.quote === 'direct' ? 'direct' : 'mixed';
      drafts[before] = { ...draft, quote, content: [...draft.content, uncued.content] };
    } else
      drafts.push({
        ...plainDraft(text, draft.source, [uncued.content], uncued.quote),
        confidence: uncuedConfidence,
        step: uncued.quote === 'indirect' ? 'statements/free-indirect' : 'statements/uncued-quotation',
      });
  }
}

/** The draft that `quotation` belongs to, where it is never closed; else null. */
export function findUnclosed(quotation: Quotation | undefined, drafts: readonly Draft[]): number | null {
  if (!quotation || quotation.outer.end > quotation.end) return null;
  const index = drafts.findLastIndex(({ quote, content }) => quote === 'direct' && touches(quotation, content));
  return index < 0 ? null : index;
}

/** “…,” he said, “…,” he added, “…”: the pieces that a later cue stands beside are its own. */
export function dropShared(drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    if (!next || draft.content.length < 2 || draft.quote !== 'direct' || next.quote !== 'direct') continue;
    const own = draft.content.filter((piece) => next.content.every(({ start }) => start !== piece.start));
    if (own.length > 0 && own.length < draft.content.length) drafts[index] = { ...draft, content: own };
  }
}

const reopenReach = 4;

/** True where a quotation of five words or more is all there is in its paragraph. */
export function fills(text: string, block: Span, quotation: Quotation): boolean {
  const before = text.slice(block.start, quotation.outer.start);
  if (!/\S\s+\S+\s+\S+\s+\S+\s+\S/.test(text.slice(quotation.start, quotation.start + 200))) return false;
  if (!/^\s*$/.test(before) || !/^[\s.]*$/.test(text.slice(quotation.outer.end, block.end))) return false;
  // What is never closed goes on in the next paragraph, which opens it again.
  const closed = /["”»“']$/.test(text.slice(block.start, quotation.outer.end)) && quotation.outer.end > quotation.end;
  // Only a straight mark may be a slip: “ is always typed on purpose.
  return (
    closed || text[quotation.outer.start] === '“' || /^\s*["“„«‘']/.test(text.slice(block.end, block.end + reopenReach))
  );
}
