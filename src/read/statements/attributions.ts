/** Attributions: cue verbs of a sentence with their sources, and how far each one reaches. */
import type { Span } from '../../model/index.ts';
import { type Cue, cues } from '../en/cues/verbs.ts';
import type { Line } from './line.ts';
import { type Range, sourceAfter, sourceBefore, spanOf } from './sources.ts';

export interface Attribution {
  /** Index of the cue's token. */
  readonly cue: number;
  readonly source: Range;
  readonly frame: Cue;
  /** "was condemned by X": the content stands before the cue. */
  readonly passive: boolean;
  /** Index of the token before which the content ends. */
  readonly limit: number;
  /** No other attribution stands before it in its sentence. */
  readonly alone: boolean;
}

/** The attributions of one sentence, in order of their cue. */
export function findAttributions(line: Line, headline: boolean): Attribution[] {
  const found: Attribution[] = [];
  for (let cue = line.first; cue < line.last; cue += 1) {
    const frame = cues.get(line.lemma(cue)) ?? cues.get(line.word(cue).replace(/ed$/, 'e'));
    if (!frame || line.quoted(cue) || !standsAsVerb(line, cue, headline)) continue;
    const previous = found.at(-1);
    const passive = line.word(cue + 1) === 'by' && line.word(cue).endsWith('ed');
    const joint = jointOf(line, cue);
    const shared = previous && joint !== null && joint > previous.cue ? previous.source : null;
    const source = passive
      ? sourceAfter(line, cue + 1)
      : (shared ?? participleSource(line, cue) ?? sourceBefore(line, cue) ?? sourceInverted(line, cue));
    if (!source || (line.lemma(cue) === 'call' && namesOnly(line, source))) continue;
    if (previous) {
      const border = shared ? joint : borderBefore(line, source[0], previous.cue);
      if (border !== null) found[found.length - 1] = { ...previous, limit: Math.min(previous.limit, border) };
    }
    found.push({ cue, source, frame, passive, limit: line.last, alone: previous === undefined });
  }
  return found;
}

/** A verb by its tag; in a headline a plural noun too ("Militia threatens …"); "alleged that" for an adjective. */
function standsAsVerb(line: Line, cue: number, headline: boolean): boolean {
  const tag = line.tag(cue);
  if (cue > line.first && (line.word(cue - 1) === 'to' || line.tag(cue - 1) === 'DET')) return false;
  if (tag === 'VERB' || tag === 'AUX') return true;
  if (tag === 'ADJ') return line.word(cue).endsWith('ed') && ['that', ','].includes(line.word(cue + 1));
  return tag === 'NOUN' && headline && line.word(cue).endsWith('s');
}

/** The "and", "but" – or the comma of a participle – by which this cue goes on with the source before it; else null. */
function jointOf(line: Line, cue: number): number | null {
  let at = cue - 1;
  while (at > line.first && ['AUX', 'ADV', 'PART'].includes(line.tag(at)) && line.word(at) !== 'not') at -= 1;
  if (line.quoted(at)) return null;
  if (['and', 'but'].includes(line.word(at))) return line.word(at - 1) === ',' ? at - 1 : at;
  return line.word(at) === ',' && line.word(cue).endsWith('ing') ? at : null;
}

/** "X left early, saying …": the subject of the sentence's first finite verb, for a participle behind a comma. */
function participleSource(line: Line, cue: number): Range | null {
  if (!line.word(cue).endsWith('ing')) return null;
  let at = cue - 1;
  while (at > line.first && line.tag(at) === 'ADV') at -= 1;
  if (line.word(at) !== ',' || line.quoted(at)) return null;
  for (let verb = line.first + 1; verb < at; verb += 1) {
    if (line.quoted(verb) || !['VERB', 'AUX'].includes(line.tag(verb)) || /(?:ing|^to)$/.test(line.word(verb)))
      continue;
    if (line.word(verb - 1) === 'to') continue;
    const subject = sourceBefore(line, verb);
    if (subject) return subject;
  }
  return null;
}

/** "what he called …": a name that somebody gives to something, no statement of its own. */
function namesOnly(line: Line, source: Range): boolean {
  return ['what', 'that', 'which', 'so'].includes(line.word(source[0] - 1)) || line.word(source[0]) === 'what';
}

/** The comma or conjunction before the source of the next attribution, where that ends the content before it. */
function borderBefore(line: Line, first: number, after: number): number | null {
  let at = first - 1;
  if (['and', 'but', 'while', 'though', 'although'].includes(line.word(at))) at -= line.word(at - 1) === ',' ? 1 : 0;
  else if (line.word(at) !== ',') return null;
  return at > after + 2 && !line.quoted(at) ? at : null;
}

/** "…," said X: the source after its cue, where a quotation ends just before the cue. */
function sourceInverted(line: Line, cue: number): Range | null {
  const near = line.quotations.some(
    (item) => item.outer.end <= line.start(cue) && line.start(cue) - item.outer.end < 4,
  );
  return near ? sourceAfter(line, cue) : null;
}

/** "According to X, …" and "…, according to X": null where the sentence has none outside its quotations. */
export function findAccordingTo(line: Line): { source: Span; cue: Span; content: Span } | null {
  for (let at = line.first; at + 2 < line.last; at += 1) {
    if (line.word(at) !== 'according' || line.word(at + 1) !== 'to' || line.quoted(at)) continue;
    let comma = at + 2;
    while (comma < line.last && line.word(comma) !== ',') comma += 1;
    const opens = at - line.first <= 2 && comma < line.last;
    const source: Range | null = opens ? [at + 2, comma] : sourceAfter(line, at + 1);
    if (!source) return null;
    const cue = { start: line.start(at), end: line.end(at + 1) };
    const first = opens ? source[1] + 1 : line.first;
    let last = opens ? line.last : at;
    while (last > first && line.tag(last - 1) === 'PUNCT' && !line.quoted(last - 1)) last -= 1;
    if (last - first < 2) return null;
    return { source: spanOf(line, source), cue, content: { start: line.start(first), end: line.end(last - 1) } };
  }
  return null;
}
