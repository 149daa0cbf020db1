/** Spans that meet. */
import type { Span } from '../../model/index.ts';

/** True where `a` and one of `spans` have a character in common. */
export const touches = (a: Span, spans: readonly Span[]): boolean =>
  spans.some((b) => a.start < b.end && b.start < a.end);
