/** Contents: what is attributed, found around the cue and its source. */
import type { Span } from '../../model/index.ts';
import { findAddressee } from './addressees.ts';
import { skipAsides, skipLongAside } from './asides.ts';
import type { Attribution } from './attributions.ts';
import { callsForOrNames, goesElsewhere, hasAs, isClause, pointsBack } from './behind-cues.ts';
import { saidEnd, contentEnd, frameEnd, phraseEnd } from './content-ends.ts';
import { leading } from './leading.ts';
import type { Line } from './line.ts';
import { findQuotedContent, speaks } from './quoted-contents.ts';
import { type Range, sourceBefore } from './sources.ts';

export interface Content {
  readonly spans: readonly Span[];
  readonly quote: 'direct' | 'indirect' | 'mixed';
  readonly to: Range | null;
}

/** The content of a passive ("the strike was condemned by X"): the subject before the verb. Null where none stands there. */
export function findPassiveContent(line: Line, cue: number): Content | null {
  const subject = sourceBefore(line, cue);
  if (!subject || isPronoun(line, subject[0], subject[1])) return null;
  return { spans: [{ start: line.start(subject[0]), end: line.end(subject[1] - 1) }], quote: 'indirect', to: null };
}

const isPronoun = (line: Line, first: number, last: number): boolean =>
  last - first === 1 && line.tag(first) === 'PRON';

/** Words between cue and content that belong to neither. */
const openers = new Set(['that', ',', ':', 'of', 'for', 'to', '—']);

const naming = new Set(['call', 'describe', 'term', 'dub', 'label', 'brand', 'characterize', 'characterise']);

/** "what he called “a cowardly raid”": the words that he used; null where it is no such phrase. */
function namedBy(line: Line, cue: number, source: Range): Line['quotations'][number] | null {
  const what = line.word(source[0] - 1) === 'what' || line.word(source[0]) === 'what';
  if (!what || !naming.has(line.lemma(cue))) return null;
  const at = line.word(cue + 1) === 'as' ? cue + 2 : cue + 1;
  return line.quotations.find(({ outer }) => outer.start === line.start(at)) ?? null;
}

/** The content of one attribution; null where nothing is attributed. */
export function findContent(text: string, line: Line, attribution: Attribution): Content | null {
  const { cue, source, frame, limit, shared } = attribution;
  const named = namedBy(line, cue, source);
  if (named) return { spans: [{ start: named.start, end: named.end }], quote: 'mixed', to: null };
  const firstOutside = !shared && source[0] < cue ? source[0] : cue;
  const behind = line.lemma(cue) === 'put' ? cue + 2 : cue + 1;
  const lastOutside = source[1] > behind ? source[1] : behind;
  const quoted = findQuotedContent(text, line, attribution, [firstOutside, lastOutside]);
  if (quoted) return quoted;
  const addressee = findAddressee(line, cue, lastOutside);
  const { to } = addressee;
  let { at } = addressee;
  const behindAside = speaks(attribution) && !frame.with.has(line.word(at)) ? skipLongAside(line, at) : at;
  at = behindAside > at ? behindAside : skipAsides(line, at);
  if (
    !shared &&
    line.word(firstOutside - 1) === ',' &&
    (line.word(lastOutside) === ',' || (goesElsewhere(line, at) && !line.quoted(at)))
  ) {
    const main = leading(line, [firstOutside, lastOutside], frame, limit);
    if (main) return main;
  }
  const guided = frame.with.has(line.word(at)) && !line.quoted(at);
  const infinitive = line.word(at) === 'to' && line.tag(line.tag(at + 1) === 'ADV' ? at + 2 : at + 1) === 'VERB';
  if (guided) at += 1;
  if (!guided && frame.frames.length === 0) return null;
  const frameNp =
    guided ||
    (infinitive && frame.frames.includes('infinitive')) ||
    (frame.frames.includes('as') && hasAs(line, at)) ||
    frame.frames.includes('np') ||
    frame.frames.includes('to') ||
    frame.frames.includes('for');
  const opened = line.quotations.find(
    (item) =>
      item.outer.start >= line.start(at) &&
      /^[\s,:]*(?:that)?[\s,]*$/.test(text.slice(line.end(at - 1), item.outer.start)),
  );
  const determiner = frame.frames.includes('np') && line.word(at) === 'that' && line.tag(at + 1) === 'NOUN';
  if (!determiner) while (at < line.last && openers.has(line.word(at)) && !line.quoted(at)) at += 1;
  if (at >= Math.min(limit, line.last) || (line.tag(at) === 'PUNCT' && !line.quoted(at)))
    return leading(line, [firstOutside, lastOutside], frame, limit);
  if (frame.frames.includes('clause') && !frameNp && !opened && !isClause(line, at, limit)) return null;
  const phrase = frameNp && !opened && !isClause(line, at, limit);
  const reach = Math.min(limit, phrase ? phraseEnd(line, at) : saidEnd(line, at));
  const end = contentEnd(text, line, Math.min(reach, frameEnd(line, cue, source[0], at)));
  let start = line.start(at);
  if (line.lemma(cue) === 'call' && !callsForOrNames(line, cue, end)) return null;
  if (opened) {
    const outside = text.slice(opened.outer.end, end).replaceAll(/[\s.,]/g, '');
    const closed =
      /[.?!,]$/.test(text.slice(opened.start, opened.end)) && !line.quotations.some((item) => item.start > opened.end);
    if (outside === '' || closed) return { spans: [{ start: opened.start, end: opened.end }], quote: 'direct', to };
    start = opened.outer.start;
  }
  const subject = line.tag(at);
  const clause = frame.frames.includes('that') || frame.frames.includes('clause') || opened;
  if (!clause && !frameNp && !frame.frames.includes('of')) return null;
  if (subject === 'ADP' && !frameNp && !opened && ![line.word(at - 1), line.word(at - 2)].includes('that'))
    return leading(line, [firstOutside, lastOutside], frame, limit);
  if (end - start < 4 || pointsBack(line, at, end)) return null;
  const inside = line.quotations.filter((item) => item.outer.start < end && item.outer.end > start);
  if (inside.length > 1 && allQuoted(text, { start, end }, inside)) {
    return { spans: inside.map((item) => ({ start: item.start, end: item.end })), quote: 'direct', to };
  }
  return { spans: [{ start, end }], quote: inside.length > 0 ? 'mixed' : 'indirect', to };
}

/** “…” and that “…”: nothing but the joint stands outside the marks, and each piece is more than a term. */
function allQuoted(text: string, span: Span, quotations: Line['quotations']): boolean {
  let at = span.start;
  for (const { outer, start, end } of quotations) {
    if (!/^[\s,]*(?:(?:and|but|or)\s+)?(?:that\s+)?$/.test(text.slice(at, outer.start)) || end - start < 20)
      return false;
    at = outer.end;
  }
  return at >= span.end || /^[\s.,]*$/.test(text.slice(at, span.end));
}
