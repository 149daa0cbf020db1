/** Signal: two articles are on the same matter, by what they are about and when they were published. */
import type { Digest } from '../digest.ts';
import { gapInDays, rangeOf } from '../days.ts';
import type { DerivedLink, StoryLink } from '../links.ts';
import { compareTerms } from './derived.ts';

/** Fixed on the dev part of ECB+ and on the open part of news_cluster, on the side of too many stories. */
const storyScoreMin = 0.16;
const halfLifeDays = 14;
/** What counts for two articles of which one has no date: as if a fortnight lay between them. */
const unknownCloseness = 0.5;

/** 1 on the same day, a half after a fortnight. */
function closeness(a: Digest, b: Digest): number {
  const [dayA, dayB] = [a.published && rangeOf(a.published), b.published && rangeOf(b.published)];
  if (!dayA || !dayB) return unknownCloseness;
  return Math.exp((-Math.LN2 * gapInDays(dayA, dayB)) / halfLifeDays);
}

export function linkStory(a: Digest, b: Digest, derived: DerivedLink | null): StoryLink | null {
  const alike = compareTerms(a, b);
  const base = { kind: 'same-story' as const, left: a.article, right: b.article };
  if (derived && derived.how !== 'quotes') {
    return { ...base, score: Math.max(0.8, derived.score), reasons: ['one text comes from the other'] };
  }
  const score = Math.round(1000 * alike * closeness(a, b)) / 1000;
  if (score < storyScoreMin) return null;
  const theirs = new Set(b.terms.map(([term]) => term));
  const shared = a.terms
    .filter(([term]) => theirs.has(term))
    .slice(0, 6)
    .map(([term]) => term);
  return { ...base, score, reasons: [`both are about ${shared.join(', ')}`] };
}
