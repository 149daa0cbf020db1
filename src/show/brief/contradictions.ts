/** A sentence for a contradiction: every value with who gives it. */
import type { Contradiction, Event } from '../../model/index.ts';
import { nameContradiction, nameEvent } from '../words.ts';
import type { Line } from './brief.ts';
import type { BriefContext } from './build.ts';

/** `event` is named where the sentence does not stand under it. */
export function writeContradiction(contradiction: Contradiction, context: BriefContext, event?: Event): Line {
  const values = contradiction.values.map((item) => {
    const outlets = item.evidence.map((part) => context.articles.get(part.article)?.outlet.name ?? 'an unnamed outlet');
    return `${item.value} (${[...new Set(outlets)].join(', ')})`;
  });
  const subject = event ? `${nameEvent(event)}: ` : '';
  const words = `${subject}${contradiction.attribute}: ${values.join(' / ')} – ${nameContradiction(contradiction.kind)}.`;
  const evidence = contradiction.values.flatMap((item) => item.evidence.slice(0, 2));
  return context.book.write(`${words.charAt(0).toUpperCase()}${words.slice(1)}`, evidence);
}
