/** One sentence as statements need it: words, tags, and which tokens stand in quotation marks. */
import type { Span } from '../../model/index.ts';
import type { Analysis } from '../language.ts';
import type { Quotation } from './quotations.ts';

export interface Line {
  /** Where the sentence stands. */
  readonly span: Span;
  /** Token indices `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly quotations: readonly Quotation[];
  word(index: number): string;
  lemma(index: number): string;
  tag(index: number): string;
  start(index: number): number;
  end(index: number): number;
  quoted(index: number): boolean;
}

export function makeLine(
  text: string,
  analysis: Analysis,
  [first, last]: readonly [number, number],
  span: { readonly start: number; readonly end: number },
  quotations: readonly Quotation[],
): Line {
  const { tokens } = analysis;
  const near = quotations.filter((item) => item.outer.start < span.end && span.start < item.outer.end);
  const start = (index: number): number => tokens[index]?.start ?? span.end;
  const end = (index: number): number => tokens[index]?.end ?? span.end;
  return {
    span,
    first,
    last,
    quotations: near,
    word: (index) => text.slice(start(index), end(index)).toLowerCase(),
    lemma: (index) => tokens[index]?.lemma.toLowerCase() ?? '',
    tag: (index) => tokens[index]?.upos ?? 'X',
    start,
    end,
    quoted: (index) => near.some((item) => item.outer.start <= start(index) && start(index) < item.outer.end),
  };
}
