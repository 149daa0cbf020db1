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
  const entity = registry.entities[known];
  if (entity && !entity.names.some((name) => name.toLowerCase() === wording.toLowerCase())) {
    registry.entities[known] = { ...entity, names: [...entity.names, wording] };
  }
  return known;
}

/** Mentions of entities that lie before token `index`, the nearest first, back to token `from`. */
export function* mentionsBefore(registry: Registry, index: number, from: number): Generator<DraftMention> {
  for (let at = registry.mentions.length - 1; at >= 0; at -= 1) {
    const mention = registry.mentions[at];
    if (!mention || mention.last > index) continue;
    if (mention.first < from) return;
    yield mention;
  }
}

/** Puts the mentions in the order of the text; of two at one place the longer first. */
export function sortMentions(registry: Registry): void {
  registry.mentions.sort((a, b) => a.first - b.first || b.last - a.last);
}
