/** Partners: the names and noun phrases before the last of a list of speakers ("A, the mayor of B, and C said"). */
import type { Line } from './line.ts';
import { nounPhrase, type Range } from './sources.ts';

/** More than this many before the last are a list of something else. */
const partnersMax = 5;

/** `source`, the subject of `cue`, together with the parts of its list that commas part from it; itself where it is no list. */
export function withPartners(line: Line, cue: number, source: Range | null): Range | null {
  if (!source || source[0] > cue || endsAside(line, source)) return source;
  const [first, last] = source;
  const joint = first - 1;
  const inner = line.word(joint) === ',' && hasJoint(line, source);
  const outer = line.word(joint) === 'and' && line.word(joint - 1) === ',' && line.tag(first) === 'PROPN';
  if (!inner && !outer) return source;
  let begin = first;
  let named = false;
  let comma = inner ? joint : joint - 1;
  for (let turn = 0; turn < partnersMax && line.word(comma) === ',' && !line.quoted(comma); turn += 1) {
    const part = nounPhrase(line, comma - 1);
    if (!part || !/^(?:DET|PROPN)$/.test(line.tag(part[0])) || line.tag(part[0] - 1) === 'ADP') break;
    begin = part[0];
    named = line.tag(part[0]) === 'PROPN';
    comma = begin - 1;
  }
  // What a comma ends may be what was said ("A dam, X and Y said"), but for names.
  const opens = begin === line.first || line.word(begin - 1) === ',' || line.quoted(begin - 1);
  return begin < first && opens && (named || inner) && isListed(line, begin, first) ? [begin, last] : source;
}

/** True where the "and" stands between the parts, and not in the tail of one. */
function hasJoint(line: Line, [first, last]: Range): boolean {
  for (let at = first + 1; at < last; at += 1) {
    if (line.tag(at) === 'ADP') return false;
    if (line.word(at) === 'and') return true;
  }
  return false;
}

/** "…, X and Y said, is not safe": what the commas part goes on behind the cue. */
const endsAside = (line: Line, [, last]: Range): boolean => line.word(last + 1) === ',' || line.word(last) === ',';

/** True where the list opens with a name, or all its parts have articles. */
function isListed(line: Line, begin: number, first: number): boolean {
  return line.tag(begin) === 'PROPN' || (line.tag(begin) === 'DET' && line.tag(first) === 'DET');
}
