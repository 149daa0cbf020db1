/** Words, tags and lemmas by wink-nlp (MIT): its English web model, which tags 95 % of Penn Treebank words rightly. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Token, type Upos, uposSchema } from '../../model/index.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
/** The columns of wink's token table that are read. Its typings call some of them span functions; all give words. */
const { value, pos, lemma } = nlp.its as unknown as Record<'value' | 'pos' | 'lemma', (index: number) => string>;
const { uniqueId } = nlp.its as unknown as Record<'uniqueId', (index: number) => number>;
/** Words that wink does not know get numbers above all those that it does: this is the first of them. */
const firstUnknown = numberOf('qzxjvkq');
const known: ReadonlySet<string> = new Set(uposSchema.options);
const space = /\s*/y;

/** Wink's time grows with the square of a word's length (addresses, dashes): a longer one is a token of its own, unread. */
const longStart = /\S{100}/g;

/**
 * Tokens of `text` from `start` to `end`, in order. A word is looked up in the text rather than counted to, so that
 * white space of any kind and length leaves offsets right.
 */
export function tagPiece(text: string, start: number, end: number): Token[] {
  const piece = text.slice(start, end);
  const parts: Token[][] = [];
  let at = 0;
  for (const [from, to] of longWords(piece)) {
    parts.push(tagWords(piece.slice(at, from), start + at));
    parts.push([{ start: start + from, end: start + to, lemma: piece.slice(from, to).toLowerCase(), upos: 'X' }]);
    at = to;
  }
  parts.push(tagWords(at === 0 ? piece : piece.slice(at), start + at));
  return parts.flat();
}

/** Where the long words of `piece` begin and end. Not by one pattern: at ten million characters its stack runs out. */
function* longWords(piece: string): Generator<[number, number]> {
  const space = /\s/g;
  longStart.lastIndex = 0;
  for (let found = longStart.exec(piece); found; found = longStart.exec(piece)) {
    space.lastIndex = found.index;
    const to = space.exec(piece)?.index ?? piece.length;
    yield [found.index, to];
    longStart.lastIndex = to;
  }
}

/** Tokens of `piece`, which begins at `offset` of the text. */
function tagWords(piece: string, offset: number): Token[] {
  if (piece.trim() === '') return [];
  const columns = nlp.readDoc(piece).tokens();
  const words = columns.out(value);
  const tags = columns.out(pos);
  const lemmas = columns.out(lemma);
  const tokens: Token[] = [];
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (word.trim() === '') continue;
    space.lastIndex = at;
    space.test(piece);
    const from = piece.startsWith(word, space.lastIndex) ? space.lastIndex : piece.indexOf(word, at);
    if (from < 0) continue;
    at = from + word.length;
    const tag = tags[index] ?? 'X';
    const upos = (known.has(tag) ? tag : 'X') as Upos;
    tokens.push({ start: offset + from, end: offset + at, lemma: lemmas[index] ?? word.toLowerCase(), upos });
  }
  return tokens;
}

/** True where the model's vocabulary has `lower`, a word in lower case: about 80,000 English words and frequent names. */
export function isVocabulary(lower: string): boolean {
  return lower.length <= 40 && numberOf(lower) < firstUnknown;
}

function numberOf(word: string): number {
  return Number(nlp.readDoc(word).tokens().out(uniqueId)[0] ?? 0);
}
