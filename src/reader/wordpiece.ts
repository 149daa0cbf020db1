/**
 * Word pieces of BERT's uncased vocabulary: lower case without accents, cut at punctuation, then greedily the longest piece
 * (Devlin et al., NAACL 2019). One word at a time, so that pieces are known by the word that they belong to.
 */

export const classifierId = 101;
export const separatorId = 102;
const unknownId = 100;

/** A word keeps at most this many pieces. */
const piecesMax = 16;
/** A part of more code points than this is one unknown piece. */
const partMax = 100;
/** UTF-16 units of a word that are looked at: more than any 16 pieces hold, little enough for any "word". */
export const wordUnitsMax = 10_000;

/** Gives the piece ids of a word as written: 1 to 16 of them. */
export type WordPieces = (word: string) => readonly number[];

/** Word pieces of a vocabulary, given as text with one piece a line; a piece's id is its line, counted from 0. */
export function makeWordPieces(vocabulary: string): WordPieces {
  const ids = readVocabulary(vocabulary);
  const longest = Math.max(...[...ids.keys()].map((piece) => piece.length));

  /** Ids of one part, the unknown one where some stretch of it has no piece. */
  function matchGreedily(part: string): readonly number[] {
    if (part.length > partMax && Array.from(part).length > partMax) return [unknownId];
    const found: number[] = [];
    let start = 0;
    while (start < part.length) {
      let end = Math.min(part.length, start + longest);
      let id: number | undefined;
      for (; end > start; end -= 1) {
        id = ids.get(start === 0 ? part.slice(0, end) : `##${part.slice(start, end)}`);
        if (id !== undefined) break;
      }
      if (id === undefined) return [unknownId];
      found.push(id);
      start = end;
    }
    return found;
  }

  return (word) => {
    const found: number[] = [];
    for (const part of cutParts(word)) {
      found.push(...matchGreedily(part));
      if (found.length >= piecesMax) return found.slice(0, piecesMax);
    }
    return found.length === 0 ? [unknownId] : found;
  };
}

/** The pieces of a vocabulary text with their ids. */
export function readVocabulary(vocabulary: string): ReadonlyMap<string, number> {
  const pieces = vocabulary.split('\n').map((piece, id): [string, number] => [piece.replace(/\r$/, ''), id]);
  return new Map(pieces.filter(([piece]) => piece !== ''));
}

const marks = /[\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e\p{P}]/u;
const ideograph = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{2fa1f}]/u;
// oxlint-disable-next-line no-control-regex -- these separators are white space to the program that trained the model
const space = /[\x1c-\x1f\x85]|(?!\ufeff)\s/;
const nothing = /[\p{C}\ufffd]/u;
const plain = /^[a-z0-9]*$/;

/** Parts of a word that are matched one by one: runs of letters and digits, and each mark and ideograph alone. */
function* cutParts(word: string): Generator<string> {
  const lower = word
    .slice(0, wordUnitsMax)
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
  if (plain.test(lower)) {
    if (lower !== '') yield lower;
    return;
  }
  let run = '';
  for (const character of lower) {
    const isSpace = space.test(character);
    if (!isSpace && nothing.test(character)) continue;
    const isAlone = !isSpace && (marks.test(character) || ideograph.test(character));
    if (!isSpace && !isAlone) {
      run += character;
      continue;
    }
    if (run !== '') yield run;
    run = '';
    if (isAlone) yield character;
  }
  if (run !== '') yield run;
}
