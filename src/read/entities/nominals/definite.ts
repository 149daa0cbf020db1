/** Definite phrases: "the group", "the official" point back at what was spoken of last. */
import type { EntityType } from '../../../model/index.ts';
import type { Prose } from '../prose.ts';
import type { DraftEntity, DraftMention } from '../drafts.ts';
import type { Registry } from '../registry.ts';
import { agrees } from './attach.ts';
import { sameBody } from './describe.ts';
import { type NounPhrase, singular } from './noun-phrases.ts';

/** How many sentences back a definite phrase looks. */
const reach = 4;
/** How many mentions it tries: more come only in texts that are no prose. */
const mostTried = 100;

/** Nouns so wide that only a group in subject's place is meant. */
const strict: ReadonlyMap<string, readonly EntityType[]> = new Map([
  ['group', ['armed_group', 'coalition', 'organisation', 'party']],
  ['movement', ['armed_group', 'coalition', 'organisation', 'party']],
  ['militia', ['armed_group']],
  ['faction', ['armed_group', 'party']],
  ['organization', ['organisation', 'armed_group', 'coalition']],
  ['organisation', ['organisation', 'armed_group', 'coalition']],
  ['coalition', ['coalition', 'armed_group']],
  ['alliance', ['coalition', 'organisation']],
  ['bloc', ['coalition', 'organisation']],
  ['company', ['organisation']],
  ['party', ['party', 'organisation']],
  ['newspaper', ['media']],
  ['magazine', ['media']],
  ['outlet', ['media']],
  ['broadcaster', ['media']],
  ['ministry', ['government_body']],
  ['agency', ['government_body', 'media', 'organisation']],
  ['commission', ['government_body', 'organisation']],
  ['council', ['government_body', 'organisation']],
] as const);

/** The entity that the definite `phrase` points back at, or null where none or too many fit. */
export function findAntecedent(
  prose: Prose,
  registry: Registry,
  bySentence: readonly (readonly DraftMention[])[],
  phrase: NounPhrase,
): number | null {
  if (phrase.determiner !== 'the' && phrase.determiner !== 'this') return null;
  const sentence = prose.sentenceOf[phrase.head] ?? 0;
  if (phrase.plural) return findMany(registry, mentionsBefore(bySentence, sentence), phrase);
  const modifiers = prose.lower.slice(phrase.bare, phrase.head);
  const seen = new Set<number>();
  let fallback: number | null = null;
  let within = -1;
  for (const mention of mentionsBefore(bySentence, sentence)) {
    if (mention.last > phrase.first || mention.referent === null || seen.has(mention.referent)) continue;
    seen.add(mention.referent);
    const entity = registry.entities[mention.referent];
    if (!entity) continue;
    if (names(entity, phrase.noun) && hasModifiers(entity, modifiers)) return mention.referent;
    if (phrase.type === 'person' || !strict.has(phrase.noun)) continue;
    const types = strict.get(phrase.noun);
    if (!types?.includes(entity.type) || !agrees(phrase.type, entity.type)) continue;
    // Of the nearest sentence that names one, its subject rather than those spoken of beside it: the first.
    const at = prose.sentenceOf[mention.first] ?? 0;
    if (fallback !== null && at !== within) continue;
    fallback = mention.referent;
    within = at;
  }
  return modifiers.every((word) => /^(?:armed|militant|rebel|paramilitary)$/.test(word)) ? fallback : null;
}

/** "the militias" after "Norland-backed militants": those that were described last by a noun for the same kind of body. */
function findMany(registry: Registry, before: Iterable<DraftMention>, phrase: NounPhrase): number | null {
  const body = sameBody.get(phrase.noun);
  if (!body || phrase.bare < phrase.head) return null;
  for (const { referent, last } of before) {
    const entity = referent === null || last > phrase.first ? undefined : registry.entities[referent];
    if (!entity?.described || !entity.plural || entity.type !== body.type) continue;
    const nouns = entity.names.map((name) => singular(name.toLowerCase().split(' ').at(-1) ?? '').noun);
    if (nouns.some((noun) => sameBody.get(noun)?.key === body.key)) return referent;
  }
  return null;
}

/** Mentions of the sentence and those before it within reach, the nearest first. */
function* mentionsBefore(bySentence: readonly (readonly DraftMention[])[], sentence: number): Generator<DraftMention> {
  let left = mostTried;
  for (let at = sentence; at >= Math.max(0, sentence - reach); at -= 1) {
    const mentions = bySentence[at] ?? [];
    for (let index = mentions.length - 1; index >= 0 && left > 0; index -= 1, left -= 1) {
      const mention = mentions[index];
      if (mention) yield mention;
    }
  }
}

/** True where some name of the entity has all the words before the noun: "the Osk government" is not the Hale government. */
function hasModifiers(entity: DraftEntity, modifiers: readonly string[]): boolean {
  return entity.names.some((name) => {
    const words = name.toLowerCase().split(' ');
    return modifiers.every((word) => words.includes(word));
  });
}

/** True where one of the entity's names or descriptions has the noun for its head. */
function names(entity: DraftEntity, noun: string): boolean {
  if (entity.plural) return false;
  return entity.names.some((name) => {
    const words = name.toLowerCase().split(' ');
    return words.at(-1) === noun || (entity.described && words.includes(noun));
  });
}
