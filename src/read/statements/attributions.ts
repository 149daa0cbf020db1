/** Attributions: cue verbs of a sentence with their sources, and how far each one reaches. */
import type { Span, Stance } from '../../model/index.ts';
import { figurative, things } from '../en/cues/things.ts';
import { type Cue, cues } from '../en/cues/verbs.ts';
import type { Line } from './line.ts';
import { withPartners } from './partners.ts';
import { alone, extendAfter, type Range, sourceAfter, sourceBefore, spanOf } from './sources.ts';

/** Stances that a passive can carry: "was condemned by X". */
const acts: ReadonlySet<Stance> = new Set([
  'acknowledge',
  'deny',
  'accuse',
  'condemn',
  'praise',
  'justify',
  'demand',
  'request',
  'vow',
]);

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
  /** Its source stands before an earlier cue ("X said … and warned …"). */
  readonly shared: boolean;
}

/** The attributions of one sentence, in order of their cue. */
export function findAttributions(line: Line, headline: boolean): Attribution[] {
  const found: Attribution[] = [];
  for (let cue = line.first; cue < line.last; cue += 1) {
    const frame = frameOf(line, cue);
    if (!frame || line.quoted(cue) || !standsAsVerb(line, cue, headline)) continue;
    if (line.lemma(cue) === 'put' && line.word(cue + 1) !== 'it') continue;
    const previous = found.at(-1);
    const passive = line.word(cue + 1) === 'by' && line.word(cue).endsWith('ed');
    if (passive && !acts.has(frame.stance)) continue;
    if (!passive && isPassive(line, cue)) continue;
    const joint = jointOf(line, cue);
    const shared = previous && joint !== null && joint > previous.cue ? previous.source : null;
    const source = passive
      ? sourceAfter(line, cue + 1)
      : (shared ??
        infinitiveSource(line, cue) ??
        participleSource(line, cue) ??
        withPartners(line, cue, cutToParticiple(line, cue, sourceBefore(line, cue))) ??
        sourceInverted(line, cue));
    if (!source || (line.lemma(cue) === 'call' && namesOnly(line, source, cue)) || isThing(line, cue, source)) continue;
    if (previous && (speaks(frame) || (shared && acts.has(frame.stance)))) {
      const border = shared ? joint : borderBefore(line, source[0], previous.cue);
      if (border !== null) found[found.length - 1] = { ...previous, limit: Math.min(previous.limit, border) };
    }
    found.push({
      cue,
      source: line.word(source[0]) === 'what' && source[1] - source[0] > 1 ? [source[0] + 1, source[1]] : source,
      frame,
      passive,
      limit: line.last,
      alone: previous === undefined,
      shared: shared !== null,
    });
  }
  return found;
}

/** The cue that token `at` may be. "X called Y a thief" claims, "X called for Y" requests. */
function frameOf(line: Line, at: number): Cue | undefined {
  const word = line.word(at);
  const frame = cues.get(line.lemma(at)) ?? (word.endsWith('ed') ? cues.get(word.slice(0, -1)) : undefined);
  if (!frame) return undefined;
  const names = line.lemma(at) === 'call' && !['for', 'on', 'upon'].includes(line.word(at + 1));
  return names ? { ...frame, stance: 'claim' } : frame;
}

/** Verbs of saying end what was said before them; attitudes stand within it. */
const speaks = ({ frames }: Cue): boolean =>
  frames.some((frame) => frame === 'that' || frame === 'clause' || frame === 'of');

/** "was reported", "had been told": its subject does not speak. */
function isPassive(line: Line, cue: number): boolean {
  if (!/(?:ed|id|ld|wn|en)$/.test(line.word(cue))) return false;
  let at = cue - 1;
  while (at > line.first && line.tag(at) === 'ADV') at -= 1;
  return ['is', 'are', 'was', 'were', 'be', 'been', 'being'].includes(line.word(at));
}

/** A verb by its tag; in a headline a plural noun too ("Militia threatens …"); "alleged that" for an adjective. */
function standsAsVerb(line: Line, cue: number, headline: boolean): boolean {
  const tag = line.tag(cue);
  if (infinitiveOf(line, cue) !== null) return true;
  if (cue > line.first && (line.word(cue - 1) === 'to' || isDeterminer(line, cue - 1))) return false;
  if (line.lemma(cue) === 'call' && isFuelled(line, cue - 1)) return false;
  if (tag === 'VERB' || tag === 'AUX') return true;
  if (tag === 'ADJ') return line.word(cue).endsWith('ed') && ['that', ','].includes(line.word(cue + 1));
  if (tag === 'NOUN' && line.word(cue + 1) === 'to' && line.tag(cue + 2) === 'VERB') {
    return line.word(cue).endsWith('s') && ['PROPN', 'PRON'].includes(line.tag(cue - 1));
  }
  if (
    tag === 'NOUN' &&
    /^(?:claims|reports|warns|demands|fears)$/.test(line.word(cue)) &&
    line.word(cue + 1) === 'that'
  ) {
    return line.tag(cue - 1) === 'NOUN' && !line.word(cue - 1).endsWith('s') && isFirstVerb(line, cue);
  }
  if (tag === 'NOUN' && /^(?:claim|fear|hope|doubt)$/.test(line.word(cue)) && line.word(cue + 1) === 'that') {
    const noun = line.tag(cue - 1) === 'NOUN' || cue - 1 === line.first;
    return noun && line.word(cue - 1).endsWith('s');
  }
  if (tag === 'NOUN' && /^(?:say|claim|report|fear|hope)$/.test(line.word(cue)) && line.word(cue - 1).endsWith('s')) {
    return line.tag(cue + 1) === 'AUX' && ['that', 'which', 'who'].includes(line.word(cue - 2));
  }
  if (tag === 'NOUN' && /^(?:says|reports|writes|notes)$/.test(line.word(cue)) && line.tag(cue - 1) === 'PROPN') {
    return cue + 1 >= line.last || ['.', 'that'].includes(line.word(cue + 1));
  }
  return tag === 'NOUN' && headline && line.word(cue).endsWith('s');
}

/** True where no finite verb stands before `cue`: then a word that may be a verb is one. */
function isFirstVerb(line: Line, cue: number): boolean {
  for (let at = line.first; at < cue; at += 1) {
    if (line.tag(at) === 'AUX' || (line.tag(at) === 'VERB' && line.tag(at + 1) !== 'ADP')) return false;
  }
  return true;
}

/** "further fueling calls for a truce": a participle whose object the calls are. */
const isFuelled = (line: Line, at: number): boolean =>
  line.word(at).endsWith('ing') &&
  line.tag(at) !== 'PROPN' &&
  (line.tag(at - 1) === 'ADV' || [',', 'further', 'and'].includes(line.word(at - 1)));

const isDeterminer = (line: Line, at: number): boolean => line.tag(at) === 'DET' && !alone.has(line.word(at));

/** Verbs that only tell how far along the saying is: "went on to say", "continued to deny", "appeared to suggest". */
const phases = new Set('continue begin start go appear seem come hasten proceed yet'.split(' '));

/** "continued to regularly deny": the verb that tells how far along an infinitive cue is; null where none does. */
function infinitiveOf(line: Line, cue: number): number | null {
  let to = cue - 1;
  while (to > line.first && line.tag(to) === 'ADV') to -= 1;
  if (line.word(to) !== 'to' || line.quoted(to)) return null;
  const verb = line.word(to - 1) === 'on' ? to - 2 : to - 1;
  if (verb > line.first && (phases.has(line.lemma(verb)) || line.word(verb) === 'used')) return verb;
  return purposeOf(line, cue, to);
}

const aims: ReadonlySet<Stance> = new Set(['accuse', 'condemn', 'praise']);
/** Nouns that an infinitive describes: "a decision to condemn" is no condemnation. */
const plans = new Set(
  'decision refusal plan effort attempt chance right need way time reason power duty call pressure failure opportunity ability intention desire motion vote bill resolution'.split(
    ' ',
  ),
);

/** "marched in the capital to condemn X": the verb whose purpose the infinitive tells; null where there is none. */
function purposeOf(line: Line, cue: number, to: number): number | null {
  const stance = cues.get(line.lemma(cue))?.stance;
  // "used the speech to warn that …": a clause makes it a saying, whatever the stance.
  const clause = line.word(cue + 1) === 'that' && stance !== 'other';
  if (
    !stance ||
    !(aims.has(stance) || clause) ||
    !['NOUN', 'PROPN', 'NUM', 'ADV'].includes(line.tag(to - 1)) ||
    plans.has(line.lemma(to - 1))
  )
    return null;
  for (let at = to - 1; at > line.first; at -= 1) {
    if (line.quoted(at) || [';', ':'].includes(line.word(at))) return null;
    if (line.tag(at) !== 'VERB' || line.word(at).endsWith('ing')) continue;
    const hedged = ['to', 'not'].includes(line.word(at - 1)) || line.tag(at - 1) === 'AUX' || cues.has(line.lemma(at));
    return hedged ? null : at;
  }
  return null;
}

/** The subject of the verb before an infinitive cue. */
function infinitiveSource(line: Line, cue: number): Range | null {
  const verb = infinitiveOf(line, cue);
  if (verb === null) return null;
  // "has yet to claim": the subject is that of "has".
  const has = line.word(verb) === 'yet' && ['has', 'have', 'had'].includes(line.word(verb - 1));
  return sourceBefore(line, has ? verb - 1 : verb);
}

/** The "and", "but" – or the comma of a participle – by which this cue goes on with the source before it; else null. */
function jointOf(line: Line, cue: number): number | null {
  let at = cue - 1;
  while (at > line.first && ['AUX', 'ADV', 'PART'].includes(line.tag(at)) && line.word(at) !== 'not') at -= 1;
  if (line.quoted(at)) return null;
  if (['and', 'but'].includes(line.word(at))) return line.word(at - 1) === ',' ? at - 1 : at;
  return line.word(at) === ',' && line.word(cue).endsWith('ing') ? at : null;
}

/** "in response to the republic accusing X": who does it, without the words that lead to it. */
function cutToParticiple(line: Line, cue: number, source: Range | null): Range | null {
  if (!source || !line.word(cue).endsWith('ing') || source[1] < cue) return source;
  for (let at = source[1] - 1; at > source[0]; at -= 1) {
    if (['to', 'with', 'about', 'over'].includes(line.word(at))) return [at + 1, source[1]];
  }
  return source;
}

/** "X left early, saying …": the subject of the sentence's first finite verb, for a participle behind a comma or a joined verb. */
function participleSource(line: Line, cue: number): Range | null {
  const participle = line.word(cue).endsWith('ing');
  let at = cue - 1;
  while (at > line.first && line.tag(at) === 'ADV') at -= 1;
  const joins = participle ? [',', 'by', 'from', 'for'] : ['and', 'but', 'then'];
  if (!joins.includes(line.word(at)) || line.quoted(at)) return null;
  for (let verb = line.first + 1; verb < at; verb += 1) {
    if (line.quoted(verb) || !['VERB', 'AUX'].includes(line.tag(verb)) || /(?:ing|^to)$/.test(line.word(verb)))
      continue;
    if (line.word(verb - 1) === 'to') continue;
    const subject = sourceBefore(line, verb);
    if (subject) return subject;
  }
  return null;
}

/** "The storm threatened to flood the mill", "the soldiers welcomed the rain": nobody says anything. */
function isThing(line: Line, cue: number, source: Range): boolean {
  if (figurative.has(line.lemma(cue)) && things.has(line.lemma(headOf(line, source)))) return true;
  const object = line.tag(cue + 1) === 'DET' ? cue + 2 : cue + 1;
  return line.lemma(cue) === 'welcome' && things.has(line.lemma(object)) && line.tag(object + 1) === 'PUNCT';
}

/** The noun that a source is about: the last one before its first preposition or comma. */
function headOf(line: Line, [first, last]: Range): number {
  for (let at = first + 1; at < last; at += 1) if (['ADP', 'PUNCT'].includes(line.tag(at))) return at - 1;
  return last - 1;
}

/** The first word from token `at` on that is no mark. */
function firstWord(line: Line, at: number): string {
  const next = line.tag(at) === 'PUNCT' ? at + 1 : at;
  return line.word(next);
}

/** "what he called …": a name that somebody gives to something, no statement of its own. */
function namesOnly(line: Line, source: Range, cue: number): boolean {
  // “a cowardly raid” is said of it, “the long march” is its name.
  if (line.quoted(cue + 1) && ['a', 'an'].includes(firstWord(line, cue + 1))) return false;
  return ['what', 'that', 'which', 'so'].includes(line.word(source[0] - 1)) || line.word(source[0]) === 'what';
}

/** The comma or conjunction before the source of the next attribution, where that ends the content before it. */
function borderBefore(line: Line, first: number, after: number): number | null {
  let at = first - 1;
  if (['and', 'but', 'while', 'though', 'although'].includes(line.word(at))) at -= line.word(at - 1) === ',' ? 1 : 0;
  else if (line.word(at) !== ',') return null;
  return at > after + 2 && !line.quoted(at) ? at : null;
}

const inverted = new Set([
  'said',
  'says',
  'wrote',
  'writes',
  'reported',
  'reports',
  'added',
  'explained',
  'noted',
  'argued',
  'recalled',
]);

/** "…," said X: the source after its cue, where a quotation ends just before the cue. */
function sourceInverted(line: Line, cue: number): Range | null {
  const plain =
    line.word(cue - 1) === ',' &&
    inverted.has(line.word(cue)) &&
    ['PROPN', 'DET', 'NOUN', 'ADJ', 'NUM'].includes(line.tag(cue + 1));
  if (plain) return extendAfter(line, sourceAfter(line, cue));
  const near = line.quotations.some(
    (item) => item.outer.end <= line.start(cue) && line.start(cue) - item.outer.end < 4,
  );
  return near ? extendAfter(line, sourceAfter(line, cue)) : null;
}

/** "In the words of X, …": who says the rest of the sentence; null where it does not begin so. */
function findInTheWordsOf(line: Line): { source: Span; cue: Span; content: Span } | null {
  const opens = ['in', 'the', 'words', 'of'].every((word, index) => line.word(line.first + index) === word);
  if (!opens) return null;
  let comma = line.first + 4;
  while (comma < line.last && line.word(comma) !== ',') comma += 1;
  let last = line.last;
  while (last > comma && line.tag(last - 1) === 'PUNCT' && !line.quoted(last - 1)) last -= 1;
  const from = line.first + 4;
  if (comma === from || last - comma < 3) return null;
  const start = line.start(comma + 1);
  const ending = line.quotations.findLast((item) => item.outer.end >= line.end(last - 1) && item.outer.start >= start);
  return {
    source: spanOf(line, [from, comma]),
    cue: { start: line.start(line.first), end: line.end(line.first + 3) },
    content: { start, end: ending?.end ?? line.end(last - 1) },
  };
}

/** "According to X, …" and "…, according to X": null where the sentence has none outside its quotations. */
export function findAccordingTo(line: Line): { source: Span; cue: Span; content: Span } | null {
  const words = findInTheWordsOf(line);
  if (words) return words;
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
    const quotation = line.quotations.find((item) => item.outer.start === line.start(first));
    const end = Math.max(line.end(last - 1), quotation?.end ?? 0);
    return { source: spanOf(line, source), cue, content: { start: line.start(first), end } };
  }
  return null;
}
