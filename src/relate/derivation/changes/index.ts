/** Changes: what a derived article did to what its source says, one detector a file. */
import type { Change } from '../../../model/index.ts';
import type { ChangeFinder, Comparison } from '../comparison.ts';
import { findAttributionChanges } from './attributions.ts';
import { findHeadlineChanges } from './headline.ts';
import { findHedgeChanges } from './hedges.ts';
import { findNumberChanges } from './numbers.ts';
import { findPassageChanges } from './passages.ts';
import { findPlaceChanges } from './places.ts';
import { findQuotationChanges } from './quotations.ts';
import { findTimeChanges } from './times.ts';

const finders: readonly ChangeFinder[] = [
  findHeadlineChanges,
  findNumberChanges,
  findTimeChanges,
  findPlaceChanges,
  findAttributionChanges,
  findHedgeChanges,
  findQuotationChanges,
  findPassageChanges,
];

const severities: readonly Change['severity'][] = ['critical', 'major', 'minor'];

function startOf(change: Change): number {
  return change.here?.start ?? Number.MAX_SAFE_INTEGER;
}

/** All changes, the gravest first, then in order of the derived text; the same words under the same heading once. */
export function findChanges(comparison: Comparison): Change[] {
  const found = new Map<string, Change>();
  for (const change of finders.flatMap((find) => find(comparison))) {
    const key = [
      change.kind,
      change.what,
      change.here?.start,
      change.here?.end,
      change.there?.start,
      change.there?.end,
    ].join(' ');
    if (!found.has(key)) found.set(key, change);
  }
  return [...found.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      startOf(a) - startOf(b) ||
      (a.there?.start ?? 0) - (b.there?.start ?? 0),
  );
}
