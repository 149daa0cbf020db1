/** Names of a digest: each entity of the reading under every name that the article gives it. */
import { type Place, type Reading, overlaps } from '../model/index.ts';
import type { NameDigest } from './digest.ts';
import { foldName, nameClassOf } from './names.ts';

/** Places by each code unit range are few; a sorted list and a map by start are enough. */
function findGeonames(reading: Reading): Map<string, number> {
  const ids = new Map<string, number>();
  const places: readonly Place[] = reading.places.filter((place) => place.geonameId !== null);
  if (places.length === 0) return ids;
  const byStart = [...places].sort((a, b) => a.start - b.start);
  for (const mention of reading.mentions) {
    if (mention.entity === null || mention.kind !== 'name' || ids.has(mention.entity)) continue;
    const place = byStart.find((candidate) => overlaps(candidate, mention));
    if (place?.geonameId != null) ids.set(mention.entity, place.geonameId);
  }
  return ids;
}

/** In order of the reading's entities. One that is nowhere mentioned, or whose names fold to nothing, is left out. */
export function digestNames(reading: Reading): NameDigest[] {
  const geonames = findGeonames(reading);
  const mentioned = new Set(reading.mentions.map((mention) => mention.entity));
  const named = new Set(reading.mentions.filter(({ kind }) => kind === 'name').map((mention) => mention.entity));
  const digests: NameDigest[] = [];
  for (const entity of reading.entities) {
    const names = [...new Set([entity.name, ...entity.aliases].map(foldName))].filter((name) => name !== '');
    if (names.length === 0 || !mentioned.has(entity.id)) continue;
    const nameClass = nameClassOf(entity.type);
    const geonameId = nameClass === 'place' ? (geonames.get(entity.id) ?? null) : null;
    const unnamed = nameClass === 'person' && !named.has(entity.id);
    digests.push({
      entity: entity.id,
      type: entity.type,
      class: nameClass,
      names,
      geonameId,
      ...(unnamed && { unnamed }),
    });
  }
  return digests;
}
