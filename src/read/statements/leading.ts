/** Leading contents: the main clause before "X said". */
import type { Cue } from '../en/cues/verbs.ts';
import { stretch } from './clauses.ts';
import type { Content } from './contents.ts';
import type { Line } from './line.ts';
import type { Range } from './sources.ts';

/** "…, X said": the main clause before the source, and what goes on behind ("…, X said, until …"). */
export function leading(line: Line, [firstOutside, lastOutside]: Range, frame: Cue, limit: number): Content | null {
  if (!(frame.frames.includes('that') || frame.frames.includes('clause')) || firstOutside - line.first < 3) return null;
  if (line.word(firstOutside - 1) !== ',' || line.word(lastOutside) === 'that') return null;
  const subject =
    line.word(lastOutside) === ',' &&
    ['AUX', 'VERB'].includes(line.tag(lastOutside + 1)) &&
    line.tag(line.first) !== 'ADP';
  if (!subject && !tellsSomething(line, firstOutside - 1)) return null;
  const spans = [{ start: line.start(line.first), end: line.end(firstOutside - 2) }];
  const goesOn = line.word(lastOutside) === ',' && !line.word(lastOutside + 1).endsWith('ing');
  const rest = stretch(line, lastOutside + 1, Math.min(limit, line.last));
  if (goesOn && rest) spans.push(rest);
  const mixed = line.quotations.some((item) =>
    spans.some(({ start, end }) => item.outer.start < end && item.outer.end > start),
  );
  return { spans, quote: mixed ? 'mixed' : 'indirect', to: null };
}

/** False where the words before the comma at `end` only tell when and how ("In the evening, X said"). */
function tellsSomething(line: Line, end: number): boolean {
  if (['if', 'unless'].includes(line.word(line.first))) return true;
  const opening = ['ADP', 'SCONJ'].includes(line.tag(line.first)) || line.word(line.first).endsWith('ing');
  let from = line.first;
  if (opening) while (from < end && (line.word(from) !== ',' || line.quoted(from))) from += 1;
  for (let at = from; at < end; at += 1) {
    if (
      line.tag(at) === 'AUX' ||
      (line.tag(at) === 'VERB' && !line.word(at).endsWith('ing') && line.word(at - 1) !== 'to')
    )
      return true;
  }
  return false;
}
