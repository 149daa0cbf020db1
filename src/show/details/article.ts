/** One article: what it is, where it comes from, what came out of it, what it says. */
import type { RecordArticle } from '../../model/index.ts';
import type { RecordReader } from '../../record/store.ts';
import { writeDerivation } from '../brief/derivations.ts';
import { writeEvent } from '../brief/events.ts';
import { groupStatements, writeStatement } from '../brief/statements.ts';
import { idsOfDerivation, idsOfEvent, idsOfStatement } from '../names.ts';
import { type Detail, loadContext, makeDetail } from './detail.ts';

const how = (value: string | null, kind: string): string => (value === null ? 'unknown' : `${value} (${kind})`);

export async function tellArticle(reader: RecordReader, article: RecordArticle): Promise<Detail> {
  const filter = { article: article.id };
  const derivations = (await reader.list('derivations', filter)).items;
  const events = (await reader.list('events', filter)).items;
  const statements = (await reader.list('statements', filter)).items;
  const context = await loadContext(
    reader,
    [
      article.id,
      ...derivations.flatMap(idsOfDerivation),
      ...events.flatMap((event) => event.accounts.map((account) => account.article)),
    ],
    [...events.flatMap(idsOfEvent), ...statements.flatMap(idsOfStatement)],
  );
  const { book } = context;
  const furniture = article.blocks.filter((block) => block.kind === 'boilerplate').length;
  return makeDetail(
    article.headline ?? '(no headline)',
    [
      ['id', article.id],
      ['file', article.files.join(', ')],
      ['address', article.url],
      ['outlet', how(article.outlet.name, article.outlet.how)],
      ['byline', article.byline],
      ['published', how(article.published.value, article.published.how)],
      ['language', article.language],
      ['story', article.story],
      ['origin', article.origin],
      [
        'text',
        `${article.text.length} characters, ${article.blocks.length} blocks, ${furniture} of them page furniture`,
      ],
    ],
    [
      {
        title: 'Credits',
        lines: article.credits.map((credit) => {
          const { start, end } = credit;
          return book.write(credit.outlet, [
            { article: article.id, start, end, quote: article.text.slice(start, end) },
          ]);
        }),
      },
      {
        title: 'Where it comes from, and what came of it',
        lines: derivations.flatMap((item) => writeDerivation(item, context)),
      },
      { title: 'Events told', lines: events.map((event) => writeEvent(event, context)) },
      { title: 'Statements', lines: groupStatements(statements).map((group) => writeStatement(group, context)) },
    ],
    book.notes,
  );
}
