/** Sources: the noun phrase that speaks, found beside its cue. */
import type { Span } from '../../model/index.ts';
import { cues } from '../en/cues/verbs.ts';
import { forms } from './asides.ts';
import type { Line } from './line.ts';

const nounTags = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const insideTags = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON']);
const daytimes = new Set('monday tuesday wednesday thursday friday saturday sunday night morning evening'.split(' '));
const subjects = new Set(['he', 'she', 'they', 'i', 'we']);
/** Determiners that stand for somebody: "said another". */
export const alone: ReadonlySet<string> = new Set([
  'another',
  'others',
  'one',
  'some',
  'many',
  'both',
  'several',
  'most',
  'few',
]);
/** Offices that are adjectives too. */
const roles = new Set(['chief', 'general', 'major', 'head', 'elder', 'principal']);
/** Determiners that follow the subject that they count: "they all said". */
const floating = new Set(['all', 'both', 'each']);
const objects = new Set(['him', 'them', 'me', 'us']);
/** "a source close to X": adjectives that tie a noun to a name. */
const near = new Set('close loyal familiar linked tied allied opposed sympathetic next'.split(' '));
const skipTags = new Set(['AUX', 'ADV', 'PART']);
const relative = new Set(['who', 'which', 'that']);
const clauseWords = new Set([
  'that',
  'which',
  'who',
  'while',
  'as',
  'after',
  'before',
  'when',
  'because',
  'but',
  'although',
  'though',
  'if',
  'where',
  'since',
  'until',
  'than',
]);

/** A range of tokens `[first, last)`. */
export type Range = readonly [number, number];

/** The noun phrase that ends before token `cue`: its subject. Null where none stands there. */
export function sourceBefore(line: Line, cue: number): Range | null {
  let at = cue - 1;
  while (at >= line.first && skipTags.has(line.tag(at)) && !relative.has(line.word(at))) at -= 1;
  const participle =
    at > line.first + 2 && moments.has(line.word(at)) && line.word(at - 1).endsWith('ed') ? at - 2 : null;
  const dated = participle !== null && line.tag(participle) === 'NOUN' ? nounPhrase(line, participle) : null;
  if (dated) return [dated[0], at + 1];
  at = beforeMoment(line, at);
  while (at >= line.first && line.tag(at) === 'ADV') at -= 1;
  if (
    floating.has(line.word(at)) &&
    at > line.first &&
    !line.quoted(at) &&
    /^(?:\)|they|we|.*s)$/.test(line.word(at - 1))
  )
    at -= 1;
  if (at < line.first || line.quoted(at)) return null;
  if (line.word(at) === ')') return beforeParenthesis(line, at);
  if (relative.has(line.word(at))) {
    at -= 1;
    if (at >= line.first && line.word(at) === ',') at -= 1;
    return nounPhrase(line, at);
  }
  if (line.word(at) === ',') return beforeInsertions(line, at);
  return objects.has(line.word(at)) && line.tag(at) === 'PRON' ? aroundObject(line, at) : nounPhrase(line, at);
}

/** "Those close to him": the phrase that an object pronoun ends; null for the pronoun alone, which is nobody's subject. */
function aroundObject(line: Line, at: number): Range | null {
  const head = headBefore(line, at);
  if (head !== null) return [head, at + 1];
  const those = line.tag(at - 1) === 'ADP' ? at - 3 : at - 1;
  return line.word(those) === 'those' && line.tag(those + 1) === 'ADJ' ? [those, at + 1] : null;
}

const moments = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday week month year'.split(' '),
);

/** The token before "on Monday", "Monday", "this month" that ends at `at`; `at` itself where no such words stand there. */
function beforeMoment(line: Line, at: number): number {
  if (!moments.has(line.word(at)) || at - 1 <= line.first) return at;
  if (['on', 'this', 'last'].includes(line.word(at - 1))) return at - 2;
  return line.tag(at - 1) === 'PROPN' && line.word(at).endsWith('day') ? at - 1 : at;
}

const insertionTurns = 5;

/**
 * "X, 59, of Dorvan, who …, said": the subject before the appositions and relative clauses that end with `comma`, together
 * with them; without them where they only tell when and how ("X, speaking on Monday, said").
 */
function beforeInsertions(line: Line, comma: number): Range | null {
  let open = commaBefore(line, comma);
  if (open === null) return null;
  const outside =
    (line.word(open + 1).endsWith('ing') && line.word(open + 1) !== 'including') ||
    line.tag(open + 1) === 'ADV' ||
    (line.tag(open + 1) === 'ADP' && line.word(open + 1) !== 'of');
  for (let turn = 0; turn < insertionTurns; turn += 1) {
    const earlier = commaBefore(line, open);
    if (earlier === null || !isInsertion(line, earlier, open)) break;
    open = earlier;
  }
  const head = nounPhrase(line, open - 1) ?? parenthesised(line, open - 1);
  return head && [head[0], outside ? open : comma];
}

function parenthesised(line: Line, at: number): Range | null {
  return line.word(at) === ')' ? beforeParenthesis(line, at) : null;
}

/** The comma before token `comma`; null where the sentence begins, a quotation stands between, or a clause ends. */
function commaBefore(line: Line, comma: number): number | null {
  for (let at = comma - 1; at > line.first; at -= 1) {
    if (line.quoted(at) || [';', ':'].includes(line.word(at))) return null;
    if (line.word(at) === ',') return at;
  }
  return null;
}

/** An age, a home, a state, a relative clause; or an apposition to a name with which the sentence begins. */
function isInsertion(line: Line, comma: number, end: number): boolean {
  const first = comma + 1;
  if (['who', 'which', 'whose', 'of', 'one'].includes(line.word(first))) return true;
  if (end - first === 1) return line.tag(first) === 'NUM' || line.tag(first) === 'PROPN';
  if (
    !['DET', 'NOUN'].includes(line.tag(first)) ||
    line.tag(comma - 1) !== 'PROPN' ||
    moments.has(line.word(comma - 1))
  )
    return false;
  const head = nounPhrase(line, comma - 1);
  return head !== null && (head[0] === line.first || line.quoted(head[0] - 1));
}

/** "Senator Irma Dovey (R-Ohio)": the noun phrase before the parenthesis, together with it. */
function beforeParenthesis(line: Line, closing: number): Range | null {
  let open = closing - 1;
  while (open > line.first && line.word(open) !== '(' && closing - open < 8) open -= 1;
  const head = line.word(open) === '(' ? nounPhrase(line, open - 1) : null;
  return head && [head[0], closing + 1];
}

const isNoun = (line: Line, at: number): boolean => nounTags.has(line.tag(at)) || roles.has(line.word(at));

/** The noun phrase that ends with token `last`, "of"- and "in"-phrases and possessors included. */
export function nounPhrase(line: Line, last: number): Range | null {
  const named =
    nounTags.has(line.tag(last)) ||
    alone.has(line.word(last)) ||
    (line.tag(last) === 'ADJ' && (line.tag(last - 1) === 'DET' || roles.has(line.word(last))));
  if (last < line.first || line.quoted(last) || !named) return null;
  if (subjects.has(line.word(last)) || line.word(last) === 'it') return [last, last + 1];
  let first = last;
  while (first > line.first) {
    const before = first - 1;
    if (line.quoted(before)) break;
    const word = line.word(before);
    const tag = line.tag(before);
    if (word === 'which' || word === 'whose' || (clauseWords.has(word) && (tag !== 'DET' || !determines(line, first))))
      break;
    if ((forms.has(word) || daytimes.has(word)) && line.tag(first) === 'PROPN') break;
    const described = tag === 'VERB' && word.endsWith('ed') && line.tag(first) === 'NOUN';
    if (described && ['ADP', 'DET', 'NUM'].includes(line.tag(before - 1)) && before > line.first + 1) first = before;
    else if (tag === 'ADP' && line.word(before - 1) === 'and' && nounTags.has(line.tag(before - 2))) first = before;
    // "United" of "the United States" may be taken for a verb.
    else if (word === 'united' && line.tag(first) === 'PROPN') first = before;
    else if (insideTags.has(tag) || word === "'s" || word === '’s' || word === '-') first = before;
    else if ((tag === 'ADP' || word === 'and') && before > line.first && isNoun(line, before - 1)) {
      if (['in', 'on', 'at', 'after', 'during', 'as', 'by', 'since'].includes(word) && line.tag(before - 1) === 'NUM')
        break;
      first = before;
    } else if (tag === 'ADP' && near.has(line.word(before - 1)) && before - 1 > line.first && isNoun(line, before - 2))
      first = before - 1;
    else if (word === '(' || word === ')') first = before;
    else break;
  }
  first = behindObject(line, first, last) ?? first;
  return [headBefore(line, first) ?? first, last + 1];
}

/** "began a reduction and his successor declared": behind the "and" where the first part is the object of a verb before it. */
function behindObject(line: Line, first: number, last: number): number | null {
  if (line.tag(first - 1) !== 'VERB' || first - 1 <= line.first || cues.has(line.lemma(first - 1))) return null;
  for (let at = last - 1; at > first; at -= 1) {
    if (line.word(at) === 'and' && ['DET', 'PRON'].includes(line.tag(at + 1))) return at + 1;
  }
  return null;
}

/** "that" points at a noun ("that village"), and does not open a clause ("that President Dovey", "that militias"). */
const determines = (line: Line, at: number): boolean =>
  line.tag(at) === 'ADJ' || (line.tag(at) === 'NOUN' && !/[^s]s$/.test(line.word(at)));

const relativeReach = 12;

/** "the people who left with X", "a report published by X": where the phrase begins whose relative clause ends in X. Null where none does. */
function headBefore(line: Line, first: number): number | null {
  const participle = line.word(first - 1) === 'by' && /(?:ed|en|wn)$/.test(line.word(first - 2));
  let at = participle ? first - 2 : first - 1;
  if (!participle) {
    if (!['ADP', 'VERB'].includes(line.tag(at))) return null;
    while (at > line.first && first - at < relativeReach && !relative.has(line.word(at))) {
      if (line.tag(at) === 'PUNCT' || line.quoted(at)) return null;
      at -= 1;
    }
    const active = activeParticiple(line, at, first);
    if (active !== null) return nounPhrase(line, active)?.[0] ?? null;
    const passive = passiveParticiple(line, at, first);
    if (passive !== null) return nounPhrase(line, passive)?.[0] ?? null;
    if (!relative.has(line.word(at)) || !['VERB', 'AUX', 'ADV'].includes(line.tag(at + 1))) return null;
    if (line.word(at) !== 'who' && line.tag(first - 1) !== 'ADP') return null;
  }
  return nounTags.has(line.tag(at - 1)) && line.tag(at - 1) !== 'PRON' ? (nounPhrase(line, at - 1)?.[0] ?? null) : null;
}

/** "one official speaking on condition of X": the noun before the participle, where the phrase hangs on a preposition. Null where none is. */
function activeParticiple(line: Line, from: number, first: number): number | null {
  if (line.tag(first - 1) !== 'ADP') return null;
  for (let at = first - 2; at > line.first && at >= from; at -= 1) {
    if (line.tag(at) === 'VERB') return line.word(at).endsWith('ing') && nounTags.has(line.tag(at - 1)) ? at - 1 : null;
  }
  return null;
}

/** "a militia targeted in an attack in X": the noun before the participle, where the phrase hangs on a preposition. Null where none is. */
function passiveParticiple(line: Line, from: number, first: number): number | null {
  if (line.tag(first - 1) !== 'ADP' || clauseWords.has(line.word(first - 1))) return null;
  for (let at = first - 2; at > line.first && at >= from; at -= 1) {
    if (['SCONJ', 'AUX', 'PART', 'CCONJ'].includes(line.tag(at)) || clauseWords.has(line.word(at))) return null;
    if (line.tag(at) !== 'VERB' && !(line.tag(at) === 'ADJ' && line.tag(at + 1) === 'ADP')) continue;
    const follows = line.tag(at - 1) === 'NOUN' && ['ADP', 'ADV'].includes(line.tag(at + 1));
    return follows && /(?:ed|en|wn|ught)$/.test(line.word(at)) ? at - 1 : null;
  }
  return null;
}

/** The noun phrase after token `cue` ("said X, the Y of Z"): up to the next verb, quotation, or clause. */
export function sourceAfter(line: Line, cue: number): Range | null {
  let at = cue + 1;
  const first = at;
  while (at < line.last) {
    const word = line.word(at);
    const tag = line.tag(at);
    if (word === '(') {
      const closing = closingParenthesis(line, at);
      if (closing !== null) {
        at = closing + 1;
        continue;
      }
    }
    if (line.quoted(at) || (tag === 'VERB' && line.word(at - 1) !== '-') || tag === 'AUX' || tag === 'SCONJ') break;
    if (['.', ';', ':', 'who', 'which', 'after', 'during', 'as', 'while', 'when', '—', '–'].includes(word)) break;
    if (tag === 'PRON' && at > first) break;
    if (
      word === ',' &&
      (at + 1 >= line.last ||
        line.quoted(at + 1) ||
        ['PRON', 'ADP', 'VERB', 'CCONJ', 'ADV', 'SCONJ'].includes(line.tag(at + 1)))
    )
      break;
    if (
      tag === 'ADP' &&
      ['in', 'on', 'at', 'to', 'by'].includes(word) &&
      line.word(at + 1) !== 'the' &&
      at > first &&
      !namesBody(line, at) &&
      !(word === 'by' && line.tag(at - 1) === 'NOUN' && line.tag(at + 1) === 'PROPN')
    )
      break;
    at += 1;
  }
  while (
    at > first &&
    ['ADP', 'PUNCT', 'ADV', 'DET', 'CCONJ'].includes(line.tag(at - 1)) &&
    !alone.has(line.word(at - 1))
  )
    at -= 1;
  let noun = false;
  for (let index = first; index < at; index += 1) noun ||= nounTags.has(line.tag(index)) || alone.has(line.word(index));
  return noun ? [first, at] : null;
}

/** "Council on Foreign Relations": a preposition inside a name. */
const namesBody = (line: Line, at: number): boolean =>
  line.word(at) === 'on' && line.tag(at - 1) === 'PROPN' && line.tag(at + 1) === 'PROPN' && !tellsWhen(line, at + 1);

function closingParenthesis(line: Line, open: number): number | null {
  for (let at = open + 1; at < Math.min(line.last, open + 8); at += 1) if (line.word(at) === ')') return at;
  return null;
}

/** A speaker named behind the cue, with the apposition or relative clause that goes on to the sentence's end. */
export function extendAfter(line: Line, range: Range | null): Range | null {
  if (!range) return null;
  const first = range[0];
  let last = range[1];
  const at = line.word(last) === ',' ? last + 1 : last;
  const named = line.tag(last - 1) === 'PROPN' || line.tag(last - 1) === 'NOUN';
  const goesOn =
    ['who', 'which', 'whose'].includes(line.word(at)) ||
    (at > last && (['DET', 'NOUN'].includes(line.tag(at)) || opensOffice(line, at))) ||
    (at === last &&
      ['of', 'at', 'for', 'in', 'with', 'from', 'to', 'on', 'by'].includes(line.word(at)) &&
      !tellsWhen(line, at + 1));
  if (!named || !goesOn) return range;
  for (last = at; last < line.last; last += 1) {
    if (line.quoted(last) || [';', ':', '—', '–', '--', '.'].includes(line.word(last))) break;
    if (line.word(last) === ',' && (line.quoted(last + 1) || line.word(last + 1).endsWith('ing'))) break;
    if (['adding', 'during', 'when', 'while', 'after', 'before'].includes(line.word(last))) break;
    if (line.word(last) === 'as' && line.tag(last - 1) !== 'VERB') break;
    if (last > at && ['in', 'on', 'at'].includes(line.word(last)) && tellsWhen(line, last + 1)) break;
  }
  while (last > first && line.tag(last - 1) === 'PUNCT' && line.word(last - 1) !== ')') last -= 1;
  return [first, last];
}

/** "…, of the Lantern church", "…, now a baker": behind a comma, where somebody belongs. */
const opensOffice = (line: Line, at: number): boolean =>
  line.word(at) === 'of' || (['now', 'then', 'formerly', 'once'].includes(line.word(at)) && line.tag(at + 1) === 'DET');

/** "Monday", "an interview", "2031": what follows "on", "in" or "at" where it is no place and no office. */
function tellsWhen(line: Line, at: number): boolean {
  for (let next = at; next < Math.min(at + 4, line.last); next += 1) {
    if (moments.has(line.word(next)) || forms.has(line.word(next)) || line.tag(next) === 'NUM') return true;
  }
  return false;
}

export function spanOf(line: Line, [first, last]: Range): Span {
  return { start: line.start(first), end: line.end(last - 1) };
}
