/**
 * PETRARCH's unit tests: who did what to whom in CAMEO, with the test's own lexicon of actors and agents and no parse given.
 * Core records only: SYNSET, PATTERN and ERROR test the syntax of PETRARCH's dictionaries. Every pair of an actor and a
 * recipient is an event of its own, a meeting one in each direction; statements that tell no event are 010. The gold is of a later
 * lexicon than the one that is given: 12 events of the open part code "Fornost" as another state than the lexicon does, and are out
 * of reach for who goes by it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account, Reading, Span } from '../../../src/model/index.ts';
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
  // "Dol_Amroth": the test joins some names by hand.
  const texts = rows.map((row) => ({ ...row, text: row.text.replaceAll('_', ' ') }));
  const readings = await readTexts(texts, layer);
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

/** The CAMEO events of a reading, each distinct one once; what has no two sides is none (PETRARCH's `require_dyad`). */
function codeReading(reading: Reading, codes: Codes): Coded[] {
  const found = new Map<string, Coded>();
  const put = (code: string, source: string, target: string): void => {
    if (source !== target || source === '---') found.set(`${code} ${source} ${target}`, { code, source, target });
  };
  for (const account of reading.accounts) {
    if (account.factuality === 'negated' && account.type === 'ASSAULT') continue;
    if (isContent(account, reading.accounts)) continue;
    const code = codeOfAccount(account);
    const sources = partiesOf(account, ['actor'], reading, codes);
    let targets = partiesOf(account, affected, reading, codes);
    if (targets.length === 0) targets = partiesOf(account, ['place', 'destination', 'origin'], reading, codes);
    if (
      (account.type === 'CONSULT' && (account.mode !== 'visit' || isForTalks(account, reading))) ||
      (targets.length === 0 && sources.length > 1 && mutual.test(account.type))
    ) {
      const others = targets.length > 0 ? targets : sources;
      for (const one of sources)
        for (const other of others) {
          put(code, one, other);
          put(code, other, one);
        }
      continue;
    }
    for (const source of sources) for (const target of targets) put(code, source, target);
  }
  for (const { code, source, target } of commentsOf(reading, codes)) put(code, source, target);
  return [...found.values()];
}

/** A trip for talks is a meeting: both sides take part. */
const isForTalks = (trip: Account, { accounts, sentences }: Reading): boolean =>
  accounts.some(
    ({ type, mode, trigger }) =>
      type === 'CONSULT' &&
      mode !== 'visit' &&
      sentences.some(
        ({ start, end }) => start <= trip.trigger.start && trip.trigger.end < trigger.start && trigger.end <= end,
      ),
  );

const mutual = /^(?:AGREE|SUPPORT|COOPERATE|ASSAULT)$/;
const speaking = /^(?:THREATEN|AGREE|REQUEST|REJECT)$/;

/**
 * True for what somebody only threatens, promises, asks for or refuses, and for the deed that somebody condemns its doer for: CAMEO codes
 * the speech, not what it is about.
 */
function isContent(account: Account, all: readonly Account[]): boolean {
  const open = /^(?:threatened|planned|conditional|negated)$/.test(account.factuality);
  return all.some(
    (other) =>
      other.trigger.end <= account.trigger.start &&
      ((open && speaking.test(other.type)) || (other.type === 'ACCUSE' && isFor(account, other))),
  );
}

/** True where whom `speech` is against is who did the deed. */
const isFor = (deed: Account, speech: Account): boolean =>
  deed.arguments.some(
    ({ role, start }) =>
      role === 'actor' && speech.arguments.some((each) => each.role === 'recipient' && each.start === start),
  );

/**
 * Who says something of whom, where neither what is said nor the saying itself is an event of two sides: whoever is named first is spoken
 * of. The saying has its own code where it is an account ("criticized the closure in …"); else it is a comment, CAMEO's 010.
 */
function commentsOf(reading: Reading, codes: Codes): Coded[] {
  const { statements, accounts } = reading;
  const { text } = reading.article;
  return statements.flatMap(({ source, cue, content }) => {
    const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
    if (!source || accounts.some(({ trigger }) => content.some((piece) => overlaps(piece, trigger)))) return [];
    const act = accounts.find(({ trigger }) => cue !== null && overlaps(cue, trigger));
    if (act && partiesOf(act, affected, reading, codes).length > 0) return [];
    const speakers = codeOf(text.slice(source.start, source.end), codes).filter((code) => !code.startsWith('---'));
    const named = content
      .map(({ start, end }) => firstNamed(text.slice(start, end), codes))
      .find((of) => of.length > 0);
    const said = cue === null ? '' : text.slice(cue.start, cue.end);
    // Optimistic comments have a code of their own.
    const code = act ? codeOfAccount(act) : /\bhopes?\b|\bhop(?:ed|ing)\b|optimis/i.test(said) ? '013' : '010';
    return speakers.flatMap((speaker) => (named ?? []).map((target) => ({ code, source: speaker, target })));
  });
}

const codeOfAccount = (account: Account): string => (account.cameo ?? '').padEnd(3, '0');
const affected = ['recipient', 'victim', 'beneficiary'] as const;

/** The codes of the first actor that a text names, and of one that "and" joins to it. */
function firstNamed(text: string, codes: Codes): string[] {
  for (const { 0: names } of text.matchAll(/\p{Lu}[\w-]+(?: \p{Lu}[\w-]+)*(?: and \p{Lu}[\w-]+)*/gu)) {
    const found = names.split(' and ').flatMap((name) => codeOf(name, codes));
    if (found.some((code) => !code.startsWith('---'))) return [...new Set(found)];
  }
  return [];
}

/** "lawmakers and officials in Ostria and Veltra": the places behind the noun are part of who they are. */
const behind = /^(?: and \p{Ll}+)? (?:in|of|from) (?:the )?(\p{Lu}[\w-]+(?:(?: |, and |, | and )\p{Lu}[\w-]+)*)/u;

/** Pronouns stand for whom the reading says that they mean. */
const pronouns = /^(?:it|they|he|she|them|him|her)$/i;

function partiesOf(account: Account, roles: readonly string[], reading: Reading, codes: Codes): string[] {
  const found: string[] = [];
  const { text } = reading.article;
  let before = { words: '', end: 0 };
  for (const { role, start, end, entity } of account.arguments) {
    if (!roles.includes(role)) continue;
    const known = reading.entities.find(({ id }) => id === entity);
    if (known && pronouns.test(text.slice(start, end))) {
      // Nobody does something to themselves.
      if (account.arguments.every((each) => each.start === start || each.entity !== entity))
        found.push(...codeOf(known.name, codes));
      continue;
    }
    // Names of the lexicon may have an article of their own.
    const words = text.slice(/\bthe $/i.test(text.slice(0, start)) ? start - 4 : start, end);
    // "the Ostrian army and police": what qualifies the first of a pair goes for the second.
    const paired = text.slice(before.end, start) === ' and ' && codeOf(words, codes)[0]?.startsWith('---');
    found.push(...codesOf(paired ? `${before.words.replace(/\S+$/, '')}${words}` : words, start, end, text, codes));
    before = { words, end };
  }
  return [...new Set(found)];
}

/** Codes of `words`, which stand at `start` to `end`: with their owner, or with each of the places behind them. */
function codesOf(words: string, start: number, end: number, text: string, codes: Codes): string[] {
  const owner = /(\p{Lu}[\w-]+(?: \p{Lu}[\w-]+)*)['’]s $/u.exec(text.slice(0, start))?.[1];
  if (owner !== undefined) return codeOf(`${owner} ${words}`, codes);
  const [after = '', list] = behind.exec(text.slice(end)) ?? [];
  const named = codeOf(words + after, codes);
  if (named.length > codeOf(words, codes).length) return named;
  const places = list?.split(/, and | and |, /) ?? [];
  const whole = places.length > 0 ? places.map((place) => `${place} ${words}`) : [words];
  return whole.flatMap((phrase) => codeOf(phrase, codes));
}
