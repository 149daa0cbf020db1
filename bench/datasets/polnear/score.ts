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
  const all: Readonly<Record<Kind, Counts>> = { direct: makeCounts(), mixed: makeCounts(), indirect: makeCounts() };
  for (const [index, { text, attributions }] of documents.entries()) {
    const found = (readings[index]?.statements ?? []).map(({ source, content }) => ({
      source: source ? [[source.start, source.end] as const] : [],
      content: content.map(({ start, end }) => [start, end] as const),
    }));
    countDocument(text, attributions, found, (kind) => all[kind]);
  }
  const total = makeCounts();
  for (const counts of Object.values(all)) {
    for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
  }
  return [
    // Rules by cue verbs and quotation marks alone, same scorer.
    ...rowsOf('polnear (dev)', total).map((row, index) =>
      index === 0 ? { ...row, peer: { name: 'simple rules', value: 0.236 } } : row,
    ),
    ...(Object.keys(all) as Kind[]).flatMap((kind) => rowsOf(`polnear/${kind} (dev)`, all[kind])),
  ];
}

/** A block for each line of `text` that holds words: paragraphs stand on lines of their own. */
function paragraphsOf(text: string): { kind: 'paragraph'; start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => ({ kind: 'paragraph', start: index, end: index + line.length }));
}

function rowsOf(set: string, counts: Counts): ScoreRow[] {
  return [
    { set, metric: 'WHO_SAID_WHAT@.5', ...measure(counts.right, counts.foundSourced, counts.goldSourced) },
    { set, metric: 'content_match@.5', ...measure(counts.matched, counts.found, counts.gold) },
  ];
}

function measure(right: number, found: number, gold: number): Pick<ScoreRow, 'value' | 'precision' | 'recall' | 'of'> {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const value = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { value, precision, recall, of: gold };
}
