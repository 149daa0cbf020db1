/** Sources: the noun phrase that speaks, found beside its cue. */
import type { Span } from '../../model/index.ts';
import type { Line } from './line.ts';

const nounTags = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const insideTags = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON']);
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
]);

/** A range of tokens `[first, last)`. */
export type Range = readonly [number, number];

/** The noun phrase that ends before token `cue`: its subject. Null where none stands there. */
export function sourceBefore(line: Line, cue: number): Range | null {
  let at = cue - 1;
  while (at >= line.first && skipTags.has(line.tag(at)) && !relative.has(line.word(at))) at -= 1;
  at = beforeMoment(line, at);
  if (at < line.first || line.quoted(at)) return null;
  if (line.word(at) === ')') return beforeParenthesis(line, at);
  if (relative.has(line.word(at))) {
    at -= 1;
    if (at >= line.first && line.word(at) === ',') at -= 1;
    return nounPhrase(line, at);
  }
  if (line.word(at) === ',') {
    // An apposition or a relative clause between commas: the subject stands before the earlier comma.
    let earlier = at - 1;
    while (earlier >= line.first && line.word(earlier) !== ',') {
      if (line.quoted(earlier)) return null;
      earlier -= 1;
    }
    if (earlier <= line.first) return null;
    const head = nounPhrase(line, earlier - 1);
    return head ? [head[0], at] : null;
  }
  return nounPhrase(line, at);
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

/** "Senator Irma Dovey (R-Ohio)": the noun phrase before the parenthesis, together with it. */
function beforeParenthesis(line: Line, closing: number): Range | null {
  let open = closing - 1;
  while (open > line.first && line.word(open) !== '(' && closing - open < 8) open -= 1;
  const head = line.word(open) === '(' ? nounPhrase(line, open - 1) : null;
  return head && [head[0], closing + 1];
}

/** The noun phrase that ends with token `last`, "of"- and "in"-phrases and possessors included. */
function nounPhrase(line: Line, last: number): Range | null {
  if (last < line.first || line.quoted(last) || !nounTags.has(line.tag(last))) return null;
  let first = last;
  while (first > line.first) {
    const before = first - 1;
    if (line.quoted(before)) break;
    const word = line.word(before);
    const tag = line.tag(before);
    if (clauseWords.has(word) && tag !== 'DET') break;
    if (insideTags.has(tag) || word === "'s" || word === '’s' || word === '-') first = before;
    else if ((tag === 'ADP' || word === 'and') && before > line.first && nounTags.has(line.tag(before - 1))) {
      if (['in', 'on', 'at', 'after', 'during', 'as', 'by', 'since'].includes(word) && line.tag(before - 1) === 'NUM')
        break;
      first = before;
    } else if (word === '(' || word === ')') first = before;
    else break;
  }
  return [first, last + 1];
}

/** The noun phrase after token `cue` ("said X, the Y of Z"): up to the next verb, quotation, or clause. */
export function sourceAfter(line: Line, cue: number): Range | null {
  let at = cue + 1;
  const first = at;
  while (at < line.last) {
    const word = line.word(at);
    const tag = line.tag(at);
    if (line.quoted(at) || tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ') break;
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
      /^[a-z\d]/.test(line.word(at + 1))
    )
      break;
    at += 1;
  }
  while (at > first && ['ADP', 'PUNCT', 'ADV', 'DET', 'CCONJ'].includes(line.tag(at - 1))) at -= 1;
  let noun = false;
  for (let index = first; index < at; index += 1) noun ||= nounTags.has(line.tag(index));
  return noun ? [first, at] : null;
}

export function spanOf(line: Line, [first, last]: Range): Span {
  return { start: line.start(first), end: line.end(last - 1) };
}
