/**
 * The same bytes may come under several names and addresses, and what is known of the article may hang on them. The record
 * keeps what says most, whichever came first, so that it does not depend on the order.
 */
import type { ArticleMeta } from '../record/writer.ts';

/** How much `meta` tells: a value said counts more than one implied. */
function weigh({ outlet, published, headline, byline, url, language }: ArticleMeta): number {
  const how = { said: 2, implied: 1, unknown: 0 };
  const told = [headline, byline, url, language].filter((value) => value !== null).length;
  return how[outlet.how] + how[published.how] + told;
}

/** True where `candidate` is to take the place of `current`. Of two that tell as much, the one whose JSON sorts first. */
export function prefers(candidate: ArticleMeta, current: ArticleMeta): boolean {
  const [mine, other] = [weigh(candidate), weigh(current)];
  return mine === other ? JSON.stringify(candidate) < JSON.stringify(current) : mine > other;
}
