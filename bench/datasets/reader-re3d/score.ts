/**
 * Entities of conflict reports, the reader alone: re3d (Dstl, 2017), development part of the ConfliBERT sentence split, gold
 * tokens, ten types. The set marks names, descriptions and pronouns alike, so the mentions are scored; names widened by title and
 * article are a second row.
 */
import { join } from 'node:path';
import type { Reader } from '../../../src/reader/index.ts';
import { readForms, withReader } from '../../reader.ts';
import type { ScoreRow, ScoreSet } from '../../score-set.ts';
import { bioSpans, readLines, scoreExact } from '../names/spans.ts';
import { mentionClasses, widenName } from './widen.ts';

export const scoreSet: ScoreSet = { name: 'reader-re3d', needs: 'data/re3d', run: withReader('reader-re3d', run) };

async function run(path: string, reader: Reader): Promise<readonly ScoreRow[]> {
  const sentences = readLines<{ tokens: string[]; tags: string[] }>(join(path, 'dev.jsonl'));
  const gold = sentences.map(({ tokens, tags }) =>
    bioSpans({ tokens: tokens.map((_, index) => ({ start: index, end: index + 1 })), tags }),
  );
  const readings = await readForms(
    reader,
    sentences.map(({ tokens }) => tokens),
  );
  const mentions = readings.map((reading) =>
    reading.mentions.map(({ first, last, type }) => ({ start: first, end: last, type: mentionClasses[type] ?? type })),
  );
  const names = sentences.map(({ tokens }, index) =>
    (readings[index]?.names ?? []).flatMap((name) => widenName(tokens, name) ?? []),
  );
  const peer = { name: 'ConfliBERT (test)', value: 0.684 };
  return [
    scoreExact('reader/re3d (dev)', 'entities exact F1, 10 types', gold, mentions, peer),
    scoreExact('reader/re3d (dev)', 'names exact F1, 10 types', gold, names, undefined),
  ];
}
