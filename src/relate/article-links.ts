/** Links between two articles: does one come from the other, and do they tell the same story? */
import type { Digest } from './digest.ts';
import type { ArticleLink } from './links.ts';
import { linkDerived } from './signals/derived.ts';
import { linkStory } from './signals/story.ts';

/** Ties between `a` and `b`; the same for `b` and `a`. */
export function linkArticles(a: Digest, b: Digest): ArticleLink[] {
  if (a.article === b.article) return [];
  const [left, right] = a.article < b.article ? [a, b] : [b, a];
  const derived = linkDerived(left, right);
  const story = linkStory(left, right, derived);
  return [...(derived ? [derived] : []), ...(story ? [story] : [])];
}
