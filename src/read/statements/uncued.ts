/** Sentences without a cue that go on with what somebody said: free indirect speech, and longer words in quotation marks. */
import type { Span, Statement } from '../../model/index.ts';
import { stretch } from './clauses.ts';
import type { Line } from './line.ts';
import type { Quotation } from './quotations.ts';

type Draft = Pick<Statement, 'source' | 'cue' | 'content' | 'quote' | 'stance'>;

export interface Uncued {
  readonly content: Span;
  readonly quote: Statement['quote'];
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const quotedWordsMin = 7;

/**
 * What `line` goes on to say for `before`, the statement of the sentence before it; null where it does not. “He said the raid
 * killed two. It had also damaged a school.” tells on in the past of a past; words in quotation marks must be whole sentences' length.
 */
export function findUncued(text: string, line: Line, before: Draft, drafts: readonly Draft[]): Uncued | null {
  if (drafts.some(({ cue, content }) => [cue, ...content].some((span) => span && meets(span, line.span)))) return null;
  const quoted = line.quotations.find((item) => wordsIn(text, item) >= quotedWordsMin);
  if (quoted) {
    const rest = text.slice(line.span.start, quoted.outer.start) + text.slice(quoted.outer.end, line.span.end);
    return { content: { start: quoted.start, end: quoted.end }, quote: /\p{L}/u.test(rest) ? 'mixed' : 'direct' };
  }
  if (line.quotations.length > 0 || before.quote === 'direct' || !goesOn(line, trails(before))) return null;
  const content = stretch(line, line.first, line.last);
  return content && { content, quote: 'indirect' };
}

const wordsIn = (text: string, { start, end }: Quotation): number => text.slice(start, end).match(/\S+/g)?.length ?? 0;

/** "…, X said.": what was said stands before who said it; "would" goes on with that alone. */
const trails = ({ cue, content }: Draft): boolean => cue === null || content.every(({ end }) => end <= cue.start);

/** "The strike had also damaged a school": the first verb is "had" with a participle. */
function goesOn(line: Line, trailing: boolean): boolean {
  for (let at = line.first; at < line.last; at += 1) {
    if (line.tag(at) === 'PUNCT' || ['SCONJ', 'CCONJ'].includes(line.tag(at))) return false;
    if (line.tag(at) !== 'AUX' && line.tag(at) !== 'VERB') continue;
    if (trailing && line.word(at) === 'would') return true;
    if (line.word(at) !== 'had') return false;
    let next = at + 1;
    while (['ADV', 'PART'].includes(line.tag(next))) next += 1;
    return line.tag(next) === 'VERB' || line.word(next) === 'been';
  }
  return false;
}
