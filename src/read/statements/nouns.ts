/** Attributions by nouns: "the army's claim that …", "a warning from X that …", "X made a promise to …". */
import type { Span, Stance } from '../../model/index.ts';
import { clauseEnd, stretch } from './clauses.ts';
import type { Line } from './line.ts';
import { type Range, sourceAfter, sourceBefore, spanOf } from './sources.ts';

export interface NounAttribution {
  readonly source: Span;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly stance: Stance;
}

interface Frame {
  readonly stance: Stance;
  /** Words that lead from the noun to what is said. */
  readonly leads: ReadonlySet<string>;
}

const table: readonly (readonly [Stance, string, string])[] = [
  ['claim', 'that', 'announcement claim assertion contention suggestion insistence argument notion theory revelation'],
  ['report', 'that', 'statement remark comment report finding conclusion testimony estimate prediction assurance'],
  ['other', 'that', 'belief view opinion fear concern hope feeling impression suspicion doubt conviction'],
  ['warn', 'that of about', 'warning'],
  ['threaten', 'that to of', 'threat'],
  ['accuse', 'that of', 'allegation accusation charge'],
  ['acknowledge', 'that of', 'admission acknowledgment acknowledgement confirmation'],
  ['deny', 'that', 'denial'],
  ['deny', 'to', 'refusal'],
  ['vow', 'that to', 'promise pledge vow commitment'],
  ['demand', 'that for', 'demand'],
  ['request', 'that for to', 'call request appeal plea'],
  ['other', 'to', 'plan proposal intention decision desire offer willingness agreement'],
  ['condemn', 'of', 'criticism condemnation denunciation'],
  ['praise', 'of for', 'praise'],
];
const nouns: ReadonlyMap<string, Frame> = new Map(
  table.flatMap(([stance, leads, words]) =>
    words.split(' ').map((word) => [word, { stance, leads: new Set(leads.split(' ')) }] as const),
  ),
);
const lightVerbs = new Set(
  'make issue give have repeat voice express offer send deliver release hold raise carry publish air broadcast'.split(
    ' ',
  ),
);
const own = new Set(['his', 'her', 'its', 'their']);

/** The attributions of one sentence whose cue is a noun. */
export function findNounAttributions(line: Line): NounAttribution[] {
  const found: NounAttribution[] = [];
  for (let cue = line.first; cue < line.last; cue += 1) {
    const frame = line.quoted(cue) || line.tag(cue) !== 'NOUN' ? undefined : nouns.get(line.lemma(cue));
    const attribution = frame && findByNoun(line, cue, frame);
    if (attribution) found.push(attribution);
  }
  return found;
}

/** Null where nobody is named, or nothing is said. */
function findByNoun(line: Line, cue: number, { stance, leads }: Frame): NounAttribution | null {
  const by = ['by', 'from', 'of'].includes(line.word(cue + 1)) && !leads.has(line.word(cue + 1));
  const agent = by ? sourceAfter(line, cue + 1) : null;
  const lead = agent ? agent[1] : cue + 1;
  if (!leads.has(line.word(lead)) || line.quoted(lead)) return null;
  if (line.word(lead) === 'to' && line.tag(lead + 1) !== 'VERB') return null;
  const source = agent ?? possessorOf(line, cue) ?? subjectOf(line, cue);
  const end = clauseEnd(line, lead + 1);
  const content = stretch(
    line,
    lead + 1,
    source && isSubject(line, source, cue) && line.word(lead) !== 'of' && line.word(lead) !== 'for'
      ? mainVerb(line, lead + 2, end)
      : end,
  );
  if (!source || !content) return null;
  return {
    source: spanOf(line, source),
    cue: { start: line.start(cue), end: line.end(cue) },
    content: [content],
    stance,
  };
}

/** "came", "followed", and no "closed" that goes with an auxiliary before it. */
const isPast = (line: Line, at: number): boolean =>
  line.word(at) !== line.lemma(at) &&
  !/(?:ing|s)$/.test(line.word(at)) &&
  !(line.tag(at - 2) === 'AUX' && line.word(at).endsWith('ed'));

/** True where the noun with its source opens the sentence: "The army's decision", "A warning from the army". */
const isSubject = (line: Line, source: Range, cue: number): boolean =>
  Math.min(source[0], line.tag(cue - 1) === 'DET' ? cue - 1 : cue) === line.first;

/** "The army's decision to leave followed a raid": where the verb stands that the noun is the subject of; `end` where none does. */
function mainVerb(line: Line, from: number, end: number): number {
  const clause = line.word(from - 2) === 'that';
  for (let at = from; at < end; at += 1) {
    if (['which', 'who', 'if', 'when', 'as', 'after', 'because'].includes(line.word(at))) return end;
    // A clause has a verb of its own: the next one right behind it is the main clause's ("that the bridge would close came late").
    const behind = line.tag(at - 1) === 'VERB' || line.tag(at - 2) === 'AUX';
    if (clause && behind && line.tag(at) === 'VERB' && line.tag(at - 1) !== 'AUX' && isPast(line, at)) return at;
    if (clause) continue;
    const finite = line.tag(at) === 'AUX' || (line.tag(at) === 'VERB' && line.word(at).endsWith('ed'));
    if (finite && ['NOUN', 'PROPN', 'ADV', 'NUM'].includes(line.tag(at - 1)) && line.word(at + 1) !== 'by') return at;
  }
  return end;
}

/** "the army's repeated claim", "their claim". */
function possessorOf(line: Line, cue: number): Range | null {
  const at = beforeAdjectives(line, cue);
  if (own.has(line.word(at))) return [at, at + 1];
  return ["'s", '’s', "'", '’'].includes(line.word(at)) ? sourceBefore(line, at) : null;
}

/** "X issued a warning". */
function subjectOf(line: Line, cue: number): Range | null {
  let verb = beforeAdjectives(line, cue);
  if (line.tag(verb) === 'DET') verb -= 1;
  return lightVerbs.has(line.lemma(verb)) && line.tag(verb) === 'VERB' ? sourceBefore(line, verb) : null;
}

function beforeAdjectives(line: Line, cue: number): number {
  let at = cue - 1;
  while (at > line.first && ['ADJ', 'NOUN'].includes(line.tag(at))) at -= 1;
  return at;
}
