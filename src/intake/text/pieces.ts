/** Pieces: one line may hold several blocks. */
import { type Block, contains } from '../../model/index.ts';
import { findCreditEnd } from './captions.ts';
import { type Dateline, readDateline } from './dateline.ts';
import type { Front } from './front.ts';
import type { Line } from './lines.ts';

export interface LineParts {
  readonly blocks: readonly Block[];
  readonly dateline: Dateline | null;
}

/** A line as blocks: a slug and a dateline before the first paragraph, the site's name after a title, a picture's credit. */
export function splitLine(line: Line, kind: Block['kind'], front: Front, first: boolean): LineParts {
  const whole = { kind, start: line.start, end: line.end };
  if (kind === 'headline' && front.headline && contains(line, front.headline)) {
    const [from, to] = [front.headline.start - line.start, front.headline.end - line.start];
    const blocks = [piece('boilerplate', line, 0, from), { kind, ...front.headline }, piece('boilerplate', line, to)];
    return { dateline: null, blocks: blocks.filter((block) => block.start < block.end) };
  }
  if (kind === 'caption') {
    const credit = findCreditEnd(line.text);
    if (!credit) return { dateline: null, blocks: [whole] };
    return {
      dateline: null,
      blocks: [piece('caption', line, 0, credit.start), piece('boilerplate', line, credit.start)],
    };
  }
  if (kind === 'dateline') return { dateline: readDateline(line.text), blocks: [whole] };
  const dateline = first ? readDateline(line.text) : null;
  if (!dateline) return { dateline: null, blocks: [whole] };
  const outlets = dateline.outlets.map((outlet) => ({
    ...outlet,
    start: outlet.start + line.start,
    end: outlet.end + line.start,
  }));
  const blocks: Block[] = [];
  if (dateline.slug) blocks.push(piece('boilerplate', line, dateline.slug.start, dateline.slug.end));
  if (dateline.dateline) blocks.push(piece('dateline', line, dateline.dateline.start, dateline.dateline.end));
  if (dateline.end < line.text.length) blocks.push(piece('paragraph', line, dateline.end));
  return { dateline: { ...dateline, outlets }, blocks };
}

/** The block that offsets `from` … `to` of `line` are, without white space at its ends. */
function piece(kind: Block['kind'], line: Line, from: number, to: number = line.text.length): Block {
  const words = line.text.slice(from, to);
  const start = line.start + from + (words.length - words.trimStart().length);
  return { kind, start, end: start + words.trim().length };
}
