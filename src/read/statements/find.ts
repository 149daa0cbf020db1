/** Statements: who said what, in the words of one article. Source, cue, content as in PolNeAR (LREC 2018). */
import type { Block, Statement } from '../../model/index.ts';
import type { EntityContext } from '../context.ts';
import { addCircumstances } from './circumstances.ts';
import type { Draft } from './drafts.ts';
import { dropShared } from './going-on.ts';
import { isTranscript } from './labels.ts';
import { readBlockQuote, readLabelledBlock } from './marked-blocks.ts';
import { startProgress } from './progress.ts';
import { readProse } from './prose-blocks.ts';
import { findQuotations } from './quotations.ts';

const proseKinds: ReadonlySet<Block['kind']> = new Set(['headline', 'paragraph', 'caption']);

/**
 * Statements in order of their cue; a quotation without one stands where it begins. `confidence` (0–1) is
 * the measured precision of each kind. Page furniture is not read.
 */
export function findStatements(context: EntityContext): Statement[] {
  const { article } = context;
  const transcript = isTranscript(article);
  const progress = startProgress(context);
  for (const [number, block] of article.blocks.entries()) {
    if (!proseKinds.has(block.kind)) continue;
    const quotations = findQuotations(article.text, block);
    if (readLabelledBlock(progress, number, quotations, transcript) || readBlockQuote(progress, number)) continue;
    readProse(progress, block, quotations);
  }
  const { drafts, nested } = progress;
  drafts.push(...nested.filter((draft) => findWithin(draft, drafts) !== null));
  dropShared(drafts);
  return addCircumstances(context, numberDrafts(drafts));
}

/** `drafts` in order of their cue, each with its id and the statement that it is told inside of. */
function numberDrafts(drafts: readonly Draft[]): Statement[] {
  const placed = drafts.map((draft) => ({ draft, at: draft.cue?.start ?? draft.content[0]?.start ?? 0 }));
  const ordered = placed.sort((a, b) => a.at - b.at).map(({ draft }) => draft);
  return ordered.map((draft, index) => ({ id: `s${index + 1}`, ...draft, within: findWithin(draft, ordered) }));
}

/** The statement whose content holds this one's cue: the nearest before it. */
function findWithin(draft: Draft, drafts: readonly Draft[]): string | null {
  const { cue } = draft;
  if (!cue) return null;
  const outer = drafts.findLastIndex(
    (other) => other !== draft && other.content.some((span) => span.start <= cue.start && cue.end <= span.end),
  );
  return outer < 0 ? null : `s${outer + 1}`;
}
