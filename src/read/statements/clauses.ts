/** Where clauses end, and the words that they hold. */
import type { Span } from '../../model/index.ts';
import type { Line } from './line.ts';

/** The token before which a clause ends: a comma or another mark outside quotations, or the sentence's end. */
export function clauseEnd(line: Line, from: number): number {
  let at = from;
  while (at < line.last && (line.quoted(at) || ![',', ';', ':', '—', '–', '.'].includes(line.word(at)))) at += 1;
  return at;
}

/** The words from token `first` to `end`, without the marks at their end; null where there are hardly any. */
export function stretch(line: Line, first: number, end: number): Span | null {
  let last = end;
  while (last > first && line.tag(last - 1) === 'PUNCT') last -= 1;
  return last - first < 2 ? null : { start: line.start(first), end: line.end(last - 1) };
}
