/** Contents: what is attributed, found around the cue and its source. */
import type { Span } from '../../model/index.ts';
import type { Attribution } from './attributions.ts';
import { type Cue, cues } from '../en/cues/verbs.ts';
import { skipAsides, skipLongAside } from './asides.ts';
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
  if (!subject || isPronoun(line, subject[0], subject[1])) return null;
  return { spans: [{ start: line.start(subject[0]), end: line.end(subject[1] - 1) }], quote: 'indirect', to: null };
}

/** Verbs with a listener: "told the council that". */
const listeners = new Set(
  'tell warn urge ask accuse blame call remind inform notify assure reassure advise promise encourage implore beg invite instruct direct press order'.split(
    ' ',
  ),
);

const isPronoun = (line: Line, first: number, last: number): boolean =>
  last - first === 1 && line.tag(first) === 'PRON';

const questions = new Set(['whether', 'if', 'why', 'who', 'what', 'how', 'when', 'where']);

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
export function findContent(
  text: string,
  line: Line,
  { cue, source, frame, limit, alone, shared }: Attribution,
): Content | null {
  const named = namedBy(line, cue, source);
  if (named) return { spans: [{ start: named.start, end: named.end }], quote: 'mixed', to: null };
  const firstOutside = !shared && source[0] < cue ? source[0] : cue;
  const behind = line.lemma(cue) === 'put' ? cue + 2 : cue + 1;
  const lastOutside = source[1] > behind ? source[1] : behind;
  const before = line.quotations.filter((item) => item.outer.end <= line.start(firstOutside) + 1);
  const border = limit < line.last ? line.start(limit) : Number.MAX_SAFE_INTEGER;
  const after = line.quotations.filter(
    (item) => item.outer.start >= line.end(lastOutside - 1) && item.outer.start < border,
  );
  const nearest = before.at(-1);
  const speaks = frame.frames.some((item) => ['that', 'clause', 'for'].includes(item));
  const touching =
    nearest && !shared && speaks && /^[\s,]*(?:as )?$/.test(text.slice(nearest.outer.end, line.start(firstOutside)));
  if (nearest && touching) {
    const close = after.filter((item) => text.slice(line.end(lastOutside - 1), item.outer.start).length < 60);
    const spans = [...before.filter((item) => joined(text, item, nearest)), ...close];
    const to = line.lemma(cue) === 'tell' ? listenerOf(line, cue, lastOutside) : null;
    const opening = alone && close.length === 0 ? unquotedOpening(line, before) : null;
    if (opening !== null) return { spans: [{ start: opening, end: nearest.outer.end }], quote: 'mixed', to };
    return { spans: spans.map(({ start, end }) => ({ start, end })), quote: 'direct', to };
  }
  const carried = !shared && speaks && firstOutside === line.first && endsSoon(line, lastOutside) ? line.before : null;
  if (carried) {
    const spans = [carried, ...after].map(({ start, end }) => ({ start, end }));
    return { spans, quote: 'direct', to: listenerOf(line, cue, lastOutside) };
  }
  let at = lastOutside;
  let to: Range | null = null;
  if (listeners.has(line.lemma(cue)) && (line.lemma(cue) !== 'call' || line.word(at) === 'on')) {
    if (line.lemma(cue) === 'call' && line.word(at) === 'on') at += 1;
    const phrase =
      ['that', 'for', 'of'].includes(line.word(at)) || questions.has(line.word(at)) ? null : sourceAfter(line, at - 1);
    // "warned on Saturday that": when, and not whom.
    if (phrase && phrase[0] === at && line.tag(at) !== 'ADP') {
      const cut = cutAddressee(line, phrase);
      const charged = ['accuse', 'blame'].includes(line.lemma(cue));
      const end = charged ? behindApposition(line, cut[1]) : cut[1];
      const object = charged ? !['of', 'for'].includes(line.word(end)) : endsWithObject(line, cue, end);
      if (!object) {
        to = [cut[0], end];
        at = end;
      }
    }
  }
  const behindAside = speaks && !frame.with.has(line.word(at)) ? skipLongAside(line, at) : at;
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
  const reach = Math.min(limit, phrase ? phraseEnd(line, at) : clauseEnd(line, at));
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

/** True where a sentence only tells who says what stood before it: "Rask asked.", "the mayor shouted to the crowd." */
function endsSoon(line: Line, from: number): boolean {
  const at = skipAsides(line, from);
  if (at >= line.last || line.quoted(at)) return true;
  if (line.tag(at) === 'PUNCT') return line.word(at) !== ':';
  return ['ADP', 'ADV'].includes(line.tag(at)) && !['that', 'if', 'of'].includes(line.word(at));
}

/** "said so", "said it again": words that only point at what was said before. */
function pointsBack(line: Line, at: number, end: number): boolean {
  if (line.tag(at) === 'PRON' && line.end(at) >= end) return true;
  return ['so', 'it'].includes(line.word(at)) && ['ADV', 'ADP', 'PUNCT'].includes(line.tag(at + 1));
}

/** "call for", "call on", "call the raid a success", or a name given in quotation marks; not "call the police". */
function callsForOrNames(line: Line, cue: number, end: number): boolean {
  if (['for', 'on', 'upon'].includes(line.word(cue + 1))) return true;
  for (let at = cue + 2; line.end(at) <= end && at < line.last; at += 1) {
    if ((line.word(at) === 'a' || line.word(at) === 'an') && line.tag(at - 1) !== 'ADP') return true;
  }
  return line.quotations.some((item) => item.outer.start > line.start(cue) && item.outer.start < end);
}

const elsewhere = new Set(
  'as when while after before during because since following citing referring noting adding pointing in at on from and but'.split(
    ' ',
  ),
);

/** True where what follows "…, X said" tells of when and how, or goes on with the sentence, and is not what was said. */
function goesElsewhere(line: Line, at: number): boolean {
  if (at >= line.last || line.quoted(at)) return true;
  return elsewhere.has(line.word(at)) || (line.word(at) === ',' && elsewhere.has(line.word(at + 1)));
}

/** A clause: "that …", or a noun phrase that a verb follows soon. */
function isClause(line: Line, at: number, limit: number): boolean {
  if (line.word(at - 1) === 'that' || questions.has(line.word(at))) return true;
  if (!['PRON', 'DET', 'PROPN', 'NOUN', 'ADJ', 'NUM'].includes(line.tag(at))) return false;
  for (let next = at + 1; next < Math.min(limit, at + 9); next += 1) {
    if (line.tag(next) === 'PUNCT' || line.word(next) === 'to' || line.tag(next) === 'SCONJ') return false;
    // What follows "his" is a noun, whatever its tag.
    if (next === at + 1 && ownWords.has(line.word(at))) continue;
    if (line.tag(next) === 'AUX' || (line.tag(next) === 'VERB' && !line.word(next).endsWith('ing'))) return true;
  }
  return false;
}

const ownWords = new Set(['his', 'its', 'their', 'our', 'my', 'your']);

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

/** "accused the leader, Kim Orum, of": the "of" behind an apposition; `at` itself where none stands there. */
function behindApposition(line: Line, at: number): number {
  if (line.word(at) !== ',') return at;
  for (let next = at + 1; next < Math.min(line.last, at + 9); next += 1) {
    if (line.tag(next) === 'VERB' || line.quoted(next)) return at;
    if (line.word(next) === ',' && ['of', 'for'].includes(line.word(next + 1))) return next + 1;
  }
  return at;
}

/** "promised a veto", "ordered an inquiry and left": nothing is said to what stands behind these verbs alone. */
function endsWithObject(line: Line, cue: number, end: number): boolean {
  if (!['promise', 'advise', 'urge', 'press', 'direct', 'encourage'].includes(line.lemma(cue))) return false;
  return (
    end >= line.last ||
    (line.tag(end) === 'PUNCT' && !line.quoted(end)) ||
    ['and', 'but', 'in', 'on'].includes(line.word(end))
  );
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
  const subject =
    line.word(lastOutside) === ',' &&
    ['AUX', 'VERB'].includes(line.tag(lastOutside + 1)) &&
    line.tag(line.first) !== 'ADP';
  if (!subject && !tellsSomething(line, firstOutside - 1)) return null;
  const spans = [{ start: line.start(line.first), end: line.end(firstOutside - 2) }];
  const goesOn = line.word(lastOutside) === ',' && !line.word(lastOutside + 1).endsWith('ing');
  const rest = contentRest(line, lastOutside + 1, limit);
  if (goesOn && rest) spans.push(rest);
  const mixed = line.quotations.some((item) =>
    spans.some(({ start, end }) => item.outer.start < end && item.outer.end > start),
  );
  return { spans, quote: mixed ? 'mixed' : 'indirect', to: null };
}

/** False where the words before the comma at `end` only tell when and how ("In the evening, X said"). */
function tellsSomething(line: Line, end: number): boolean {
  if (['if', 'unless'].includes(line.word(line.first))) return true;
  const opening = ['ADP', 'SCONJ'].includes(line.tag(line.first)) || line.word(line.first).endsWith('ing');
  let from = line.first;
  if (opening) while (from < end && (line.word(from) !== ',' || line.quoted(from))) from += 1;
  for (let at = from; at < end; at += 1) {
    if (
      line.tag(at) === 'AUX' ||
      (line.tag(at) === 'VERB' && !line.word(at).endsWith('ing') && line.word(at - 1) !== 'to')
    )
      return true;
  }
  return false;
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

/** "portrayed X as Y", "labelled X a Y". */
function hasAs(line: Line, from: number): boolean {
  for (let at = from + 1; at < Math.min(line.last, from + 9); at += 1) {
    if (line.word(at) === 'as' || line.word(at) === 'to') return line.word(at) === 'as';
    if (line.tag(at) === 'VERB' || line.tag(at) === 'PUNCT') return false;
  }
  return false;
}

/** With a clause of its own behind it such a word tells when or why, and not of what. */
const circumstances = new Set(['as', 'when', 'after', 'before', 'since']);

/** Where a noun phrase or an infinitive ends: at a mark behind which the sentence turns to something else. */
function phraseEnd(line: Line, from: number): number {
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
function frameEnd(line: Line, cue: number, source: number, from: number): number {
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
function clauseEnd(line: Line, from: number): number {
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

function contentEnd(text: string, line: Line, limit: number): number {
  let end = limit < line.last ? line.start(limit) : line.span.end;
  while (end > line.span.start && /[\s.!?,]/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}
