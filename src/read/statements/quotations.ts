/** Quotations: the stretches of a text between quotation marks. */
import type { Span } from '../../model/index.ts';

export interface Quotation extends Span {
  /** The marks themselves included. */
  readonly outer: Span;
}

/** Opening marks with what closes them. Two apostrophes stand for a double mark in plain-text copies. */
const marks: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ["''", "''"],
  ['``', "''"],
  ['«', '»'],
]);
/** A single mark that opens in British style and in headlines may be an apostrophe: it must close within this reach. */
const singleReach = 600;

/**
 * Quotations of one block, in order, without their marks. A double mark that is never closed runs to the block's end, or to
 * the next opening mark; a single one that is never closed is an apostrophe.
 */
export function findQuotations(text: string, block: Span): Quotation[] {
  const found: Quotation[] = [];
  const push = (open: number, width: number, end: number, outerEnd: number): void => {
    if (end > open + width) found.push({ start: open + width, end, outer: { start: open, end: outerEnd } });
  };
  let at = block.start;
  while (at < block.end) {
    const mark = openingAt(text, at);
    if (mark === null) {
      at += 1;
      continue;
    }
    const closing = marks.get(mark);
    if (closing === undefined) {
      const end = singleEnd(text, at, Math.min(block.end, at + singleReach));
      if (end !== null) push(at, 1, end, end + 1);
      at = end === null ? at + 1 : end + 1;
      continue;
    }
    const end = closingAt(text, at + mark.length, block.end, mark, closing);
    const closed = text.startsWith(closing, end) && end < block.end;
    push(at, mark.length, closed ? end : trimEnd(text, at, end), closed ? end + closing.length : end);
    at = Math.max(at + mark.length, closed ? end + closing.length : end);
  }
  return found;
}

/** The mark that opens a quotation at `at`, or null. */
function openingAt(text: string, at: number): string | null {
  const char = text[at] ?? '';
  if ((char === "'" || char === '`') && marks.has(text.slice(at, at + 2))) return text.slice(at, at + 2);
  if (marks.has(char)) return char;
  if (char !== '‘' && char !== "'") return null;
  return /[\p{L}\p{N}_]/u.test(text[at - 1] ?? '') || !/\p{L}/u.test(text[at + 1] ?? '') ? null : char;
}

/** Where the quotation ends that begins at `from`: its closing mark, another one that opens like it, or the block's end. */
function closingAt(text: string, from: number, end: number, mark: string, closing: string): number {
  for (let at = from; at < end; at += 1) {
    if (text.startsWith(closing, at)) return at;
    if (mark === '“' && text[at] === '“') return at;
  }
  return end;
}

/** The closing mark of a single-quoted stretch: not inside a word, not after white space. Null where there is none. */
function singleEnd(text: string, open: number, end: number): number | null {
  const closing = text[open] === '‘' ? '’' : "'";
  for (let at = open + 2; at < end; at += 1) {
    if (text[at] === closing && !/\s/.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return at;
  }
  return null;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
