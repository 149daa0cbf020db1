/** Statements: who said what, in the words of one article. Source, cue, content as in PolNeAR (LREC 2018). */
import type { Block, Span, Statement } from '../../model/index.ts';
import type { EntityContext } from '../context.ts';
import { type Attribution, findAccordingTo, findAttributions } from './attributions.ts';
import { type Content, findContent, findPassiveContent } from './contents.ts';
import { findContinuations } from './continuations.ts';
import { type Line, makeLine } from './line.ts';
import { findOtherAttributions, type OtherAttribution } from './nouns.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { spanOf } from './sources.ts';
import { findSpeaker, resolveEntity } from './speakers.ts';
import { modalityOf, stanceOf } from './stances.ts';

/** Share of statements found whose content is the key's, by kind, on news of US politics (PolNeAR's open part). */
const confidences = { direct: 0.8, mixed: 0.9, indirect: 0.75 } as const;
const otherConfidence = 0.6;
const continuedConfidence = 0.5;
const accordingConfidence = 0.9;

type Draft = Omit<Statement, 'id' | 'within'>;

const proseKinds: ReadonlySet<Block['kind']> = new Set(['headline', 'paragraph', 'caption']);

/**
 * Statements in order of their cue; a quotation without one stands where it begins. `confidence` (0–1) is
 * the measured precision of each kind. Page furniture is not read.
 */
export function findStatements(context: EntityContext): Statement[] {
  const { article, analysis } = context;
  const drafts: Draft[] = [];
  let speaker: Statement['source'] = null;
  let next = 0;
  for (const block of article.blocks) {
    if (!proseKinds.has(block.kind)) continue;
    const quotations = findQuotations(article.text, block);
    const used = new Set<Quotation>();
    const firstDraft = drafts.length;
    while ((analysis.sentences[next]?.start ?? Number.MAX_SAFE_INTEGER) < block.start) next += 1;
    for (; (analysis.sentences[next]?.end ?? Number.MAX_SAFE_INTEGER) <= block.end; next += 1) {
      const range = analysis.sentenceTokens[next];
      const sentence = analysis.sentences[next];
      if (!range || !sentence) continue;
      const line = makeLine(article.text, analysis, [range[0] ?? 0, range[1] ?? 0], sentence, quotations);
      for (const attribution of findAttributions(line, block.kind === 'headline')) {
        const content = contentOf(article.text, line, attribution);
        if (!content) continue;
        const source = findSpeaker(context, spanOf(line, attribution.source), speaker);
        speaker = source;
        for (const quotation of quotations) if (touches(quotation, content.spans)) used.add(quotation);
        drafts.push(makeDraft(context, line, attribution, content, source));
      }
      for (const other of findOtherAttributions(line)) {
        const source = other.source && findSpeaker(context, other.source, speaker);
        drafts.push(makeOtherDraft(article.text, line, other, source));
      }
      const according = findAccordingTo(line);
      if (according) {
        const source = findSpeaker(context, according.source, speaker);
        drafts.push({
          ...plainDraft(
            article.text,
            source,
            [according.content],
            line.quotations.some((item) => touches(item, [according.content])) ? 'mixed' : 'indirect',
          ),
          cue: according.cue,
          confidence: accordingConfidence,
          step: 'statements/according-to',
        });
      }
    }
    for (const piece of findContinuations(article.text, block, drafts.slice(firstDraft), quotations, used)) {
      const draft = drafts[firstDraft + piece.draft];
      if (draft) drafts[firstDraft + piece.draft] = { ...draft, content: [...draft.content, ...piece.spans] };
      for (const quotation of piece.quotations) used.add(quotation);
    }
    for (const quotation of quotations) {
      if (used.has(quotation) || !fills(article.text, block, quotation)) continue;
      drafts.push({
        ...plainDraft(article.text, speaker, [quotation], 'direct'),
        confidence: continuedConfidence,
        step: 'statements/continued-quotation',
      });
    }
  }
  const placed = drafts.map((draft) => ({ draft, at: draft.cue?.start ?? draft.content[0]?.start ?? 0 }));
  const ordered = placed.sort((a, b) => a.at - b.at).map(({ draft }) => draft);
  return ordered.map((draft, index) => ({ id: `s${index + 1}`, ...draft, within: findWithin(draft, ordered) }));
}

function contentOf(text: string, line: Line, attribution: Attribution): Content | null {
  if (attribution.passive) return findPassiveContent(line, attribution.cue);
  return findContent(text, line, attribution);
}

function makeDraft(
  context: EntityContext,
  line: Line,
  attribution: Attribution,
  content: Content,
  source: Statement['source'],
): Draft {
  const { article } = context;
  const to: Span | null = content.to ? spanOf(line, content.to) : null;
  return {
    ...plainDraft(article.text, source, content.spans, content.quote),
    cue: { start: line.start(attribution.cue), end: line.end(attribution.cue) },
    stance: stanceOf(article.text, attribution.frame.stance, content),
    to: to ? { ...to, entity: resolveEntity(context, to) } : null,
    date: dateOf(context, line, attribution, content),
    step: attribution.passive ? 'statements/passive' : 'statements/verb',
  };
}

function plainDraft(
  text: string,
  source: Statement['source'],
  spans: readonly Span[],
  quote: Statement['quote'],
): Draft {
  const content = spans.map(({ start, end }) => ({ start, end }));
  return {
    source,
    cue: null,
    content,
    quote,
    stance: stanceOf(text, 'report', { spans: content, quote }),
    modality: modalityOf(text, content),
    to: null,
    date: null,
    confidence: confidences[quote],
    step: 'statements/verb',
  };
}

function makeOtherDraft(text: string, line: Line, other: OtherAttribution, source: Statement['source']): Draft {
  const mixed = line.quotations.some((item) => touches(item, other.content));
  return {
    ...plainDraft(text, source, other.content, mixed ? 'mixed' : 'indirect'),
    cue: other.cue,
    stance: other.stance,
    confidence: otherConfidence,
    step: source ? 'statements/noun' : 'statements/hearsay',
  };
}

/** The day that the sentence gives outside the content ("said on Tuesday"), as the times step resolved it. */
function dateOf({ times }: EntityContext, line: Line, { cue }: Attribution, content: Content): string | null {
  const found = times.find(
    (time) =>
      time.start >= line.end(cue) &&
      time.end <= line.span.end &&
      time.type === 'DATE' &&
      /^\d{4}-\d{2}-\d{2}$/.test(time.value) &&
      !touches(time, content.spans),
  );
  return found?.value ?? null;
}

const touches = (a: Span, spans: readonly Span[]): boolean => spans.some((b) => a.start < b.end && b.start < a.end);

/** True where a quotation of five words or more is all there is in its paragraph. */
function fills(text: string, block: Span, quotation: Quotation): boolean {
  const before = text.slice(block.start, quotation.outer.start);
  if (!/\S\s+\S+\s+\S+\s+\S+\s+\S/.test(text.slice(quotation.start, quotation.start + 200))) return false;
  return /^\s*$/.test(before) && /^[\s.]*$/.test(text.slice(quotation.outer.end, block.end));
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
