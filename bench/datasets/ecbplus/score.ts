/** ECB+: news on 43 topics, each with a twin (another fire, another trial), in the standard split. For measuring only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScoreSet } from '../../score-set.ts';
import { findStories, readText, scoreClusters } from '../clustering.ts';

interface Row {
  readonly doc: string;
  readonly subtopic: string;
  readonly text: string;
}

export const scoreSet: ScoreSet = {
  name: 'ecbplus',
  needs: 'data/ecbplus',
  run: (path) => {
    const lines = readFileSync(join(path, 'dev.jsonl'), 'utf8').split('\n').filter(Boolean);
    const rows = lines.map((line) => JSON.parse(line) as Row);
    const gold = new Map(rows.map((row) => [row.doc, row.subtopic]));
    const found = findStories(rows.map((row) => readText(row.doc, row.text, null, null)));
    const { f1, precision, recall } = scoreClusters(gold, found);
    // Run on the same part with document frequencies of the whole set, threshold 0.15, in order of the file.
    const peer = { name: 'one-pass TF-IDF', value: 0.905 };
    return Promise.resolve([
      { set: 'ecbplus (dev)', metric: 'story B-cubed F1', value: f1, precision, recall, of: rows.length, peer },
    ]);
  },
};
