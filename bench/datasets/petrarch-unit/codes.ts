/** The test's lexicon: words for actors with their codes, and words for agents that add to a code or stand alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLines } from '../../accounts-of.ts';

export interface Codes {
  /** Lower-case names, the longest first. */
  readonly actors: readonly (readonly [string, string])[];
  readonly agents: readonly (readonly [string, string])[];
}

export function loadCodes(path: string): Lexicon {
  const lines = <Row>(name: string): Row[] => parseLines<Row>(readFileSync(join(path, name), 'utf8'));
  return {
    actors: lines<{ names: string[]; codes: string[] }>('lexicon_actors.jsonl').flatMap(({ names, codes }) =>
      names.map((name) => ({ name: name.toLowerCase().replaceAll('_', ' ').trim(), codes: codes.map(parseDated) })),
    ),
    agents: lines<{ name: string; plural: string | null; code: string }>('lexicon_agents.jsonl')
      .flatMap(({ name, plural, code }) =>
        [name, plural ?? `${name}S`].flatMap(expand).map((form): [string, string] => [form.toLowerCase(), code]),
      )
      .sort(byLength),
  };
}

/** PETRARCH's macros in agents, "!MINST! OF THE INTERIOR" and "CHAIR!PERSON!": one form for each word that they stand for. */
function expand(form: string): string[] {
  const [macro, words] = Object.entries(macros).find(([name]) => form.includes(name)) ?? [];
  return macro === undefined ? [form] : (words ?? []).map((word) => form.replace(macro, word));
}

const macros: Readonly<Record<string, readonly string[]>> = {
  '!MINST!': ['MINISTER', 'MINISTERS', 'MINISTRY', 'MINISTRIES'],
  '!PERSON!': ['MAN', 'MEN', 'WOMAN', 'WOMEN', 'PERSON'],
};

interface Dated {
  readonly code: string;
  /** Days (`yyyymmdd`) from which and up to which it holds. */
  readonly from: string;
  readonly until: string;
}

export interface Lexicon {
  readonly actors: readonly { readonly name: string; readonly codes: readonly Dated[] }[];
  readonly agents: Codes['agents'];
}

const byLength = (a: readonly [string, string], b: readonly [string, string]): number =>
  b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1);

/** `HOB < 950601`, `HOBGOV 19950601 - 19990815`, `HOBREB > 990816`, or a code that always holds. */
function parseDated(text: string): Dated {
  const [, code = '', sign, first = '', second] =
    /^(\S+?)\s*(?:([<>])?\s*(\d{6,8})(?:\s*-\s*(\d{6,8}))?)?$/.exec(text.trim()) ?? [];
  const day = (digits: string): string => (digits.length === 6 ? `19${digits}` : digits);
  if (sign === '<') return { code, from: '', until: day(first) };
  if (sign === '>') return { code, from: day(first), until: '9' };
  return second === undefined ? { code, from: '', until: '9' } : { code, from: day(first), until: day(second) };
}

/** The lexicon as it holds on `date` (ISO): of several codes of a name the most narrowly dated that holds. */
export function codesOn(date: string, { actors, agents }: Lexicon): Codes {
  const day = date.replaceAll('-', '').slice(0, 8);
  const known = actors.flatMap(({ name, codes }): [string, string][] => {
    const holding = codes.filter(({ from, until }) => from <= day && day <= until);
    const dated = holding.find(({ from, until }) => from !== '' || until !== '9') ?? holding[0];
    return dated ? [[name, dated.code]] : [];
  });
  return { actors: known.sort(byLength), agents };
}

/**
 * The code of a phrase, as PETRARCH makes it: the first actor that it names, then its agents in order, each once ("~MIL"), or before it
 * ("NGO~"). `---` stands for an actor that only agents tell of; none where the phrase names neither.
 */
export function codeOf(phrase: string, { actors, agents }: Codes): string[] {
  const words = spaced(phrase);
  let actor: string | null = null;
  const before: string[] = [];
  const after: string[] = [];
  for (let at = 0; at < words.length - 1; ) {
    const named: Found | null = actor === null ? longestAt(words, at, actors) : null;
    const found = named ?? longestAt(words, at, agents);
    if (found === null) {
      at = words.indexOf(' ', at + 1);
      continue;
    }
    if (named !== null) actor = named.code;
    else if (found.code.endsWith('~')) before.push(found.code.slice(0, -1));
    else after.push(found.code.replace('~', ''));
    at = found.end;
  }
  if (actor === null && before.length + after.length === 0) return [];
  let code = `${before.filter((part) => !actor?.startsWith(part)).join('')}${actor ?? (before.length > 0 ? '' : '---')}`;
  for (const part of after) if (!code.endsWith(part)) code += part;
  return [code];
}

const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

interface Found {
  readonly code: string;
  /** Where the words go on. */
  readonly end: number;
}

/** The longest entry of `list` (the longest first) that stands at the space `at`, with or without an ending of its people. */
function longestAt(words: string, at: number, list: Codes['actors']): Found | null {
  for (const [name, code] of list)
    for (const ending of ['', 's', 'n', 'ian', 'an']) {
      const whole = `${spaced(name).trimEnd()}${ending} `;
      if (words.startsWith(whole, at)) return { code, end: at + whole.length - 1 };
    }
  return null;
}
