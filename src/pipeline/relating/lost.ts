/** Judgements of a record that have lost what they speak of. */
import type { RelateStore } from '../../record/relate-store.ts';
import type { RecordReader } from '../../record/store.ts';
import { type Digest, findLostJudgements, type LostJudgement } from '../../relate/index.ts';
import type { Kept } from './kept.ts';

/** None where nobody has judged; else the whole record is gone through once. */
export async function listLostJudgements(store: RelateStore, reader: RecordReader): Promise<readonly LostJudgement[]> {
  const { items } = await reader.list('judgements');
  if (items.length === 0) return [];
  const names: Pick<Digest, 'article' | 'names'>[] = [];
  for await (const kept of store.digests(null)) {
    const { digest } = kept as Kept;
    names.push({ article: digest.article, names: digest.names });
  }
  const articles = names.map(({ article }) => article);
  const accounts = (await store.accountsOf(articles)).map(({ id }) => id);
  return findLostJudgements(items, { articles, accounts, names });
}
