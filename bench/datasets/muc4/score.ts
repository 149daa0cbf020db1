/**
 * MUC-4: templates of terrorist incidents out of reports in capitals, scored over all slots. Each event of violence that one
 * report tells is a template; nothing is learned from the set. Peer: the best rule system of 1992 on the test part, built
 * for this task alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relate } from '../../../src/relate/index.ts';
import { parseLines } from '../../accounts-of.ts';
import { runScorer } from '../../python-scorer.ts';
import type { ScoreContext, ScoreRow, ScoreSet } from '../../score-set.ts';
import { readReports, type Report } from './reports.ts';
import { makeTemplates } from './templates.ts';

type Wordings = readonly (readonly { readonly s: string }[])[];

interface ReducedRow {
  readonly docid: string;
  readonly templates: readonly {
    readonly type: string;
    readonly PerpInd: Wordings;
    readonly PerpOrg: Wordings;
    readonly Target: Wordings;
    readonly Victim: Wordings;
    readonly Weapon: Wordings;
  }[];
}

export const scoreSet: ScoreSet = { name: 'muc4', needs: 'data/muc4', run };

/** The set's reduced view, five slots with all wordings of each fill, as the scorer of GTT takes it. */
function loadReduced(path: string): Record<string, readonly unknown[]> {
  const wordings = (fills: Wordings): string[][] => fills.map((fill) => fill.map(({ s }) => s));
  return Object.fromEntries(
    parseLines<ReducedRow>(readFileSync(join(path, 'gtt_dev.jsonl'), 'utf8')).map(({ docid, templates }) => [
      docid,
      templates.map(({ type, PerpInd, PerpOrg, Target, Victim, Weapon }) => ({
        type,
        PerpInd: wordings(PerpInd),
        PerpOrg: wordings(PerpOrg),
        Target: wordings(Target),
        Victim: wordings(Victim),
        Weapon: wordings(Weapon),
      })),
    ]),
  );
}

async function run(path: string, { layer }: ScoreContext): Promise<readonly ScoreRow[]> {
  const rows = parseLines<Report>(readFileSync(join(path, 'full_dev.jsonl'), 'utf8'));
  const readings = await readReports(rows, layer);
  const gold = Object.fromEntries(rows.map(({ docid, templates }) => [docid, templates]));
  const given = Object.fromEntries(
    rows.map(({ docid, dateline }, at) => {
      const reading = readings[at];
      return [docid, reading ? makeTemplates(reading, relate([reading]).events, dateline) : []];
    }),
  );
  const scored = runScorer<Record<string, readonly [number, number, number]>>(
    path,
    'score_muc',
    "m.full_slots(x['given'], x['gold'])",
    { gold, given },
  );
  const [precision, recall, value] = runScorer<readonly [number, number, number]>(
    path,
    'score_muc',
    "m.ceaf_tf({d: [m.to_gtt(t) for t in v[:8]] for d, v in x['given'].items()}, x['gtt'])['micro']",
    { gtt: loadReduced(path), given },
  );
  const of = rows.reduce((sum, { templates }) => sum + templates.length, 0);
  const wanted: Readonly<Record<string, number | null>> = {
    ALL: 0.576,
    templates: null,
    type: null,
    date: null,
    location: null,
    stage: null,
    perp_org: null,
    perp_org_confidence: null,
    hum_target_effect: null,
  };
  const gtt: ScoreRow = {
    set: 'muc4 (dev)',
    metric: 'GTT metric F1',
    value,
    precision,
    recall,
    of,
    peer: { name: 'GTT, trained on it (test)', value: 0.502 },
  };
  const slots = Object.entries(wanted).flatMap(([slot, peer]): ScoreRow[] => {
    const [precision, recall, value] = scored[slot] ?? [0, 0, null];
    return [
      {
        set: 'muc4 (dev)',
        metric: `${slot} F1`,
        value,
        precision,
        recall,
        of,
        ...(peer !== null && { peer: { name: 'best of 1992 (test)', value: peer } }),
      },
    ];
  });
  return [gtt, ...slots];
}
