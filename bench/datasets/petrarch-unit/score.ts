/**
 * PETRARCH's unit tests: who did what to whom in CAMEO, with the test's own lexicon of actors and agents and no parse given.
 * Core records only: SYNSET, PATTERN and ERROR test the syntax of PETRARCH's dictionaries. Every pair of an actor and a
 * recipient is an event of its own, a meeting one in each direction; statements that tell no event are 010.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account, Reading } from '../../../src/model/index.ts';
import { parseLines, readTexts } from '../../accounts-of.ts';
import { runScorer } from '../../python-scorer.ts';
import type { ScoreContext, ScoreRow, ScoreSet } from '../../score-set.ts';
import { type Codes, codeOf, codesOn, loadCodes } from './codes.ts';

interface Coded {
  readonly code: string;
  readonly source: string;
  readonly target: string;
}

interface Row {
  readonly id: string;
  readonly category: string;
  readonly date: string;
  readonly text: string;
  readonly events: readonly Coded[];
}

export const scoreSet: ScoreSet = { name: 'petrarch-unit', needs: 'data/petrarch_unit', run };

async function run(path: string, { layer }: ScoreContext): Promise<readonly ScoreRow[]> {
  const rows = parseLines<Row>(readFileSync(join(path, 'unit_open.jsonl'), 'utf8')).filter(
    ({ category }) => !/^(?:SYNSET|PATTERN|ERROR)$/.test(category),
  );
  const codes = loadCodes(path);
  const readings = await readTexts(rows, layer);
  const gold = Object.fromEntries(rows.map(({ id, events }) => [id, events]));
  const given = Object.fromEntries(
    rows.map((row, index) => [row.id, readings[index] ? codeReading(readings[index], codesOn(row.date, codes)) : []]),
  );
  const scored = runScorer<Record<string, readonly [number, number, number]>>(
    path,
    'score_event_coding',
    "{k: v if isinstance(v, tuple) else [v, v, v] for k, v in m.score(x['gold'], x['given']).items()}",
    { gold, given },
  );
  const peers: Readonly<Record<string, number>> = { triple: 0.347, dyad: 0.564, root: 0.662 };
  const of = rows.reduce((sum, { events }) => sum + events.length, 0);
  return Object.entries(scored).map(([metric, [precision, recall, value]]) => ({
    set: 'petrarch-unit (open core)',
    metric: metric.includes(' ') || metric === 'record-exact' ? metric : `${metric} F1`,
    value,
    ...(metric.includes(' ') || metric === 'record-exact' ? {} : { precision, recall }),
    of: metric.includes(' ') || metric === 'record-exact' ? rows.length : of,
    ...(peers[metric] !== undefined && { peer: { name: 'PETRARCH2, stock verbs', value: peers[metric] } }),
  }));
}

/** The CAMEO events of a reading, each distinct one once. */
function codeReading(reading: Reading, codes: Codes): Coded[] {
  const found = new Map<string, Coded>();
  const put = (code: string, source: string, target: string): void => {
    if (source !== target || source === '---') found.set(`${code} ${source} ${target}`, { code, source, target });
  };
  const { text } = reading.article;
  for (const account of reading.accounts) {
    if (account.factuality === 'negated' && account.type === 'ASSAULT') continue;
    const code = (account.cameo ?? '').padEnd(3, '0');
    const sources = partiesOf(account, ['actor'], text, codes);
    const targets = partiesOf(account, ['recipient', 'victim', 'beneficiary'], text, codes);
    if (account.type === 'CONSULT' || (targets.length === 0 && sources.length > 1 && mutual.test(account.type))) {
      const all = [...sources, ...targets];
      for (const one of all) for (const other of all) if (one !== other) put(code, one, other);
      if (all.length > 1) continue;
    }
    for (const source of sources.length > 0 ? sources : ['---'])
      for (const target of targets.length > 0 ? targets : ['---'])
        if (source !== '---' || target !== '---') put(code, source, target);
  }
  return [...found.values()];
}

const mutual = /^(?:AGREE|SUPPORT|COOPERATE|ASSAULT)$/;

function partiesOf(account: Account, roles: readonly string[], text: string, codes: Codes): string[] {
  const found = account.arguments
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      // "lawmakers in Ostria and Veltra": the place behind the noun is part of who they are.
      const places = /^ (?:in|of|from) (?:the )?([A-Z][\w-]+)(?: and ([A-Z][\w-]+))?/.exec(text.slice(end));
      const owner = /([A-Z][\w-]+)['’]s $/.exec(text.slice(0, start))?.[1];
      if (owner !== undefined) return codeOf(`${owner} ${words}`, codes);
      const whole = places ? [places[1], places[2]].flatMap((place) => (place ? [`${place} ${words}`] : [])) : [words];
      return whole.flatMap((phrase) => codeOf(phrase, codes));
    });
  return [...new Set(found)];
}
