/** Entities: who and what is named or described in one article, the words that point there, and how they are tied. */
import type { Entity, Mention, Relation } from '../../model/index.ts';
import type { PlaceContext } from '../context.ts';
import { isBaseOf } from '../en/names/derived-adjectives.ts';
import { linkAcronyms } from './aliases/acronyms.ts';
import { linkSecondNames } from './aliases/also-known-as.ts';
import { linkKnownSynonyms } from './aliases/known-synonyms.ts';
import { linkSameNames } from './aliases/same-name.ts';
import { linkShortForms } from './aliases/short-forms.ts';
import { linkSpellings } from './aliases/spellings.ts';
import { linkSurnames } from './aliases/surnames.ts';
import { clusterNames } from './clusters.ts';
import type { DraftMention } from './drafts.ts';
import { type Adjective, findAdjectives, findNamed, joinName } from './named.ts';
import { addNominals } from './nominals/index.ts';
import { addRegions } from './nominals/regions.ts';
import { addPronouns } from './pronouns.ts';
import { makeProse, type Prose } from './prose.ts';
import { addDescribed, type Registry, sortMentions } from './registry.ts';
import { nameLater } from './named-later.ts';
import { type DraftRelation, findRelations } from './relations/index.ts';
import { addTerm } from './relations/terms.ts';

/** Entities in order of first mention; mentions in order of place; relations in order of place. */
export function findEntities(context: PlaceContext): {
  entities: Entity[];
  mentions: Mention[];
  relations: Relation[];
} {
  const prose = makeProse(context.article.text, context.analysis);
  const named = findNamed(prose, context.analysis.names, context.places);
  const links = [
    ...linkSameNames(named),
    ...linkSurnames(named),
    ...linkAcronyms(named, prose),
    ...linkSecondNames(named, prose),
    ...linkKnownSynonyms(named),
    ...linkShortForms(named),
    ...linkSpellings(named),
  ];
  const { entities, ofName } = clusterNames(prose, named, links);
  const registry: Registry = { entities, mentions: [], byKey: new Map() };
  const taken = Array.from({ length: prose.tokens.length }, () => false);
  for (const [index, { first, last, key, confidence }] of named.entries()) {
    const referent = ofName[index] ?? 0;
    taken.fill(true, first, last);
    registry.byKey.set(key, referent);
    registry.mentions.push({
      first,
      last,
      kind: 'name',
      type: entities[referent]?.type ?? 'other',
      confidence,
      referent,
    });
  }
  const adjectives = findAdjectives(prose, taken);
  addAdjectives(prose, registry, adjectives);
  addRegions(prose, registry, named);
  sortMentions(registry);
  addNominals(prose, registry, named, adjectives, taken);
  addPronouns(prose, registry);
  const told = findRelations(prose, registry);
  const relations = nameLater(prose, registry, told) ? findRelations(prose, registry) : told;
  return numberEntities(context, prose, registry, relations);
}

/** Adjectives point at their state where the text also names it; words for people make a population. */
function addAdjectives(prose: Prose, registry: Registry, adjectives: readonly Adjective[]): void {
  for (const { first, last, state, people, stem } of adjectives) {
    const name = joinName(prose, first, last);
    const key = people ? `people ${name.toLowerCase()}` : '';
    const stateDraft = stem
      ? findBase(registry, stem)
      : state
        ? (registry.byKey.get(`state:${state.code}`) ?? null)
        : null;
    const referent = people
      ? addDescribed(registry, key, name, 'population', { plural: true, gender: null })
      : stateDraft;
    const type = people ? 'population' : state ? 'state' : 'other';
    registry.mentions.push({ first, last, kind: people ? 'nominal' : 'adjective', type, confidence: 0.9, referent });
  }
}

/** The state or place that an unlisted adjective is made from, where the text names it. */
function findBase(registry: Registry, stem: string): number | null {
  const index = registry.entities.findIndex(
    ({ type, names }) => (type === 'state' || type === 'place') && names.some((name) => isBaseOf(name, stem)),
  );
  return index < 0 ? null : index;
}

/** Ids in order of first mention. */
function numberEntities(
  context: PlaceContext,
  prose: Prose,
  registry: Registry,
  found: readonly DraftRelation[],
): { entities: Entity[]; mentions: Mention[]; relations: Relation[] } {
  const ids = new Map<number, string>();
  for (const { referent } of registry.mentions) {
    if (referent !== null && !ids.has(referent)) ids.set(referent, `e${ids.size + 1}`);
  }
  const entities = [...ids].flatMap(([number, id]): Entity[] => {
    const draft = registry.entities[number];
    return draft ? [{ id, name: draft.names[0] ?? '', type: draft.type, aliases: draft.names.slice(1) }] : [];
  });
  const idOf = (referent: number | null): string | null => (referent === null ? null : (ids.get(referent) ?? null));
  const mentions = registry.mentions.map(
    ({ first, last, kind, type, referent }: DraftMention): Mention => ({
      start: prose.tokens[first]?.start ?? 0,
      end: prose.tokens[last - 1]?.end ?? 0,
      kind,
      type,
      entity: idOf(referent),
    }),
  );
  const relations = found.flatMap(({ type, from, to, role, first, last }): Relation[] => {
    const [source, target] = [idOf(from), idOf(to)];
    if (!source || !target || source === target) return [];
    const span = { start: prose.tokens[first]?.start ?? 0, end: prose.tokens[last - 1]?.end ?? 0 };
    return [
      addTerm(
        context.article.text,
        { type, from: source, to: target, ...(role ? { role } : {}), ...span },
        context.times,
      ),
    ];
  });
  return { entities, mentions, relations };
}
