/** Judgements that have lost what they speak of: they stay, join and part nothing, and hold again once it is there again. */
import type { Judgement } from '../model/index.ts';
import { type ArticleNames, nodesOf } from './entities/nodes.ts';
import { makeGroupId } from './ids.ts';
import { findMembers } from './verdicts.ts';

export interface LostJudgement {
  readonly judgement: Judgement;
  /** Those of its two ids that nothing of the record goes by, in lexical order. */
  readonly missing: readonly string[];
}

/** All that judgements may speak of: ids of articles and accounts, and the names of each article. */
export interface JudgedMembers {
  readonly articles: readonly string[];
  readonly accounts: readonly string[];
  readonly names: readonly ArticleNames[];
}

/** Those of `judgements` with an id that is of no member and of no group that a member is the smallest of; in order of id. */
export function findLostJudgements(
  judgements: readonly Judgement[],
  { articles, accounts, names }: JudgedMembers,
): LostJudgement[] {
  const wanted = new Set(judgements.flatMap(({ left, right }) => [left, right]));
  const known: Readonly<Record<Judgement['about'], ReadonlyMap<string, string>>> = {
    entity: findMembers(wanted, nodeKeys(names), (node) => makeGroupId('ent', [node])),
    event: findMembers(wanted, accounts, (account) => makeGroupId('evt', [account])),
    story: findMembers(wanted, articles, (article) => makeGroupId('sto', [article])),
    derivation: findMembers(wanted, articles, (article) => article),
  };
  return judgements
    .map((judgement) => {
      const ids = [judgement.left, judgement.right].filter((id) => !known[judgement.about].has(id));
      return { judgement, missing: [...new Set(ids)].sort() };
    })
    .filter(({ missing }) => missing.length > 0)
    .sort((a, b) => (a.judgement.id < b.judgement.id ? -1 : 1));
}

/** The names that groups are made of: the strongest of each entity. */
function* nodeKeys(names: readonly ArticleNames[]): Generator<string> {
  for (const article of names) {
    for (const name of article.names) {
      const [first] = nodesOf(article.article, name);
      if (first) yield first.key;
    }
  }
}
