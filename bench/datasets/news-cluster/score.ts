/** Giveme5W1H's news_cluster: same-event articles of 2016 to 2018. For measuring only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScoreSet } from '../../score-set.ts';
import { findStories, readText, scoreClusters } from '../clustering.ts';

interface Row {
  readonly id: string;
  readonly date: string | null;
  readonly title: string;
  readonly text: string;
  readonly cluster: number;
}

export const scoreSet: ScoreSet = {
  name: 'news-cluster',
  needs: 'data/news_cluster',
  run: (path) => {
    const lines = readFileSync(join(path, 'open.jsonl'), 'utf8').split('\n').filter(Boolean);
    const rows = lines.map((line) => JSON.parse(line) as Row);
    const gold = new Map(rows.map((row) => [row.id, String(row.cluster)]));
    const found = findStories(rows.map((row) => readText(row.id, row.text, row.title, row.date)));
    const { f1, precision, recall } = scoreClusters(gold, found);
    // Run on the same part with document frequencies of the whole set, threshold 0.15, in order of date.
    const peer = { name: 'one-pass TF-IDF', value: 0.945 };
    return Promise.resolve([
      { set: 'news-cluster (open)', metric: 'story B-cubed F1', value: f1, precision, recall, of: rows.length, peer },
    ]);
  },
};
