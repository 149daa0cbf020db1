/**
 * Names of the reader alone: newspapers of five continents (English Worldwide Newswire, Shan et al., EMNLP Findings 2023), the
 * development part, gold sentences and tokens (dotted abbreviations put together), four classes. The reader was not trained on it.
 */
import { join } from 'node:path';
import type { Reader } from '../../../src/reader/index.ts';
import { readForms, withReader } from '../../reader.ts';
import type { ScoreRow, ScoreSet } from '../../score-set.ts';
import { joinDotted } from '../names/dotted.ts';
import { bioSpans, readLines, type Span, scoreExact } from '../names/spans.ts';
import { properName } from './proper.ts';

interface Document {
  readonly text: string;
  readonly sentences: readonly {
    readonly offsets: readonly (readonly [number, number])[];
    readonly tags4: readonly string[];
  }[];
}

export const scoreSet: ScoreSet = {
  name: 'reader-names',
  needs: 'data/worldwide_ner',
  run: withReader('reader-names', run),
};

async function run(path: string, reader: Reader): Promise<readonly ScoreRow[]> {
  const sentences = readLines<Document>(join(path, 'dev.jsonl')).flatMap(({ text, sentences }) =>
    sentences.map(({ offsets, tags4 }) => {
      const tokens = offsets.map(([start, end]) => ({ start, end }));
      const joined = joinDotted(text, tokens, tags4).tokens;
      const forms = joined.map(({ start, end }) => text.slice(start, end));
      return { gold: bioSpans({ tokens, tags: tags4 }), joined, forms };
    }),
  );
  const gold = sentences.map((sentence) => sentence.gold);
  const readings = await readForms(
    reader,
    sentences.map(({ forms }) => forms),
  );
  const found = sentences.map(({ joined, forms }, index): Span[] =>
    (readings[index]?.names ?? []).flatMap((name) => {
      const proper = properName(forms, name);
      const [first, last] = proper ? [joined[proper.first], joined[proper.last - 1]] : [];
      return proper && first && last ? [{ start: first.start, end: last.end, type: proper.type }] : [];
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
