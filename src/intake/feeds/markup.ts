/** Markup of feed entries: small pieces of HTML, or text, as paragraphs. A feed's entry has no page around it. */
import { parseHTML } from 'linkedom';
import type { Block } from '../../model/index.ts';

interface Piece {
  readonly kind: Block['kind'];
  readonly text: string;
}

interface Composed {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What of the DOM is walked; the types of browsers are not loaded here. */
interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly parentNode: TreeNode | null;
}

const blockTags = new Set(
  'P DIV BR LI UL OL TR TABLE TD TH BLOCKQUOTE PRE SECTION ARTICLE HEADER FOOTER H1 H2 H3 H4 H5 H6 HR FIGURE FIGCAPTION DL DT DD ASIDE MAIN'.split(
    ' ',
  ),
);
const silentTags = new Set(
  'SCRIPT STYLE IFRAME OBJECT EMBED NOSCRIPT TEMPLATE FORM BUTTON SVG VIDEO AUDIO CANVAS MATH HEAD TITLE SELECT TEXTAREA'.split(
    ' ',
  ),
);

/** Longest entry that is read, in UTF-16 units; what comes after is cut off. */
const markupMax = 2_000_000;

/** Title, content and source as one text: the headline, then paragraphs, with an empty line between any two. */
export function composeText(title: string | null, content: string | null, source: string | null): Composed {
  const heading = title
    ? readMarkup(title)
        .map((piece) => piece.text)
        .join(' ')
    : '';
  const pieces: Piece[] = [
    ...(heading === '' ? [] : [{ kind: 'headline', text: heading } as const]),
    ...(content ? readMarkup(content) : []),
    ...(source ? [{ kind: 'boilerplate', text: `Source: ${source}` } as const] : []),
  ];
  let text = '';
  const blocks: Block[] = [];
  for (const piece of pieces) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind: piece.kind, start: text.length, end: text.length + piece.text.length });
    text += piece.text;
  }
  return { text, blocks };
}

/** A title as one line of text, markup and entities read; null where nothing is left. */
export function readLine(markup: string): string | null {
  const line = readMarkup(markup)
    .map((piece) => piece.text)
    .join(' ');
  return line === '' ? null : line;
}

/** Paragraphs of `markup`, which may be plain text: then every line is one. */
function readMarkup(markup: string): Piece[] {
  const source = markup.slice(0, markupMax);
  if (!/<[a-z!/]|&[#\w]+;/i.test(source)) return toPieces(source.split(/\n+/), 'paragraph');
  // Entities alone are read by the parser too; line ends count where there is no tag that breaks lines.
  if (!/<(?:p|div|br|li|h\d|table|blockquote)\b/i.test(source))
    return source.split(/\n\s*\n/).flatMap((part) => walk(part));
  return walk(source);
}

/** Walks the nodes without recursion, because an entry may be nested ten thousand deep. */
function walk(markup: string): Piece[] {
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${markup}</body></html>`);
  const pieces: Piece[] = [];
  let line = '';
  let caption = false;
  const flush = (): void => {
    pieces.push(...toPieces([line], caption ? 'caption' : 'paragraph'));
    line = '';
  };
  const root = document.body as unknown as TreeNode;
  let node: TreeNode | null = root;
  while (node) {
    const name = node.nodeName.toUpperCase();
    const enters = node.nodeType === 1 && !silentTags.has(name);
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    if (enters && blockTags.has(name)) {
      flush();
      if (name === 'FIGCAPTION') caption = true;
    }
    if (enters && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && blockTags.has(node.nodeName.toUpperCase())) {
        flush();
        if (node.nodeName.toUpperCase() === 'FIGCAPTION') caption = false;
      }
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  flush();
  return pieces;
}

function toPieces(lines: readonly string[], kind: Block['kind']): Piece[] {
  return lines
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind, text }));
}
