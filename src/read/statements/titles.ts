/** Titles of works in quotation marks: named, and not said. */
import type { Span } from '../../model/index.ts';
import type { Attribution } from './attributions.ts';
import type { Content } from './contents.ts';
import type { Line } from './line.ts';
import { touches } from './spans.ts';

/** "Legend of the Coal Fields": every long word with a capital. */
export function isTitle(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/\p{L}{4,}/gu) ?? [];
  return words.length > 1 && words.length < 12 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** "talked about “The Long March”", "wrote the novel “The Long March”": a work is named, and nothing said. */
export function tellsTitle(text: string, line: Line, { cue }: Attribution, content: Content): boolean {
  const [piece] = content.spans;
  if (!piece || content.spans.length > 1 || piece.start < line.end(cue)) return false;
  const quotation = line.quotations.find((item) => touches(item, [piece]));
  if (!quotation || !isTitle(text, quotation) || /[,:]\s*["“„«‘'`]*$/.test(text.slice(line.end(cue), quotation.start)))
    return false;
  return content.quote === 'direct' || line.lemma(cue) === 'write';
}
