/** What every detector of changes is given: both sides, their alignment, and what differs inside aligned sentences. */
import {
  type Change,
  makeEvidence,
  overlaps,
  quoteWords,
  type Reading,
  type Span,
  type Statement,
} from '../../model/index.ts';
import { type Alignment, alignSentences, makeFinder } from './alignment.ts';
import { type Difference, findDifferences } from './differences.ts';
import { layOut, type Side, type TextSentence } from './sentences.ts';

export interface Comparison {
  readonly here: Side;
  readonly there: Side;
  readonly alignment: Alignment;
  readonly added: readonly Difference[];
  readonly dropped: readonly Difference[];
  /** Sentences of the source that share content words with `stems`, best first. */
  readonly findSource: ReturnType<typeof makeFinder>;
}

/** One kind of change: what it looks for is said at each. */
export type ChangeFinder = (comparison: Comparison) => Change[];

export function compareReadings(from: Reading, to: Reading): Comparison {
  const [here, there] = [layOut(from), layOut(to)];
  const alignment = alignSentences(here, there);
  return { here, there, alignment, ...findDifferences(alignment), findSource: makeFinder([here, there]) };
}

export function makeChange(
  comparison: Comparison,
  change: Pick<Change, 'kind' | 'what' | 'severity' | 'says'>,
  here: Span | null,
  there: Span | null,
): Change {
  return {
    ...change,
    here: here && makeEvidence(comparison.here.reading.article, here),
    there: there && makeEvidence(comparison.there.reading.article, there),
  };
}

/** The words of `span` on one side, for sentences to people; long ones are cut. */
export function quote(side: Side, span: Span): string {
  const text = side.reading.article.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
  return quoteWords(text.length > 90 ? `${text.slice(0, 87)}…` : text);
}

/** Statements of `side` that touch `span`. */
export function statementsIn(side: Side, span: Span): Statement[] {
  return side.reading.statements.filter(
    (one) => one.content.some((part) => overlaps(part, span)) || (one.cue !== null && overlaps(one.cue, span)),
  );
}

/** True where the sentences have the same words in the same order: nothing in them has changed. */
function isSame(one: TextSentence, other: TextSentence): boolean {
  return one.words.length === other.words.length && one.words.every((word, at) => word.text === other.words[at]?.text);
}

/** Sentences that stand for `sentence` on the other side; none where it is there word for word. */
export function counterpartsOf(alignment: Alignment, sentence: TextSentence, side: 'here' | 'there'): TextSentence[] {
  const other = side === 'here' ? 'there' : 'here';
  const counterparts = alignment.pairs.filter((pair) => pair[side] === sentence).map((pair) => pair[other]);
  return counterparts.some((one) => isSame(one, sentence)) ? [] : counterparts;
}
