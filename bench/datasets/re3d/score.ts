/**
 * Entities of conflict reports: re3d (Dstl, 2017), development part of the ConfliBERT sentence split, ten types. The set
 * takes phrases with article and title ("the Iraqi government", "Gen. X"), descriptions and pronouns for entities, so spans
 * of a reading are widened to its way before they are compared.
 */
import { join } from 'node:path';
import type { EntityType, Mention, Reading } from '../../../src/model/index.ts';
import { isTitleWord } from '../../../src/read/en/names/titles.ts';
import type { ScoreContext, ScoreRow, ScoreSet } from '../../score-set.ts';
import { bioSpans, layOut, readLines, readTagged, type Span, scoreExact, type TaggedText } from '../names/spans.ts';

export const scoreSet: ScoreSet = { name: 're3d', needs: 'data/re3d', run: scoreDev };

async function scoreDev(path: string, { layer }: ScoreContext): Promise<ScoreRow[]> {
  const sentences = readLines<{ tokens: string[]; tags: string[] }>(join(path, 'dev.jsonl'));
  const texts = sentences.map(({ tokens, tags }): TaggedText => {
    const laid = layOut(tokens);
    return { text: laid.text, sentences: [{ tokens: laid.tokens, tags }] };
  });
  const gold = texts.map((text) => text.sentences.flatMap(bioSpans));
  const predicted = (await readTagged(texts, layer)).map(readSpans);
  const named = new Set(['Person', 'Organisation', 'Location']);
  const main = (spans: readonly Span[]): Span[] => spans.filter(({ type }) => named.has(type));
  return [
    scoreExact('re3d (dev)', 'entities exact F1, 10 types', gold, predicted, undefined),
    scoreExact('re3d (dev)', 'entities exact F1, who and where', gold.map(main), predicted.map(main), undefined),
  ];
}

const classes: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  population: 'Organisation',
  state: 'Organisation',
  place: 'Location',
  facility: 'Location',
  armed_group: 'Organisation',
  coalition: 'Organisation',
  government_body: 'Organisation',
  military_unit: 'Organisation',
  party: 'Organisation',
  media: 'Organisation',
  organisation: 'Organisation',
  weapon: 'Weapon',
  other: '',
};

const platform =
  /\b(?:tanks?|warplanes?|jets?|helicopters?|drones?|gunships?|warships?|bombers?|uavs?|vehicles?|aircraft)$/i;

/** Spans of a reading in the set's way: widened, the longest of those that overlap. */
function readSpans(reading: Reading): Span[] {
  const { article, mentions, times, tokens = [] } = reading;
  const words = tokens.map(({ start, end }) => article.text.slice(start, end));
  const spans: Span[] = [
    ...mentions.map((mention) => widen(reading, words, mention)),
    ...times.map(({ start, end }) => ({ start, end, type: 'Temporal' })),
    ...tokens.flatMap(({ start, end, upos }, index): Span[] =>
      upos === 'NUM' &&
      !times.some((time) => time.start <= start && end <= time.end) &&
      /^\d|[a-z]/.test(words[index] ?? '')
        ? [{ start, end, type: 'Quantity' }]
        : [],
    ),
  ].filter(({ type }) => type !== '');
  const longest = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Span[] = [];
  for (const span of longest)
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  return kept;
}

function widen({ article, tokens = [] }: Reading, words: readonly string[], mention: Mention): Span {
  let first = tokens.findIndex(({ start }) => start === mention.start);
  const before = (): string => (words[first - 1] ?? '').toLowerCase();
  if (mention.type === 'person' && mention.kind === 'name') while (first > 0 && isTitleWord(before())) first -= 1;
  const isPlace = mention.type === 'state' && /^(?:in|from|to|near|across|into|inside|of)$/.test(before());
  if (first > 0 && mention.kind !== 'pronoun' && mention.kind !== 'adjective' && /^(?:the|a|an)$/.test(before()))
    first -= 1;
  const text = article.text.slice(mention.start, mention.end);
  const own = mention.type === 'weapon' && platform.test(text) ? 'MilitaryPlatform' : classes[mention.type];
  const type = mention.kind === 'adjective' ? 'Nationality' : isPlace ? 'Location' : own;
  return { start: tokens[first]?.start ?? mention.start, end: mention.end, type };
}
