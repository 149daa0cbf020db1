/** Sentences: what one sentence of prose attributes, by verbs of saying and otherwise. */
import type { Block } from '../../model/index.ts';
import { findAccordingTo, findAttributions } from './attributions.ts';
import { findBlames } from './blames.ts';
import { contentOf, makeAccordingDraft, makeDraft, makeNestedDraft, makeOtherDraft } from './drafts.ts';
import { findImpersonal, type Impersonal } from './impersonal.ts';
import type { Line } from './line.ts';
import { findNested } from './nested.ts';
import { findNounAttributions } from './nouns.ts';
import type { Progress } from './progress.ts';
import type { Quotation } from './quotations.ts';
import { spanOf } from './sources.ts';
import { touches } from './spans.ts';
import { findSpeaker, resolveEntity } from './speakers.ts';
import { tellsTitle } from './titles.ts';

/** Tells the statements of `line`; quotations that become their contents go into `used`. */
export function readSentence(
  progress: Progress,
  line: Line,
  kind: Block['kind'],
  quotations: readonly Quotation[],
  used: Set<Quotation>,
): void {
  readVerbs(progress, line, kind, quotations, used);
  const { context, drafts, nested, speaker } = progress;
  const { article, analysis } = context;
  for (const inner of findNested(article.text, analysis, [line.first, line.last], line.span, line.quotations)) {
    const draft = makeNestedDraft(context, inner);
    if (draft) nested.push(draft);
  }
  for (const other of findNounAttributions(line))
    drafts.push(makeOtherDraft(article.text, line, other, findSpeaker(context, other.source, speaker)));
  for (const other of findImpersonal(line)) {
    const to = other.to && { ...other.to, entity: resolveEntity(context, other.to) };
    drafts.push(makeOtherDraft(article.text, line, other, quotesAtLength(line, other) ? speaker : null, to));
  }
  for (const other of findBlames(line)) {
    const source = other.source && findSpeaker(context, other.source, speaker);
    drafts.push(makeOtherDraft(article.text, line, other, source));
  }
  const according = findAccordingTo(line);
  if (according)
    drafts.push(makeAccordingDraft(article.text, line, according, findSpeaker(context, according.source, speaker)));
}

/** By verbs of saying; whoever says it last is the speaker from here on. */
function readVerbs(
  progress: Progress,
  line: Line,
  kind: Block['kind'],
  quotations: readonly Quotation[],
  used: Set<Quotation>,
): void {
  const { context, drafts } = progress;
  const { text } = context.article;
  for (const attribution of findAttributions(line, kind === 'headline')) {
    const source = findSpeaker(context, spanOf(line, attribution.source), progress.speaker);
    const content = contentOf(text, line, attribution);
    if (!content) {
      const cue = { start: line.start(attribution.cue), end: line.end(attribution.cue) };
      if (text[cue.end] === ':') progress.introduced = { source, cue };
      continue;
    }
    if (tellsTitle(text, line, attribution, content)) continue;
    progress.speaker = source;
    for (const quotation of quotations) if (touches(quotation, content.spans)) used.add(quotation);
    drafts.push(makeDraft(context, line, attribution, content, source));
  }
}

/** "Both raids were said to be “…”": words in quotation marks of some length are somebody's, if nobody is named. */
function quotesAtLength(line: Line, { content }: Impersonal): boolean {
  return line.quotations.some((item) => touches(item, content) && item.end - item.start > quotedMin);
}

const quotedMin = 30;
