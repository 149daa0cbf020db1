/** Scoring of clusters of articles: B-cubed (Bagga and Baldwin, 1998), as in Miranda et al., EMNLP 2018. */
import type { Article, Reading } from '../../src/model/index.ts';
import { candidateKeys, digestReading, findCandidates, groupStories, linkArticles } from '../../src/relate/index.ts';

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** B-cubed of `found` against `gold`; both give the cluster of each item of `gold`. */
export function scoreClusters(gold: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): Figures {
  const sizes = { gold: new Map<string, number>(), found: new Map<string, number>(), both: new Map<string, number>() };
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const [item, cluster] of gold) {
    count(sizes.gold, cluster);
    count(sizes.found, found.get(item) ?? item);
    count(sizes.both, `${cluster}\u001f${found.get(item) ?? item}`);
  }
  let [precision, recall] = [0, 0];
  for (const [item, cluster] of gold) {
    const both = sizes.both.get(`${cluster}\u001f${found.get(item) ?? item}`) ?? 0;
    precision += both / (sizes.found.get(found.get(item) ?? item) ?? 1);
    recall += both / (sizes.gold.get(cluster) ?? 1);
  }
  precision /= gold.size;
  recall /= gold.size;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** The reading of an article of which nothing but its text is read: all that stories need. */
export function readText(id: string, text: string, headline: string | null, published: string | null): Reading {
  const blocks: Article['blocks'] = [...text.matchAll(/[^\n]+/g)].map((match) => {
    return { kind: 'paragraph', start: match.index, end: match.index + match[0].length };
  });
  const outlet = { name: null, how: 'unknown' as const };
  const article: Article = {
    ...{ id, file: null, url: null, headline, outlet, byline: null, language: 'en', credits: [], text, blocks },
    published: {
      value: published,
      precision: published === null ? null : 'second',
      how: published === null ? 'unknown' : 'said',
    },
  };
  const nothing = {
    sentences: [],
    entities: [],
    mentions: [],
    relations: [],
    times: [],
    places: [],
    statements: [],
    accounts: [],
  };
  return { format: 'onrecord.reading/1', reader: 'none', article, ...nothing, problems: [] };
}

/** The story of each article, by the id of the article. Pairs are compared where they share a key, as in a record. */
export function findStories(readings: readonly Reading[]): Map<string, string> {
  const digests = readings.map(digestReading);
  const digestOf = new Map(digests.map((digest) => [digest.article, digest]));
  const links = findCandidates(digests.flatMap(candidateKeys)).flatMap(([left, right]) => {
    const [one, other] = [digestOf.get(left), digestOf.get(right)];
    return one && other ? linkArticles(one, other) : [];
  });
  const stories = groupStories(digests, links);
  return new Map(stories.flatMap((members) => members.map((member) => [member, members[0] ?? member] as const)));
}
