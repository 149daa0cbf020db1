/** Judgements on events whose smallest account has another id since its article was read again. */
import type { Judgement } from '../model/index.ts';
import { makeGroupId } from './ids.ts';

/** `accounts` by the ids that judgements may speak of them by: their own, and that of an event whose smallest they are. */
export function nameJudged(accounts: Iterable<string>): Map<string, string> {
  return new Map(
    [...accounts].flatMap(
      (account) =>
        [
          [account, account],
          [nameEvent(account), account],
        ] as const,
    ),
  );
}

/**
 * `judgement` with the ids of `successors` in the place of those that they succeed; null where nothing changes, or where both sides
 * would become one, which no judgement can tell.
 */
export function moveJudgement(judgement: Judgement, successors: ReadonlyMap<string, string>): Judgement | null {
  const renamed = new Map(
    [...successors].flatMap(
      ([from, to]) =>
        [
          [from, to],
          [nameEvent(from), nameEvent(to)],
        ] as const,
    ),
  );
  const moves = [judgement.left, judgement.right].map((id) => ({ from: id, to: renamed.get(id) ?? id }));
  const [left = '', right = ''] = moves.map(({ to }) => to).sort();
  const changed = moves.filter(({ from, to }) => from !== to);
  if (changed.length === 0 || left === right) return null;
  const reasons = changed.map(({ from, to }) => `read again: ${from} is ${to}`);
  return { ...judgement, left, right, reasons: [...judgement.reasons, ...reasons] };
}

const nameEvent = (account: string): string => makeGroupId('evt', [account]);
