/** Quotations behind a colon that no cue verb introduces: "The mayor had this message for drivers: “…”", "In a statement: “…”". */
import type { Span } from '../../model/index.ts';
import type { EntityContext } from '../context.ts';
import type { Line } from './line.ts';
import type { Quotation } from './quotations.ts';
import { nounPhrase, sourceBefore, spanOf } from './sources.ts';

const wordsMin = 4;
/** "In a statement:", "On Telegram:" – who speaks is who spoke last. */
const formOnly = /^(?:in|on|via|at|through)\s/i;

/** True where `quotation` follows a colon, and is long enough to be something that is said. */
export function followsColon(text: string, quotation: Quotation): boolean {
  if (!/:\s*$/.test(text.slice(Math.max(0, quotation.outer.start - 3), quotation.outer.start))) return false;
  return (text.slice(quotation.start, quotation.end).match(/\S+/g) ?? []).length >= wordsMin;
}

/**
 * Who the words before the colon say is speaking: the subject of their first verb, or a name with which they begin; `last` where
 * they only tell in what form it was said; null where they name nobody.
 */
export function findColonSource(
  { mentions }: EntityContext,
  text: string,
  line: Line,
  colon: number,
): Span | 'last' | null {
  const lead = text.slice(line.span.start, colon);
  for (let at = line.first + 1; at < line.last && line.start(at) < colon; at += 1) {
    if (line.quoted(at) || !['VERB', 'AUX'].includes(line.tag(at)) || line.word(at).endsWith('ing')) continue;
    const subject = sourceBefore(line, at);
    if (subject) return spanOf(line, subject);
  }
  const named = mentions.find(
    ({ start, end, kind, type }) =>
      kind === 'name' && type === 'person' && start >= line.span.start && end <= colon && start - line.span.start < 40,
  );
  if (named) return { start: named.start, end: named.end };
  if (formOnly.test(lead)) return 'last';
  const from = /^(?:and |then )?from\s/i.test(lead);
  const phrase = from ? nounPhrase(line, lastBefore(line, colon)) : null;
  return phrase && spanOf(line, phrase);
}

function lastBefore(line: Line, colon: number): number {
  let at = line.first;
  while (at + 1 < line.last && line.end(at + 1) <= colon) at += 1;
  return line.word(at) === ':' ? at - 1 : at;
}
