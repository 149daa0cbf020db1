/** Words of an article as relating compares them: lower case, no marks, "U.S." as "us", quoted speech told apart. */
import type { Article, Block } from '../model/index.ts';

/** One word with its place in `article.text`. `quoted` numbers the quotation that it stands in, −1 outside of any. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: number;
}

const wordPattern = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;
const marks = /\p{M}/gu;
// biome-ignore format: pairs
const closing: ReadonlyMap<string, string> = new Map([['“', '”'], ['„', '“'], ['«', '»'], ['"', '"']]);
const asciiOnly = /^[\u0000-\u007f]*$/;

/** `word` in lower case, without marks, dots of abbreviations and commas of numbers. */
export function foldWord(word: string): string {
  const plain = asciiOnly.test(word) ? word : word.normalize('NFKD').replace(marks, '');
  return (/\p{N}/u.test(plain) ? plain.replaceAll(',', '') : plain.replaceAll('.', '')).toLowerCase();
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
  for (let at = block.start; at < block.end; at++) {
    const char = text.charAt(at);
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
    for (const match of text.slice(block.start, block.end).matchAll(wordPattern)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      const before = text.charAt(start - 1);
      if (match[0] === 's' && (before === '’' || before === "'")) continue;
      while (at < quotations.length && (quotations[at]?.[1] ?? 0) <= start) at++;
      const quotation = quotations[at];
      const quoted = quotation !== undefined && quotation[0] <= start ? quotationsBefore + at : -1;
      words.push({ text: foldWord(match[0]), start, end, quoted });
    }
    quotationsBefore += quotations.length;
  }
  return words;
}
