/** Entities as rows of the record: what each article gives to one, and the entity out of its parts. */
import { addTo } from '../lists.ts';
import {
  type ActorCode,
  type Entity,
  type Evidence,
  makeEvidence,
  type Mention,
  type Reading,
  type RecordEntity,
  type Span,
} from '../../model/index.ts';
import { compareTexts } from '../order.ts';
import type { EntityGroup } from './groups.ts';

/** What one article gives to an entity of the record: its names with how often and where they stand. */
export interface EntityPart {
  readonly article: string;
  readonly entity: string;
  readonly type: Entity['type'];
  readonly names: readonly { readonly name: string; readonly mentions: number; readonly evidence: Evidence }[];
  readonly code?: ActorCode;
}

/** The parts that `reading` gives, one for each of its entities that is mentioned. Kept beside the digest. */
export function describeEntities(reading: Reading): EntityPart[] {
  const { article } = reading;
  const mentionsOf = new Map<string, Mention[]>();
  for (const mention of reading.mentions) {
    if (mention.entity !== null) addTo(mentionsOf, mention.entity, mention);
  }
  return reading.entities.flatMap((entity) => {
    const mentions = mentionsOf.get(entity.id) ?? [];
    const named = mentions.filter((mention) => mention.kind === 'name');
    const names = new Map<string, { name: string; mentions: number; evidence: Evidence }>();
    const pieces = named.length > 0 ? named : findDescriptions(article.text, entity, mentions);
    for (const piece of pieces) {
      const evidence = makeEvidence(article, piece);
      const entry = names.get(evidence.quote);
      if (entry) entry.mentions++;
      else names.set(evidence.quote, { name: evidence.quote, mentions: 1, evidence });
    }
    if (names.size === 0) return [];
    const code = entity.code && { code: entity.code };
    return [{ article: article.id, entity: entity.id, type: entity.type, names: [...names.values()], ...code }];
  });
}

/**
 * Where the mentions of an entity that is only described hold its wordings, without "the" and "three": "US troops",
 * "American soldiers". The first mention where none does.
 */
function findDescriptions(text: string, entity: Entity, mentions: readonly Mention[]): Span[] {
  const wordings = [entity.name, ...entity.aliases].sort((a, b) => b.length - a.length);
  const found = mentions.flatMap(({ start, end }): Span[] => {
    const own = wordings.find((one) => {
      const from = end - one.length;
      return one !== '' && from >= start && text.slice(from, end).toLowerCase() === one.toLowerCase();
    });
    return own ? [{ start: end - own.length, end }] : [];
  });
  return found.length > 0 ? found : mentions.slice(0, 1);
}

const evidenceKept = 20;

/** The entity of `group` out of its parts (at least one). Named as most articles name it, then by the longest name. */
export function buildEntity(group: EntityGroup, parts: readonly EntityPart[]): RecordEntity {
  const sorted = [...parts].sort((a, b) => compareTexts(a.article, b.article) || compareTexts(a.entity, b.entity));
  const names = new Map<string, { name: string; mentions: number; articles: Set<string>; evidence: Evidence }>();
  const types = new Map<Entity['type'], number>();
  for (const part of sorted) {
    types.set(part.type, (types.get(part.type) ?? 0) + 1);
    for (const { name, mentions, evidence } of part.names) {
      const entry = names.get(name) ?? { name, mentions: 0, articles: new Set<string>(), evidence };
      entry.mentions += mentions;
      entry.articles.add(part.article);
      names.set(name, entry);
    }
  }
  const ranked = [...names.values()].sort(
    (a, b) => b.articles.size - a.articles.size || b.mentions - a.mentions || compareTexts(a.name, b.name),
  );
  const full = [...names.values()].sort(
    (a, b) =>
      b.articles.size * words(b.name) - a.articles.size * words(a.name) ||
      b.name.length - a.name.length ||
      compareTexts(a.name, b.name),
  ); // prettier-ignore
  const code = pickCode(sorted);
  const type = [...types].sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]))[0]?.[0] ?? 'other';
  return {
    id: group.id,
    name: full[0]?.name ?? '',
    type,
    aliases: ranked.map(({ name, mentions, evidence }) => ({ name, mentions, evidence })),
    articles: new Set(sorted.map((part) => part.article)).size,
    evidence: sorted.flatMap((part) => part.names.slice(0, 1).map((name) => name.evidence)).slice(0, evidenceKept),
    ...(code && { code }),
  };
}

/** The code that most articles give, of equally many the first in order of letters; null where no part has one. */
function pickCode(parts: readonly EntityPart[]): ActorCode | null {
  const given = new Map<string, { code: ActorCode; articles: Set<string> }>();
  for (const { article, code } of parts) {
    if (!code) continue;
    const key = [code.country ?? '', ...code.sectors].join(' ');
    const entry = given.get(key) ?? { code, articles: new Set<string>() };
    given.set(key, { code, articles: entry.articles.add(article) });
  }
  const ranked = [...given].sort((a, b) => b[1].articles.size - a[1].articles.size || compareTexts(a[0], b[0]));
  return ranked[0]?.[1].code ?? null;
}

function words(name: string): number {
  return Math.min(4, name.split(/\s+/).length);
}
