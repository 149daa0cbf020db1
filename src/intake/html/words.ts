/** Words of elements: visible text with blanks where the page shows a break, never glued together. */
import type { PageNode } from './dom.ts';
import { isElement, isText } from './dom.ts';

/** Elements that stand in a line of text. All others break the line. */
export const inlineTags = new Set([
  'A',
  'ABBR',
  'ACRONYM',
  'B',
  'BDI',
  'BDO',
  'BIG',
  'CITE',
  'CODE',
  'DATA',
  'DEL',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'KBD',
  'LABEL',
  'MARK',
  'NOBR',
  'Q',
  'RUBY',
  'S',
  'SAMP',
  'SMALL',
  'SPAN',
  'STRIKE',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'TT',
  'U',
  'VAR',
  'WBR',
]);

/**
 * The words below `root`, white space made single blanks; at most about `lengthMax` code units. `apart` sets a blank at
 * every tag: for lines such as `<span>Ann Lee</span><span>5 May 2021</span>`, which only styles hold apart.
 */
export function readWords(root: PageNode, { lengthMax = 1_000_000, apart = false } = {}): string {
  const parts: string[] = [];
  let length = 0;
  walk(root, (node, entering) => {
    if (isText(node)) {
      if (entering) parts.push(node.nodeValue ?? '');
      length += node.nodeValue?.length ?? 0;
    } else if (isElement(node) && (apart || !inlineTags.has(node.tagName))) parts.push(' ');
    return length < lengthMax;
  });
  return squeeze(parts.join(''));
}

/** Visits `root` and the nodes below in order, elements on entering and on leaving; stops when `visit` gives false. */
export function walk(root: PageNode, visit: (node: PageNode, entering: boolean) => boolean): void {
  let node: PageNode = root;
  while (true) {
    if (!visit(node, true)) return;
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    // Climb until there is a next node; recursion would let a deep page overflow the stack.
    while (true) {
      if (isElement(node) && !visit(node, false)) return;
      if (node === root) return;
      if (node.nextSibling) break;
      if (!node.parentNode) return;
      node = node.parentNode;
    }
    node = node.nextSibling;
  }
}

/** `text` with every run of white space as one blank, zero-width signs gone, trimmed. */
export function squeeze(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
