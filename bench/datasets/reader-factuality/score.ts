/**
 * Factuality of the reader alone: UDS-IH2 (Rudinger et al., NAACL 2018; split of Jiang and de Marneffe, TACL 2021), development
 * part, gold tokens and predicates, −3 to 3. Peer: DLGRN (Veyseh et al. 2019), on the test part.
 */
import { join } from 'node:path';
import type { Reader } from '../../../src/reader/index.ts';
import { readForms, withReader } from '../../reader.ts';
import type { ScoreRow, ScoreSet } from '../../score-set.ts';
import { readLines } from '../names/spans.ts';

interface Sentence {
  readonly tokens: readonly string[];
  readonly targets: readonly { readonly tok: readonly [number, number]; readonly factuality: number }[];
}

export const scoreSet: ScoreSet = {
  name: 'reader-factuality',
  needs: 'data/factuality',
  run: withReader('reader-factuality', run),
};

async function run(path: string, reader: Reader): Promise<readonly ScoreRow[]> {
  const sentences = readLines<Sentence>(join(path, 'uds_ih2.dev.jsonl'));
  const readings = await readForms(
    reader,
    sentences.map(({ tokens }) => tokens),
  );
  const pairs = sentences.flatMap(({ targets }, index) =>
    targets.map(({ tok: [word], factuality }): [number, number] => [
      factuality,
      readings[index]?.words[word]?.factuality ?? 0,
    ]),
  );
  const of = pairs.length;
  const set = 'reader/uds-ih2 (dev)';
  const error = pairs.reduce((sum, [gold, found]) => sum + Math.abs(gold - found), 0) / of;
  return [
    { set, metric: 'MAE × 100 (lower is better)', value: error, of, peer: { name: 'DLGRN', value: 0.72 } },
    { set, metric: 'r', value: correlate(pairs), of, peer: { name: 'DLGRN', value: 0.91 } },
  ];
}

/** Pearson's r. */
function correlate(pairs: readonly (readonly [number, number])[]): number {
  const mean = (side: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [a, b] = [mean(0), mean(1)];
  let [both, left, right] = [0, 0, 0];
  for (const [x, y] of pairs) {
    both += (x - a) * (y - b);
    left += (x - a) ** 2;
    right += (y - b) ** 2;
  }
  return both / Math.sqrt(left * right);
}
