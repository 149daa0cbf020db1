/** Contents: what is attributed, found around the cue and its source. */
import type { Span } from '../../model/index.ts';
import type { Attribution } from './attributions.ts';
import type { Cue } from '../en/cues/verbs.ts';
import { skipAsides } from './asides.ts';
import type { Line } from './line.ts';
import { type Range, sourceAfter, sourceBefore } from './sources.ts';

export interface Content {
  readonly spans: readonly Span[];
  readonly quote: 'direct' | 'indirect' | 'mixed';
  readonly to: Range | null;
}

/** The content of a passive ("the strike was condemned by X"): the subject before the verb. Null where none stands there. */
export function findPassiveContent(line: Line, cue: number): Content | null {
  const subject = sourceBefore(line, cue);
  if (!subject) return null;
  return { spans: [{ start: line.start(subject[0]), end: line.end(subject[1] - 1) }], quote: 'indirect', to: null };
}

/** Words between cue and content that belong to neither. */
const openers = new Set(['that', ',', ':', 'how', 'of', 'for', 'to', '—']);

/** The content of one attribution; null where nothing is attributed. */
export function findContent(
  text: string,
  line: Line,
  { cue, source, frame, limit, alone }: Attribution,
): Content | null {
  const firstOutside = source[0] < cue ? source[0] : cue;
  const lastOutside = source[1] > cue + 1 ? source[1] : cue + 1;
  const before = line.quotations.filter((item) => item.outer.end <= line.start(firstOutside) + 1);
  const after = line.quotations.filter((item) => item.outer.start >= line.end(lastOutside - 1));
  const nearest = before.at(-1);
  const touching = nearest && /^[\s,]*$/.test(text.slice(nearest.outer.end, line.start(firstOutside)));
  if (nearest && touching) {
    const close = after.filter((item) => text.slice(line.end(lastOutside - 1), item.outer.start).length < 60);
    const spans = [...before.filter((item) => joined(text, item, nearest)), ...close];
    const to = line.lemma(cue) === 'tell' ? listenerOf(line, cue, lastOutside) : null;
    const opening = alone && close.length === 0 ? unquotedOpening(line, before) : null;
    if (opening !== null) return { spans: [{ start: opening, end: nearest.outer.end }], quote: 'mixed', to };
    return { spans: spans.map(({ start, end }) => ({ start, end })), quote: 'direct', to };
  }
  let at = lastOutside;
  let to: Range | null = null;
  if (['tell', 'warn', 'urge', 'ask', 'accuse', 'blame', 'call'].includes(line.lemma(cue))) {
    if (line.lemma(cue) === 'call' && line.word(at) === 'on') at += 1;
    const phrase = ['that', 'for', 'of'].includes(line.word(at)) ? null : sourceAfter(line, at - 1);
    if (phrase && phrase[0] === at) {
      const cut = cutAddressee(line, phrase);
      const object = ['accuse', 'blame'].includes(line.lemma(cue)) && !['of', 'for'].includes(line.word(cut[1]));
      if (!object) {
        to = cut;
        at = cut[1];
      }
    }
  }
  at = skipAsides(line, at);
  const frameNp = frame.frames.includes('np') || frame.frames.includes('to') || frame.frames.includes('for');
  const opened = line.quotations.find(
    (item) =>
      item.outer.start >= line.start(at) &&
      /^[\s,:]*(?:that)?[\s,]*$/.test(text.slice(line.end(at - 1), item.outer.start)),
  );
  const determiner = frame.frames.includes('np') && line.word(at) === 'that' && line.tag(at + 1) === 'NOUN';
  if (!determiner) while (at < line.last && openers.has(line.word(at)) && !line.quoted(at)) at += 1;
  if (at >= Math.min(limit, line.last) || (line.tag(at) === 'PUNCT' && !line.quoted(at)))
    return leading(line, [firstOutside, lastOutside], frame, limit);
  if (frame.frames.includes('clause') && !opened && !isClause(line, at, limit)) return null;
  const end = contentEnd(text, line, limit);
  let start = line.start(at);
  if (line.lemma(cue) === 'call' && !callsForOrNames(line, cue, end)) return null;
  if (opened) {
    const outside = text.slice(opened.outer.end, end).replaceAll(/[\s.,]/g, '');
    if (outside === '') return { spans: [{ start: opened.start, end: opened.end }], quote: 'direct', to };
    start = opened.outer.start;
  }
  const subject = line.tag(at);
  const clause = frame.frames.includes('that') || frame.frames.includes('clause') || opened;
  if (!clause && !frameNp && !frame.frames.includes('of')) return null;
  if (subject === 'ADP' && !frameNp && !opened) return leading(line, [firstOutside, lastOutside], frame, limit);
  if (end - start < 4) return null;
  const mixed = line.quotations.some((item) => item.outer.start < end && item.outer.end > start);
  return { spans: [{ start, end }], quote: mixed ? 'mixed' : 'indirect', to };
}

/** "call for", "call on", "call the raid a success", or a name given in quotation marks; not "call the police". */
function callsForOrNames(line: Line, cue: number, end: number): boolean {
  if (['for', 'on', 'upon'].includes(line.word(cue + 1))) return true;
  for (let at = cue + 3; line.end(at) <= end && at < line.last; at += 1) {
    if ((line.word(at) === 'a' || line.word(at) === 'an') && line.tag(at - 1) !== 'ADP') return true;
  }
  return line.quotations.some((item) => item.outer.start > line.start(cue) && item.outer.start < end);
}

/** A clause: "that …", or a noun phrase that a verb follows soon. */
function isClause(line: Line, at: number, limit: number): boolean {
  if (line.word(at - 1) === 'that') return true;
  if (!['PRON', 'DET', 'PROPN', 'NOUN', 'ADJ', 'NUM'].includes(line.tag(at))) return false;
  for (let next = at + 1; next < Math.min(limit, at + 9); next += 1) {
    if (line.tag(next) === 'PUNCT' || line.word(next) === 'to' || line.tag(next) === 'SCONJ') return false;
    if (line.tag(next) === 'AUX' || (line.tag(next) === 'VERB' && !line.word(next).endsWith('ing'))) return true;
  }
  return false;
}

/** "…," X told Y: the listener behind the cue. */
function listenerOf(line: Line, cue: number, after: number): Range | null {
  const phrase = after === cue + 1 ? sourceAfter(line, cue) : null;
  return phrase && cutAddressee(line, phrase);
}

/** Where the main clause begins that runs into a quotation ("The plan “is dead,” X said"); null where the quotation opens. */
function unquotedOpening(line: Line, before: readonly Span[]): number | null {
  let first = line.first;
  while (first < line.last && line.tag(first) === 'PUNCT' && !line.quoted(first)) first += 1;
  const quoted = before.some((item) => item.start <= line.start(first) && line.start(first) < item.end);
  if (quoted || line.quoted(first) || line.quoted(first + 1)) return null;
  return line.start(first);
}

/** An addressee is short: it ends before a comma, "that", "of", "for", or "to". */
function cutAddressee(line: Line, [first, last]: Range): Range {
  for (let at = first; at < last; at += 1) {
    if (['of', 'for', 'to', ',', 'that'].includes(line.word(at)) && at > first) return [first, at];
  }
  return [first, last];
}

/** "…, X said": the main clause before the source, and what goes on behind ("…, X said, until …"). */
function leading(line: Line, [firstOutside, lastOutside]: Range, frame: Cue, limit: number): Content | null {
  if (!(frame.frames.includes('that') || frame.frames.includes('clause')) || firstOutside - line.first < 3) return null;
  if (line.word(firstOutside - 1) !== ',' || line.word(lastOutside) === 'that') return null;
  const spans = [{ start: line.start(line.first), end: line.end(firstOutside - 2) }];
  const goesOn = line.word(lastOutside) === ',' && !line.word(lastOutside + 1).endsWith('ing');
  const rest = contentRest(line, lastOutside + 1, limit);
  if (goesOn && rest) spans.push(rest);
  const mixed = line.quotations.some((item) =>
    spans.some(({ start, end }) => item.outer.start < end && item.outer.end > start),
  );
  return { spans, quote: mixed ? 'mixed' : 'indirect', to: null };
}

/** The words from token `first` to the limit, without the marks at their end; null where there are hardly any. */
function contentRest(line: Line, first: number, limit: number): Span | null {
  let last = Math.min(limit, line.last);
  while (last > first && line.tag(last - 1) === 'PUNCT') last -= 1;
  return last - first < 2 ? null : { start: line.start(first), end: line.end(last - 1) };
}

/** Two quotations of one utterance: nothing but white space and a comma between them. */
function joined(text: string, a: Span, b: Span): boolean {
  return a === b || (a.end < b.start && text.slice(a.end, b.start).length < 4);
}

function contentEnd(text: string, line: Line, limit: number): number {
  let end = limit < line.last ? line.start(limit) : line.span.end;
  while (end > line.span.start && /[\s.!?,]/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}
