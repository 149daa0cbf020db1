/** Tokens: wink's, with names joined that it cuts; or the given ones, tagged by the word that they lie on. */
import type { Span, Token } from '../../model/index.ts';
import { leadingAbbreviations, numberAbbreviations, trailingAbbreviations } from '../en/abbreviations.ts';
import { nameArticles } from '../en/names/particles.ts';
import { tagPiece } from './tagger.ts';

/** Tokens of one piece of `text`: wink's own, then joined where a name or an abbreviation was cut. */
export function tokenisePiece(text: string, piece: Span): Token[] {
  return joinTokens(
    text,
    tagPiece(text, piece.start, piece.end).flatMap((token) => splitOwner(text, token)),
  );
}

/** `spans` as tokens, each with lemma and tag of the token of `own` that it shares most with. Both in order. */
export function tagGiven(text: string, spans: readonly Span[], own: readonly Token[]): Token[] {
  let first = 0;
  return spans.map((span) => {
    while (first < own.length && (own[first]?.end ?? 0) <= span.start) first += 1;
    let best: Token | undefined;
    let most = 0;
    for (let index = first; index < own.length && (own[index]?.start ?? 0) < span.end; index += 1) {
      const token = own[index];
      if (!token) break;
      const shared = Math.min(token.end, span.end) - Math.max(token.start, span.start);
      if (shared > most) [best, most] = [token, shared];
    }
    const { start, end } = span;
    const whole = best?.start === start && best?.end === end;
    return {
      start,
      end,
      lemma: whole && best ? best.lemma : text.slice(start, end).toLowerCase(),
      upos: best?.upos ?? 'X',
    };
  });
}

/** "Abbas's", which wink leaves whole, as two tokens. */
function splitOwner(text: string, token: Token): Token[] {
  const at = token.end - 2;
  if (at <= token.start + 1 || !/^['’]s$/i.test(text.slice(at, token.end))) return [token];
  const { start, end, upos } = token;
  return [
    { start, end: at, lemma: text.slice(start, at).toLowerCase(), upos },
    { start: at, end, lemma: "'s", upos: 'PART' },
  ];
}

function joinTokens(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const size = joinedSize(text, tokens, index);
    const first = tokens[index] as Token;
    const last = tokens[index + size - 1] as Token;
    if (size === 1) joined.push(first);
    else {
      const upos = size === 3 ? 'PROPN' : first.upos;
      joined.push({ start: first.start, end: last.end, lemma: text.slice(first.start, last.end).toLowerCase(), upos });
    }
    index += size;
  }
  return joined;
}

/** How many tokens from `index` on are one word: 3 for al-X, 2 for an abbreviation and its stop, else 1. */
function joinedSize(text: string, tokens: readonly Token[], index: number): 1 | 2 | 3 {
  const [first, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!first || !second || first.end !== second.start) return 1;
  const word = text.slice(first.start, first.end).toLowerCase();
  const mark = text.slice(second.start, second.end);
  if (mark === '.' && numberAbbreviations.has(word))
    return /^\d/.test(third ? text.slice(third.start, third.end) : '') ? 2 : 1;
  if (mark === '.' && (leadingAbbreviations.has(word) || trailingAbbreviations.has(word)) && word.length > 1) {
    return tokens[index + 2] || leadingAbbreviations.has(word) ? 2 : 1;
  }
  if (!third || second.end !== third.start || !/^[-‐‑]$/.test(mark) || !nameArticles.has(word)) return 1;
  return /^[\p{Lu}'’‘ʻʿ]/u.test(text.slice(third.start, third.end)) ? 3 : 1;
}
