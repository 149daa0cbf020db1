/** Pronouns: he, she, it and they, where it is clear who is meant; left open where it is not. */
import { bodyTypes } from '../../model/index.ts';
import type { Gender } from '../en/names/given-names.ts';
import type { DraftMention } from './drafts.ts';
import type { Prose } from './prose.ts';
import { findInTree } from './pronouns-in-trees.ts';
import { type Registry, sortMentions } from './registry.ts';

interface PronounSense {
  readonly gender: Gender | null;
  readonly person: boolean;
  readonly plural: boolean;
}

const senses: ReadonlyMap<string, PronounSense> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, PronounSense] => [
    word,
    { gender: 'm', person: true, plural: false },
  ]),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, PronounSense] => [
    word,
    { gender: 'f', person: true, plural: false },
  ]),
  ...['it', 'its', 'itself'].map((word): [string, PronounSense] => [
    word,
    { gender: null, person: false, plural: false },
  ]),
  ...['they', 'them', 'their', 'themselves'].map((word): [string, PronounSense] => [
    word,
    { gender: null, person: false, plural: true },
  ]),
]);

/** Adds pronoun mentions to the registry. A person's pronoun looks back three sentences, "it" and "they" one. */
export function addPronouns(prose: Prose, registry: Registry): void {
  const bySentence = new Map<number, DraftMention[]>();
  for (const mention of registry.mentions) {
    const sentence = prose.sentenceOf[mention.first] ?? 0;
    const list = bySentence.get(sentence) ?? [];
    list.push(mention);
    bySentence.set(sentence, list);
  }
  for (let index = 0; index < prose.tokens.length; index += 1) {
    const sense = senses.get(prose.lower[index] ?? '');
    if (!sense || prose.forms[index] === 'IT') continue;
    const referent = sense.person
      ? findPerson(prose, registry, bySentence, index, sense)
      : (findBody(prose, registry, bySentence, index) ??
        findInTree(prose, registry, bySentence.get(prose.sentenceOf[index] ?? 0) ?? [], index));
    const type =
      referent === null ? (sense.person ? 'person' : 'other') : (registry.entities[referent]?.type ?? 'other');
    const mention: DraftMention = { first: index, last: index + 1, kind: 'pronoun', type, confidence: 0.5, referent };
    registry.mentions.push(mention);
    if (referent !== null) bySentence.get(prose.sentenceOf[index] ?? 0)?.push(mention);
  }
  sortMentions(registry);
}

/** Words before a subject that is not first, at most. */
const frontedMax = 5;

/** The person nearest before: of the same sentence, else the first one named in the sentence before that has any. */
function findPerson(
  prose: Prose,
  registry: Registry,
  bySentence: ReadonlyMap<number, readonly DraftMention[]>,
  index: number,
  { gender }: PronounSense,
): number | null {
  const sentence = prose.sentenceOf[index] ?? 0;
  for (let at = sentence; at >= Math.max(0, sentence - 3); at -= 1) {
    const people = (bySentence.get(at) ?? []).filter(({ last, referent, kind }) => {
      if (last > index || referent === null || kind === 'adjective') return false;
      const entity = registry.entities[referent];
      return entity?.type === 'person' && !entity.plural && (entity.gender === null || entity.gender === gender);
    });
    const [first] = people.toSorted((a, b) => a.first - b.first);
    if (!first) continue;
    const distinct = new Set(people.map(({ referent }) => referent));
    // Two people in the pronoun's own sentence: not clear, unless one of them speaks.
    if (distinct.size > 1) {
      const speaker = people.find(({ last }) => /^(?:said|says|told|added|warned)$/.test(prose.lower[last] ?? ''));
      if (speaker) return speaker.referent;
      if (at === sentence) return null;
    }
    return first.referent;
  }
  return null;
}

/** "In the past it has denied …": the subject behind a few words of time or place that name nobody. */
function isFrontedSubject(prose: Prose, mentions: readonly DraftMention[], start: number, index: number): boolean {
  const next = prose.tokens[index + 1]?.upos;
  return (
    index - start <= frontedMax &&
    prose.tokens[start]?.upos === 'ADP' &&
    (next === 'AUX' || next === 'VERB') &&
    /^(?:it|they)$/.test(prose.lower[index] ?? '') &&
    !mentions.some(({ first }) => first < index)
  );
}

/** For a pronoun that opens its sentence: the body that is the subject of the sentence before, if that begins with one. */
function findBody(
  prose: Prose,
  registry: Registry,
  bySentence: ReadonlyMap<number, readonly DraftMention[]>,
  index: number,
): number | null {
  const sentence = prose.sentenceOf[index] ?? 0;
  const [start] = prose.ranges[sentence] ?? [0];
  if (index - start > 1 && !isFrontedSubject(prose, bySentence.get(sentence) ?? [], start, index)) return null;
  const before = (bySentence.get(sentence - 1) ?? []).filter(({ kind }) => kind !== 'adjective');
  const [subject] = before.toSorted((a, b) => a.first - b.first || b.last - a.last);
  const [from] = prose.ranges[sentence - 1] ?? [0];
  if (!subject || subject.referent === null || subject.first - from > 3) return null;
  const entity = registry.entities[subject.referent];
  return entity && bodyTypes.has(entity.type) ? subject.referent : null;
}
