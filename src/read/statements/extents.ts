/**
 * Extents as PolNeAR has them (Newell et al., LREC 2018, and its manual), so that readings can be compared with others': a content
 * takes in its quotation marks, and the "that" or "to" that opens it; a cue its auxiliaries, its adverbs, and the preposition that
 * leads to the content. The steps of reading work on bare words; this is done last.
 */
import type { Span, Statement, Token } from '../../model/index.ts';
import type { TextContext } from '../context.ts';

const cueParts = new Set(['AUX', 'ADV', 'PART']);
const leads = new Set(['of', 'for', 'by', 'about', 'on', 'against', 'to', 'out', 'at', 'with']);
/** A straight mark belongs to the side that it touches; with room on both sides, to the words that it may close or open. */
const openingMark = /(?:"|(?<=^|\s)" |(?:[“„«]|''|``)[^\S\n]*)$/;
const lowOpening = /„[^\S\n]*$/;
const lowClosing = /^[.,!?]?[“”]/;
const closingMark = /^(?:[.,!?]?"| ?[.,!?]? "(?=\s|$)|[.,!?]?[^\S\n]?(?:[”»]|''))/;
/** A mark, what may stand between it and the words, a stop, and what follows. */
const markReach = 5;

/** `statements` with the extents that PolNeAR's annotators give them. */
export function widenStatements({ article, analysis }: TextContext, statements: readonly Statement[]): Statement[] {
  const { tokens } = analysis;
  const { text } = article;
  return statements.map((statement) => {
    // A trained reader has learnt these extents.
    if (statement.step === 'statements/trained') return statement;
    const inside = statement.step === 'statements/nested' && statement.quote === 'indirect';
    const marked = inside ? statement.content : statement.content.map((piece) => takeMarks(text, piece));
    const content = marked.map((piece, index) => (index === 0 ? takeOpener(text, tokens, piece, statement) : piece));
    const cue = statement.cue && widenCue(text, tokens, statement.cue, [statement.source, ...content]);
    return { ...statement, cue, content, source: takeComma(text, statement.source, cue) };
  });
}

/** A piece of content with the quotation marks around it. */
function takeMarks(text: string, { start, end }: Span): Span {
  const before = openingMark.exec(text.slice(Math.max(0, start - markReach), start));
  const low = before && lowOpening.test(before[0]);
  const after = (low ? lowClosing : closingMark).exec(text.slice(end, end + markReach));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

/** The first piece of a content behind its cue, with its "that", or the "to" of its infinitive. */
function takeOpener(text: string, tokens: readonly Token[], piece: Span, { cue }: Pick<Statement, 'cue'>): Span {
  const first = tokenAt(tokens, piece.start);
  const opener = tokens[first - 1];
  if (!cue || !opener || opener.start < cue.end) return piece;
  const word = text.slice(opener.start, opener.end).toLowerCase();
  const opens = word === 'that' || (word === 'to' && ['VERB', 'AUX', 'ADV'].includes(tokens[first]?.upos ?? ''));
  return opens ? { start: opener.start, end: piece.end } : piece;
}

/** The cue with its auxiliaries and adverbs, and with the preposition or the colon behind it; it meets none of `others`. */
function widenCue(text: string, tokens: readonly Token[], cue: Span, others: readonly (Span | null)[]): Span {
  const isFree = (token: Token): boolean =>
    others.every((span) => !span || token.end <= span.start || span.end <= token.start);
  let first = tokenAt(tokens, cue.start);
  for (let token = tokens[first - 1]; token && isFree(token); token = tokens[first - 1]) {
    const word = text.slice(token.start, token.end);
    const yet = /^(?:has|have|had)$/.test(word) && text.slice(tokens[first]?.start, tokens[first]?.end) === 'yet';
    if (!cueParts.has(token.upos) && !yet) break;
    if (/^['’]s$/.test(word) || /[^\s]\s*\n/.test(text.slice(token.end, tokens[first]?.start))) break;
    first -= 1;
  }
  const start = Math.min(cue.start, tokens[first]?.start ?? cue.start);
  const next = tokens[tokenAt(tokens, cue.end)];
  const lead = next && isFree(next) ? text.slice(next.start, next.end).toLowerCase() : '';
  const leadsOn =
    lead === 'out' || (leads.has(lead) && others.some((span) => span && next && span.start - next.end === 1));
  const end = leadsOn && next ? next.end : cue.end;
  return { start, end: text[end] === ':' ? end + 1 : end };
}

/** A source with an insertion ("Irma Dovey, a nurse, said") has the comma that closes it. */
function takeComma(text: string, source: Statement['source'], cue: Span | null): Statement['source'] {
  if (!source || !cue || source.end > cue.start || text[source.end] !== ',') return source;
  return text.slice(source.start, source.end).includes(',') ? { ...source, end: source.end + 1 } : source;
}

/** Index of the first token that ends behind `start`. */
export function tokenAt(tokens: readonly Token[], start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
