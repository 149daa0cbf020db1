/**
 * Who said what: PolNeAR's open part (US political news, every attribution of 84 articles). WHO_SAID_WHAT@.5 is the F1 of
 * attributions whose content and source both overlap the key's by half or more; content_match@.5 asks for the content
 * alone. Also apart by direct, mixed and indirect contents, where an attribution found counts under its own kind.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAll } from '../../../src/read/index.ts';
import { makePlainArticle, parseLines } from '../../accounts-of.ts';
import type { ScoreContext, ScoreRow, ScoreSet } from '../../score-set.ts';
import { type Attribution, type Counts, countDocument, type Kind, makeCounts } from './attributions.ts';
import { findByPatterns, findBySieves } from './baselines.ts';

interface Row {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

export const scoreSet: ScoreSet = { name: 'polnear', needs: 'data/polnear', run };

async function run(path: string, { layer }: ScoreContext): Promise<readonly ScoreRow[]> {
  const documents = parseLines<Row>(readFileSync(join(path, 'dev.jsonl'), 'utf8'));
  const readings = await readAll(
    documents.map(({ id, text, date }) => ({ ...makePlainArticle(id, text, date), blocks: paragraphsOf(text) })),
    layer,
  );
  const found = readings.map(({ statements }) =>
    statements.map(({ source, content }) => ({
      source: source ? [[source.start, source.end] as const] : [],
      content: content.map(({ start, end }) => [start, end] as const),
    })),
  );
  const ours = countAll(documents, found);
  const patterns = countAll(
    documents,
    documents.map(({ text }) => findByPatterns(text)),
  );
  const sieves = countAll(
    documents,
    documents.map(({ text }, index) => findBySieves(text, paragraphsOf(text), readings[index]?.mentions ?? [])),
  );
  return [
    ...rowsOf('polnear (dev)', ours.total, { name: 'patterns', counts: patterns.total }),
    ...kinds.flatMap((kind) =>
      rowsOf(
        `polnear/${kind} (dev)`,
        ours[kind],
        kind === 'direct'
          ? { name: 'CoreNLP-style', counts: sieves.direct }
          : { name: 'patterns', counts: patterns[kind] },
      ),
    ),
  ];
}

const kinds = ['direct', 'mixed', 'indirect'] as const satisfies readonly Kind[];

/** Counts over all documents, by kind and together. */
function countAll(
  documents: readonly Row[],
  found: readonly (readonly Attribution[])[],
): Readonly<Record<Kind | 'total', Counts>> {
  const all = { direct: makeCounts(), mixed: makeCounts(), indirect: makeCounts(), total: makeCounts() };
  for (const [index, { text, attributions }] of documents.entries()) {
    countDocument(text, attributions, found[index] ?? [], (kind) => all[kind]);
  }
  for (const kind of kinds) {
    for (const key of Object.keys(all.total) as (keyof Counts)[]) all.total[key] += all[kind][key];
  }
  return all;
}

/** A block for each line of `text` that holds words: paragraphs stand on lines of their own. */
function paragraphsOf(text: string): { kind: 'paragraph'; start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => ({ kind: 'paragraph', start: index, end: index + line.length }));
}

/** Rows of one kind, each with the figure of a plainer way beside it. */
function rowsOf(set: string, counts: Counts, peer: { readonly name: string; readonly counts: Counts }): ScoreRow[] {
  const who = (one: Counts): ReturnType<typeof measure> => measure(one.right, one.foundSourced, one.goldSourced);
  const what = (one: Counts): ReturnType<typeof measure> => measure(one.matched, one.found, one.gold);
  const beside = (value: ScoreRow['value']): Pick<ScoreRow, 'peer'> =>
    value === null ? {} : { peer: { name: peer.name, value } };
  return [
    { set, metric: 'WHO_SAID_WHAT@.5', ...who(counts), ...beside(who(peer.counts).value) },
    { set, metric: 'content_match@.5', ...what(counts), ...beside(what(peer.counts).value) },
  ];
}

function measure(right: number, found: number, gold: number): Pick<ScoreRow, 'value' | 'precision' | 'recall' | 'of'> {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const value = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { value, precision, recall, of: gold };
}
