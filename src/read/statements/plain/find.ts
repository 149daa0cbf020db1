/** Statements: who said what, in the words of one article. Source, cue, content as in PolNeAR (LREC 2018). */
import type { Mention, Span, Statement } from '../../../model/index.ts';
import type { EntityContext } from '../../context.ts';
import { findContent, findPassiveContent } from './contents.ts';
import { cues } from './cues.ts';
import { type Line, makeLine } from './line.ts';
import { findQuotations } from './quotations.ts';
import { type Range, sourceAfter, sourceBefore, spanOf } from './sources.ts';

type Draft = Omit<Statement, 'id' | 'within'>;

/** Statements in order of their cue. A quote with no source in reach has `source: null`. */
export function findStatements(context: EntityContext): Statement[] {
  const { article, analysis, mentions } = context;
  const drafts: Draft[] = [];
  let speaker: Statement['source'] = null;
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'headline' && block.kind !== 'caption') continue;
    const quotations = findQuotations(article.text, block);
    const used = new Set<number>();
    for (const [index, sentence] of analysis.sentences.entries()) {
      if (sentence.start < block.start || sentence.end > block.end) continue;
      const range = analysis.sentenceTokens[index] as readonly [number, number];
      const line: Line = makeLine(article.text, analysis, range, sentence, quotations);
      let previous: Range | null = null;
      for (let cue = line.first; cue < line.last; cue += 1) {
        const frame = cues.get(line.lemma(cue));
        if (!frame || line.quoted(cue) || !['VERB', 'NOUN', 'AUX'].includes(line.tag(cue))) continue;
        if (line.tag(cue) === 'NOUN' && !(block.kind === 'headline' && line.word(cue).endsWith('s'))) continue;
        if (line.word(cue - 1) === 'to' && cue > line.first) continue;
        const agent = line.word(cue + 1) === 'by' && /ed$/.test(line.word(cue)) ? sourceAfter(line, cue + 1) : null;
        const joinedCue: boolean = previous !== null && ['and', ',', 'but'].includes(line.word(cue - 1));
        const source: Range | null = agent ?? (joinedCue ? previous : sourceBefore(line, cue)) ?? inverted(line, cue);
        if (!source) continue;
        const content = agent ? findPassiveContent(line, cue) : findContent(article.text, line, cue, source, frame);
        if (!content) continue;
        previous = source;
        for (const span of content.spans) used.add(span.start);
        const span = spanOf(line, source);
        speaker = { ...span, entity: entityIn(mentions, span) ?? pronounEntity(article.text, span, speaker) };
        const to: Span | null = content.to ? spanOf(line, content.to) : null;
        drafts.push({
          source: speaker,
          cue: { start: line.start(cue), end: line.end(cue) },
          content: [...content.spans],
          quote: content.quote,
          stance: frame.stance,
          modality: modalityOf(article.text, content.spans),
          to: to ? { ...to, entity: entityIn(mentions, to) } : null,
          date: null,
          confidence: content.quote === 'direct' ? 0.9 : 0.7,
          step: 'statements/verb',
        });
      }
    }
  }
  return drafts.map((draft, index) => ({ id: `s${index + 1}`, ...draft, within: within(draft, drafts) }));
}

/** "…," said X: the source after its cue, where a quotation ends just before the cue. */
function inverted(line: Line, cue: number): Range | null {
  const quoteBefore = line.quotations.some(
    (item) => item.outer.end <= line.start(cue) && line.start(cue) - item.outer.end < 4,
  );
  return quoteBefore ? sourceAfter(line, cue) : null;
}

function entityIn(mentions: readonly Mention[], span: Span): string | null {
  const inside = mentions.filter((mention) => span.start <= mention.start && mention.end <= span.end && mention.entity);
  const person = inside.find((mention) => mention.kind === 'name' && mention.type === 'person');
  const whole = inside.find((mention) => mention.end - mention.start > 0.8 * (span.end - span.start));
  return (person ?? whole ?? inside.find((mention) => mention.kind !== 'adjective'))?.entity ?? null;
}

function pronounEntity(text: string, span: Span, speaker: Statement['source']): string | null {
  return /^(?:he|she|they|it)$/i.test(text.slice(span.start, span.end)) ? (speaker?.entity ?? null) : null;
}

function modalityOf(text: string, spans: readonly Span[]): Statement['modality'] {
  const words = spans.map((span) => text.slice(span.start, span.end)).join(' ');
  if (/\b(?:if|unless)\b/i.test(words)) return 'conditional';
  if (/\b(?:could|may|might|possibly|perhaps)\b/i.test(words)) return 'possible';
  if (/\bwould\b/i.test(words)) return 'hypothetical';
  if (/\b(?:will|shall|plans? to)\b/i.test(words)) return 'intent';
  return 'fact';
}

/** The statement whose content holds this one's cue: the smallest such. */
function within(draft: Draft, drafts: readonly Draft[]): string | null {
  const cue = draft.cue;
  if (!cue) return null;
  const outer = drafts.findIndex(
    (other) => other !== draft && other.content.some((span) => span.start <= cue.start && cue.end <= span.end),
  );
  return outer < 0 ? null : `s${outer + 1}`;
}
