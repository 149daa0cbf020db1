/**
 * Names: newspapers of five continents (English Worldwide Newswire, Shan et al., EMNLP Findings 2023; four classes) and web
 * text (Universal NER English-EWT, Mayhew et al., NAACL 2024; three classes). Development parts, gold sentences and tokens;
 * dotted abbreviations that a set cuts at their dots are put together.
 */
import { join } from 'node:path';
import type { EntityType, Reading } from '../../../src/model/index.ts';
import type { ScoreContext, ScoreRow, ScoreSet } from '../../score-set.ts';
import { joinDotted } from './dotted.ts';
import { bioSpans, layOut, readLines, readTagged, type Span, scoreExact, type TaggedText } from './spans.ts';

export const scoreSet: ScoreSet = {
  name: 'names',
  needs: 'data',
  run: async (path, context) => [...(await scoreWorldwide(path, context)), ...(await scoreWeb(path, context))],
};

interface WorldwideDocument {
  readonly text: string;
  readonly sentences: readonly { readonly offsets: readonly [number, number][]; readonly tags4: readonly string[] }[];
}

const classes: Readonly<Record<EntityType, string>> = {
  person: 'PER',
  population: 'MISC',
  state: 'LOC',
  place: 'LOC',
  facility: 'LOC',
  armed_group: 'ORG',
  coalition: 'ORG',
  government_body: 'ORG',
  military_unit: 'ORG',
  party: 'ORG',
  media: 'ORG',
  organisation: 'ORG',
  weapon: 'MISC',
  other: 'MISC',
};

async function scoreWorldwide(path: string, { layer }: ScoreContext): Promise<ScoreRow[]> {
  const documents = readLines<WorldwideDocument>(join(path, 'worldwide_ner', 'dev.jsonl'));
  const texts = documents.map(
    ({ text, sentences }): TaggedText => ({
      text,
      sentences: sentences.map(({ offsets, tags4 }) => ({
        tokens: offsets.map(([start, end]) => ({ start, end })),
        tags: tags4,
      })),
    }),
  );
  const gold = texts.map(({ sentences }) => sentences.flatMap(bioSpans));
  const readings = await readTagged(
    texts.map(({ text, sentences }) => ({
      text,
      sentences: sentences.map(({ tokens, tags }) => joinDotted(text, tokens, tags)),
    })),
    layer,
  );
  const predicted = readings.map((reading) => nameSpans(reading, true));
  const set = 'worldwide-newswire (dev)';
  return [
    scoreExact(set, 'names exact F1, 4 classes', gold, predicted, { name: 'compromise', value: 0.486 }),
    scoreExact(set, 'names exact F1, untyped', gold.map(untype), predicted.map(untype), undefined),
    ...['PER', 'LOC', 'ORG', 'MISC'].map((type) =>
      scoreExact(set, `names exact F1, ${type}`, gold.map(only(type)), predicted.map(only(type)), undefined),
    ),
  ];
}

/** Sentences of web text stand alone: a file for each would tell nothing of one another, so each is read by itself. */
async function scoreWeb(path: string, { layer }: ScoreContext): Promise<ScoreRow[]> {
  const sentences = readLines<{ tokens: string[]; tags: string[] }>(join(path, 'uner_ewt', 'dev.jsonl'));
  const texts = sentences.map(({ tokens, tags }): TaggedText => {
    const laid = layOut(tokens);
    return { text: laid.text, sentences: [{ tokens: laid.tokens, tags }] };
  });
  const gold = texts.map((text) => text.sentences.flatMap(bioSpans));
  const readings = await readTagged(texts, layer);
  const predicted = readings.map((reading) => nameSpans(reading, false).filter(({ type }) => type !== 'MISC'));
  return [scoreExact('uner-ewt (dev)', 'names exact F1, 3 classes', gold, predicted, undefined)];
}

/** Names of a reading, with adjectives and peoples as MISC where asked; of names inside names only the outer one. */
function nameSpans({ mentions, article }: Reading, adjectives: boolean): Span[] {
  const named = mentions.filter(({ kind }) => kind === 'name');
  const outer = named.filter(
    (name) =>
      !named.some(
        (other) =>
          other !== name &&
          other.start <= name.start &&
          name.end <= other.end &&
          other.end - other.start > name.end - name.start,
      ),
  );
  const isPeople = ({ start, end, type }: Reading['mentions'][number]): boolean =>
    type === 'population' && /^\p{Lu}\S*(?: \p{Lu}\S*)?$/u.test(article.text.slice(start, end));
  const further = mentions.filter(
    (mention) => mention.kind === 'adjective' || (mention.kind === 'nominal' && isPeople(mention)),
  );
  return [
    ...outer.map(({ start, end, type }) => ({ start, end, type: classes[type] })),
    ...(adjectives ? further.map(({ start, end }) => ({ start, end, type: 'MISC' })) : []),
  ];
}

const untype = (spans: readonly Span[]): Span[] => spans.map((span) => ({ ...span, type: '' }));
const only =
  (type: string) =>
  (spans: readonly Span[]): Span[] =>
    spans.filter((span) => span.type === type);
