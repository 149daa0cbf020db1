/** Where what is said ends: at a mark or word behind which the sentence turns to something else. */
import { cues } from '../en/cues/verbs.ts';
import type { Line } from './line.ts';

/** With a clause of its own behind it such a word tells when or why, and not of what. */
const circumstances = new Set(['as', 'when', 'after', 'before', 'since']);

/** Where a noun phrase or an infinitive ends: at a mark behind which the sentence turns to something else. */
export function phraseEnd(line: Line, from: number): number {
  const infinitive = line.word(from - 1) === 'to';
  for (let at = from + 1; at < line.last; at += 1) {
    if (line.quoted(at)) continue;
    if ([';', '—', '–', '--', '―'].includes(line.word(at))) return at;
    if (line.word(at) === ',' && turns(line, at + 1)) return at;
    if (['during', 'while', 'although', 'but', 'because'].includes(line.word(at))) return at;
    if (circumstances.has(line.word(at)) && !infinitive && turnsToClause(line, at + 1)) return at;
  }
  return line.last;
}

/** Behind a comma: a relative clause, a participle, or another clause. */
function turns(line: Line, at: number): boolean {
  const word = line.word(at);
  if (word === 'and' && turnsToClause(line, at + 1)) return true;
  if (['who', 'which', 'but', 'while', 'though', 'although', 'as', 'after', 'when', 'where', 'then'].includes(word))
    return true;
  return line.tag(at) === 'VERB' && word.endsWith('ing');
}

/** "and" with a subject and a verb of its own behind it. */
function turnsToClause(line: Line, from: number): boolean {
  if (!['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ'].includes(line.tag(from))) return false;
  for (let at = from + 1; at < Math.min(from + 7, line.last) && line.tag(at) !== 'PUNCT'; at += 1) {
    if (line.tag(at) === 'VERB' && line.word(at).endsWith('ing')) return false;
    if (line.tag(at) === 'AUX' || line.tag(at) === 'VERB') return line.word(at - 1) !== 'to';
  }
  return false;
}

const subordinators = new Set('although though while when after before as since once because'.split(' '));

/** Where the subordinate or relative clause ends that holds the whole attribution; the sentence's end where it is no such clause. */
export function frameEnd(line: Line, cue: number, source: number, from: number): number {
  const at = source - 1;
  const relative = ['who', 'which'].includes(line.word(verbGroup(line, cue) - 1)) || line.word(at) === 'whose';
  const leads = line.word(cue).endsWith('ing') && line.tag(line.first) === 'ADP' && line.tag(cue - 1) !== 'AUX';
  const opens =
    leads || (at >= line.first && subordinators.has(line.word(at)) && (at === line.first || line.word(at - 1) === ','));
  if (!opens && !relative) return line.last;
  for (let next = from + 2; next < line.last; next += 1) {
    if (line.quoted(next) || line.word(next) !== ',') continue;
    if (opens && turnsToClause(line, next + 1)) return next;
    if (relative && turnsToVerb(line, next + 1)) return next;
  }
  return line.last;
}

/** The first token of the verbs and adverbs that end with `cue`. */
function verbGroup(line: Line, cue: number): number {
  let at = cue;
  while (at > line.first && ['AUX', 'ADV', 'PART'].includes(line.tag(at - 1))) at -= 1;
  return at;
}

/** A finite verb: the main clause goes on behind a relative one. */
function turnsToVerb(line: Line, from: number): boolean {
  const at = line.tag(from) === 'ADV' ? from + 1 : from;
  return line.tag(at) === 'AUX' || (line.tag(at) === 'VERB' && !line.word(at).endsWith('ing'));
}

/** Where a clause ends that is said: at a semicolon, or a comma behind which the sentence turns back to who says it. */
export function saidEnd(line: Line, from: number): number {
  for (let at = from + 3; at < line.last; at += 1) {
    if (line.quoted(at)) continue;
    if (line.word(at) === ';') return at;
    if (line.word(at) === 'but' && line.quoted(at - 1) && line.tag(at + 1) === 'PRON') return at;
    if (line.word(at) === ',' && ['although', 'though', 'but', 'yet'].includes(line.word(at + 1))) return at;
    if (line.word(at) === ',' && turnsBack(line, at + 1)) return at;
  }
  return line.last;
}

/** "adding", "citing", "according to": what follows tells who says it, and how. */
function turnsBack(line: Line, at: number): boolean {
  const word = line.word(at);
  return word === 'according' || (word.endsWith('ing') && cues.has(line.lemma(at)));
}

export function contentEnd(text: string, line: Line, limit: number): number {
  let end = limit < line.last ? line.start(limit) : line.span.end;
  while (end > line.span.start && /[\s.!?,]/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}
