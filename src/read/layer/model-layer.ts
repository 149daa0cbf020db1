/**
 * The layer with a trained reader: sentences and words by the rules, tags, lemmas, trees, names and predicates by the model. The
 * open reader is passed in as a value.
 */
import type {
  EntityType,
  Predicate,
  Problem,
  SentenceReader,
  SentenceReading,
  Span,
  Token,
  Word,
} from '../../model/index.ts';
import type { Analysis, Attribution, LanguageLayer, LanguageRequest } from '../language.ts';
import { fuseNames, type ModelName } from './fuse-names.ts';
import { groupOf } from './groups.ts';
import { analyseText } from './index.ts';
import { tellOnce } from './same-problems.ts';
import { personParticles } from '../en/names/particles.ts';
import { typeName } from './types.ts';

/** Words of one text that the model reads, some hundred pages; what follows keeps the tags and names of the rules. */
const wordsMax = 50_000;

/** The language layer that `reader` fills; as pure as the reader is. */
export function makeModelLayer(reader: SentenceReader): LanguageLayer {
  return {
    name: reader.name,
    async analyse(requests) {
      const analyses: Analysis[] = [];
      for (const request of requests) analyses.push(await analyseWith(reader, request));
      return analyses;
    },
  };
}

async function analyseWith(reader: SentenceReader, request: LanguageRequest): Promise<Analysis> {
  const { text } = request;
  const rules = analyseText(request);
  const count = rules.sentenceTokens.findLastIndex(([, last = 0]) => last <= wordsMax) + 1;
  const ranges = rules.sentenceTokens.slice(0, count);
  const words = ranges.map(([first = 0, last = 0]) =>
    rules.tokens.slice(first, last).map(({ start, end }): Word => ({ text: text.slice(start, end), start, end })),
  );
  const readings = await reader.read(words);
  const tokens = [...rules.tokens];
  const names: ModelName[] = [];
  const predicates: Predicate[] = [];
  const attributions: Attribution[] = [];
  const problems: Problem[] = [];
  for (const [index, [first = 0]] of ranges.entries()) {
    const reading = readings[index];
    if (!reading) continue;
    for (const [place, token] of tokensOf(reading, words[index] ?? [], first).entries()) tokens[first + place] = token;
    names.push(...namesOf(reading, words[index] ?? []));
    predicates.push(...predicatesOf(reading));
    attributions.push(...attributionsOf(reading));
    problems.push(...reading.problems);
  }
  const end = ranges.at(-1)?.[1] ?? 0;
  if (count < rules.sentenceTokens.length) problems.push(describeRest(rules.tokens.length - end));
  const from = tokens[end]?.start ?? text.length;
  return {
    sentences: rules.sentences,
    sentenceTokens: rules.sentenceTokens,
    tokens,
    names: fuseNames(
      text,
      rules.names.filter(({ start }) => start < from),
      names,
    ).concat(rules.names.filter(({ start }) => start >= from)),
    predicates: withGiven(
      predicates,
      request,
      tokens,
      readings.flatMap(({ words }) => words),
    ),
    attributions,
    problems: tellOnce(problems),
  };
}

function describeRest(words: number): Problem {
  const says = `the last ${words} words of the text were read by rules alone: the model reads ${wordsMax}`;
  return { code: 'long-text', says, severity: 'note' };
}

/** Words of a sentence as tokens; `first` is the index of its first token. */
function tokensOf({ words }: SentenceReading, forms: readonly Word[], first: number): Token[] {
  return words.map(({ start, end, upos, lemma, head, deprel }, index) => ({
    start,
    end,
    lemma,
    // "a leading militia": a participle inside a noun phrase tells no deed.
    upos:
      upos === 'VERB' && deprel === 'amod' && head > index && (forms[index]?.text ?? '').endsWith('ing') ? 'ADJ' : upos,
    head: head < 0 ? -1 : head + first,
    deprel,
  }));
}

function predicatesOf({ frames }: SentenceReading): Predicate[] {
  return frames.map(({ start, end, factuality, roles }) => ({
    start,
    end,
    factuality,
    args: roles.map((role) => ({ label: role.label, start: role.start, end: role.end })),
  }));
}

function attributionsOf({ attributions }: SentenceReading): Attribution[] {
  const span = ({ start, end }: Span): Span => ({ start, end });
  return attributions.map(({ source, cue, content, confidence }) => ({
    source: source && span(source),
    cue: span(cue),
    content: content.map(span),
    confidence,
  }));
}

/** `found` with the given predicates that the model did not take for one, in order. */
function withGiven(
  found: readonly Predicate[],
  request: LanguageRequest,
  tokens: readonly Token[],
  read: readonly { readonly start: number; readonly factuality: number }[],
): Predicate[] {
  const starts = new Set(found.map(({ start }) => start));
  const missing = (request.predicates ?? []).filter(({ start }) => !starts.has(start));
  if (missing.length === 0) return [...found];
  const factualityAt = new Map(read.map(({ start, factuality }) => [start, factuality]));
  const added = missing.map(({ start, end }) => {
    const token = tokens.find((other) => other.start <= start && start < other.end);
    return { start, end, factuality: factualityAt.get(token?.start ?? start) ?? 0, args: [] };
  });
  return [...found, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}

const types: Readonly<Record<string, EntityType>> = {
  person: 'person',
  organisation: 'organisation',
  armed_group: 'armed_group',
  government: 'government_body',
  military_unit: 'military_unit',
  media: 'media',
  party: 'party',
  state: 'state',
  town: 'place',
  region: 'place',
  facility: 'facility',
  weapon: 'weapon',
  vehicle: 'weapon',
  event: 'other',
  other: 'other',
  norp: 'population',
};

/** From this confidence on a list or a head word of the name says more of its finer type than the model. */
const sure = 0.8;

/** Whether a word in lower case may stand inside a name. */
const isJoint = (text: string): boolean =>
  !/\p{L}/u.test(text) ||
  /^(?:of|for|the|and|in|on|to|against|without|'s|’s|s)$/.test(text) ||
  personParticles.has(text);

/**
 * Names of a sentence, without amounts and times, and without adjectives and peoples, which are no names here. Words that
 * are not written as a name at either end are left out: the model was trained on sets that take them in.
 */
function namesOf({ names, words: read }: SentenceReading, words: readonly Word[]): ModelName[] {
  return names.flatMap(({ first, last, type, group, confidence, shares }) => {
    const own = types[type];
    if (!own) return [];
    let [from, to] = [first, last];
    const isLower = (index: number): boolean => !/[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(words[index]?.text ?? '');
    while (to > from && isLower(to - 1)) to -= 1;
    while (from < to && (isLower(from) || /^the$/i.test(words[from]?.text ?? ''))) from += 1;
    const [opening, closing] = [words[from], words[to - 1]];
    if (from === to || !opening || !closing) return [];
    // "Tarvian town of Pellmoor" is a description that holds a name.
    const isDescription = words.slice(from, to).some(({ text }, at) => isLower(from + at) && !isJoint(text));
    if (isDescription) return [];
    // "Rebels" at the head of a sentence is no name; "rebels of the Ashen Guard" holds one.
    if (from === 0 && to === 1 && read[0]?.upos === 'NOUN') return [];
    const forms = words.slice(from, to).map(({ text }) => text.replaceAll('’', "'"));
    const typing = typeName(forms, false);
    const fits = typing.confidence >= sure && (groupOf[typing.type] === group || typing.confidence >= 0.95);
    const { start } = opening;
    const { end } = closing;
    const named = fits ? typing : { type: own, confidence: Math.max(0.7, confidence) };
    return [{ start, end, ...named, shares }];
  });
}
