/** Pieces: the stretches of a text that are analysed each on its own, because no sentence runs on from one to the next. */
import type { Span } from '../../model/index.ts';
import type { LanguageRequest } from '../language.ts';

/** The given sentences, else the blocks and what lies between them, else the lines; none of them blank; in order. */
export function cutPieces(request: LanguageRequest): Span[] {
  const { text } = request;
  if (request.sentences) return [...request.sentences];
  if (request.blocks.length === 0) return splitRegion(text, 0, text.length, /\n+/g);
  const regions: Span[][] = [];
  let at = 0;
  for (const block of request.blocks) {
    regions.push(splitRegion(text, at, Math.max(at, block.start), /\n+/g));
    regions.push(splitRegion(text, Math.max(at, block.start), block.end, /\n[ \t\r]*\n\s*/g));
    at = Math.max(at, block.end);
  }
  regions.push(splitRegion(text, at, text.length, /\n+/g));
  return regions.flat();
}

/** Parts of `text` between `start` and `end` that `separator` (global) leaves, without blank ones. */
function splitRegion(text: string, start: number, end: number, separator: RegExp): Span[] {
  if (start >= end) return [];
  const region = text.slice(start, end);
  const parts: Span[] = [];
  let at = 0;
  const push = (to: number): void => {
    if (region.slice(at, to).trim() !== '') parts.push({ start: start + at, end: start + to });
  };
  for (const match of region.matchAll(separator)) {
    push(match.index);
    at = match.index + match[0].length;
  }
  push(region.length);
  return parts;
}
