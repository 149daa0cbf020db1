/**
 * Semantic roles of the reader alone: PropBank on UD EWT, development part, gold tokens. Arguments are scored for the predicates
 * of the key; one that the reader does not take for a predicate has none. Predicates themselves are scored apart.
 */
import { join } from 'node:path';
import type { Reader } from '../../../src/reader/index.ts';
import { readForms, withReader } from '../../reader.ts';
import type { ScoreRow, ScoreSet } from '../../score-set.ts';
import { readLines, type Span, scoreExact } from '../names/spans.ts';

interface Sentence {
  readonly tokens: readonly string[];
  readonly predicates: readonly {
    readonly tok: readonly [number, number];
    readonly args: readonly (readonly [label: string, first: number, last: number])[];
  }[];
}

export const scoreSet: ScoreSet = { name: 'reader-roles', needs: 'data/srl_ewt', run: withReader('reader-roles', run) };

async function run(path: string, reader: Reader): Promise<readonly ScoreRow[]> {
  const sentences = readLines<Sentence>(join(path, 'dev.jsonl'));
  const readings = await readForms(
    reader,
    sentences.map(({ tokens }) => tokens),
  );
  const predicates = sentences.map((sentence) =>
    sentence.predicates.map(({ tok: [start] }): Span => ({ start, end: start + 1, type: '' })),
  );
  const foundPredicates = readings.map(({ frames }) =>
    frames.map(({ word }): Span => ({ start: word, end: word + 1, type: '' })),
  );
  const gold = sentences.map((sentence) =>
    sentence.predicates.flatMap(({ tok: [word], args }) =>
      args.map(([label, start, end]): Span => ({ start, end, type: `${word} ${label}` })),
    ),
  );
  const found = readings.map(({ frames }, index) => {
    const known = new Set(sentences[index]?.predicates.map(({ tok: [word] }) => word));
    return frames
      .filter(({ word }) => known.has(word))
      .flatMap(({ word, roles }) =>
        roles.map(({ label, first, last }): Span => ({ start: first, end: last, type: `${word} ${label}` })),
      );
  });
  const core = (spans: readonly Span[]): Span[] => spans.filter(({ type }) => / ARG[0-5]$/.test(type));
  const set = 'reader/propbank-ewt (dev)';
  return [
    scoreExact(set, 'arguments F1, all', gold, found, undefined),
    scoreExact(set, 'arguments F1, ARG0–ARG5', gold.map(core), found.map(core), undefined),
    scoreExact(set, 'predicates F1', predicates, foundPredicates, undefined),
  ];
}
