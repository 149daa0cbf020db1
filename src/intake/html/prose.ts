/** Where the prose of a page stands: the smallest element that holds most of its running words. */
import type { PageElement, PageNode } from './dom.ts';
import { isElement, isText } from './dom.ts';
import { inlineTags, walk } from './words.ts';

/** Shorter blocks are labels, links and lines of lists. */
const proseLengthMin = 60;
const linkedMax = 0.4;
/** The container holds at least this share of all prose. */
const shareMin = 0.7;

/** The smallest element of `body` that holds most prose outside `furniture`; null where the page has none. */
export function findProse(body: PageElement, furniture: ReadonlySet<PageElement>): PageElement | null {
  const masses = weighBlocks(body, furniture);
  const total = masses.get(body) ?? 0;
  if (total === 0) return null;
  let element = body;
  while (true) {
    let next: PageElement | null = null;
    for (const child of element.children) if ((masses.get(child) ?? 0) >= shareMin * total) next = child;
    if (!next || inlineTags.has(next.tagName) || next.tagName === 'P') break;
    element = next;
  }
  return element;
}

/** Length of prose in each element that has any, counted in whole blocks. */
function weighBlocks(body: PageElement, furniture: ReadonlySet<PageElement>): Map<PageNode, number> {
  const own = new Map<PageElement, { length: number; linked: number }>();
  let skipping: PageNode | null = null;
  let links = 0;
  walk(body, (node, entering) => {
    if (skipping) {
      if (node === skipping && !entering) skipping = null;
      return true;
    }
    if (isElement(node)) {
      if (entering && furniture.has(node)) skipping = node;
      else if (node.tagName === 'A') links += entering ? 1 : -1;
      return true;
    }
    const length = isText(node) ? (node.nodeValue?.trim().length ?? 0) : 0;
    if (length === 0) return true;
    let block = node.parentNode;
    while (block?.parentNode && isElement(block) && inlineTags.has(block.tagName)) block = block.parentNode;
    if (!block || !isElement(block)) return true;
    const sums = own.get(block) ?? { length: 0, linked: 0 };
    sums.length += length;
    if (links > 0) sums.linked += length;
    own.set(block, sums);
    return true;
  });
  const masses = new Map<PageNode, number>();
  for (const [block, { length, linked }] of own) {
    if (length < proseLengthMin || linked > linkedMax * length) continue;
    for (let at: PageNode | null = block; at; at = at === body ? null : at.parentNode) {
      masses.set(at, (masses.get(at) ?? 0) + length);
    }
  }
  return masses;
}
