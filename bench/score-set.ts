/** What one public set gives to `npm run score`: rows with a figure, and beside it the best other tool's. */
import type { ReaderKind } from '../src/model/choices.ts';
import type { LanguageLayer } from '../src/read/index.ts';

export interface ScoreRow {
  /** The set, and the part of it that was scored: `html/news (open)`. */
  readonly set: string;
  /** The metric by its name in the field: `article F1`, `right day`. */
  readonly metric: string;
  /** 0–1, or null where it could not be measured. */
  readonly value: number | null;
  readonly precision?: number;
  readonly recall?: number;
  /** Number of items behind the figure. */
  readonly of: number;
  /** The best other tool on the same set, as published or run. */
  readonly peer?: { readonly name: string; readonly value: number };
}

/** What a set is scored with. */
export interface ScoreContext {
  /** Who reads the sentences: `--reader rules` or `--reader model`. */
  readonly reader: ReaderKind;
  readonly layer: LanguageLayer;
}

export interface ScoreSet {
  /** Kebab-case name, also its folder below `bench/datasets/`. */
  readonly name: string;
  /** Path below the shared folder that the set needs; where absent, the set is skipped with a clear word. */
  readonly needs: string;
  /** Runs Onrecord on the set, found at `path`, and scores it. */
  run(path: string, context: ScoreContext): Promise<readonly ScoreRow[]>;
}
