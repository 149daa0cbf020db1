/** The registry of one reading: entity drafts and mentions as the steps add to them, one after the other. */
import type { EntityType } from '../../model/index.ts';
import type { Gender } from '../en/names/given-names.ts';
import type { DraftEntity, DraftMention } from './drafts.ts';

export interface Registry {
  readonly entities: DraftEntity[];
  readonly mentions: DraftMention[];
  /** Number of the entity draft by a key that says what it is ("US force"). */
  readonly byKey: Map<string, number>;
}

/** Adds a described entity, or its new wording to the one with this key; gives its number. */
export function addDescribed(
  registry: Registry,
  key: string,
  wording: string,
  type: EntityType,
  options: { plural: boolean; gender: Gender | null },
): number {
  const known = registry.byKey.get(key);
  if (known === undefined) {
    registry.byKey.set(key, registry.entities.length);
    registry.entities.push({ type, names: [wording], described: true, ...options });
    return registry.entities.length - 1;
  }
  addWording(registry, known, wording);
  return known;
}

/** Adds `wording` to the names of entity draft `referent`, unless it is there but for capitals. */
export function addWording(registry: Registry, referent: number, wording: string): void {
  const entity = registry.entities[referent];
  if (!entity || entity.names.some((name) => name.toLowerCase() === wording.toLowerCase())) return;
  registry.entities[referent] = { ...entity, names: [...entity.names, wording] };
}

/** Puts the mentions in the order of the text; of two at one place the longer first. */
export function sortMentions(registry: Registry): void {
  registry.mentions.sort((a, b) => a.first - b.first || b.last - a.last);
}
