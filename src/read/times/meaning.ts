/** What an expression says before it is resolved: plain data, free of any publication date. */
import type { Timex } from '../../model/index.ts';
import type { Unit } from '../en/times/calendar-words.ts';

/** A part of the day (`MO`, `AF`, `EV`, `NI`, `MI`) or a clock time (`09:30`) that narrows a day. */
export interface WithinDay {
  readonly part: string | null;
  readonly clock: string | null;
}

export type Meaning = WithinDay &
  (
    | {
        readonly kind: 'calendar';
        readonly year: number | null;
        readonly month: number | null;
        readonly day: number | null;
        /** "May of that year", "May last year": the year of the last date that the text told, or one told from publication. */
        readonly yearOf?: 'story' | -1 | 0 | 1;
        /** The day of the week that the words tell besides, Monday 1 to Sunday 7. */
        readonly weekday?: number;
      }
    | { readonly kind: 'weekday'; readonly weekday: number; readonly step: -1 | 0 | 1 | null }
    /** A month, season or quarter named with or without its year, or with a word that says which. */
    | { readonly kind: 'season'; readonly code: string; readonly year: number | null; readonly step: -1 | 0 | 1 | null }
    | { readonly kind: 'month'; readonly month: number; readonly step: -1 | 0 | 1 }
    /** `count` units away from publication or from the story's last date; null count: nobody says how many. */
    | {
        readonly kind: 'shift';
        readonly unit: Unit;
        readonly count: number | null;
        readonly sign: -1 | 0 | 1;
        readonly base: 'published' | 'story';
        /** A distance that was counted ("two days ago") rather than a neighbour ("last week"). */
        readonly counted: boolean;
      }
    | { readonly kind: 'duration'; readonly unit: Unit; readonly count: number | null }
    | { readonly kind: 'fixed'; readonly type: Timex['type']; readonly value: string }
  );

/** An expression found by a rule: words `[first, last)` of the text. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
}

export const noTime: WithinDay = { part: null, clock: null };
