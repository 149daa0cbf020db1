/** Counts: which roles phrases had in a corpus, by the predicate and how they hang on it, and by their own head. */
import type { Phrases } from './phrases.ts';

/** Label and times it was seen, one after the other: label 0 is no argument, role k is 1 + k. */
type CountRow = readonly number[];

export interface KeptCounts {
  /** Shares of all labels. */
  readonly base: readonly number[];
  readonly path: Readonly<Record<string, CountRow>>;
  readonly marker: Readonly<Record<string, CountRow>>;
  readonly stem: Readonly<Record<string, CountRow>>;
  readonly voice: Readonly<Record<string, CountRow>>;
  readonly word: Readonly<Record<string, CountRow>>;
}

/** Probability of a label. */
export type Prior = (label: number) => number;

export interface Counts {
  /** Tells for a predicate what role the phrase with some head has, by the predicate and by the head alone. */
  of(phrases: Phrases, predicate: number): (head: number) => Priors;
}

export interface Priors {
  readonly byPredicate: Prior;
  readonly byHead: Prior;
}

/** What a wider key says counts as often as so many phrases seen. */
const weights = { path: 5, marker: 3, stem: 3, voice: 2, word: 3 } as const;
type Kind = keyof typeof weights;

/** Counts of one key: how often it was seen, how much what is wider weighs. */
interface Level {
  readonly row: CountRow;
  readonly total: number;
  readonly weight: number;
}

export function openCounts(kept: KeptCounts): Counts {
  const table = (kind: Kind): ReadonlyMap<string, Level> =>
    new Map(
      Object.entries(kept[kind]).map(([key, row]) => {
        const total = row.reduce((sum, times, index) => sum + (index % 2 === 1 ? times : 0), 0);
        return [key, { row, total, weight: weights[kind] }];
      }),
    );
  const tables = {
    path: table('path'),
    marker: table('marker'),
    stem: table('stem'),
    voice: table('voice'),
    word: table('word'),
  };
  const priorOf = (levels: readonly (Level | undefined)[]): Prior => {
    const known = levels.filter((level) => level !== undefined);
    return (label) => known.reduce((wider, level) => smooth(wider, level, label), kept.base[label] ?? 0);
  };
  return {
    of(phrases, predicate) {
      const voice = phrases.voiceOf(predicate);
      const stem = phrases.stemOf(predicate);
      return (head) => {
        const path = phrases.pathTo(head, predicate);
        const phrase = `${path} ${phrases.markerOf(head)}`;
        const own = phrases.upos[head] === 'PROPN' ? '#' : phrases.stemOf(head);
        const wide = [tables.path.get(`${voice.charAt(0)} ${path}`), tables.marker.get(`${voice} ${phrase}`)];
        const byStem = tables.stem.get(`${stem} ${voice.charAt(0)} ${phrase}`);
        const byVoice = tables.voice.get(`${stem} ${voice} ${phrase}`);
        const byWord = tables.word.get(`${phrase} ${own}`);
        return { byPredicate: priorOf([...wide, byStem, byVoice]), byHead: priorOf([...wide, byWord]) };
      };
    },
  };
}

function smooth(wider: number, { row, total, weight }: Level, label: number): number {
  let times = 0;
  for (let index = 0; index < row.length; index += 2) if (row[index] === label) times = row[index + 1] ?? 0;
  return (weight * wider + times) / (total + weight);
}
