/** A place named in the text on its way to a place on the map. */
import type { Place } from '../../model/index.ts';
import type { GazetteerEntry } from './gazetteer.ts';

export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  /** Folded name that the gazetteer was asked for. */
  readonly key: string;
  readonly entries: readonly GazetteerEntry[];
  /** What a word beside it says that it is ("Province"); null where none does. */
  readonly precision: Place['precision'] | null;
  /** 0–1: how sure the words around it are that it is a place. */
  readonly cue: number;
  /** What stands behind a comma, or after "in": "Paris, Texas"; null where nothing does. */
  readonly within: readonly GazetteerEntry[] | null;
}
