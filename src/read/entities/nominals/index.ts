/** Nominals: phrases that point at entities without naming them, each tried in the order written here. */
import type { DraftMention, NamedMention } from '../drafts.ts';
import type { Adjective } from '../named.ts';
import type { Prose } from '../prose.ts';
import { type Registry, sortMentions } from '../registry.ts';
import { findBeside } from './attach.ts';
import { joinAcronym } from './acronym.ts';
import { findAntecedent } from './definite.ts';
import { describeEntity, type Owner } from './describe.ts';
import { findNounPhrases, type NounPhrase } from './noun-phrases.ts';

/** Adds nominal mentions, and the entities that only they describe, to the registry. */
export function addNominals(
  prose: Prose,
  registry: Registry,
  named: readonly NamedMention[],
  adjectives: readonly Adjective[],
  taken: readonly boolean[],
): void {
  const nameMentions = registry.mentions.filter(({ kind }) => kind === 'name');
  const byFirst = new Map(nameMentions.map((mention) => [mention.first, mention]));
  const byLast = new Map(nameMentions.map((mention) => [mention.last, mention]));
  const owners = listOwners(registry, named, adjectives);
  const bySentence = groupBySentence(prose, registry.mentions);
  for (const found of findNounPhrases(prose, taken)) {
    const phrase = extendToBody(prose, found, byFirst);
    const beside = findBeside(prose, phrase, byFirst, byLast);
    const referent =
      beside?.referent ??
      findAntecedent(prose, registry, bySentence, phrase) ??
      describeEntity(prose, registry, phrase, owners);
    if (referent === null && isBare(phrase)) continue;
    const type = referent === null ? phrase.type : (registry.entities[referent]?.type ?? phrase.type);
    const { first, last } = phrase;
    const mention: DraftMention = { first, last, kind: 'nominal', type, confidence: 0.6, referent };
    registry.mentions.push(mention);
    insertInOrder((bySentence[prose.sentenceOf[first] ?? 0] ??= []), mention);
    if (referent !== null && !beside) joinAcronym(prose, registry, phrase, referent);
  }
  sortMentions(registry);
}

/** Names and adjectives by their first token, as what a following noun belongs to. */
function listOwners(
  registry: Registry,
  named: readonly NamedMention[],
  adjectives: readonly Adjective[],
): ReadonlyMap<number, Owner> {
  const owners = new Map<number, Owner>();
  for (const { first, last, key, type } of named) {
    if (owners.has(first)) continue;
    const isState = type === 'state';
    owners.set(first, {
      key: isState ? key.replace('state:', '') : `entity ${registry.byKey.get(key) ?? key}`,
      last,
      isState,
    });
  }
  for (const { first, last, state, people } of adjectives) {
    if (state && !people) owners.set(first, { key: state.code, last, isState: true });
  }
  return owners;
}

/** "a spokesperson" followed by "for the Lumen Front" takes that in: it tells which spokesperson. */
function extendToBody(prose: Prose, phrase: NounPhrase, byFirst: ReadonlyMap<number, DraftMention>): NounPhrase {
  const at = prose.lower[phrase.last + 1] === 'the' ? phrase.last + 2 : phrase.last + 1;
  const body = byFirst.get(at);
  // "the government of Norland"
  const ofState = body?.type === 'state' && prose.lower[phrase.last] === 'of' && phrase.head === phrase.bare;
  if (ofState && /^(?:government|army|parliament|people|military)$/.test(phrase.noun))
    return { ...phrase, last: body.last };
  if (phrase.type !== 'person' || phrase.plural || !/^(?:of|for|from|at)$/.test(prose.lower[phrase.last] ?? ''))
    return phrase;
  if (phrase.determiner !== 'a' && phrase.determiner !== 'one') return phrase;
  return body && body.type !== 'person' ? { ...phrase, last: body.last } : phrase;
}

/** A single noun without determiner and modifiers points at nothing ("in general", "guard"). */
const isBare = (phrase: NounPhrase): boolean =>
  phrase.determiner === null && phrase.head === phrase.bare && !phrase.plural;

function groupBySentence(prose: Prose, mentions: readonly DraftMention[]): DraftMention[][] {
  const groups: DraftMention[][] = [];
  for (const mention of mentions) (groups[prose.sentenceOf[mention.first] ?? 0] ??= []).push(mention);
  return groups;
}

/** Keeps a sentence's mentions in order, so that later phrases find what stands before them. */
function insertInOrder(mentions: DraftMention[], mention: DraftMention): void {
  let at = mentions.length;
  while (at > 0 && (mentions[at - 1]?.first ?? 0) > mention.first) at -= 1;
  mentions.splice(at, 0, mention);
}
