/** Statements: who said what, in the words of one article. Source, cue, content as in PolNeAR (LREC 2018). */
import type { Block, Span, Stance, Statement } from '../../model/index.ts';
import type { EntityContext } from '../context.ts';
import { announcing, cues } from '../en/cues/verbs.ts';
import type { Attribution as Marked } from '../language.ts';
import { type Attribution, findAccordingTo, findAttributions } from './attributions.ts';
import { findBlames } from './blames.ts';
import { findBlockQuote } from './block-quotes.ts';
import { addCircumstances } from './circumstances.ts';
import { findColonSource, followsColon } from './colons.ts';
import { type Content, findContent, findPassiveContent } from './contents.ts';
import { findContinuations } from './continuations.ts';
import { tokenAt } from './extents.ts';
import { findColonSpeaker, findDashSpeaker, findIntroducedSpeaker, isTranscript, type Labelled } from './labels.ts';
import { type Line, makeLine } from './line.ts';
import { findImpersonal, type Impersonal } from './impersonal.ts';
import { findNested } from './nested.ts';
import { findNounAttributions } from './nouns.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { findRelativeContent } from './relatives.ts';
import { spanOf } from './sources.ts';
import { findSpeaker, resolveEntity } from './speakers.ts';
import { announcedStance, modalityOf, stanceOf } from './stances.ts';
import { findTrained } from './trained.ts';
import { findUncued } from './uncued.ts';

/** Share of statements found whose content is the key's, by kind, on news of US politics (PolNeAR's open part). */
const confidences = { direct: 0.93, mixed: 0.87, indirect: 0.75 } as const;
const otherConfidence = 0.5;
const continuedConfidence = 0.5;
const accordingConfidence = 0.9;
const trainedConfidence = 0.6;
const labelledConfidence = 0.85;
const uncuedConfidence = 0.4;

type Introduction = Pick<Statement, 'source' | 'cue'>;
type Draft = Omit<Statement, 'id' | 'within'>;

const proseKinds: ReadonlySet<Block['kind']> = new Set(['headline', 'paragraph', 'caption']);

/**
 * Statements in order of their cue; a quotation without one stands where it begins. `confidence` (0–1) is
 * the measured precision of each kind. Page furniture is not read.
 */
export function findStatements(context: EntityContext): Statement[] {
  const { article, analysis } = context;
  const drafts: Draft[] = [];
  const transcript = isTranscript(article);
  /** What is told inside quotations: kept apart, as the rules of layout go by what stands outside them. */
  const nested: Draft[] = [];
  let speaker: Statement['source'] = null;
  /** The cue with which the block before ends ("X said:"). */
  let introduced: Introduction | null = null;
  /** The last sentence of the block before, where that ends with a colon. */
  let opened: Line | null = null;
  /** The draft whose quotation the block before left open: the next one opens it again. */
  let unclosed: number | null = null;
  let next = 0;
  for (const [number, block] of article.blocks.entries()) {
    if (!proseKinds.has(block.kind)) continue;
    const quotations = findQuotations(article.text, block);
    const labelled = findLabelled(context, number, quotations, transcript);
    if (labelled) {
      unclosed = null;
      speaker = findSpeaker(context, labelled.source, null);
      drafts.push({
        ...plainDraft(article.text, speaker, [labelled.content], labelled.quote),
        confidence: labelledConfidence,
        step: 'statements/label',
      });
      continue;
    }
    const opener: Line | null = opened;
    opened = null;
    const set = findBlockQuote(article.text, block, article.blocks[number - 1]);
    const setBy: Statement['source'] = set && (introduced?.source ?? speakerOfLine(context, opener, speaker));
    if (set && setBy) {
      unclosed = null;
      speaker = setBy;
      opened = /^\s*>/.test(article.text.slice(block.start, block.end)) ? opener : null;
      drafts.push({
        ...plainDraft(article.text, speaker, [set], 'direct'),
        cue: opened || !introduced ? null : introduced.cue,
        confidence: labelledConfidence,
        step: 'statements/block-quote',
      });
      continue;
    }
    const used = new Set<Quotation>();
    const colons = new Map<Quotation, Line>();
    const lines: Line[] = [];
    const firstDraft = drafts.length;
    const introduction: Introduction | null = introduced;
    introduced = null;
    while ((analysis.sentences[next]?.start ?? Number.MAX_SAFE_INTEGER) < block.start) next += 1;
    for (; (analysis.sentences[next]?.end ?? Number.MAX_SAFE_INTEGER) <= block.end; next += 1) {
      const range = analysis.sentenceTokens[next];
      const sentence = analysis.sentences[next];
      if (!range || !sentence) continue;
      const line = makeLine(article.text, analysis, [range[0] ?? 0, range[1] ?? 0], sentence, quotations);
      lines.push(line);
      opened = /:\s*$/.test(article.text.slice(sentence.start, sentence.end)) ? line : null;
      for (const quotation of line.quotations) {
        if (line.span.start < quotation.outer.start && followsColon(article.text, quotation))
          colons.set(quotation, line);
      }
      for (const attribution of findAttributions(line, block.kind === 'headline')) {
        const content = contentOf(article.text, line, attribution);
        if (!content) {
          if (article.text[line.end(attribution.cue)] === ':')
            introduced = attributionOf(context, line, attribution, speaker);
          continue;
        }
        if (tellsTitle(article.text, line, attribution, content)) continue;
        const source = findSpeaker(context, spanOf(line, attribution.source), speaker);
        speaker = source;
        for (const quotation of quotations) if (touches(quotation, content.spans)) used.add(quotation);
        drafts.push(makeDraft(context, line, attribution, content, source));
      }
      for (const inner of findNested(article.text, analysis, [line.first, line.last], sentence, line.quotations)) {
        const draft = makeNestedDraft(context, inner);
        if (draft) nested.push(draft);
      }
      for (const other of findNounAttributions(line)) {
        drafts.push(makeOtherDraft(article.text, line, other, findSpeaker(context, other.source, speaker)));
      }
      for (const other of findImpersonal(line)) {
        drafts.push(
          makeOtherDraft(
            article.text,
            line,
            other,
            quotesAtLength(line, other) ? speaker : null,
            other.to && { ...other.to, entity: resolveEntity(context, other.to) },
          ),
        );
      }
      for (const other of findBlames(line)) {
        drafts.push(
          makeOtherDraft(article.text, line, other, other.source && findSpeaker(context, other.source, speaker)),
        );
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
    for (const [quotation, line] of colons) {
      const source =
        used.has(quotation) || isTitle(article.text, quotation)
          ? null
          : sourceOfColon(context, line, quotation, speaker);
      if (!source) continue;
      used.add(quotation);
      speaker = source;
      drafts.push({
        ...plainDraft(article.text, source, [quotation], 'direct'),
        confidence: labelledConfidence,
        step: 'statements/colon',
      });
    }
    for (const marked of findTrained(attributionsIn(analysis, block), takenBy(drafts.slice(firstDraft)), quotations)) {
      if (!onlyForm(article.text, marked.content)) drafts.push(makeTrainedDraft(context, marked, quotations, speaker));
    }
    for (const piece of findContinuations(article.text, block, drafts.slice(firstDraft), quotations, used)) {
      const draft = drafts[firstDraft + piece.draft];
      if (draft) drafts[firstDraft + piece.draft] = { ...draft, content: [...draft.content, ...piece.spans] };
      for (const quotation of piece.quotations) used.add(quotation);
    }
    goOn(article.text, lines, drafts, firstDraft);
    for (const quotation of quotations) {
      if (used.has(quotation) || !fills(article.text, block, quotation) || isTitle(article.text, quotation)) continue;
      const goesOn = unclosed === null ? undefined : drafts[unclosed];
      if (unclosed !== null && goesOn && !introduction) {
        drafts[unclosed] = { ...goesOn, content: [...goesOn.content, { start: quotation.start, end: quotation.end }] };
        continue;
      }
      if (introduction) speaker = introduction.source;
      else speaker = speakerOfLine(context, opener, speaker) ?? speaker;
      drafts.push({
        ...plainDraft(article.text, speaker, [quotation], 'direct'),
        ...introduction,
        confidence: continuedConfidence,
        step: 'statements/continued-quotation',
      });
    }
    unclosed = findUnclosed(quotations.at(-1), drafts);
  }
  drafts.push(...nested.filter((draft) => findWithin(draft, drafts) !== null));
  dropShared(drafts);
  const placed = drafts.map((draft) => ({ draft, at: draft.cue?.start ?? draft.content[0]?.start ?? 0 }));
  const ordered = placed.sort((a, b) => a.at - b.at).map(({ draft }) => draft);
  const numbered = ordered.map((draft, index) => ({
    id: `s${index + 1}`,
    ...draft,
    within: findWithin(draft, ordered),
  }));
  return addCircumstances(context, numbered);
}

/** Sentences that go on, without a cue, with what the sentence before them tells that somebody said: `drafts` from `first` on. */
function goOn(text: string, lines: readonly Line[], drafts: Draft[], first: number): void {
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

/** "published a statement", "issued the following message": that something was said, and nothing of what. */
const onlyForm = (text: string, [piece, ...more]: readonly Span[]): boolean =>
  piece !== undefined &&
  more.length === 0 &&
  /^(?:(?:the|a|an|this|his|her|its|their|following|brief|short|joint)\s+)+(?:statement|message|letter|tweet|post|video)$/i.test(
    text.slice(piece.start, piece.end),
  );

/** The draft that `quotation` belongs to, where it is never closed; else null. */
function findUnclosed(quotation: Quotation | undefined, drafts: readonly Draft[]): number | null {
  if (!quotation || quotation.outer.end > quotation.end) return null;
  const index = drafts.findLastIndex(({ quote, content }) => quote === 'direct' && touches(quotation, content));
  return index < 0 ? null : index;
}

/** “…,” he said, “…,” he added, “…”: the pieces that a later cue stands beside are its own. */
function dropShared(drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    if (!next || draft.content.length < 2 || draft.quote !== 'direct' || next.quote !== 'direct') continue;
    const own = draft.content.filter((piece) => next.content.every(({ start }) => start !== piece.start));
    if (own.length > 0 && own.length < draft.content.length) drafts[index] = { ...draft, content: own };
  }
}

/** "Both raids were said to be “…”": words in quotation marks of some length are somebody's, if nobody is named. */
function quotesAtLength(line: Line, { content }: Impersonal): boolean {
  return line.quotations.some((item) => touches(item, content) && item.end - item.start > quotedMin);
}
const quotedMin = 30;

/** Whom a sentence that ends with a colon has speak; the last speaker where it only tells in what form. */
function speakerOfLine(context: EntityContext, line: Line | null, speaker: Statement['source']): Statement['source'] {
  const found = line && findColonSource(context, context.article.text, line, line.span.end);
  return found === 'last' ? speaker : found && findSpeaker(context, found, speaker);
}

/** The speaker of a quotation behind a colon; null where nobody is. */
function sourceOfColon(
  context: EntityContext,
  line: Line,
  quotation: Quotation,
  speaker: Statement['source'],
): Statement['source'] {
  const found = findColonSource(context, context.article.text, line, quotation.outer.start);
  return found === 'last' ? speaker : found && findSpeaker(context, found, speaker);
}

/** Words that the statements found so far speak for. */
const takenBy = (drafts: readonly Draft[]): Span[] =>
  drafts.flatMap(({ cue, content }) => [...(cue ? [cue] : []), ...content]);

const attributionsIn = ({ attributions = [] }: EntityContext['analysis'], block: Span): Marked[] =>
  attributions.filter(({ cue }) => block.start <= cue.start && cue.end <= block.end);

/** The speaker that the layout gives the block, by a colon, a dash, or the line before it. */
function findLabelled(
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

function attributionOf(
  context: EntityContext,
  line: Line,
  { source, cue }: Attribution,
  speaker: Statement['source'],
): Introduction {
  return {
    source: findSpeaker(context, spanOf(line, source), speaker),
    cue: { start: line.start(cue), end: line.end(cue) },
  };
}

function contentOf(text: string, line: Line, attribution: Attribution): Content | null {
  if (attribution.passive) return findPassiveContent(line, attribution.cue);
  const relative = findRelativeContent(line, attribution);
  if (relative) return { spans: relative, quote: 'indirect', to: null };
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
    stance: stanceOfCue(article.text, line.lemma(attribution.cue), attribution.frame.stance, content),
    to: to ? { ...to, entity: resolveEntity(context, to) } : null,
    date: dateOf(context, line, attribution, content),
    step: attribution.passive ? 'statements/passive' : 'statements/verb',
  };
}

function makeNestedDraft(
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

function stanceOfCue(text: string, lemma: string, stance: Stance, content: Content): Stance {
  const told = stanceOf(text, stance, content);
  return announcing.has(lemma) ? announcedStance(text, told, content) : told;
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
    stance: stanceOf(text, 'report', { spans: content }),
    modality: modalityOf(text, content),
    to: null,
    date: null,
    confidence: confidences[quote],
    step: 'statements/verb',
  };
}

function makeOtherDraft(
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

function makeTrainedDraft(
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

const reopenReach = 4;

/** True where a quotation of five words or more is all there is in its paragraph. */
function fills(text: string, block: Span, quotation: Quotation): boolean {
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

/** "Legend of the Coal Fields": every long word with a capital. */
function isTitle(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/\p{L}{4,}/gu) ?? [];
  return words.length > 1 && words.length < 12 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** "talked about “The Long March”", "wrote the novel “The Long March”": a work is named, and nothing said. */
function tellsTitle(text: string, line: Line, { cue }: Attribution, content: Content): boolean {
  const [piece] = content.spans;
  if (!piece || content.spans.length > 1 || piece.start < line.end(cue)) return false;
  const quotation = line.quotations.find((item) => touches(item, [piece]));
  if (!quotation || !isTitle(text, quotation) || /[,:]\s*["“„«‘'`]*$/.test(text.slice(line.end(cue), quotation.start)))
    return false;
  return content.quote === 'direct' || line.lemma(cue) === 'write';
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
