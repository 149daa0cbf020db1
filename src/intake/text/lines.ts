/** Lines: what the eye sees as one line or, in a text wrapped at a fixed width, as one paragraph. */
import type { Block, Span } from '../../model/index.ts';

/** A piece of text without white space at its ends; `gap` counts the empty lines before it. */
export interface Line extends Span {
  readonly text: string;
  readonly gap: number;
}

/** Narrowest and widest column at which programs and wires wrap. */
const wrapWidth = { min: 45, max: 100 };

/** Line ends of every kind: \n, \r\n, \r, and the Unicode separators. */
const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const edges = /^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g;

/** The lines of `text` that are not empty, in order. Wrapped lines of one paragraph come back as one. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let gap = 0;
  const push = (to: number): void => {
    const line = trimSpan(text, from, to);
    if (line.start < line.end) {
      lines.push({ ...line, text: text.slice(line.start, line.end), gap });
      gap = 0;
    } else gap += 1;
  };
  for (const match of text.matchAll(lineEnd)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return isWrapped(lines) ? joinWrapped(text, lines) : lines;
}

/** Blocks that a page's reader made, as lines; white space at their ends falls away. */
export function linesOfBlocks(text: string, blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => {
    const line = trimSpan(text, block.start, block.end);
    return line.start < line.end ? [{ ...line, text: text.slice(line.start, line.end), gap: 1 }] : [];
  });
}

/** The span from `start` to `end` without the white space at its ends. */
function trimSpan(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const trimmed = piece.replace(edges, '');
  if (trimmed === '') return { start, end: start };
  const from = start + piece.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}

/** True where most lines inside paragraphs stop near one width without ending a sentence. */
function isWrapped(lines: readonly Line[]): boolean {
  let wide = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    if (!line || lines[i + 1]?.gap !== 0) continue;
    if (line.text.length > wrapWidth.max + 20) return false;
    if (line.text.length < wrapWidth.min) continue;
    wide += 1;
    if (!/[.!?:]["'”’)\]]*$/.test(line.text)) open += 1;
  }
  return wide >= 3 && open / wide > 0.6;
}

function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && previous && line.gap === 0 && previous.text.length >= wrapWidth.min)
      joined[joined.length - 1] = { ...last, end: line.end, text: text.slice(last.start, line.end) };
    else joined.push(line);
    previous = line;
  }
  return joined;
}
