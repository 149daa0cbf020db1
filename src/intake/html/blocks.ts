/** Blocks of an element: its paragraphs, list items, rows, captions in the order of the page, each once. */
import type { PageElement, PageNode } from './dom.ts';
import { isElement, isText } from './dom.ts';
import { inlineTags, squeeze, walk } from './words.ts';

export interface PageBlock {
  readonly kind: 'paragraph' | 'caption';
  /** Upper-case name of the innermost block element: `P`, `LI`, `H2`, `DIV`, … */
  readonly tag: string;
  readonly words: string;
  /** Share 0–1 of the block's words that stand in links. */
  readonly linked: number;
}

const captionTags = new Set(['FIGCAPTION', 'CAPTION']);
const captionMark = /(?:^|[\s_-])(?:caption|wp-caption-text|image-credit|photo-credit|credit)(?=$|[\s_-])/i;
const cellTags = new Set(['TD', 'TH']);

/**
 * Blocks below `root`. A break of any block element ends a block, so that nested blocks are never told twice; cells of one
 * table row stand in one block; two line breaks end a block, one is a blank. `skip` leaves whole elements out.
 */
export function readBlocks(root: PageElement, skip: (element: PageElement) => boolean = () => false): PageBlock[] {
  const blocks: PageBlock[] = [];
  let parts: string[] = [];
  let [length, linkedLength, breaks, links, captions] = [0, 0, 0, 0, 0];
  let skipping: PageNode | null = null;
  const tags: string[] = [];
  const close = (): void => {
    const words = squeeze(parts.join(''));
    const tag = tags.at(-1) ?? root.tagName;
    if (words !== '') {
      const kind = captions > 0 ? 'caption' : 'paragraph';
      blocks.push({ kind, tag, words, linked: length === 0 ? 0 : linkedLength / length });
    }
    parts = [];
    [length, linkedLength, breaks] = [0, 0, 0];
  };
  walk(root, (node, entering) => {
    if (skipping) {
      if (node === skipping && !entering) skipping = null;
      return true;
    }
    if (isText(node)) {
      const text = node.nodeValue ?? '';
      if (text.trim() !== '') {
        breaks = 0;
        length += text.trim().length;
        if (links > 0) linkedLength += text.trim().length;
      }
      parts.push(text);
      return true;
    }
    if (!isElement(node)) return true;
    const tag = node.tagName;
    if (entering && skip(node)) {
      skipping = node;
      return true;
    }
    if (tag === 'BR') {
      if (entering) {
        parts.push(' ');
        breaks += 1;
        if (breaks >= 2) close();
      }
      return true;
    }
    if (tag === 'A') links += entering ? 1 : -1;
    const caption = captionTags.has(tag) || (captionMark.test(node.className) && !inlineTags.has(tag));
    if (!inlineTags.has(tag) || caption) {
      if (cellTags.has(tag) && !holdsBlocks(node)) parts.push(' ');
      else {
        close();
        if (entering) tags.push(tag);
        else tags.pop();
      }
    }
    if (caption) captions += entering ? 1 : -1;
    return true;
  });
  close();
  return blocks;
}

const cellLengthMax = 300;

/** True for cells of a table that lays out a page: they hold blocks or whole paragraphs. */
function holdsBlocks(cell: PageElement): boolean {
  return cell.querySelector('p, div, table, ul, ol, br + br') !== null || cell.textContent.length > cellLengthMax;
}
