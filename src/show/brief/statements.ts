/** Sentences for statements: who, what they do by saying it, and their words – once, however many articles carry them. */
import { type Evidence, quoteWords, type RecordStatement } from '../../model/index.ts';
import { joinSaid } from '../said.ts';
import { tellSaying } from '../rows.ts';
import { showSpeaker } from '../speaker.ts';
import type { Line } from './brief.ts';
import type { BriefContext } from './build.ts';

/** Notes on one statement; more articles than this that carry the same words are left to the record. */
const notesMax = 4;

const clean = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Statements by the same source in the same words, together; groups in the order of their first. */
export function groupStatements(statements: readonly RecordStatement[]): RecordStatement[][] {
  const keyOf = (statement: RecordStatement): string => {
    const who = statement.source?.entity ?? clean(statement.source?.quote ?? '').toLowerCase();
    return `${who}\n${joinSaid(statement.content).toLowerCase()}`;
  };
  return [...Map.groupBy(statements, keyOf).values()];
}

/** "X denies: “…”" for a group of `groupStatements`, with one note per article. */
export function writeStatement(group: readonly RecordStatement[], context: BriefContext): Line {
  const [statement] = group;
  if (!statement) return { text: '', notes: [] };
  const { name: speaker } = showSpeaker(statement, (id) => context.entities.get(id)?.name, 'Someone unnamed');
  const day = statement.date ? ` (${statement.date})` : '';
  const head = speaker.charAt(0).toUpperCase() + speaker.slice(1);
  const names = new Map([...context.entities].map(([id, { name }]) => [id, name]));
  const evidence: Evidence[] = group.slice(0, notesMax).flatMap((item) => {
    const first = item.content[0];
    return first ? [{ article: item.article, start: first.start, end: first.end, quote: first.quote }] : [];
  });
  return context.book.write(
    `${head} ${tellSaying(statement, names)}${day}: ${quoteWords(joinSaid(statement.content))}`,
    evidence,
  );
}
