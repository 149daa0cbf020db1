/** Which articles of a record are to be read again: those that another reader has read than the one of today. */
import type { ReaderChoice } from '../model/choices.ts';
import { OnrecordError } from '../model/index.ts';
import type { RecordReader } from '../record/store.ts';
import type { RecordWriter } from '../record/writer.ts';
import { isRules } from './layers.ts';

interface Store {
  readonly reader: RecordReader;
  readonly writer: RecordWriter;
}

interface Wish {
  /** Ids or their beginnings; null for all. */
  readonly articles: readonly string[] | null;
  /** Name of the reader of today, and how it was chosen. */
  readonly reader: string;
  readonly choice: ReaderChoice;
  /** Takes those as well that this reader has read. */
  readonly force: boolean;
}

interface Chosen {
  /** Articles to be read again, with the reader that has read each, in order of id. */
  readonly outdated: ReadonlyMap<string, string>;
  /** How many of those asked for need not be. */
  readonly current: number;
}

/**
 * Rejects with `not-in-record` where an id is of no article, and with `reader-model-missing` where the rules would read only because the
 * model could not be had, and readings by the model would be lost by that.
 */
export async function chooseOutdated(store: Store, { articles, reader, choice, force }: Wish): Promise<Chosen> {
  const ids = articles === null ? null : await findIds(store.reader, articles);
  const readers = await store.writer.readersOf(ids);
  const outdated = new Map([...readers].filter(([, before]) => force || before !== reader));
  const byModel = [...outdated.values()].filter((before) => !isRules(before)).length;
  if (choice === 'auto' && isRules(reader) && byModel > 0) {
    const were = byModel === 1 ? '1 article was' : `${byModel} articles were`;
    const says = `the trained reader cannot be had here, and ${were} read by it; \`--reader rules\` has the rules read all the same`;
    throw new OnrecordError('reader-model-missing', says);
  }
  return { outdated, current: readers.size - outdated.size };
}

async function findIds(reader: RecordReader, articles: readonly string[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const wanted of articles) {
    const article = await reader.get('articles', wanted);
    if (!article) throw new OnrecordError('not-in-record', `the record has no article ${wanted}`, { subject: wanted });
    ids.add(article.id);
  }
  return [...ids];
}
