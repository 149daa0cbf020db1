/** The whole of relating in memory: the reference for a pipeline that keeps digests and links in a store. */
import type {
  Contradiction,
  Derivation,
  Event,
  Judgement,
  Reading,
  RecordEntity,
  RecordRelation,
  RecordStatement,
  Story,
} from '../model/index.ts';
import { linkAllAccounts } from './account-links.ts';
import { linkArticles } from './article-links.ts';
import { findContradictions } from './contradictions/index.ts';
import { describeDerivation, describeOutside } from './derivation/index.ts';
import { type Digest, digestReading } from './digest.ts';
import { buildEntity, describeEntities, groupEntities } from './entities/index.ts';
import { buildEvent, groupEvents, type RecordContext, type ToldAccount } from './events/index.ts';
import { makeAccountId } from './ids.ts';
import { candidateKeys, findCandidates } from './keys.ts';
import { type ArticleOrigin, groupOrigins } from './origins.ts';
import { buildRelations, buildStatements, mergeRelations } from './record-rows.ts';
import { buildStory, groupStories } from './stories.ts';

/** All that follows from a set of readings, each list in order of id. */
export interface Links {
  readonly origins: readonly ArticleOrigin[];
  readonly derivations: readonly Derivation[];
  readonly stories: readonly Story[];
  readonly entities: readonly RecordEntity[];
  readonly relations: readonly RecordRelation[];
  readonly statements: readonly RecordStatement[];
  readonly events: readonly Event[];
  readonly contradictions: readonly Contradiction[];
}

const byId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Relates `readings`, in whatever order they come. `judgements` by people override what the rules say. */
export function relate(readings: readonly Reading[], judgements: readonly Judgement[] = []): Links {
  const readingOf = new Map(readings.map((reading) => [reading.article.id, reading]));
  const articleIds = [...readingOf.keys()].sort();
  const sorted = articleIds.flatMap((id) => readingOf.get(id) ?? []);
  const digestOf = new Map(sorted.map((reading) => [reading.article.id, digestReading(reading)]));
  const digests = [...digestOf.values()];

  const pairs = findCandidates(digests.flatMap(candidateKeys)).flatMap(([left, right]): [Digest, Digest][] => {
    const [a, b] = [digestOf.get(left), digestOf.get(right)];
    return a && b ? [[a, b]] : [];
  });
  const articleLinks = pairs.flatMap(([a, b]) => linkArticles(a, b));
  const origins = groupOrigins(digests, articleLinks, judgements);
  const originById = new Map(origins.map((origin) => [origin.article, origin.origin]));
  const derivations = origins.flatMap((origin) => {
    const from = readingOf.get(origin.article);
    if (!from) return [];
    const inside = origin.derivations.flatMap(({ to, link }) => {
      const source = readingOf.get(to);
      return source ? [describeDerivation(from, source, link)] : [];
    });
    return [...inside, ...origin.outside.flatMap((outlet) => describeOutside(from, outlet) ?? [])];
  });

  const groups = groupEntities(digests, judgements);
  const entityOf = new Map(
    groups.flatMap((group) => group.members.map((one) => [`${one.article} ${one.entity}`, group.id])),
  );
  const context: RecordContext = {
    originOf: (article) => originById.get(article) ?? article,
    entityOf: (article, entity) => entityOf.get(`${article} ${entity}`) ?? null,
  };
  const partOf = new Map(sorted.flatMap(describeEntities).map((part) => [`${part.article} ${part.entity}`, part]));
  const entities = groups.flatMap((group) => {
    const parts = group.members.flatMap((one) => partOf.get(`${one.article} ${one.entity}`) ?? []);
    return parts.length > 0 ? [buildEntity(group, parts)] : [];
  });

  const told = new Map<string, ToldAccount>();
  for (const reading of sorted) {
    for (const account of reading.accounts) told.set(makeAccountId(reading.article.id, account), { reading, account });
  }
  const accountLinks = [
    ...digests.flatMap((digest) => linkAllAccounts(digest, digest)),
    ...pairs.flatMap(([a, b]) => linkAllAccounts(a, b)),
  ];
  const groupsOfAccounts = groupEvents(
    digests.flatMap((digest) => digest.accounts),
    accountLinks,
    judgements,
  );
  const happenings = groupsOfAccounts.map((ids) => {
    const members = ids.flatMap((id) => told.get(id) ?? []);
    const event = buildEvent(members, context);
    return { event, contradictions: findContradictions(event, members, context) };
  });
  const articles = new Map(sorted.map((reading) => [reading.article.id, reading.article]));
  return {
    origins,
    derivations: derivations.sort(byId),
    stories: groupStories(digests, articleLinks, judgements)
      .map((members) =>
        buildStory(
          members.flatMap((id) => articles.get(id) ?? []),
          context.originOf,
        ),
      )
      .sort(byId),
    entities,
    relations: mergeRelations(sorted.flatMap((reading) => buildRelations(reading, context.entityOf))),
    statements: sorted.flatMap((reading) => buildStatements(reading, context.entityOf)).sort(byId),
    events: happenings.map(({ event }) => event).sort(byId),
    contradictions: happenings.flatMap(({ contradictions }) => contradictions).sort(byId),
  };
}
