/** Every wording of one utterance, over the articles of its story. */
import type { RecordArticle, RecordStatement } from '../../model/index.ts';
import type { RecordReader } from '../../record/store.ts';
import { bareCue } from '../said.ts';
import { compareWordings, type WordingChange } from './compare.ts';

export interface Wording {
  readonly statement: RecordStatement;
  readonly outlet: string | null;
  /** ISO date of publication, null where unknown. */
  readonly published: string | null;
  /** The article's independent origin: wordings of one origin are one report. */
  readonly origin: string;
  /** The words of the cue, null where there is none. */
  readonly cue: string | null;
  readonly alike: number;
  /** Against the statement that was asked for; empty for that one, and for one in the same words. */
  readonly changes: readonly WordingChange[];
}

const byAge = (a: Wording, b: Wording): number => {
  const key = ({ published, statement }: Wording): string => `${published ?? '~'} ${statement.id}`;
  return key(a) < key(b) ? -1 : 1;
};

/**
 * The wordings of what `statement` says, in order of publication, undated last; the statement itself is among them. Looked for
 * in the articles of its story, or in its own article where it has none.
 */
export async function findWordings(reader: RecordReader, statement: RecordStatement): Promise<readonly Wording[]> {
  const [article] = await reader.getMany('articles', [statement.article]);
  const filter = article?.story ? { story: article.story } : { article: statement.article };
  const { items } = await reader.list('statements', filter);
  const ids = [...new Set([statement, ...items].map((one) => one.article))].sort();
  const articles = new Map<string, RecordArticle>((await reader.getMany('articles', ids)).map((one) => [one.id, one]));
  const cueOf = ({ cue, article: id }: RecordStatement): string | null =>
    cue && bareCue(articles.get(id)?.text.slice(cue.start, cue.end) ?? '');
  const wordings: Wording[] = [];
  for (const one of items) {
    const match = one.id === statement.id ? { alike: 1, changes: [] } : compareWordings(statement, one, cueOf);
    const told = articles.get(one.article);
    if (!match || !told) continue;
    wordings.push({
      statement: one,
      outlet: told.outlet.name,
      published: told.published.value,
      origin: told.origin,
      cue: cueOf(one),
      ...match,
    });
  }
  return wordings.sort(byAge);
}
