/** Deeds laid at somebody's door: "X attributed the raid to Y", "the raid, which X attributed to Y", "the raid was blamed on Y". */
import type { Span } from '../../model/index.ts';
import type { Line } from './line.ts';
import type { NounAttribution } from './nouns.ts';
import { nounPhrase, type Range, sourceAfter, sourceBefore, spanOf } from './sources.ts';

export interface Blame extends Omit<NounAttribution, 'source'> {
  /** Null where nobody is named who says so. */
  readonly source: Span | null;
}

const leads: ReadonlyMap<string, string> = new Map([
  ['attribute', 'to'],
  ['ascribe', 'to'],
  ['blame', 'on'],
]);
/** Words are attributed to those who said them, and not as a deed. */
const words = new Set('quote quotation remark saying statement comment line poem painting work phrase word'.split(' '));
const reach = 16;

/** The attributions of deeds in one sentence. */
export function findBlames(line: Line): Blame[] {
  const found: Blame[] = [];
  for (let cue = line.first; cue < line.last; cue += 1) {
    const lead = line.quoted(cue) ? undefined : leads.get(line.lemma(cue).replace(/d$/, ''));
    const blame = lead === undefined ? null : findBlame(line, cue, lead);
    if (blame) found.push(blame);
  }
  return found;
}

function findBlame(line: Line, cue: number, lead: string): Blame | null {
  let at = cue + 1;
  while (at < Math.min(line.last, cue + reach) && line.word(at) !== lead) {
    if (['VERB', 'AUX', 'PUNCT'].includes(line.tag(at))) return null;
    at += 1;
  }
  const phrase = line.word(at) === lead ? sourceAfter(line, at) : null;
  const culprit = phrase && cutBefore(line, phrase, 'by');
  if (!culprit) return null;
  const toldBy = (source: Range | null, deed: Range): Blame | null =>
    words.has(line.lemma(deed[1] - 1))
      ? null
      : {
          source: source && spanOf(line, source),
          cue: { start: line.start(cue), end: line.end(cue) },
          content:
            deed[1] === at
              ? [{ start: line.start(deed[0]), end: line.end(culprit[1] - 1) }]
              : [spanOf(line, deed), spanOf(line, [at, culprit[1]])],
          stance: 'accuse',
        };
  if (isPassive(line, cue)) {
    const deed = sourceBefore(line, cue);
    return deed && toldBy(line.word(culprit[1]) === 'by' ? sourceAfter(line, culprit[1]) : null, deed);
  }
  const source = sourceBefore(line, cue);
  if (!source || line.lemma(cue).startsWith('blame')) return null;
  if (at > cue + 1) return toldBy(source, [cue + 1, at]);
  const relative = source[0] - 1;
  if (!['which', 'that'].includes(line.word(relative))) return null;
  const deed = nounPhrase(line, line.word(relative - 1) === ',' ? relative - 2 : relative - 1);
  return deed && toldBy(source, deed);
}

function cutBefore(line: Line, [first, last]: Range, word: string): Range {
  for (let at = first + 1; at < last; at += 1) if (line.word(at) === word) return [first, at];
  return [first, last];
}

function isPassive(line: Line, cue: number): boolean {
  let at = cue - 1;
  while (at > line.first && line.tag(at) === 'ADV') at -= 1;
  return ['is', 'are', 'was', 'were', 'be', 'been', 'being'].includes(line.word(at));
}
