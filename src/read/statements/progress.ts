/** Progress: what is known while the blocks of an article are read in order. */
import type { Statement } from '../../model/index.ts';
import type { EntityContext } from '../context.ts';
import type { Draft } from './drafts.ts';
import type { Line } from './line.ts';

export interface Progress {
  readonly context: EntityContext;
  readonly drafts: Draft[];
  /** What is told inside quotations: kept apart, as the rules of layout go by what stands outside them. */
  readonly nested: Draft[];
  /** Who spoke last. */
  speaker: Statement['source'];
  /** The cue with which the block before ends ("X said:"). */
  introduced: Pick<Statement, 'source' | 'cue'> | null;
  /** The last sentence of the block before, where that ends with a colon. */
  opened: Line | null;
  /** The draft whose quotation the block before left open: the next one opens it again. */
  unclosed: number | null;
  /** The sentence that comes next. */
  next: number;
}

export function startProgress(context: EntityContext): Progress {
  return { context, drafts: [], nested: [], speaker: null, introduced: null, opened: null, unclosed: null, next: 0 };
}
