/**
 * PLOVER gold standard records: sentences of the CAMEO codebook coded in an early PLOVER. Its DEMAND is now REQUEST, its
 * DISAPPROVE and INVESTIGATE are ACCUSE, its FIGHT is ASSAULT. One event a sentence: the first account whose trigger
 * overlaps the coded words answers ("refused" of "refused to meet"), else the first account. A target that no recipient is may be a place.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../../../src/model/index.ts';
import { parseLines, readTexts } from '../../accounts-of.ts';
import type { ScoreContext, ScoreRow, ScoreSet } from '../../score-set.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly event: string;
  readonly dead: number | string | null;
  readonly injured: number | string | null;
  readonly spans: readonly { readonly tag: string; readonly start: number; readonly end: number }[];
}

export const scoreSet: ScoreSet = { name: 'plover-gsr', needs: 'data/plover_gsr', run };

const renamed: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

async function run(path: string, { layer }: ScoreContext): Promise<readonly ScoreRow[]> {
  const rows = parseLines<Row>(readFileSync(join(path, 'open.jsonl'), 'utf8'));
  const readings = await readTexts(rows, layer);
  let right = 0;
  let answered = 0;
  let within = 0;
  const actor = { hit: 0, of: 0 };
  const target = { hit: 0, of: 0 };
  for (const [index, row] of rows.entries()) {
    const accounts = readings[index]?.accounts ?? [];
    const root = renamed[row.event] ?? row.event;
    const best = accountFor(row, accounts);
    if (accounts.some((account) => account.type === root)) within += 1;
    if (best) answered += 1;
    if (best?.type === root) right += 1;
    for (const span of row.spans) {
      const count = span.tag.startsWith('SRC') ? actor : span.tag === 'TAR' ? target : null;
      if (!count) continue;
      count.of += 1;
      const parts = count === actor ? partsOf(best, ['actor']) : targetsOf(best);
      if (parts.some((each) => each.start < span.end && span.start < each.end)) count.hit += 1;
    }
  }
  const of = rows.length;
  const set = 'plover-gsr (open)';
  return [
    {
      set,
      metric: 'root accuracy',
      value: right / of,
      precision: right / Math.max(1, answered),
      recall: right / of,
      of,
    },
    { set, metric: 'root among all accounts', value: within / of, of },
    { set, metric: 'actor overlaps', value: actor.hit / actor.of, of: actor.of },
    { set, metric: 'target overlaps', value: target.hit / target.of, of: target.of },
  ];
}

function partsOf(account: Account | undefined, roles: readonly string[]): Account['arguments'] {
  return account?.arguments.filter(({ role }) => roles.includes(role)) ?? [];
}

function targetsOf(account: Account | undefined): Account['arguments'] {
  const affected = partsOf(account, ['recipient', 'victim', 'beneficiary']);
  return affected.length > 0 ? affected : partsOf(account, ['place', 'destination', 'origin']);
}

function accountFor(row: Row, accounts: readonly Account[]): Account | undefined {
  const coded = row.spans.filter((span) => span.tag === 'EVT');
  const near = accounts.find((account) =>
    coded.some((span) => span.start < account.trigger.end && account.trigger.start < span.end),
  );
  return near ?? accounts[0];
}
