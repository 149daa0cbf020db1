/** Links: proposed ties between two articles or two accounts, each with a score and the reasons for it. */

/** How the overlap of two texts looks from their digests; `describeDerivation` says more of a chosen pair. */
export type DerivationKind = 'copy' | 'reprint' | 'rewrite' | 'same-interview' | 'quotes';

/** `left` and `right` are ids in lexical order: a link has no direction of its own. */
interface Link {
  readonly left: string;
  readonly right: string;
  /** 0–1. */
  readonly score: number;
  /** Sentences for people. */
  readonly reasons: readonly string[];
}

export interface DerivedLink extends Link {
  readonly kind: 'derived';
  readonly how: DerivationKind;
  /** The article that the other one comes from, null where nothing tells. */
  readonly source: string | null;
}

export interface StoryLink extends Link {
  readonly kind: 'same-story';
}

export type ArticleLink = DerivedLink | StoryLink;

/** Two accounts that may tell one event. */
export interface AccountLink extends Link {
  readonly kind: 'same-event';
}
