/** Stories: articles on the same matter, out of the links between them. */
import { makeEvidence, type Article, type Judgement, type Story } from '../model/index.ts';
import { clusterPairs } from './clusters.ts';
import { countSupport, type OriginOf } from './corroboration.ts';
import type { Digest } from './digest.ts';
import { makeGroupId } from './ids.ts';
import type { ArticleLink } from './links.ts';
import { compareTexts } from './order.ts';
import { findVerdicts } from './verdicts.ts';

/** The mean over all pairs of articles of two groups. Below that of a single link, as not every pair is ever compared. */
const scoreMin = 0.1;

/** Article ids by story, every digest in exactly one; members and stories in order of id. */
export function groupStories(
  digests: readonly Digest[],
  links: readonly ArticleLink[],
  judgements: readonly Judgement[] = [],
): string[][] {
  const ids = digests.map((digest) => digest.article);
  const verdicts = findVerdicts(judgements, 'story', ids, (id) => makeGroupId('sto', [id]));
  return clusterPairs(
    ids,
    links.filter((link) => link.kind === 'same-story'),
    scoreMin,
    verdicts,
  );
}

/** The story of `articles` (at least one). Its title is the headline of the earliest article that no other one gave rise to. */
export function buildStory(articles: readonly Article[], originOf: OriginOf): Story {
  const aged = [...articles].sort(
    (a, b) => compareTexts(a.published.value ?? '~', b.published.value ?? '~') || compareTexts(a.id, b.id),
  );
  const titled = aged.find((article) => article.headline !== null && originOf(article.id) === article.id);
  const title = (titled ?? aged.find((article) => article.headline !== null))?.headline ?? null;
  const dates = aged.flatMap((article) => (article.published.value === null ? [] : [article.published.value]));
  return {
    id: makeGroupId(
      'sto',
      articles.map((article) => article.id),
    ),
    title,
    articles: articles.map((article) => article.id).sort(compareTexts),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    corroboration: { ...countSupport(articles, originOf), opposedParties: false },
    evidence: aged.flatMap((article) => {
      const block =
        article.blocks.find(({ kind }) => kind === 'headline') ??
        article.blocks.find(({ kind }) => kind === 'paragraph');
      return block ? [makeEvidence(article, block)] : [];
    }),
  };
}
