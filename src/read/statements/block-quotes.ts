/** Quotations told by the layout alone: a block behind "issued the following statement:", or set off by ">". */
import type { Block, Span } from '../../model/index.ts';

const introduces =
  /\b(?:following|this|full|entire|brief|short|a|his|her|its|their)\s+(?:\p{L}+\s+)?(?:statement|message|letter|note|post|tweet|reply|answer|communiqu[eé]|declaration|text)\b[^.!?:]{0,80}:\s*$|\b(?:statement|letter|message|communiqu[eé]|declaration) (?:reads|read|said|says|in full)\b[^.!?:]{0,40}:\s*$/iu;

const markReach = 8;

/** The words of `block` that the block `before` it introduces, or that ">" sets off; null where there are none. */
export function findBlockQuote(text: string, block: Block, before: Block | undefined): Span | null {
  const colon = before !== undefined && /:\s*$/.test(text.slice(Math.max(before.start, before.end - 3), before.end));
  if (!colon && !/^\s*>/.test(text.slice(block.start, block.start + markReach))) return null;
  const words = text.slice(block.start, block.end);
  const marked = /^\s*>\s*/.exec(words)?.[0].length ?? 0;
  const told = colon && introduces.test(text.slice(before.start, before.end));
  if ((marked === 0 && !told) || /^\s*["“„«‘']/.test(words.slice(marked))) return null;
  const end = block.start + words.trimEnd().length;
  const start = block.start + marked + (/^\s*/.exec(words.slice(marked))?.[0].length ?? 0);
  return /\s\S+\s+\S/.test(text.slice(start, end)) ? { start, end } : null;
}
