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
  /** The quotation that ends the sentence before: “Is it over?” Rask asked. */
  readonly before: Quotation | null;
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
  const near = nearQuotations(quotations, span);
  const start = (index: number): number => tokens[index]?.start ?? span.end;
  const end = (index: number): number => tokens[index]?.end ?? span.end;
  const marked = markQuoted(near, first, last, start);
  return {
    span,
    first,
    last,
    quotations: near,
    before: quotationBefore(text, quotations, span),
    word: (index) => text.slice(start(index), end(index)).toLowerCase(),
    lemma: (index) => tokens[index]?.lemma.toLowerCase() ?? '',
    tag: (index) => tokens[index]?.upos ?? 'X',
    start,
    end,
    quoted: (index) => marked[index - first] === 1,
  };
}

/** The quotations that meet `span`, of all in their order. */
function nearQuotations(quotations: readonly Quotation[], span: Span): readonly Quotation[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.outer.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < quotations.length && (quotations[end]?.outer.start ?? 0) < span.end) end += 1;
  return quotations.slice(low, end);
}

/** The quotation right before `span` that ends with a mark of its own sentence; null where none stands there. */
function quotationBefore(text: string, quotations: readonly Quotation[], span: Span): Quotation | null {
  const found = quotations.findLast(({ outer }) => outer.end <= span.start);
  if (!found || text.slice(found.outer.end, span.start).trim() !== '') return null;
  return /[?!…—–-]$|\.\.\.$/.test(text.slice(found.start, found.end)) ? found : null;
}

/** For each token of the sentence 1 where it begins inside a quotation or at its mark, in one pass over both. */
function markQuoted(
  near: readonly Quotation[],
  first: number,
  last: number,
  start: (index: number) => number,
): Uint8Array {
  const marked = new Uint8Array(Math.max(0, last - first));
  let at = 0;
  for (let index = first; index < last; index += 1) {
    while (at < near.length && (near[at]?.outer.end ?? 0) <= start(index)) at += 1;
    if ((near[at]?.outer.start ?? Number.MAX_SAFE_INTEGER) <= start(index)) marked[index - first] = 1;
  }
  return marked;
}
