/** Signals that two accounts tell one event, one after the other: how much each weighs, and the reason that it gives. */
import type { AccountPair } from './pair.ts';

interface Signal {
  readonly says: string;
  /** What it adds; 0 where it is silent. */
  readonly weigh: (pair: AccountPair) => number;
}

/** Two accounts tell one event from here on: a day and a place and one more thing, or one person's death. */
export const eventScoreMin = 0.5;

/** Weights set by hand, so that a day and a place need one more thing, and background in common is not enough. */
const signals: readonly Signal[] = [
  { says: 'at the same time', weigh: ({ gap, coarse }) => (gap === 0 ? (coarse ? 0.1 : 0.3) : 0) },
  { says: 'a day apart', weigh: ({ gap }) => (gap === 1 ? 0.1 : 0) },
  { says: 'the same person is the victim', weigh: ({ dead }) => (dead ? 0.8 : 0) },
  { says: 'the same victims', weigh: ({ dead, victims }) => (!dead && victims === 'shared' ? 0.2 : 0) },
  { says: 'in the same place', weigh: ({ place }) => (place === 'local' ? 0.25 : 0) },
  { says: 'in the same country or area', weigh: ({ place }) => (place === 'wide' ? 0.12 : 0) },
  { says: 'in places of other names', weigh: ({ place, dead }) => (place === 'other' && !dead ? -0.15 : 0) },
  { says: 'the same lasting conflict', weigh: ({ lasting }) => (lasting ? 0.4 : 0) },
  { says: 'by the same actor', weigh: ({ actors }) => (actors === 'shared' ? 0.15 : 0) },
  { says: 'by actors of other names', weigh: ({ actors, dead }) => (actors === 'other' && !dead ? -0.15 : 0) },
  { says: 'against the same target', weigh: ({ recipients }) => (recipients === 'shared' ? 0.15 : 0) },
  { says: 'the same kind of people or things', weigh: ({ heads }) => 0.12 * heads },
  {
    says: 'the same number killed',
    weigh: ({ one, other }) => (one.killed && one.killed.min === other.killed?.min ? 0.2 : 0),
  },
  {
    says: 'other numbers killed',
    weigh: ({ one, other }) =>
      one.killed && other.killed && one.killed.scope === other.killed.scope && one.killed.min !== other.killed.min
        ? -0.05
        : 0,
  },
  {
    says: 'the same number injured',
    weigh: ({ one, other }) => (one.injured && one.injured.min === other.injured?.min ? 0.1 : 0),
  },
  { says: 'in the same word', weigh: ({ one, other }) => (one.trigger === other.trigger ? 0.12 : 0) },
  { says: 'the same words beside it', weigh: ({ words }) => 0.45 * words },
];

/** Context words that two tellings share by more than chance. */
const wordsMin = 0.35;

/** True where the two share something that few other events have. */
export function isParticular({ dead, lasting, place, sameKilled, words }: AccountPair): boolean {
  return dead || lasting || place === 'local' || sameKilled || words > wordsMin;
}

/** The sum of all signals and the reasons of those that spoke. */
export function weighPair(pair: AccountPair): { score: number; reasons: string[] } {
  const reasons: string[] = [];
  let score = 0;
  for (const { says, weigh } of signals) {
    const points = weigh(pair);
    if (points === 0) continue;
    score += points;
    reasons.push(says);
  }
  return { score, reasons };
}
