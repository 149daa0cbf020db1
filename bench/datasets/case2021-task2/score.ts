/**
 * CASE 2021, task 2: one ACLED sub-event type for a news snippet, by rules alone. The account whose label tells most about
 * the kind of violence answers; a snippet without one stays without answer (`NONE`, always wrong).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acledTypes, labelSubEvent, type SubEvent } from '../../../src/read/accounts/acled.ts';
import { parseLines, readTexts } from '../../accounts-of.ts';
import { runScorer } from '../../python-scorer.ts';
import type { ScoreContext, ScoreRow, ScoreSet } from '../../score-set.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly acled_25: boolean;
}

export const scoreSet: ScoreSet = { name: 'case2021-task2', needs: 'data/case2021_task2', run };

const names: Readonly<Record<SubEvent, string>> = {
  'Armed clash': 'ARMED_CLASH',
  'Government regains territory': 'GOV_REGAINS_TERIT',
  'Non-state actor overtakes territory': 'NON_STATE_ACTOR_OVERTAKES_TER',
  'Chemical weapon': 'CHEM_WEAP',
  'Air/drone strike': 'AIR_STRIKE',
  'Suicide bomb': 'SUIC_BOMB',
  'Shelling/artillery/missile attack': 'ART_MISS_ATTACK',
  'Remote explosive/landmine/IED': 'REM_EXPLOS',
  Grenade: 'GRENADE',
  'Sexual violence': 'SEX_VIOL',
  Attack: 'ATTACK',
  'Abduction/forced disappearance': 'ABDUCT_DISSAP',
  'Peaceful protest': 'PEACE_PROTEST',
  'Protest with intervention': 'PROTEST_WITH_INTER',
  'Excessive force against protesters': 'FORCE_AGAINST_PROTEST',
  'Violent demonstration': 'VIOL_DEMONSTR',
  'Mob violence': 'MOB_VIOL',
  Agreement: 'AGREEMENT',
  Arrests: 'ARREST',
  'Disrupted weapons use': 'DISR_WEAP',
  'Looting/property destruction': 'PROPERTY_DISTRUCT',
  'Non-violent transfer of territory': 'NON_VIOL_TERRIT_TRANSFER',
  'Headquarters or base established': 'HQ_ESTABLISHED',
  'Change to group/activity': 'CHANGE_TO_GROUP_ACT',
};

async function run(path: string, { layer }: ScoreContext): Promise<readonly ScoreRow[]> {
  const rows = parseLines<Row>(readFileSync(join(path, 'open.jsonl'), 'utf8')).filter((row) => row.acled_25);
  const readings = await readTexts(rows, layer);
  const given = rows.map((_, index) => {
    const reading = readings[index];
    const found = new Set((reading?.accounts ?? []).map((account) => reading && labelSubEvent(account, reading)));
    const best = acledTypes.find(({ subEvent }) => found.has(subEvent));
    return best ? names[best.subEvent] : 'NONE';
  });
  const scored = runScorer<{ acc: number; macroF1: number; weightedF1: number }>(
    path,
    'score_labels',
    "m.score(x['gold'], x['given'])",
    { gold: rows.map(({ label }) => label), given },
  );
  const set = 'case2021-task2 (open)';
  const of = rows.length;
  const peer = { name: 'best trained system (test)', value: 0.839 };
  return [
    { set, metric: 'weighted F1, 25 labels', value: scored.weightedF1, of, peer },
    { set, metric: 'accuracy, 25 labels', value: scored.acc, of },
    { set, metric: 'answered', value: given.filter((label) => label !== 'NONE').length / of, of },
  ];
}
