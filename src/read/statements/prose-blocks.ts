/** Prose: what a paragraph, headline or caption attributes, sentence by sentence, and what goes on from one to the next. */
import type { Block, Span } from '../../model/index.ts';
import type { EntityContext } from '../context.ts';
import type { Attribution as Marked } from '../language.ts';
import { followsColon } from './colons.ts';
import { findContinuations } from './continuations.ts';
import { continuedConfidence, type Draft, labelledConfidence, makeTrainedDraft, plainDraft } from './drafts.ts';
import { fills, findUnclosed, goOn } from './going-on.ts';
import { sourceOfColon, speakerOfLine } from './layout.ts';
import { type Line, makeLine } from './line.ts';
import type { Progress } from './progress.ts';
import type { Quotation } from './quotations.ts';
import { readSentence } from './sentences.ts';
import { isTitle } from './titles.ts';
import { findTrained } from './trained.ts';

/** Tells the statements of `block`. */
export function readProse(progress: Progress, block: Block, quotations: readonly Quotation[]): void {
  const { context, drafts, introduced: introduction, opened: opener } = progress;
  const { article, analysis } = context;
  const { text } = article;
  const used = new Set<Quotation>();
  const first = drafts.length;
  progress.opened = null;
  progress.introduced = null;
  const { lines, colons } = readSentences(progress, block, quotations, used);
  readColons(progress, colons, used);
  for (const marked of findTrained(attributionsIn(analysis, block), takenBy(drafts.slice(first)), quotations)) {
    if (!onlyForm(text, marked.content)) drafts.push(makeTrainedDraft(context, marked, quotations, progress.speaker));
  }
  for (const piece of findContinuations(text, block, drafts.slice(first), quotations, used)) {
    const draft = drafts[first + piece.draft];
    if (draft) drafts[first + piece.draft] = { ...draft, content: [...draft.content, ...piece.spans] };
    for (const quotation of piece.quotations) used.add(quotation);
  }
  goOn(text, lines, drafts, first);
  for (const quotation of quotations) {
    if (!used.has(quotation) && fills(text, block, quotation) && !isTitle(text, quotation))
      readBare(progress, quotation, introduction, opener);
  }
  progress.unclosed = findUnclosed(quotations.at(-1), drafts);
}

/** The sentences of `block`, each read, and the quotations that stand behind colons with the sentences before them. */
function readSentences(
  progress: Progress,
  block: Block,
  quotations: readonly Quotation[],
  used: Set<Quotation>,
): { readonly lines: readonly Line[]; readonly colons: ReadonlyMap<Quotation, Line> } {
  const { article, analysis } = progress.context;
  const colons = new Map<Quotation, Line>();
  const lines: Line[] = [];
  const { sentences } = analysis;
  while ((sentences[progress.next]?.start ?? Number.MAX_SAFE_INTEGER) < block.start) progress.next += 1;
  for (; (sentences[progress.next]?.end ?? Number.MAX_SAFE_INTEGER) <= block.end; progress.next += 1) {
    const range = analysis.sentenceTokens[progress.next];
    const sentence = sentences[progress.next];
    if (!range || !sentence) continue;
    const line = makeLine(article.text, analysis, [range[0] ?? 0, range[1] ?? 0], sentence, quotations);
    lines.push(line);
    progress.opened = /:\s*$/.test(article.text.slice(sentence.start, sentence.end)) ? line : null;
    for (const quotation of line.quotations) {
      if (line.span.start < quotation.outer.start && followsColon(article.text, quotation)) colons.set(quotation, line);
    }
    readSentence(progress, line, block.kind, quotations, used);
  }
  return { lines, colons };
}

/** Quotations behind colons that no cue has taken. */
function readColons(progress: Progress, colons: ReadonlyMap<Quotation, Line>, used: Set<Quotation>): void {
  const { context, drafts } = progress;
  const { text } = context.article;
  for (const [quotation, line] of colons) {
    if (used.has(quotation) || isTitle(text, quotation)) continue;
    const source = sourceOfColon(context, line, quotation, progress.speaker);
    if (!source) continue;
    used.add(quotation);
    progress.speaker = source;
    drafts.push({
      ...plainDraft(text, source, [quotation], 'direct'),
      confidence: labelledConfidence,
      step: 'statements/colon',
    });
  }
}

/** A quotation that is all there is in its paragraph: it goes on with one left open, or with the last speaker. */
function readBare(
  progress: Progress,
  quotation: Quotation,
  introduction: Progress['introduced'],
  opener: Line | null,
): void {
  const { context, drafts, unclosed } = progress;
  const goesOn = unclosed === null ? undefined : drafts[unclosed];
  if (unclosed !== null && goesOn && !introduction) {
    drafts[unclosed] = { ...goesOn, content: [...goesOn.content, { start: quotation.start, end: quotation.end }] };
    return;
  }
  progress.speaker = introduction
    ? introduction.source
    : (speakerOfLine(context, opener, progress.speaker) ?? progress.speaker);
  drafts.push({
    ...plainDraft(context.article.text, progress.speaker, [quotation], 'direct'),
    ...introduction,
    confidence: continuedConfidence,
    step: 'statements/continued-quotation',
  });
}

/** "published a statement", "issued the following message": that something was said, and nothing of what. */
const onlyForm = (text: string, [piece, ...more]: readonly Span[]): boolean =>
  piece !== undefined &&
  more.length === 0 &&
  /^(?:(?:the|a|an|this|his|her|its|their|following|brief|short|joint)\s+)+(?:statement|message|letter|tweet|post|video)$/i.test(
    text.slice(piece.start, piece.end),
  );

/** Words that the statements found so far speak for. */
const takenBy = (drafts: readonly Draft[]): Span[] =>
  drafts.flatMap(({ cue, content }) => [...(cue ? [cue] : []), ...content]);

const attributionsIn = ({ attributions = [] }: EntityContext['analysis'], block: Span): Marked[] =>
  attributions.filter(({ cue }) => block.start <= cue.start && cue.end <= block.end);
