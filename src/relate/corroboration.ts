/** Corroboration: how many articles, outlets and independent origins stand behind something. */
import type { Article, Corroboration } from '../model/index.ts';

/** The origin of an article, by its id. */
export type OriginOf = (article: string) => string;

/** Counts of distinct articles, outlets and origins. Articles of unknown outlets count as one outlet together. */
export function countSupport(
  articles: readonly Pick<Article, 'id' | 'outlet'>[],
  originOf: OriginOf,
): Omit<Corroboration, 'opposedParties'> {
  const ids = new Set(articles.map((article) => article.id));
  const outlets = new Set(articles.map((article) => article.outlet.name?.toLowerCase() ?? ''));
  const origins = new Set([...ids].map(originOf));
  return { articles: ids.size, outlets: outlets.size, origins: origins.size };
}
