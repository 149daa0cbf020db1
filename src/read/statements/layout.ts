/** Speakers by layout: a label or a dash before a quotation, a colon before it, the line above it. */
import type { Statement } from '../../model/index.ts';
import type { EntityContext } from '../context.ts';
import { findColonSource } from './colons.ts';
import { findColonSpeaker, findDashSpeaker, findIntroducedSpeaker, type Labelled } from './labels.ts';
import type { Line } from './line.ts';
import type { Quotation } from './quotations.ts';
import { findSpeaker } from './speakers.ts';

/** The speaker that the layout gives the block, by a colon, a dash, or the line before it. */
export function findLabelled(
  { article, mentions }: EntityContext,
  number: number,
  quotations: readonly Quotation[],
  transcript: boolean,
): Labelled | null {
  const { text, blocks } = article;
  const block = blocks[number];
  if (!block) return null;
  return (
    findColonSpeaker(text, block, transcript, mentions) ??
    findDashSpeaker(text, block, blocks[number + 1], quotations) ??
    findIntroducedSpeaker(text, block, blocks[number - 1], quotations)
  );
}

/** Whom a sentence that ends with a colon has speak; the last speaker where it only tells in what form. */
export function speakerOfLine(
  context: EntityContext,
  line: Line | null,
  speaker: Statement['source'],
): Statement['source'] {
  const found = line && findColonSource(context, context.article.text, line, line.span.end);
  return found === 'last' ? speaker : found && findSpeaker(context, found, speaker);
}

/** The speaker of a quotation behind a colon; null where nobody is. */
export function sourceOfColon(
  context: EntityContext,
  line: Line,
  quotation: Quotation,
  speaker: Statement['source'],
): Statement['source'] {
  const found = findColonSource(context, context.article.text, line, quotation.outer.start);
  return found === 'last' ? speaker : found && findSpeaker(context, found, speaker);
}
