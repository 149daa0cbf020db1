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
  ['„', '“'],
  ['”', '”'],
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
    let start = open + width;
    let last = end;
    while (start < last && /\s/.test(text[start] ?? '')) start += 1;
    while (last > start && /\s/.test(text[last - 1] ?? '')) last -= 1;
    if (last > start) found.push({ start, end: last, outer: { start: open, end: outerEnd } });
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
    const closed = end < block.end && (text[end] !== '“' || closing === '“');
    const span = text.startsWith(closing, end) ? closing.length : 1;
    const stop = closed ? end : attributionFrom(text, at, end);
    push(at, mark.length, closed ? end : trimEnd(text, at, stop), closed ? end + span : stop);
    at = Math.max(at + mark.length, closed ? end + span : end);
  }
  return found;
}

/** The mark that opens a quotation at `at`, or null. */
function openingAt(text: string, at: number): string | null {
  const char = text[at] ?? '';
  if ((char === "'" || char === '`') && marks.has(text.slice(at, at + 2))) return text.slice(at, at + 2);
  if (marks.has(char)) return char;
  // A closing mark where nothing is open, before a word and behind white space: typed the wrong way round.
  if (char === '”') return /^[\p{L}\p{N}]/u.test(text[at + 1] ?? '') && !/\S/.test(text[at - 1] ?? ' ') ? char : null;
  if (char !== '‘' && char !== "'") return null;
  return /[\p{L}\p{N}_]/u.test(text[at - 1] ?? '') || !/\p{L}/u.test(text[at + 1] ?? '') ? null : char;
}

/** Where the quotation ends that begins at `from`: its closing mark, another one that opens like it, or the block's end. */
function closingAt(text: string, from: number, end: number, mark: string, closing: string): number {
  for (let at = from; at < end; at += 1) {
    if (text.startsWith(closing, at) || closesOtherwise(text, at, mark)) return at;
    if (mark === '“' && text[at] === '“') {
      const inner = innerEnd(text, at, end);
      if (inner === null) return at;
      at = inner;
    }
  }
  return end;
}

/** Where a quotation inside another closes that has the same marks: there, the outer one closes before the next opens. Null where it does not. */
function innerEnd(text: string, open: number, end: number): number | null {
  const inner = text.indexOf('”', open);
  if (inner < 0 || inner >= end || !/\s/.test(text[open - 1] ?? '')) return null;
  const outer = text.indexOf('”', inner + 1);
  const next = text.indexOf('“', inner + 1);
  const nested = outer >= 0 && outer < end && (next < 0 || outer < next);
  return nested && text.indexOf('“', open + 1) !== open + 1 && !text.slice(open + 1, inner).includes('“')
    ? inner
    : null;
}

/** A straight mark that closes a curly one, or the other way round. */
function closesOtherwise(text: string, at: number, mark: string): boolean {
  if (mark === '"') return text[at] === '”';
  return mark === '“' && text[at] === '"' && /\S/.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[at + 1] ?? '');
}

/** The closing mark of a single-quoted stretch: not inside a word, not after white space. Null where there is none. */
function singleEnd(text: string, open: number, end: number): number | null {
  const closing = text[open] === '‘' ? '’' : "'";
  for (let at = open + 2; at < end; at += 1) {
    if (text[at] === closing && !/\s/.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return at;
  }
  return null;
}

const unclosedAttribution =
  /,\s+(?:(?:the |an? |his |her |its |their )?[^\s,.“”"](?:[^,.“”"]|\.(?=\S)){0,60}?\s(?:said|says|added|told [^,.“”"]{1,30})|(?:said|says|added)\s[^.“”"]{1,80})\.?\s*$/iu;
const unclosedReach = 1000;

/** “The bridge will hold, the mayor said. – where a quotation that is never closed ends: before who says it, else at `end`. */
function attributionFrom(text: string, start: number, end: number): number {
  if (end - start > unclosedReach) return end;
  const found = unclosedAttribution.exec(text.slice(start, end));
  return found ? start + found.index + 1 : end;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
