/** Speakers given by the layout: "TASH: We stayed.", "“…” — Oren Tash", and "From Oren Tash:" over a quotation. */
import type { Article, Block, Mention, Span } from '../../model/index.ts';
import type { Quotation } from './quotations.ts';

export interface Labelled {
  readonly source: Span;
  readonly content: Span;
  readonly quote: 'direct' | 'indirect';
}

const labelPattern = /^["“]?(?:(?:And |Then )?[Ff]rom )?(\p{Lu}[\p{L}.'’ -]{1,40}?):\s+(?=\S)/u;
const bodies = /^(?:police|poll|report|study|survey|sources?|officials?|ministry|army|government)$/i;
const notSpeakers =
  /^(?:update|breaking|watch|photo|video|note|live|read|editor|correction|opinion|analysis|exclusive)/i;
const dashWordsMax = 14;

/**
 * The speaker that stands before a colon at the beginning of `block`, with the rest of the block; null where the words
 * before it name nobody. A label counts where it is in capitals in a transcript, or where it is a name.
 */
export function findColonSpeaker(
  text: string,
  block: Block,
  transcript: boolean,
  mentions: readonly Mention[],
): Labelled | null {
  const match = labelPattern.exec(text.slice(block.start, block.end));
  const label = match?.[1];
  if (!match || label === undefined || notSpeakers.test(label) || label.split(' ').length > 5) return null;
  const start = block.start + match[0].indexOf(label);
  const source = { start, end: start + label.length };
  const first = block.start + match[0].length;
  if (!/\s\S+\s\S/.test(text.slice(first, block.end))) return null;
  const heading = block.kind === 'headline';
  const named = mentions.some(
    ({ kind, type, start: from, end }) =>
      kind === 'name' &&
      (type === 'person' || heading) &&
      from <= source.end - 1 &&
      end >= source.end &&
      from >= block.start,
  );
  const repeated = transcript && label === label.toUpperCase();
  if (!named && !repeated && !(heading && bodies.test(label))) return null;
  return {
    source,
    content: trim(text, first, block.end),
    quote: heading && !/^["“‘']/.test(text.slice(first, first + 1)) ? 'indirect' : 'direct',
  };
}

/** True where two blocks or more begin with a label in capitals. */
export function isTranscript({ text, blocks }: Article): boolean {
  let count = 0;
  for (const { start, end } of blocks) {
    const label = labelPattern.exec(text.slice(start, Math.min(end, start + 60)))?.[1];
    if (label !== undefined && label === label.toUpperCase() && !notSpeakers.test(label)) count += 1;
    if (count > 1) return true;
  }
  return false;
}

/** The quotation with which `block` begins, by the name behind a dash with which it – or the `next` block – ends. Null where none does. */
export function findDashSpeaker(
  text: string,
  block: Block,
  next: Block | undefined,
  quotations: readonly Quotation[],
): Labelled | null {
  const quotation = opening(text, block, quotations);
  if (!quotation) return null;
  const rest = text.slice(quotation.outer.end, block.end);
  const own = /^\s*(?:[—–―]|--?)\s*(\p{Lu}[^"“”]*?)[\s.]*$/u.exec(rest);
  const name =
    own ??
    (rest.trim() === '' && next
      ? /^\s*(?:[—–―]|--?)\s*(\p{Lu}[^"“”]*?)[\s.]*$/u.exec(text.slice(next.start, next.end))
      : null);
  const words = name?.[1];
  if (
    !name ||
    words === undefined ||
    words.split(/\s+/).length > dashWordsMax ||
    /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(words)
  )
    return null;
  const start = (own ? quotation.outer.end : (next?.start ?? 0)) + name[0].indexOf(words);
  return { source: { start, end: start + words.length }, content: quotation, quote: 'direct' };
}

/** The quotation with which `block` begins, by whom the block before introduces: "And from Mayor Irma Dovey:". Null where it does not. */
export function findIntroducedSpeaker(
  text: string,
  block: Block,
  before: Block | undefined,
  quotations: readonly Quotation[],
): Labelled | null {
  const quotation = before && opening(text, block, quotations);
  if (!quotation) return null;
  const words = text.slice(before.start, before.end);
  const match =
    /^(?:and |then |this )?from (?:the (?:desk|office) of )?(\p{Lu}[^:]{1,80}|the [^:]{1,60}?)[:.]\s*$/iu.exec(words);
  const name = match?.[1]?.replace(/[\s.]+$/, '');
  if (!match || name === undefined) return null;
  const start = before.start + words.lastIndexOf(name);
  return { source: { start, end: start + name.length }, content: quotation, quote: 'direct' };
}

/** The quotation that begins with the block. */
function opening(text: string, block: Span, quotations: readonly Quotation[]): Quotation | undefined {
  const [first] = quotations;
  return first && text.slice(block.start, first.outer.start).trim() === '' ? first : undefined;
}

function trim(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && /["”\s]/.test(text[last - 1] ?? '')) last -= 1;
  return { start, end: last };
}
