/** Derivations: what one article took from another, with the passages that show it and what it changed. */
import { cut, type Derivation, makeEvidence, makeId, type Reading } from '../../model/index.ts';
import { foldName } from '../names.ts';
import { findChanges } from './changes/index.ts';
import { compareReadings } from './comparison.ts';
import { findEvidence } from './evidence.ts';
import type { DerivedLink } from '../links.ts';

/** The derivation of `from` out of `to`, a pair chosen by `groupOrigins` with the link between them. */
export function describeDerivation(from: Reading, to: Reading, link: DerivedLink): Derivation {
  const comparison = compareReadings(from, to);
  return {
    id: makeId('drv', from.article.id, to.article.id),
    from: from.article.id,
    to: to.article.id,
    kind: link.how,
    score: link.score,
    evidence: findEvidence(comparison),
    changes: link.how === 'quotes' || link.how === 'same-interview' ? [] : findChanges(comparison),
  };
}

/** The derivation of `from` out of a report by an outlet that no article of the pile stands for; null without a credit. */
export function describeOutside(from: Reading, outlet: string): Derivation | null {
  const { article } = from;
  const credits = article.credits.filter((credit) => foldName(credit.outlet) === outlet);
  const [first] = credits;
  if (!first) return null;
  return {
    id: makeId('drv', article.id, 'outlet', outlet),
    from: article.id,
    to: { outlet: cut(article.text, first) || first.outlet },
    kind: 'rewrite',
    score: 0.5,
    evidence: credits.map((credit) => ({
      says: `credits ${credit.outlet}`,
      here: makeEvidence(article, credit),
      there: null,
    })),
    changes: [],
  };
}
