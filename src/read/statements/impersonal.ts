/** What is said, and nobody in particular says it: "is believed to", "it was reported that", "reportedly". */
import type { Span, Stance } from '../../model/index.ts';
import type { Line } from './line.ts';
import { clauseEnd, stretch } from './clauses.ts';
import { sourceBefore } from './sources.ts';

export interface Impersonal {
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly stance: Stance;
  /** Who was told, where nobody tells who told them. */
  readonly to?: Span;
}

const adverbs: ReadonlyMap<string, Stance> = new Map([
  ['reportedly', 'report'],
  ['allegedly', 'claim'],
  ['purportedly', 'report'],
  ['supposedly', 'report'],
]);
const participles: ReadonlyMap<string, Stance> = new Map([
  ...[
    'said',
    'reported',
    'believed',
    'thought',
    'known',
    'understood',
    'rumored',
    'rumoured',
    'expected',
    'estimated',
    'considered',
    'presumed',
    'feared',
    'assumed',
    'projected',
    'scheduled',
  ].map((word) => [word, 'report'] as const),
  ['alleged', 'claim'],
  ['claimed', 'claim'],
]);

/** The statements of one sentence that have a cue and no source. */
export function findImpersonal(line: Line): Impersonal[] {
  const found: Impersonal[] = [];
  for (let cue = line.first; cue < line.last; cue += 1) {
    const word = line.word(cue);
    if ((!adverbs.has(word) && !participles.has(word) && !tellings.has(word)) || line.quoted(cue)) continue;
    const content = adverbs.has(line.word(cue)) ? aroundAdverb(line, cue) : aroundPassive(line, cue);
    const stance = adverbs.get(line.word(cue)) ?? participles.get(line.word(cue)) ?? 'report';
    const told = content ? null : toldPassive(line, cue);
    if (told) found.push(told);
    if (content) found.push({ cue: { start: line.start(cue), end: line.end(cue) }, content, stance });
  }
  return found;
}

/** "X reportedly left": the clause around the adverb. */
function aroundAdverb(line: Line, cue: number): readonly Span[] | null {
  let first = cue;
  while (first > line.first && ![',', ';', ':', 'that', 'who', 'which'].includes(line.word(first - 1))) first -= 1;
  const before = first < cue ? { start: line.start(first), end: line.end(cue - 1) } : null;
  const after = stretch(line, cue + 1, clauseEnd(line, cue + 1));
  return before && after && [before, after];
}

const tellings: ReadonlyMap<string, Stance> = new Map([
  ...['told', 'informed', 'notified', 'advised', 'reminded'].map((word) => [word, 'report'] as const),
  ['assured', 'vow'],
  ['warned', 'warn'],
]);

/** "The villagers were told that the dam had cracked": the listener, and what is told; by nobody who is named. */
function toldPassive(line: Line, cue: number): Impersonal | null {
  const stance = tellings.get(line.word(cue));
  if (stance === undefined || line.word(cue + 1) !== 'that') return null;
  let verb = cue - 1;
  while (verb > line.first && line.tag(verb) === 'ADV') verb -= 1;
  if (!['is', 'are', 'was', 'were', 'been'].includes(line.word(verb))) return null;
  const listener = sourceBefore(line, verb);
  const content = stretch(line, cue + 2, clauseEnd(line, cue + 2));
  if (!content || !listener) return null;
  const to = { start: line.start(listener[0]), end: line.end(listener[1] - 1) };
  return { cue: { start: line.start(cue), end: line.end(cue) }, content: [content], stance, to };
}

/** "X is believed to …" is the subject and the infinitive; "it is believed that …" the clause. */
function aroundPassive(line: Line, cue: number): readonly Span[] | null {
  if (!participles.has(line.word(cue))) return null;
  let verb = cue - 1;
  while (verb > line.first && line.tag(verb) === 'ADV') verb -= 1;
  if (!['is', 'are', 'was', 'were', 'be', 'been', "'s", '’s'].includes(line.word(verb))) return null;
  const after = stretch(line, cue + 1, clauseEnd(line, cue + 1));
  if (!after) return null;
  let at = verb;
  while (at > line.first && line.tag(at - 1) === 'AUX') at -= 1;
  if (line.word(cue + 1) === 'that' && line.word(at - 1) === 'it') {
    const clause = stretch(line, cue + 2, clauseEnd(line, cue + 2));
    return clause && [clause];
  }
  if (line.word(cue + 1) !== 'to' || line.tag(cue + 2) === 'DET') return null;
  const subject = sourceBefore(line, verb);
  return subject && [{ start: line.start(subject[0]), end: line.end(subject[1] - 1) }, after];
}
