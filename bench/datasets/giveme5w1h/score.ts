/**
 * Giveme5W1H: who did what, when and where in whole articles, as short phrases. The main account answers: the first one of
 * the headline with an actor, else of the text. Why and how are not answered.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Reading } from '../../../src/model/index.ts';
import { readAll } from '../../../src/read/index.ts';
import { makePlainArticle, parseLines } from '../../accounts-of.ts';
import { runScorer } from '../../python-scorer.ts';
import type { ScoreContext, ScoreRow, ScoreSet } from '../../score-set.ts';

interface Row {
  readonly id: string;
  readonly date: string | null;
  readonly title: string;
  readonly text: string;
  readonly answers: Readonly<Record<string, readonly { readonly text: string }[]>>;
}

export const scoreSet: ScoreSet = { name: 'giveme5w1h', needs: 'data/giveme5w1h', run };

async function run(path: string, { layer }: ScoreContext): Promise<readonly ScoreRow[]> {
  const rows = parseLines<Row>(readFileSync(join(path, 'open.jsonl'), 'utf8'));
  const readings = await readAll(rows.map(makeArticle), layer);
  const gold = Object.fromEntries(rows.map(({ id, answers }) => [id, answers]));
  const given = Object.fromEntries(
    rows.map(({ id, title }, at) => [id, readings[at] ? answer(readings[at], title) : {}]),
  );
  const scored = runScorer<Record<string, readonly [number, number, number, number]>>(
    path,
    'score_5w1h',
    "m.score(x['gold'], x['given'])",
    { gold, given },
  );
  const set = 'giveme5w1h (open)';
  return ['who', 'what', 'when', 'where', '4W'].flatMap((question): ScoreRow[] => {
    const [of, , f1, hit] = scored[question] ?? [0, 0, 0, 0];
    const whole = question === '4W';
    return [
      {
        set,
        metric: `${question} token F1`,
        value: f1,
        of,
        ...(whole && { peer: { name: 'Giveme5W1H', value: 0.413 } }),
      },
      { set, metric: `${question} HIT`, value: hit, of, ...(whole && { peer: { name: 'Giveme5W1H', value: 0.44 } }) },
    ];
  });
}

function makeArticle({ id, title, text, date }: Row): Article {
  const whole = `${title}\n\n${text}`;
  const plain = makePlainArticle(id, whole, date?.slice(0, 10) ?? null);
  return {
    ...plain,
    headline: title,
    blocks: [
      { kind: 'headline', start: 0, end: title.length },
      { kind: 'paragraph', start: title.length + 2, end: whole.length },
    ],
  };
}

/** How far into an article its main matter is told, in characters. */
const leadLength = 900;

function answer(reading: Reading, title: string): Record<string, string> {
  const { text } = reading.article;
  const cut = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  const main = reading.accounts.find(
    (account) => account.trigger.start < leadLength && account.arguments.some(({ role }) => role === 'actor'),
  );
  const actor = main?.arguments.find(({ role }) => role === 'actor');
  const inTitle = actor !== undefined && actor.end <= title.length;
  const named = reading.mentions.find(
    ({ kind, type, start }) => kind === 'name' && type !== 'place' && start < leadLength,
  );
  const who = inTitle ? actor : (named ?? actor);
  const behind = who && who.end < title.length ? title.slice(who.end).replace(/[:;–—|].*$/, '') : title;
  const lead = { start: 0, end: title.length + 2 + leadLength };
  const day = reading.times.find(
    (time) => time.start < lead.end && (time.type === 'DATE' || time.type === 'TIME') && !time.value.endsWith('_REF'),
  );
  const place = main?.place ?? reading.places.find(({ start }) => start < lead.end);
  return {
    ...(who && { who: cut(who) }),
    what: behind.replace(/^['’]s?\s/, '').trim(),
    ...(day && { when: cut(day) }),
    ...(place && { where: cut(place) }),
  };
}
