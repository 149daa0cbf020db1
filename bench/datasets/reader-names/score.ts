/**
 * Names of the reader alone: newspapers of five continents (English Worldwide Newswire, Shan et al., EMNLP Findings 2023), the
 * development part, gold sentences and tokens, four classes. The reader was not trained on it.
 */
import { join } from 'node:path';
import type { Reader } from '../../../src/reader/index.ts';
import { readForms, withReader } from '../../reader.ts';
import type { ScoreRow, ScoreSet } from '../../score-set.ts';
import { bioSpans, readLines, type Span, scoreExact } from '../names/spans.ts';
import { properName } from './proper.ts';

interface Document {
  readonly sentences: readonly { readonly tokens: readonly string[]; readonly tags4: readonly string[] }[];
}

export const scoreSet: ScoreSet = {
  name: 'reader-names',
  needs: 'data/worldwide_ner',
  run: withReader('reader-names', run),
};

async function run(path: string, reader: Reader): Promise<readonly ScoreRow[]> {
  const sentences = readLines<Document>(join(path, 'dev.jsonl')).flatMap((document) => document.sentences);
  const gold = sentences.map(({ tokens, tags4 }) =>
    bioSpans({ tokens: tokens.map((_, index) => ({ start: index, end: index + 1 })), tags: tags4 }),
  );
  const readings = await readForms(
    reader,
    sentences.map(({ tokens }) => tokens),
  );
  const found = sentences.map(({ tokens }, index): Span[] =>
    (readings[index]?.names ?? []).flatMap((name) => {
      const proper = properName(tokens, name);
      return proper ? [{ start: proper.first, end: proper.last, type: proper.type }] : [];
    }),
  );
  const set = 'reader/worldwide-newswire (dev)';
  const only = (type: string, spans: readonly Span[]): Span[] => spans.filter((span) => span.type === type);
  return [
    scoreExact(set, 'names exact F1, 4 classes', gold, found, { name: 'compromise', value: 0.486 }),
    ...['PER', 'LOC', 'ORG', 'MISC'].map((type) =>
      scoreExact(
        set,
        `names exact F1, ${type}`,
        gold.map((spans) => only(type, spans)),
        found.map((spans) => only(type, spans)),
        undefined,
      ),
    ),
  ];
}
