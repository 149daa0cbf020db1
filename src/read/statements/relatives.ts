/** Relative clauses split by who says so: "the quay, which he says was never repaired". */
import type { Span } from '../../model/index.ts';
import type { Attribution } from './attributions.ts';
import { clauseEnd, stretch } from './clauses.ts';
import type { Line } from './line.ts';

const pronouns = new Set(['which', 'that', 'who']);

/** The content that begins with a relative pronoun before the source and goes on behind the cue; null where there is none. */
export function findRelativeContent(line: Line, { cue, source, frame }: Attribution): readonly Span[] | null {
  const pronoun = source[0] - 1;
  if (source[1] > cue || pronoun <= line.first || !pronouns.has(line.word(pronoun)) || !opens(line, cue + 1))
    return null;
  if (!frame.frames.some((item) => item === 'that' || item === 'clause')) return null;
  const content = stretch(line, cue + 1, clauseEnd(line, cue + 1));
  return content && [{ start: line.start(pronoun), end: line.end(pronoun) }, content];
}

/** A finite verb right behind the cue: its subject is the pronoun. */
const opens = (line: Line, at: number): boolean =>
  line.tag(at) === 'AUX' || (line.tag(at) === 'VERB' && /(?:ed|s)$/.test(line.word(at)));
