/** Attributions by other words than verbs: "the army's claim that …", and hearsay with no source ("reportedly"). */
import type { Span, Stance } from '../../model/index.ts';
import type { Line } from './line.ts';
import { sourceBefore, spanOf } from './sources.ts';

export interface OtherAttribution {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly stance: Stance;
}

const nouns: ReadonlyMap<string, Stance> = new Map([
  ['announcement', 'claim'],
  ['claim', 'claim'],
  ['assertion', 'claim'],
  ['contention', 'claim'],
  ['suggestion', 'claim'],
  ['statement', 'report'],
  ['remark', 'report'],
  ['warning', 'warn'],
  ['threat', 'threaten'],
  ['allegation', 'accuse'],
  ['accusation', 'accuse'],
  ['charge', 'accuse'],
  ['admission', 'acknowledge'],
  ['denial', 'deny'],
  ['promise', 'vow'],
  ['pledge', 'vow'],
  ['vow', 'vow'],
  ['demand', 'demand'],
]);
const hearsay = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);

/** The attributions of one sentence whose cue is a noun with its clause, or an adverb of hearsay. */
export function findOtherAttributions(line: Line): OtherAttribution[] {
  const found: OtherAttribution[] = [];
  for (let cue = line.first; cue < line.last; cue += 1) {
    if (line.quoted(cue)) continue;
    const attribution = hearsay.has(line.word(cue)) ? byAdverb(line, cue) : byNoun(line, cue);
    if (attribution) found.push(attribution);
  }
  return found;
}

/** "X's claim that …": the possessor speaks. Null where nobody is named, or no clause follows. */
function byNoun(line: Line, cue: number): OtherAttribution | null {
  const stance = nouns.get(line.lemma(cue));
  if (stance === undefined || line.tag(cue) !== 'NOUN' || line.word(cue + 1) !== 'that') return null;
  let at = cue - 1;
  while (at > line.first && line.tag(at) === 'ADJ') at -= 1;
  const mark = line.word(at) === "'s" || line.word(at) === '’s' || line.word(at) === "'" || line.word(at) === '’';
  const own = ['his', 'her', 'its', 'their'].includes(line.word(at));
  const source = mark ? sourceBefore(line, at) : own ? ([at, at + 1] as const) : null;
  const content = stretch(line, cue + 2, clauseEnd(line, cue + 2));
  if (!source || !content) return null;
  return {
    source: spanOf(line, source),
    cue: { start: line.start(cue), end: line.end(cue) },
    content: [content],
    stance,
  };
}

/** "X reportedly left": the clause around the adverb, said by nobody in particular. */
function byAdverb(line: Line, cue: number): OtherAttribution | null {
  let first = cue;
  while (first > line.first && ![',', ';', ':', 'that', 'who', 'which'].includes(line.word(first - 1))) first -= 1;
  const before = first < cue ? { start: line.start(first), end: line.end(cue - 1) } : null;
  const after = stretch(line, cue + 1, clauseEnd(line, cue + 1));
  if (!before || !after) return null;
  return {
    source: null,
    cue: { start: line.start(cue), end: line.end(cue) },
    content: [before, after],
    stance: line.word(cue) === 'allegedly' ? 'claim' : 'report',
  };
}

/** The token before which a clause ends: a comma or another mark outside quotations, or the sentence's end. */
function clauseEnd(line: Line, from: number): number {
  let at = from;
  while (at < line.last && (line.quoted(at) || ![',', ';', ':', '—', '–', '.'].includes(line.word(at)))) at += 1;
  return at;
}

function stretch(line: Line, first: number, end: number): Span | null {
  let last = end;
  while (last > first && line.tag(last - 1) === 'PUNCT') last -= 1;
  return last - first < 2 ? null : { start: line.start(first), end: line.end(last - 1) };
}
