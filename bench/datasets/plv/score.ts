/**
 * PLV (Hu et al., ACL 2024): the PLOVER root of a sentence for a given source and target. Open mode: the text alone is
 * read; the account whose actor overlaps the source and whose recipient overlaps the target answers, else one whose
 * actor does, else none (wrong). PLV folds CONCEDE and RETREAT into YIELD.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../../../src/model/index.ts';
import { parseLines, readTexts } from '../../accounts-of.ts';
import type { ScoreContext, ScoreRow, ScoreSet } from '../../score-set.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly root: string;
  readonly spans: readonly { readonly role: string; readonly start: number; readonly end: number }[];
}

export const scoreSet: ScoreSet = { name: 'plv', needs: 'data/plv', run };

async function run(path: string, { layer }: ScoreContext): Promise<readonly ScoreRow[]> {
  const rows = parseLines<Row>(readFileSync(join(path, 'plv_train.jsonl'), 'utf8'));
  const readings = await readTexts(rows, layer);
  const gold: string[] = [];
  const given: string[] = [];
  let right = 0;
  let answered = 0;
  let within = 0;
  let paired = 0;
  for (const [index, row] of rows.entries()) {
    const accounts = readings[index]?.accounts ?? [];
    if (accounts.some((account) => rootOf(account) === row.root)) within += 1;
    const best = accountFor(row, accounts);
    gold.push(row.root);
    given.push(best ? rootOf(best.account) : 'NONE');
    if (!best) continue;
    answered += 1;
    if (best.pair) paired += 1;
    if (rootOf(best.account) === row.root) right += 1;
  }
  const of = rows.length;
  const set = 'plv (train, open mode)';
  return [
    {
      set,
      metric: 'root accuracy',
      value: right / of,
      precision: right / Math.max(1, answered),
      recall: right / of,
      of,
    },
    { set, metric: 'macro F1, 15 roots', value: macroF1(gold, given), of },
    { set, metric: 'answered', value: answered / of, of },
    { set, metric: 'source and target both found', value: paired / of, of },
    { set, metric: 'root among all accounts', value: within / of, of },
  ];
}

/** Mean F1 over the labels of `gold`. */
function macroF1(gold: readonly string[], given: readonly string[]): number {
  const labels = [...new Set(gold)];
  const f1 = (label: string): number => {
    const hit = gold.filter((each, index) => each === label && given[index] === label).length;
    const said = given.filter((each) => each === label).length;
    const of = gold.filter((each) => each === label).length;
    return (2 * hit) / (said + of);
  };
  return labels.reduce((sum, label) => sum + f1(label), 0) / labels.length;
}

/** The account's type as PLV's root. */
function rootOf(account: Account): string {
  return account.type === 'CONCEDE' || account.type === 'RETREAT' ? 'YIELD' : account.type;
}

function accountFor(row: Row, accounts: readonly Account[]): { account: Account; pair: boolean } | null {
  const touches = (account: Account, role: string, roles: readonly string[]): boolean =>
    row.spans.some(
      (span) =>
        span.role === role &&
        account.arguments.some((each) => roles.includes(each.role) && each.start < span.end && span.start < each.end),
    );
  const done = accounts.filter((account) => touches(account, 'source', ['actor']));
  const pair = done.find((account) =>
    touches(account, 'target', ['recipient', 'victim', 'beneficiary', 'origin', 'destination', 'place']),
  );
  const account = pair ?? done[0];
  return account ? { account, pair: pair !== undefined } : null;
}
