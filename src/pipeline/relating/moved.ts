/** Judgements on events, kept with what they speak of while articles are read again. */
import type { Judgement, Reading } from '../../model/index.ts';
import type { RelateStore } from '../../record/relate-store.ts';
import type { RecordReader } from '../../record/store.ts';
import { findSuccessors, makeAccountId, moveJudgement, nameJudged } from '../../relate/index.ts';

/** An article's reading that is kept, and the one that is to take its place. */
export interface ReadingPair {
  readonly before: Reading;
  readonly now: Reading;
}

export interface JudgementMover {
  /** Ids of the judgements that were moved so far. */
  readonly moved: ReadonlySet<string>;
  /** The judgements that are to be written in the transaction in which these readings are replaced. */
  move(pairs: readonly ReadingPair[]): Promise<readonly Judgement[]>;
}

/**
 * A mover for one run. An account that is gone is succeeded by the one at its words; an event whose smallest account is gone without a
 * successor, by the smallest of its others.
 */
export async function makeJudgementMover(store: RelateStore, reader: RecordReader): Promise<JudgementMover> {
  const { items } = await reader.list('judgements');
  const judgements = new Map(items.filter(({ about }) => about === 'event').map((one) => [one.id, one]));
  const gone = new Set<string>();
  const moved = new Set<string>();

  async function findOther(account: string): Promise<string | null> {
    const [own] = await store.accounts([account]);
    if (!own?.event) return null;
    const others = (await store.accountsIn([own.event])).map(({ id }) => id).filter((id) => !gone.has(id));
    return others.sort()[0] ?? null;
  }

  async function move(pairs: readonly ReadingPair[]): Promise<readonly Judgement[]> {
    if (judgements.size === 0) return [];
    const leaving = pairs.flatMap(({ before, now }) => listGone(before, now));
    for (const id of leaving) gone.add(id);
    const accountOf = nameJudged(leaving);
    const successors = new Map(pairs.flatMap(({ before, now }) => [...findSuccessors(before, now)]));
    const written: Judgement[] = [];
    for (const judgement of judgements.values()) {
      const own = new Map<string, string>();
      for (const id of [judgement.left, judgement.right].flatMap((judged) => accountOf.get(judged) ?? [])) {
        const to = successors.get(id) ?? (await findOther(id));
        if (to !== null) own.set(id, to);
      }
      const next = moveJudgement(judgement, own);
      if (next) written.push(next);
    }
    for (const judgement of written) {
      judgements.set(judgement.id, judgement);
      moved.add(judgement.id);
    }
    return written;
  }
  return { moved, move };
}

/** Ids of accounts of `before` that `now` does not have. */
function listGone(before: Reading, now: Reading): string[] {
  const kept = new Set(now.accounts.map((account) => makeAccountId(now.article.id, account)));
  return before.accounts.map((account) => makeAccountId(before.article.id, account)).filter((id) => !kept.has(id));
}
