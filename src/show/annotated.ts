/** An article's text with what the reader found in it, as a tree of marks: for a terminal or a page to draw. */
import type { Reading, Span } from '../model/index.ts';

export type MarkKind = 'name' | 'time' | 'source' | 'cue' | 'content' | 'event';

/** A stretch of text under a mark; `parts` cover it from end to end, in order. */
export interface Marked {
  readonly kind: MarkKind;
  /** What it was taken for: `person`, `2024-08-02`, `deny`, `ASSAULT`. */
  readonly label: string;
  readonly parts: readonly (string | Marked)[];
}

interface Mark extends Span {
  readonly kind: MarkKind;
  readonly label: string;
}

/** Which mark is outside where two cover the same words. */
const outermost: readonly MarkKind[] = ['content', 'source', 'event', 'cue', 'time', 'name'];

function findMarks({ mentions, times, statements, accounts }: Reading): Mark[] {
  const numbered = statements.map((statement, at) => ({ ...statement, number: at + 1 }));
  return [
    ...mentions
      .filter(({ kind }) => kind !== 'pronoun')
      .map(({ start, end, type }) => mark('name', type, { start, end })),
    ...times.map(({ start, end, value }) => mark('time', value, { start, end })),
    ...numbered.flatMap(({ source, number }) => (source ? [mark('source', `source ${number}`, source)] : [])),
    ...numbered.flatMap(({ cue, number }) => (cue ? [mark('cue', `cue ${number}`, cue)] : [])),
    ...numbered.flatMap(({ content, stance, number }) =>
      content.map((span) => mark('content', `${stance} ${number}`, span)),
    ),
    ...accounts.map(({ trigger, type, factuality }) => mark('event', `${type} ${factuality}`, trigger)),
  ];
}

function mark(kind: MarkKind, label: string, { start, end }: Span): Mark {
  return { kind, label, start, end };
}

const order = (a: Mark, b: Mark): number =>
  a.start - b.start || b.end - a.end || outermost.indexOf(a.kind) - outermost.indexOf(b.kind);

/**
 * The text of `reading` in parts: plain stretches and marks, each mark with its own parts. A mark that would cross another one
 * is left out: the one that begins first, and of two the longer, stays. All parts joined give the text again.
 */
export function annotate(reading: Reading): readonly (string | Marked)[] {
  const { text } = reading.article;
  const marks = findMarks(reading)
    .filter(({ start, end }) => start < end)
    .sort(order);
  let next = 0;
  function fill(from: number, to: number, around: Mark | null): (string | Marked)[] {
    const parts: (string | Marked)[] = [];
    let at = from;
    for (let one = marks[next]; one && one.start < to; one = marks[next]) {
      next += 1;
      const isSame =
        around !== null && one.kind === around.kind && one.start === around.start && one.end === around.end;
      if (one.start < at || one.end > to || isSame) continue;
      if (one.start > at) parts.push(text.slice(at, one.start));
      parts.push({ kind: one.kind, label: one.label, parts: fill(one.start, one.end, one) });
      at = one.end;
    }
    if (at < to) parts.push(text.slice(at, to));
    return parts;
  }
  return fill(0, text.length, null);
}

/** How a mark is drawn: its text, already drawn, with its label. */
export type Draw = (marked: Marked, inside: string) => string;

/** The parts as one text, every mark drawn by `draw`, every plain stretch passed through `plain`. */
export function drawParts(parts: readonly (string | Marked)[], draw: Draw, plain: (text: string) => string): string {
  return parts
    .map((part) => (typeof part === 'string' ? plain(part) : draw(part, drawParts(part.parts, draw, plain))))
    .join('');
}
