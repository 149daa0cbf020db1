/** Words of an article as relating compares them: lower case, no marks, "U.S." as "us", quoted speech told apart. */
import type { Article, Block } from '../model/index.ts';

/** One word with its place in `article.text`. `quoted` numbers the quotation that it stands in, −1 outside of any. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: number;
}

const marks = /\p{M}/gu;
const wordUnit = /[\p{L}\p{M}\p{N}]/u;

// 0 unknown, 1 part of a word, 2 not: each UTF-16 unit is tested once. Halves of surrogate pairs are part of words.
const kinds = new Uint8Array(0x10000);

function isWordUnit(code: number): boolean {
  const known = kinds[code];
  if (known) return known === 1;
  const is = (code >= 0xd800 && code <= 0xdfff) || wordUnit.test(String.fromCharCode(code));
  kinds[code] = is ? 1 : 2;
  return is;
}

const [dot, comma, zero, nine] = [0x2e, 0x2c, 0x30, 0x39];
const isDigit = (code: number): boolean => code >= zero && code <= nine;

/** The end of the word that starts at `start`: `U.S.` and `1,250.5` are one word each. */
function endOfWord(text: string, start: number, limit: number): number {
  let end = start + 1;
  // A letter and a dot, twice or more: an abbreviation.
  let dots = start;
  const isLetter = (code: number): boolean => isWordUnit(code) && !isDigit(code);
  while (dots + 1 < limit && isLetter(text.charCodeAt(dots)) && text.charCodeAt(dots + 1) === dot) dots += 2;
  if (dots >= start + 4) return dots;
  for (;;) {
    while (end < limit && isWordUnit(text.charCodeAt(end))) end++;
    const code = text.charCodeAt(end);
    const inNumber =
      (code === dot || code === comma) && isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end + 1));
    if (!inNumber || end + 1 >= limit) return end;
    end += 2;
  }
}

// biome-ignore format: pairs
const closing: ReadonlyMap<string, string> = new Map([['“', '”'], ['„', '“'], ['«', '»'], ['"', '"']]);

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** `word` in lower case, without marks, dots of abbreviations and commas of numbers. */
function foldWord(word: string): string {
  const plain = isAscii(word) ? word : word.normalize('NFKD').replace(marks, '');
  const bare = isDigit(plain.charCodeAt(0))
    ? plain.replaceAll(',', '')
    : plain.includes('.')
      ? plain.replaceAll('.', '')
      : plain;
  return bare.toLowerCase();
}

/** Blocks of prose: paragraphs and captions. A text without blocks is one paragraph. */
export function proseBlocks(article: Article): readonly Block[] {
  if (article.blocks.length === 0) return [{ kind: 'paragraph', start: 0, end: article.text.length }];
  return article.blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'caption');
}

/** Spans inside quotation marks, marks left out. A quotation left open ends with its block. */
function findQuotations(text: string, block: { readonly start: number; readonly end: number }): [number, number][] {
  const found: [number, number][] = [];
  let open = -1;
  let close = '';
  for (const { 0: char, index } of text.slice(block.start, block.end).matchAll(/[“”„«»"]/g)) {
    const at = block.start + index;
    if (open < 0) {
      const mark = closing.get(char);
      if (mark === undefined) continue;
      open = at + 1;
      close = mark;
    } else if (char === close) {
      found.push([open, at]);
      open = -1;
    }
  }
  if (open >= 0 && open < block.end) found.push([open, block.end]);
  return found;
}

/** Words of `blocks` in order. Clitic "'s" is no word. Quotations are numbered from `0` over all blocks. */
export function findWords(text: string, blocks: readonly { readonly start: number; readonly end: number }[]): Word[] {
  const words: Word[] = [];
  let quotationsBefore = 0;
  for (const block of blocks) {
    const quotations = findQuotations(text, block);
    let at = 0;
    for (let start = block.start; start < block.end; start++) {
      if (!isWordUnit(text.charCodeAt(start))) continue;
      const end = endOfWord(text, start, block.end);
      const word = text.slice(start, end);
      const before = text.charCodeAt(start - 1);
      if (word !== 's' || (before !== 0x2019 && before !== 0x27)) {
        while (at < quotations.length && (quotations[at]?.[1] ?? 0) <= start) at++;
        const quotation = quotations[at];
        const quoted = quotation !== undefined && quotation[0] <= start ? quotationsBefore + at : -1;
        words.push({ text: foldWord(word), start, end, quoted });
      }
      start = end - 1;
    }
    quotationsBefore += quotations.length;
  }
  return words;
}
