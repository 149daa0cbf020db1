/** Sentences: where one ends. Stops, what closes after them, and the abbreviations that only look like ends. */
import type { Span, Token } from '../../model/index.ts';
import {
  calendarAbbreviations,
  leadingAbbreviations,
  numberAbbreviations,
  sentenceOpeners,
  trailingAbbreviations,
} from '../en/abbreviations.ts';

const stop = /^(?:[.!?…]+|[!?‽]+|。|؟|\.{2,})$/;
const closer = /^[”’»)\]}]$/;
const opener = /^[“‘«([{]$/;
const speechVerb = /^(?:said|says|asked|asks|added|told|wrote|replied|shouted|declared|cried|warned|stated|responded)$/;

/** Ranges `[first, last)` of the tokens of one piece that make a sentence each; together they cover all tokens. */
export function cutSentences(text: string, tokens: readonly Token[]): [number, number][] {
  const ranges: [number, number][] = [];
  let first = 0;
  let index = 0;
  let straightOpen = false;
  while (index < tokens.length) {
    const word = wordAt(text, tokens, index);
    if (word === '"') straightOpen = !straightOpen;
    let after = index + 1;
    if (isEnd(text, tokens, index, first)) {
      [after, straightOpen] = skipClosers(text, tokens, after, straightOpen);
      if (after >= tokens.length || startsSentence(text, tokens, index, after, first)) {
        ranges.push([first, after]);
        first = after;
      }
    }
    index = after;
  }
  if (first < tokens.length) ranges.push([first, tokens.length]);
  return ranges;
}

function wordAt(text: string, tokens: readonly Span[], index: number): string {
  const token = tokens[index];
  return token ? text.slice(token.start, token.end) : '';
}

/** True where token `index` can be the last word or mark of the sentence that begins at `first`. */
function isEnd(text: string, tokens: readonly Span[], index: number, first: number): boolean {
  const word = wordAt(text, tokens, index);
  if (stop.test(word)) {
    const before = wordAt(text, tokens, index - 1);
    const glued = tokens[index - 1]?.end === tokens[index]?.start;
    if (word === '.' && glued && leadingAbbreviations.has(before.toLowerCase()) && /^\p{Lu}/u.test(before))
      return false;
    if (word === '.' && glued && /^\p{Lu}$/u.test(before) && before !== 'I') return false;
    return !(word === '.' && index - first === 1 && /^\d{1,2}$/.test(before));
  }
  if (word.length < 2 || !word.endsWith('.')) return false;
  const stem = word.slice(0, -1).toLowerCase();
  if (numberAbbreviations.has(stem)) return !/^\d/.test(wordAt(text, tokens, index + 1));
  return !leadingAbbreviations.has(stem) && !/^\p{Lu}\.$/u.test(word);
}

/** Index after the quotes and brackets that close after a stop, and whether a straight quote is still open there. */
function skipClosers(
  text: string,
  tokens: readonly Token[],
  from: number,
  straightOpen: boolean,
): [index: number, straightOpen: boolean] {
  let index = from;
  let open = straightOpen;
  for (; index < tokens.length; index += 1) {
    const word = wordAt(text, tokens, index);
    const glued = tokens[index - 1]?.end === tokens[index]?.start;
    const isLast = index === tokens.length - 1;
    if (stop.test(word) && glued) continue;
    if (closer.test(word) && (glued || isLast)) continue;
    if (isLast && opener.test(word) && word !== '(') continue;
    if ((word === '"' || word === "'") && (glued || isLast) && (open || word === "'" || isLast)) {
      if (word === '"') open = false;
      continue;
    }
    break;
  }
  return [index, open];
}

/** True where the words from `next` on begin a new sentence after the end mark at `index`. */
function startsSentence(text: string, tokens: readonly Token[], index: number, next: number, first: number): boolean {
  const mark = wordAt(text, tokens, index);
  let at = next;
  while (at < tokens.length - 1 && /^["'“‘«([{*•–—-]$/.test(wordAt(text, tokens, at))) at += 1;
  const word = wordAt(text, tokens, at);
  if (/^\p{Ll}/u.test(word)) return false;
  if (tokens[next - 1]?.end === tokens[next]?.start && !/^[“"‘]$/.test(wordAt(text, tokens, next))) {
    // "site.Name": glued words are one sentence unless a word of more than two letters stands on either side.
    if (!stop.test(mark) || !/^\p{Lu}\p{Ll}{2}/u.test(word)) return false;
  }
  if (!stop.test(mark)) return endsAtAbbreviation(mark.slice(0, -1).toLowerCase(), word, at > next);
  if (/^[!?]/.test(mark) && next - index > 1) return !isSpeechTag(text, tokens, at);
  return next - first > 0;
}

/** Whether a sentence ends after an abbreviation without its stop, given the next word. */
function endsAtAbbreviation(stem: string, next: string, quoted: boolean): boolean {
  if (calendarAbbreviations.has(stem) && /^\d/.test(next)) return false;
  if (trailingAbbreviations.has(stem) || calendarAbbreviations.has(stem) || /^(?:\p{L}\.)+\p{L}$/u.test(stem)) {
    return quoted || sentenceOpeners.has(next.toLowerCase());
  }
  return true;
}

/** True for words such as "Smith said": they belong to the quote that ended with a question or exclamation mark. */
function isSpeechTag(text: string, tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < Math.min(at + 4, tokens.length); index += 1) {
    if (speechVerb.test(wordAt(text, tokens, index))) return true;
    if (tokens[index]?.upos === 'PUNCT') return false;
  }
  return false;
}
