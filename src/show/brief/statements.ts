/** A sentence for a statement: who, what they do by saying it, and their words. */
import type { RecordStatement } from '../../model/index.ts';
import { nameStance } from '../words.ts';
import type { Line } from './brief.ts';
import type { BriefContext } from './build.ts';

export function writeStatement(statement: RecordStatement, context: BriefContext): Line {
  const entity = statement.source?.entity ? context.entities.get(statement.source.entity) : undefined;
  const speaker = entity?.name ?? statement.source?.quote ?? 'Someone unnamed';
  const content = statement.content.map((part) => part.quote.replaceAll(/\s+/g, ' ').trim()).join(' … ');
  const shown = statement.quote === 'direct' ? content : `“${content}”`;
  const day = statement.date ? ` (${statement.date})` : '';
  const head = speaker.charAt(0).toUpperCase() + speaker.slice(1);
  const first = statement.content[0];
  const last = statement.content.at(-1);
  const parts = [statement.source, first, statement.content.length > 1 ? last : undefined];
  const evidence = parts.flatMap((part) =>
    part ? [{ article: statement.article, start: part.start, end: part.end, quote: part.quote }] : [],
  );
  return context.book.write(`${head} ${nameStance(statement.stance)}${day}: ${shown}`, evidence.slice(1));
}
