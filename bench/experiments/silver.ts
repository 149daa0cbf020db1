/**
 * `node bench/experiments/silver.ts FILE OUT`: sentences of unlabelled news with the names that the product finds in them (rules and
 * reader together), as `training.train --silver` takes them. FILE has a JSON object a line, the text under `source`. An
 * experiment: nothing that ships was trained on it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { EntityType } from '../../src/model/index.ts';
import { chooseReader, openLayer } from '../../src/pipeline/layers.ts';
import { parseLines } from '../accounts-of.ts';

/** The reader's types that each of the record's stands for. */
const trained: Readonly<Record<EntityType, readonly string[]>> = {
  person: ['person'],
  population: ['norp'],
  state: ['state'],
  place: ['town', 'region'],
  facility: ['facility'],
  armed_group: ['armed_group'],
  coalition: ['organisation'],
  government_body: ['government'],
  military_unit: ['military_unit'],
  party: ['party'],
  media: ['media'],
  organisation: ['organisation'],
  weapon: ['weapon', 'vehicle'],
  other: ['event', 'other'],
};

const [file = '', out = 'silver.jsonl'] = process.argv.slice(2);
const layer = await openLayer(await chooseReader('model', (line) => console.error(line)));
const texts = [...new Set(parseLines<{ source: string }>(readFileSync(file, 'utf8')).map(({ source }) => source))];
const lines: string[] = [];
for (const text of texts) {
  const [analysis] = await layer.analyse([{ text, blocks: [] }]);
  if (!analysis) continue;
  for (const [first = 0, last = 0] of analysis.sentenceTokens) {
    const tokens = analysis.tokens.slice(first, last);
    const names = analysis.names.flatMap(({ type, start, end }) => {
      const from = tokens.findIndex((token) => token.start === start);
      const to = tokens.findIndex((token) => token.end === end) + 1;
      return from >= 0 && to > from ? [{ types: trained[type], first: from, end: to }] : [];
    });
    if (tokens.length > 4)
      lines.push(JSON.stringify({ words: tokens.map(({ start, end }) => text.slice(start, end)), names }));
  }
}
writeFileSync(out, `${lines.join('\n')}\n`);
console.error(`${texts.length} texts, ${lines.length} sentences`);
