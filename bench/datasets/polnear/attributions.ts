/**
 * How attributions are compared (PolNeAR, Newell et al., LREC 2018): span ends trimmed of marks, contents and sources as
 * sets of character positions, pairs matched one-to-one by falling overlap of their contents.
 */

export interface Attribution {
  readonly source: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
}

export type Kind = 'direct' | 'mixed' | 'indirect';

/** Gold and found of one kind or all; `matched` by content alone, `right` with the source too. */
export interface Counts {
  gold: number;
  found: number;
  matched: number;
  goldSourced: number;
  foundSourced: number;
  right: number;
}

export const makeCounts = (): Counts => ({ gold: 0, found: 0, matched: 0, goldSourced: 0, foundSourced: 0, right: 0 });

const marks = new Set(' \n\t\r\f\v"“”‘’\'`.,;:!?-–—()[]');
const quoteMark = /["“”]/;

/** Character positions of `spans`, ends trimmed of white space and marks. */
function positionsOf(text: string, spans: Attribution['content']): Set<number> {
  const positions = new Set<number>();
  for (const [from, to] of spans) {
    let [start, end] = [from, to];
    while (start < end && marks.has(text[start] ?? '')) start += 1;
    while (end > start && marks.has(text[end - 1] ?? '')) end -= 1;
    for (let at = start; at < end; at += 1) positions.add(at);
  }
  return positions;
}

/** Direct: the content starts with (or just behind) a quotation mark; mixed: it holds one; else indirect. */
function kindOf(text: string, content: Attribution['content']): Kind {
  const first = content[0];
  if (!first) return 'indirect';
  if (quoteMark.test(text.slice(Math.max(0, first[0] - 1), first[0] + 1))) return 'direct';
  return content.some(([from, to]) => quoteMark.test(text.slice(from, to))) ? 'mixed' : 'indirect';
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const at of a) if (b.has(at)) both += 1;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** Adds one document to `counts`. An attribution counts under its own kind, a match under the kind of its gold. */
export function countDocument(
  text: string,
  gold: readonly Attribution[],
  found: readonly Attribution[],
  countsOf: (kind: Kind) => Counts,
): void {
  const prepare = (item: Attribution): { content: Set<number>; source: Set<number>; kind: Kind } => ({
    content: positionsOf(text, item.content),
    source: positionsOf(text, item.source),
    kind: kindOf(text, item.content),
  });
  const golds = gold.map(prepare).filter(({ content }) => content.size > 0);
  const founds = found.map(prepare).filter(({ content }) => content.size > 0);
  for (const { kind, source } of golds) {
    countsOf(kind).gold += 1;
    if (source.size > 0) countsOf(kind).goldSourced += 1;
  }
  for (const { kind, source } of founds) {
    countsOf(kind).found += 1;
    if (source.size > 0) countsOf(kind).foundSourced += 1;
  }
  const pairs = golds
    .flatMap((one, i) => founds.map((other, j) => ({ i, j, score: overlap(one.content, other.content) })))
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  for (const { i, j } of pairs) {
    const [one, other] = [golds[i], founds[j]];
    if (!one || !other || usedGold.has(i) || usedFound.has(j)) continue;
    usedGold.add(i);
    usedFound.add(j);
    const counts = countsOf(one.kind);
    counts.matched += 1;
    if (one.source.size > 0 && other.source.size > 0 && overlap(one.source, other.source) >= 0.5) counts.right += 1;
  }
}
