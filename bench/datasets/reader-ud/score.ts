/**
 * Tags, lemmas and trees of the reader alone: UD English EWT and GUM, development parts, gold words. UAS and LAS count every
 * word, punctuation too; relations without subtypes. Peer: UDPipe 2 (gold words, UD 2.12, whole relations).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readForms, withReader } from '../../reader.ts';
import type { ScoreRow, ScoreSet } from '../../score-set.ts';
import type { Reader } from '../../../src/reader/index.ts';
import { parseTreebank } from './treebank.ts';

const banks = [
  { set: 'reader/ewt (dev)', file: 'ud_ewt/en_ewt-ud-dev.conllu', peer: { upos: 0.975, uas: 0.93, las: 0.91 } },
  { set: 'reader/gum (dev)', file: 'ud_gum/en_gum-ud-dev.conllu', peer: { upos: 0.983, uas: 0.937, las: 0.918 } },
] as const;

export const scoreSet: ScoreSet = { name: 'reader-ud', needs: 'data', run: withReader('reader-ud', run) };

async function run(path: string, reader: Reader): Promise<readonly ScoreRow[]> {
  const rows: ScoreRow[] = [];
  for (const { set, file, peer } of banks) {
    const gold = parseTreebank(readFileSync(join(path, file), 'utf8'));
    const readings = await readForms(
      reader,
      gold.map((words) => words.map(({ form }) => form)),
    );
    const right = { upos: 0, lemma: 0, uas: 0, las: 0 };
    let of = 0;
    for (const [index, words] of gold.entries()) {
      for (const [place, word] of words.entries()) {
        const found = readings[index]?.words[place];
        of += 1;
        right.upos += Number(found?.upos === word.upos);
        right.lemma += Number(found?.lemma === word.lemma);
        right.uas += Number(found?.head === word.head);
        right.las += Number(found?.head === word.head && found.deprel === word.deprel);
      }
    }
    rows.push(
      { set, metric: 'UPOS', value: right.upos / of, of, peer: { name: 'UDPipe 2', value: peer.upos } },
      { set, metric: 'lemmas', value: right.lemma / of, of },
      { set, metric: 'UAS', value: right.uas / of, of, peer: { name: 'UDPipe 2', value: peer.uas } },
      { set, metric: 'LAS', value: right.las / of, of, peer: { name: 'UDPipe 2', value: peer.las } },
    );
  }
  return rows;
}
