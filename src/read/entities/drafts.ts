/** Drafts: mentions and entities while they are being put together, before ids are given. */
import type { EntityType, Mention } from '../../model/index.ts';
import type { Gender } from '../en/names/given-names.ts';

/** A mention as a range of tokens `[first, last)`. `referent` is the number of an entity draft, null while not resolved. */
export interface DraftMention {
  readonly first: number;
  readonly last: number;
  readonly kind: Mention['kind'];
  readonly type: EntityType;
  readonly confidence: number;
  readonly referent: number | null;
}

/** An entity draft: its names as printed, fullest first; `described` where it has no name, only a description. */
export interface DraftEntity {
  readonly type: EntityType;
  readonly names: readonly string[];
  readonly described: boolean;
  readonly gender: Gender | null;
  /** More than one person or thing ("officials"). */
  readonly plural: boolean;
}

/** A name in the text with its words: what the alias rules compare. */
export interface NamedMention {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly confidence: number;
  /** As printed, without a possessive 's, with straight apostrophes. */
  readonly name: string;
  readonly words: readonly string[];
  /** Name in a form that small differences of spelling do not change. */
  readonly key: string;
}

/** Two names, by index, that an alias rule takes for one entity. */
export type AliasLink = readonly [number, number];
