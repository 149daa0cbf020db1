/** Quotations: the stretches of a text between quotation marks. */
import type { Span } from '../../../model/index.ts';

export interface Quotation extends Span {
  /** The marks themselves included. */
  readonly outer: Span;
}

/** Quotations of one block, in order, without their marks. One that is never closed runs to the block's end. */
export function findQuotations(text: string, block: Span): Quotation[] {
  const found: Quotation[] = [];
  let open: number | null = null;
  let mark = '';
  const close = (at: number, outerEnd: number): void => {
    if (open !== null && at > open + 1) {
      found.push({ start: open + 1, end: at, outer: { start: open, end: outerEnd } });
    }
    open = null;
  };
  for (let at = block.start; at < block.end; at += 1) {
    const char = text[at];
    if (open === null) {
      if (char === '“' || char === '"') {
        open = at;
        mark = char;
      }
    } else if ((mark === '“' && char === '”') || (char === '"' && mark === '"')) close(at, at + 1);
    else if (mark === '“' && char === '“') close(trimEnd(text, open, at), at);
  }
  if (open !== null) close(trimEnd(text, open, block.end), block.end);
  return found;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
