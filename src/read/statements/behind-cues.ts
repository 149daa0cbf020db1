/** What stands behind a cue: a clause, a noun phrase, words that only point back, or words of when and how. */
import { skipAsides } from './asides.ts';
import type { Line } from './line.ts';

export const questions = new Set(['whether', 'if', 'why', 'who', 'what', 'how', 'when', 'where']);

const ownWords = new Set(['his', 'its', 'their', 'our', 'my', 'your']);

/** A clause: "that …", or a noun phrase that a verb follows soon. */
export function isClause(line: Line, at: number, limit: number): boolean {
  if (line.word(at - 1) === 'that' || questions.has(line.word(at))) return true;
  if (!['PRON', 'DET', 'PROPN', 'NOUN', 'ADJ', 'NUM'].includes(line.tag(at))) return false;
  for (let next = at + 1; next < Math.min(limit, at + 9); next += 1) {
    if (line.tag(next) === 'PUNCT' || line.word(next) === 'to' || line.tag(next) === 'SCONJ') return false;
    // What follows "his" is a noun, whatever its tag.
    if (next === at + 1 && ownWords.has(line.word(at))) continue;
    if (line.tag(next) === 'AUX' || (line.tag(next) === 'VERB' && !line.word(next).endsWith('ing'))) return true;
  }
  return false;
}

/** "portrayed X as Y", "labelled X a Y". */
export function hasAs(line: Line, from: number): boolean {
  for (let at = from + 1; at < Math.min(line.last, from + 9); at += 1) {
    if (line.word(at) === 'as' || line.word(at) === 'to') return line.word(at) === 'as';
    if (line.tag(at) === 'VERB' || line.tag(at) === 'PUNCT') return false;
  }
  return false;
}

/** True where a sentence only tells who says what stood before it: "Rask asked.", "the mayor shouted to the crowd." */
export function endsSoon(line: Line, from: number): boolean {
  const at = skipAsides(line, from);
  if (at >= line.last || line.quoted(at)) return true;
  if (line.tag(at) === 'PUNCT') return line.word(at) !== ':';
  return ['ADP', 'ADV'].includes(line.tag(at)) && !['that', 'if', 'of'].includes(line.word(at));
}

const elsewhere = new Set(
  'as when while after before during because since following citing referring noting adding pointing in at on from and but'.split(
    ' ',
  ),
);

/** True where what follows "…, X said" tells of when and how, or goes on with the sentence, and is not what was said. */
export function goesElsewhere(line: Line, at: number): boolean {
  if (at >= line.last || line.quoted(at)) return true;
  return elsewhere.has(line.word(at)) || (line.word(at) === ',' && elsewhere.has(line.word(at + 1)));
}

/** "said so", "said it again": words that only point at what was said before. */
export function pointsBack(line: Line, at: number, end: number): boolean {
  if (line.tag(at) === 'PRON' && line.end(at) >= end) return true;
  return ['so', 'it'].includes(line.word(at)) && ['ADV', 'ADP', 'PUNCT'].includes(line.tag(at + 1));
}

/** "call for", "call on", "call the raid a success", or a name given in quotation marks; not "call the police". */
export function callsForOrNames(line: Line, cue: number, end: number): boolean {
  if (['for', 'on', 'upon'].includes(line.word(cue + 1))) return true;
  for (let at = cue + 2; line.end(at) <= end && at < line.last; at += 1) {
    if ((line.word(at) === 'a' || line.word(at) === 'an') && line.tag(at - 1) !== 'ADP') return true;
  }
  return line.quotations.some((item) => item.outer.start > line.start(cue) && item.outer.start < end);
}
