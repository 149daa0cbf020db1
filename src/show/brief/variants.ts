/** Other wordings of what is told in a brief: what another article put in other words, in marks, or in another mouth. */
import { quoteWords, type RecordStatement } from '../../model/index.ts';
import { bareCue, joinSaid } from '../said.ts';
import { compareWordings, type WordingChange } from '../wordings/compare.ts';
import { nameWordingChange } from '../words.ts';
import type { Line } from './brief.ts';
import type { BriefContext } from './build.ts';

/** Groups that are compared with one statement: time grows with their number. */
const comparedMax = 200;
const variantsMax = 2;
/** Changes that may change what a reader takes from it; shorter and longer wordings alone do not. */
const telling: ReadonlySet<WordingChange> = new Set([
  'altered',
  'negation',
  'into-quotes',
  'out-of-quotes',
  'other-cue',
  'other-speaker',
]);

export interface Variant {
  readonly group: readonly RecordStatement[];
  readonly changes: readonly WordingChange[];
}

/** The groups of other articles that tell the first statement of `group` otherwise, in order. */
export function findVariants(
  group: readonly RecordStatement[],
  groups: readonly (readonly RecordStatement[])[],
  context: BriefContext,
): Variant[] {
  const [statement] = group;
  if (!statement) return [];
  const own = new Set(group.map(({ article }) => article));
  const cueOf = ({ cue, article }: RecordStatement): string | null =>
    cue && bareCue(context.articles.get(article)?.text.slice(cue.start, cue.end) ?? '');
  return groups
    .slice(0, comparedMax)
    .flatMap((other) => {
      const [first] = other;
      if (!first || other === group || own.has(first.article)) return [];
      const match = compareWordings(statement, first, cueOf);
      return match?.changes.some((change) => telling.has(change)) ? [{ group: other, changes: match.changes }] : [];
    })
    .slice(0, variantsMax);
}

/** "In other words: “…” (altered, put into quotation marks)", with a note on the article that has it. */
export function writeVariant({ group, changes }: Variant, context: BriefContext): Line {
  const [statement] = group;
  const first = statement?.content[0];
  if (!statement || !first) return { text: '', notes: [] };
  const { article } = statement;
  const outlet = context.articles.get(article)?.outlet.name ?? 'another article';
  return context.book.write(
    `Worded otherwise in ${outlet}: ${quoteWords(joinSaid(statement.content))} (${changes.map(nameWordingChange).join(', ')})`,
    [{ article, start: first.start, end: first.end, quote: first.quote }],
  );
}
