/** Drafts: statements before they are numbered, made of what each kind of attribution tells. */
import type { Span, Stance, Statement } from '../../model/index.ts';
import type { EntityContext } from '../context.ts';
import { announcing, cues } from '../en/cues/verbs.ts';
import type { Attribution as Marked } from '../language.ts';
import type { Attribution, findAccordingTo } from './attributions.ts';
import { type Content, findContent, findPassiveContent } from './contents.ts';
import { tokenAt } from './extents.ts';
import type { Impersonal } from './impersonal.ts';
import type { Line } from './line.ts';
import type { findNested } from './nested.ts';
import type { Quotation } from './quotations.ts';
import { findRelativeContent } from './relatives.ts';
import { spanOf } from './sources.ts';
import { touches } from './spans.ts';
import { findSpeaker, resolveEntity } from './speakers.ts';
import { announcedStance, modalityOf, stanceOf } from './stances.ts';

/** A statement whose place among the others is not known yet. */
export type Draft = Omit<Statement, 'id' | 'within'>;

/** Share of statements found whose content is the key's, by kind, on news of US politics (PolNeAR's open part). */
const confidences = { direct: 0.93, mixed: 0.87, indirect: 0.75 } as const;

const otherConfidence = 0.5;
/** Of quotations without a cue, and of those that the layout gives to somebody. */
export const continuedConfidence = 0.5;
export const labelledConfidence = 0.85;
const accordingConfidence = 0.9;
const trainedConfidence = 0.6;

/** A draft of what `source` says in `spans`, with the stance and modality of the words alone. */
export function plainDraft(
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
    stance: stanceOf(text, 'report', { spans: content }),
    modality: modalityOf(text, content),
    to: null,
    date: null,
    confidence: confidences[quote],
    step: 'statements/verb',
  };
}

/** What `attribution` attributes; null where nothing is. */
export function contentOf(text: string, line: Line, attribution: Attribution): Content | null {
  if (attribution.passive) return findPassiveContent(line, attribution.cue);
  const relative = findRelativeContent(line, attribution);
  if (relative) return { spans: relative, quote: 'indirect', to: null };
  return findContent(text, line, attribution);
}

/** "X said that …", by the verb of saying. */
export function makeDraft(
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
    stance: stanceOfCue(article.text, line.lemma(attribution.cue), attribution.frame.stance, content),
    to: to ? { ...to, entity: resolveEntity(context, to) } : null,
    date: dateOf(context, line, attribution, content),
    step: attribution.passive ? 'statements/passive' : 'statements/verb',
  };
}

function stanceOfCue(text: string, lemma: string, stance: Stance, content: Content): Stance {
  const told = stanceOf(text, stance, content);
  return announcing.has(lemma) ? announcedStance(text, told, content) : told;
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

/** What a quotation tells that a third party said; null where the cue opens it, or nothing is attributed. */
export function makeNestedDraft(
  context: EntityContext,
  { line, attribution }: ReturnType<typeof findNested>[number],
): Draft | null {
  const content = contentOf(context.article.text, line, attribution);
  if (!content || line.start(attribution.cue) <= line.start(line.first)) return null;
  const source = findSpeaker(context, spanOf(line, attribution.source), null);
  return {
    ...makeDraft(context, line, attribution, content, source),
    confidence: otherConfidence,
    step: 'statements/nested',
  };
}

/** "X's claim that …", "it was reported that …": without a verb of saying and its subject. */
export function makeOtherDraft(
  text: string,
  line: Line,
  other: Impersonal,
  source: Statement['source'],
  to: Statement['to'] = null,
): Draft {
  const mixed = line.quotations.some((item) => touches(item, other.content));
  return {
    ...plainDraft(text, source, other.content, mixed ? 'mixed' : 'indirect'),
    cue: other.cue,
    stance: other.stance,
    to,
    confidence: otherConfidence,
    step: source ? 'statements/noun' : 'statements/hearsay',
  };
}

/** "According to X, …". */
export function makeAccordingDraft(
  text: string,
  line: Line,
  { cue, content }: NonNullable<ReturnType<typeof findAccordingTo>>,
  source: Statement['source'],
): Draft {
  const mixed = line.quotations.some((item) => touches(item, [content]));
  return {
    ...plainDraft(text, source, [content], mixed ? 'mixed' : 'indirect'),
    cue,
    confidence: accordingConfidence,
    step: 'statements/according-to',
  };
}

/** What the trained layer marks, and the rules do not. */
export function makeTrainedDraft(
  context: EntityContext,
  marked: Marked,
  quotations: readonly Quotation[],
  speaker: Statement['source'],
): Draft {
  const { text } = context.article;
  const quoted = quotations.some((item) => touches(item.outer, marked.content));
  return {
    ...plainDraft(
      text,
      marked.source && findSpeaker(context, marked.source, speaker),
      marked.content,
      quoted ? 'mixed' : 'indirect',
    ),
    cue: { start: marked.cue.start, end: marked.cue.end },
    stance: stanceOf(text, cueStance(context, marked.cue), { spans: marked.content }),
    confidence: trainedConfidence,
    step: 'statements/trained',
  };
}

/** The stance of the last cue verb in `cue`. */
function cueStance({ analysis: { tokens } }: EntityContext, cue: Span): Stance {
  let stance: Stance = 'report';
  for (let at = tokenAt(tokens, cue.start); (tokens[at]?.end ?? Number.MAX_SAFE_INTEGER) <= cue.end; at += 1) {
    stance = cues.get(tokens[at]?.lemma.toLowerCase() ?? '')?.stance ?? stance;
  }
  return stance;
}
