/** One entity: its names and where they stand, what it is said to be, what it did and said. */
import type { ActorCode, RecordEntity, RecordRelation } from '../../model/index.ts';
import type { RecordReader } from '../../record/store.ts';
import { writeEvent } from '../brief/events.ts';
import { groupStatements, writeStatement } from '../brief/statements.ts';
import { idsOfEvent, idsOfStatement } from '../names.ts';
import { type Detail, loadContext, makeDetail } from './detail.ts';

/** Events and statements shown; the lists show the rest (`--actor`). */
const shownMax = 20;

/** "IRQ COP": country and sectors; "–" for a country that is not known. */
const tellCode = ({ country, sectors }: ActorCode): string => [country ?? '–', ...sectors].join(' ');

/** " (former)", " (2009 to 2017)", " (acting, since 2021)": what the first article that tells a term says. */
function tellTerms({ terms, role }: RecordRelation): string {
  const [term] = terms ?? [];
  if (!term) return '';
  const { status, since, until } = term;
  const told = status !== null && !(role ?? '').split(' ').includes(status) ? status : null;
  const dates = since && until ? `${since} to ${until}` : since ? `since ${since}` : until ? `until ${until}` : null;
  const parts = [told, dates].filter((part) => part !== null);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

export async function tellEntity(reader: RecordReader, entity: RecordEntity): Promise<Detail> {
  const events = await reader.list('events', { actor: entity.id, limit: shownMax });
  const statements = await reader.list('statements', { actor: entity.id, limit: shownMax });
  const relations = (await reader.list('relations', { actor: entity.id })).items;
  const context = await loadContext(
    reader,
    [
      ...events.items.flatMap((event) => event.accounts.map((account) => account.article)),
      ...statements.items.map((statement) => statement.article),
      ...entity.aliases.map((alias) => alias.evidence.article),
      ...relations.flatMap((relation) => relation.evidence.map((item) => item.article)),
    ],
    [
      entity.id,
      ...events.items.flatMap(idsOfEvent),
      ...statements.items.flatMap(idsOfStatement),
      ...relations.flatMap((relation) => [relation.from, relation.to]),
    ],
  );
  const name = (id: string): string => context.entities.get(id)?.name ?? id;
  const { book } = context;
  return makeDetail(
    entity.name,
    [
      ['id', entity.id],
      ['type', entity.type.replaceAll('_', ' ')],
      ...(entity.code ? [['code', tellCode(entity.code)] as const] : []),
      ['articles', String(entity.articles)],
      ['events', String(events.total)],
      ['statements', String(statements.total)],
    ],
    [
      {
        title: 'Names',
        lines: entity.aliases.map((alias) => book.write(`${alias.name} (${alias.mentions})`, [alias.evidence])),
      },
      {
        title: 'Said to be',
        lines: relations.map((relation) =>
          book.write(
            `${name(relation.from)} – ${relation.role ?? relation.type.replaceAll('_', ' ')}${tellTerms(relation)} – ${name(relation.to)}`,
            relation.evidence.slice(0, 3),
          ),
        ),
      },
      { title: 'Events', lines: events.items.map((event) => writeEvent(event, context)) },
      { title: 'Statements', lines: groupStatements(statements.items).map((group) => writeStatement(group, context)) },
    ],
    book.notes,
  );
}
