/** Briefs: a record told in sentences, each with notes that quote the words it rests on. */
import type { RecordExport, Story } from '../../model/index.ts';
import type { Threat } from '../threats.ts';

/** What a brief is made from: a record, or the part of one that a filter leaves. */
export type BriefInput = Pick<
  RecordExport,
  'articles' | 'derivations' | 'stories' | 'entities' | 'statements' | 'events' | 'contradictions'
> & {
  /** Threats, vows, demands and warnings with what may answer them; none where absent. */
  readonly threats?: readonly Threat[];
};

/** A quotation with where it stands. `number` counts from 1 over the whole brief. */
export interface Note {
  readonly number: number;
  readonly article: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly headline: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** One sentence with the numbers of its notes. */
export interface Line {
  readonly text: string;
  readonly notes: readonly number[];
}

export interface BriefSection {
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface BriefStory {
  readonly story: Story | null;
  readonly title: string;
  readonly summary: Line;
  readonly sections: readonly BriefSection[];
}

export interface Brief {
  readonly title: string;
  readonly summary: readonly Line[];
  readonly stories: readonly BriefStory[];
  readonly notes: readonly Note[];
  /** The articles that notes point into, in order of date. */
  readonly articles: RecordExport['articles'];
}
