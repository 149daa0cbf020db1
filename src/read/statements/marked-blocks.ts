/** Marked blocks: those that their layout gives to a speaker, by a label before them or as a quotation set off. */
import { findBlockQuote } from './block-quotes.ts';
import { labelledConfidence, plainDraft } from './drafts.ts';
import { findLabelled, speakerOfLine } from './layout.ts';
import type { Progress } from './progress.ts';
import type { Quotation } from './quotations.ts';
import { findSpeaker } from './speakers.ts';

/** True where the block has a label ("Rask: …"); then its statement is told. */
export function readLabelledBlock(
  progress: Progress,
  number: number,
  quotations: readonly Quotation[],
  transcript: boolean,
): boolean {
  const { context, drafts } = progress;
  const labelled = findLabelled(context, number, quotations, transcript);
  if (!labelled) return false;
  progress.unclosed = null;
  progress.speaker = findSpeaker(context, labelled.source, null);
  drafts.push({
    ...plainDraft(context.article.text, progress.speaker, [labelled.content], labelled.quote),
    confidence: labelledConfidence,
    step: 'statements/label',
  });
  return true;
}

/** True where the block is a quotation set off behind a line that introduces it; then its statement is told. */
export function readBlockQuote(progress: Progress, number: number): boolean {
  const { context, drafts, introduced, opened: opener } = progress;
  const { text, blocks } = context.article;
  const block = blocks[number];
  const set = block && findBlockQuote(text, block, blocks[number - 1]);
  const setBy = set && (introduced?.source ?? speakerOfLine(context, opener, progress.speaker));
  if (!block || !set || !setBy) return false;
  progress.unclosed = null;
  progress.speaker = setBy;
  progress.opened = /^\s*>/.test(text.slice(block.start, block.end)) ? opener : null;
  drafts.push({
    ...plainDraft(text, setBy, [set], 'direct'),
    cue: progress.opened || !introduced ? null : introduced.cue,
    confidence: labelledConfidence,
    step: 'statements/block-quote',
  });
  return true;
}
