/** Nominals: phrases that point at entities without naming them, each tried in the order written here. */
import type { Adjective } from '../named.ts';
import type { DraftMention, NamedMention } from '../drafts.ts';
import type { Prose } from '../prose.ts';
import { type Registry, sortMentions } from '../registry.ts';
import { findBeside } from './attach.ts';
import { findAntecedent } from './definite.ts';
import { describeEntity } from './describe.ts';
import { findNounPhrases } from './noun-phrases.ts';

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
  const owners = new Map<number, { key: string; last: number; isState: boolean }>();
  for (const [index, { first, last, key, type }] of named.entries()) {
    const referent = nameMentions[index]?.referent;
    const isState = type === 'state';
    owners.set(first, { key: isState ? key.replace('state:', '') : `entity ${referent ?? key}`, last, isState });
  }
  for (const { first, last, state, people } of adjectives) {
    if (state && !people) owners.set(first, { key: state.code, last, isState: true });
  }
  for (const phrase of findNounPhrases(prose, taken)) {
    const beside = findBeside(prose, phrase, byFirst, byLast);
    const referent =
      beside?.referent ??
      findAntecedent(prose, registry, phrase) ??
      describeEntity(prose, registry, phrase, (token) => owners.get(token) ?? null);
    const type = referent === null ? phrase.type : (registry.entities[referent]?.type ?? phrase.type);
    const mention: DraftMention = {
      first: phrase.first,
      last: phrase.last,
      kind: 'nominal',
      type,
      confidence: 0.6,
      referent,
    };
    insertMention(registry, mention);
  }
  sortMentions(registry);
}

/** Keeps the registry in the order of the text, so that later phrases find what stands before them. */
function insertMention(registry: Registry, mention: DraftMention): void {
  let at = registry.mentions.length;
  while (at > 0 && (registry.mentions[at - 1]?.first ?? 0) > mention.first) at -= 1;
  registry.mentions.splice(at, 0, mention);
}
