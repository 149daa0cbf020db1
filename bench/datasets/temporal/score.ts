/**
 * Time expressions (TIMEX3): TempEval-3's TimeBank and AQUAINT (UzZaman et al., SemEval 2013), and WikiWars (Mazur and
 * Dale, EMNLP 2010). Scored as in TempEval-3: strict is the same span, relaxed any overlap, white space ignored; value F1
 * is relaxed F1 times the share of matched expressions whose value is the key's.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLines, readTexts } from '../../accounts-of.ts';
import type { ScoreContext, ScoreRow, ScoreSet } from '../../score-set.ts';

interface GoldTime {
  readonly begin: number;
  readonly end: number;
  readonly value: string;
}

interface Row {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly GoldTime[];
}

export const scoreSet: ScoreSet = { name: 'temporal', needs: 'data/temporal', run };

/** HeidelTime 2.2 with part-of-speech tags, same scorer: strict, relaxed, value F1. */
const heidelTime: Readonly<Record<string, readonly [number, number, number]>> = {
  timebank: [0.843, 0.91, 0.779],
  aquaint: [0.802, 0.914, 0.715],
  wikiwars: [0.835, 0.916, 0.819],
};

async function run(path: string, { layer }: ScoreContext): Promise<readonly ScoreRow[]> {
  const rows: ScoreRow[] = [];
  for (const [name, peers] of Object.entries(heidelTime)) {
    const documents = parseLines<Row>(readFileSync(join(path, `${name}.jsonl`), 'utf8'));
    const readings = await readTexts(
      documents.map((row) => ({ ...row, date: row.dct })),
      layer,
    );
    const answers = readings.map(({ times }) => times.map(({ start, end, value }) => ({ begin: start, end, value })));
    rows.push(...scoreDocuments(`temporal/${name}`, documents, answers, peers));
  }
  return rows;
}

function scoreDocuments(
  set: string,
  documents: readonly Row[],
  answers: readonly (readonly GoldTime[])[],
  peers: readonly [number, number, number],
): ScoreRow[] {
  const count = { gold: 0, found: 0, strict: 0, goldMet: 0, foundMet: 0, right: 0 };
  for (const [index, { text, timexes }] of documents.entries()) {
    const inked = inkOffsets(text);
    const squeeze = (time: GoldTime): GoldTime => ({
      ...time,
      begin: inked[time.begin] ?? 0,
      end: inked[time.end] ?? 0,
    });
    const gold = timexes.map(squeeze);
    const found = (answers[index] ?? []).map(squeeze);
    count.gold += gold.length;
    count.found += found.length;
    count.foundMet += found.filter((one) => gold.some((other) => meet(one, other))).length;
    for (const time of gold) {
      const met = found.filter((other) => meet(time, other));
      const exact = met.find((other) => other.begin === time.begin && other.end === time.end);
      const best = exact ?? met.toSorted((a, b) => shared(time, b) - shared(time, a))[0];
      if (exact) count.strict += 1;
      if (best) count.goldMet += 1;
      if (best?.value === time.value) count.right += 1;
    }
  }
  const strict = harmonic(count.strict / count.found, count.strict / count.gold);
  const precision = count.foundMet / count.found;
  const recall = count.goldMet / count.gold;
  const relaxed = harmonic(precision, recall);
  const value = (relaxed * count.right) / Math.max(1, count.goldMet);
  const of = count.gold;
  const peer = (at: 0 | 1 | 2): { name: string; value: number } => ({ name: 'HeidelTime', value: peers[at] });
  return [
    { set, metric: 'span F1 (strict)', value: strict, of, peer: peer(0) },
    { set, metric: 'span F1 (relaxed)', value: relaxed, precision, recall, of, peer: peer(1) },
    { set, metric: 'value F1', value, of, peer: peer(2) },
  ];
}

/** For each offset of `text`, how many characters that are no white space lie before it. */
function inkOffsets(text: string): number[] {
  const offsets = [0];
  for (let at = 0; at < text.length; at += 1) offsets.push((offsets[at] ?? 0) + (/\s/.test(text[at] ?? '') ? 0 : 1));
  return offsets;
}

const meet = (a: GoldTime, b: GoldTime): boolean => a.begin < b.end && b.begin < a.end;
const shared = (a: GoldTime, b: GoldTime): number => Math.min(a.end, b.end) - Math.max(a.begin, b.begin);
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
