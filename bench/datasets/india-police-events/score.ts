/**
 * IndiaPoliceEvents (Halterman et al., 2021): which sentences tell that police killed, arrested, or used force. A
 * sentence counts as positive where an account triggered in it has the type and the police among its actors. The
 * texts are lower-cased newspaper copy. Peer: the authors' keyword rule, re-run on the whole set.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../../../src/model/index.ts';
import { parseLines, readTexts } from '../../accounts-of.ts';
import type { ScoreContext, ScoreRow, ScoreSet } from '../../score-set.ts';

interface Row {
  readonly doc: number;
  readonly date: string;
  readonly text: string;
  readonly sentences: readonly { readonly at: readonly [number, number]; readonly labels: readonly string[] }[];
}

export const scoreSet: ScoreSet = { name: 'india-police-events', needs: 'data/india_police_events', run };

const police =
  /\b(?:police|cops?|policem[ae]n|constables?|officers?|rpf|rapid action|jawans?|troops|army|security forces?)\b/;

const labels: Readonly<Record<string, (account: Account, text: string) => boolean>> = {
  KILL: (account, text) => account.type === 'ASSAULT' && account.casualties.killed !== null && byPolice(account, text),
  // What somebody alleges is told all the same.
  ARREST: (account) =>
    account.type === 'COERCE' && account.mode === 'arrest' && /^(?:happened|alleged)$/.test(account.factuality),
  FORCE: (account, text) => account.type === 'ASSAULT' && account.mode !== 'abduct' && byPolice(account, text),
};

async function run(path: string, { layer }: ScoreContext): Promise<readonly ScoreRow[]> {
  const rows = parseLines<Row>(readFileSync(join(path, 'open.jsonl'), 'utf8'));
  const readings = await readTexts(
    rows.map(({ doc, text, date }) => ({ id: String(doc), text, date })),
    layer,
  );
  const peer: Readonly<Record<string, number>> = { KILL: 0.502, ARREST: 0.481, FORCE: 0.646 };
  return Object.entries(labels).map(([label, holds]) => {
    let hit = 0;
    let said = 0;
    let of = 0;
    for (const [index, row] of rows.entries()) {
      const found = (readings[index]?.accounts ?? []).filter((account) => holds(account, row.text));
      for (const { at, labels: gold } of row.sentences) {
        const positive = gold.includes(label);
        const own = found.some((account) => account.trigger.start >= at[0] && account.trigger.start < at[1]);
        if (positive) of += 1;
        if (own) said += 1;
        if (own && positive) hit += 1;
      }
    }
    const precision = hit / Math.max(1, said);
    const recall = hit / Math.max(1, of);
    return {
      set: 'india-police-events (open)',
      metric: `${label} sentence F1`,
      value: hit === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      precision,
      recall,
      of,
      peer: { name: 'keyword rule', value: peer[label] ?? 0 },
    };
  });
}

function byPolice(account: Account, text: string): boolean {
  return account.arguments.some(
    (argument) => argument.role === 'actor' && police.test(text.slice(argument.start, argument.end).toLowerCase()),
  );
}
