/** Quoted contents: the quotations before and behind a cue that are its own. */
import type { Span } from '../../model/index.ts';
import { listenerOf } from './addressees.ts';
import type { Attribution } from './attributions.ts';
import { endsSoon } from './behind-cues.ts';
import type { Content } from './contents.ts';
import type { Line } from './line.ts';
import type { Range } from './sources.ts';

/** Where one who speaks by the words of `frame` may be quoted: before a cue, or by the sentence before. */
export const speaks = ({ frame: { frames } }: Pick<Attribution, 'frame'>): boolean =>
  frames.some((item) => ['that', 'clause', 'for'].includes(item));

/** The quotations beside `attribution`, whose cue and source fill tokens `outside`; null where none before it is its own. */
export function findQuotedContent(
  text: string,
  line: Line,
  attribution: Attribution,
  [firstOutside, lastOutside]: Range,
): Content | null {
  const { cue, limit, alone, shared } = attribution;
  if (shared || !speaks(attribution)) return null;
  const before = line.quotations.filter((item) => item.outer.end <= line.start(firstOutside) + 1);
  const border = limit < line.last ? line.start(limit) : Number.MAX_SAFE_INTEGER;
  const after = line.quotations.filter(
    (item) => item.outer.start >= line.end(lastOutside - 1) && item.outer.start < border,
  );
  const nearest = before.at(-1);
  if (nearest && /^[\s,]*(?:as )?$/.test(text.slice(nearest.outer.end, line.start(firstOutside)))) {
    const close = after.filter((item) => text.slice(line.end(lastOutside - 1), item.outer.start).length < 60);
    const spans = [...before.filter((item) => joined(text, item, nearest)), ...close];
    const to = line.lemma(cue) === 'tell' ? listenerOf(line, cue, lastOutside) : null;
    const opening = alone && close.length === 0 ? unquotedOpening(line, before) : null;
    if (opening !== null) return { spans: [{ start: opening, end: nearest.outer.end }], quote: 'mixed', to };
    return { spans: spans.map(({ start, end }) => ({ start, end })), quote: 'direct', to };
  }
  const carried = firstOutside === line.first && endsSoon(line, lastOutside) ? line.before : null;
  if (!carried) return null;
  const spans = [carried, ...after].map(({ start, end }) => ({ start, end }));
  return { spans, quote: 'direct', to: listenerOf(line, cue, lastOutside) };
}

/** Two quotations of one utterance: nothing but white space and a comma between them. */
function joined(text: string, a: Span, b: Span): boolean {
  return a === b || (a.end < b.start && text.slice(a.end, b.start).length < 4);
}

/** Where the main clause begins that runs into a quotation ("The plan “is dead,” X said"); null where the quotation opens. */
function unquotedOpening(line: Line, before: readonly Span[]): number | null {
  let first = line.first;
  while (first < line.last && line.tag(first) === 'PUNCT' && !line.quoted(first)) first += 1;
  const quoted = before.some((item) => item.start <= line.start(first) && line.start(first) < item.end);
  if (quoted || line.quoted(first) || line.quoted(first + 1)) return null;
  return line.start(first);
}
