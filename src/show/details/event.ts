/** One event: what all accounts of it say, each account's own words, and where they disagree. */
import type { Event } from '../../model/index.ts';
import type { RecordReader } from '../../record/store.ts';
import { writeContradiction } from '../brief/contradictions.ts';
import { nameArticle } from '../brief/derivations.ts';
import { writeEvent } from '../brief/events.ts';
import { sentenceAround } from '../brief/sentence.ts';
import { idsOfEvent } from '../names.ts';
import { nameAspect, nameCorroboration, nameFactuality, nameToll, nameType } from '../words.ts';
import { type Detail, loadContext, makeDetail } from './detail.ts';

export async function tellEvent(reader: RecordReader, event: Event): Promise<Detail> {
  const speakers = event.assertedBy.map((item) => item.by).filter((id) => id !== 'narrator');
  const articles = event.accounts.map((account) => account.article);
  const context = await loadContext(reader, articles, [...idsOfEvent(event), ...speakers]);
  const contradictions = (await reader.list('contradictions', { event: event.id })).items;
  const speakerOf = new Map(event.assertedBy.map((item) => [item.account, item.by]));
  const accounts = event.accounts.map((account) => {
    const speaker = speakerOf.get(account.id);
    const by =
      !speaker || speaker === 'narrator'
        ? 'in its own voice'
        : `by ${context.entities.get(speaker)?.name ?? 'a speaker'}`;
    const tolls = (['killed', 'injured'] as const).flatMap((kind) => {
      const toll = account.casualties[kind];
      return toll ? [`${nameToll(toll)} ${kind}`] : [];
    });
    const told = [
      `told as ${nameFactuality(account.factuality)}${nameAspect([account])}, ${by}`,
      account.time?.value ?? '',
      ...tolls,
    ];
    const article = context.articles.get(account.article);
    const trigger = { article: account.article, ...account.trigger, quote: account.quote };
    return context.book.write(
      `${nameArticle(account.article, context)}: ${told.filter((part) => part !== '').join('; ')}`,
      [article ? sentenceAround(article, trigger) : trigger],
    );
  });
  return makeDetail(
    `${nameType(event.type, event.mode)} ${event.id}`,
    [
      ['type', event.mode ? `${event.type} / ${event.mode}` : event.type],
      ['time', event.time?.end ? `${event.time.value} to ${event.time.end}` : event.time?.value],
      [
        'place',
        event.place ? [event.place.name, event.place.country].filter((part) => part !== null).join(', ') : null,
      ],
      ['told by', nameCorroboration(event.corroboration)],
    ],
    [
      { title: 'All together', lines: [writeEvent(event, context)] },
      { title: 'Accounts', lines: accounts },
      { title: 'Where they disagree', lines: contradictions.map((item) => writeContradiction(item, context)) },
    ],
    context.book.notes,
  );
}
