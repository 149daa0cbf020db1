/** Phrases: base noun phrases over tags, with the preposition before each and who possesses it. */
import { isTime, type Prose } from './prose.ts';

export interface Phrase {
  /** Place of the phrase in the list of all phrases. */
  readonly index: number;
  /** Token range `[first, last)`; a possessive ending belongs to none. */
  readonly first: number;
  readonly last: number;
  /** Last noun of the phrase. */
  readonly head: number;
  /** The preposition right before it, or −1. */
  readonly preposition: number;
  /** Index of the phrase that possesses it ("the group's" of "the group's attack"), or −1. */
  readonly possessor: number;
}

export interface Phrases {
  readonly list: readonly Phrase[];
  /** Index of the phrase that holds the token, or −1. */
  readonly at: readonly number[];
}

const openers: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'X', 'SYM']);
/** Pronouns that begin no noun phrase: they join clauses. */
export const relatives: ReadonlySet<string> = new Set([
  'that',
  'which',
  'who',
  'whom',
  'whose',
  'what',
  'where',
  'when',
]);
const possessives: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your']);
const determiners: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'these',
  'those',
  'each',
  'every',
  'another',
  'some',
  'any',
  'no',
  'both',
  'all',
]);

/** Every base noun phrase of the stretches of `prose`, in order. */
export function findPhrases(prose: Prose): Phrases {
  const list: Phrase[] = [];
  const at: number[] = Array.from({ length: prose.words.length }, () => -1);
  for (const stretch of prose.stretches) {
    let token = stretch.first;
    let owner = -1;
    while (token < stretch.last) {
      const end = opens(prose, token) ? phraseEnd(prose, token, stretch.last) : token;
      const head = headOf(prose, token, end);
      if (head < 0) {
        if (end === token && prose.words[token] !== "'s" && prose.words[token] !== "'") owner = -1;
        token = Math.max(end, token + 1);
        continue;
      }
      const before = quantifierStart(prose, token, stretch.first) - 1;
      const preposition = owner < 0 && before >= stretch.first && isPreposition(prose, before) ? before : -1;
      at.fill(list.length, token, end);
      const inherited = owner < 0 ? preposition : (list[owner]?.preposition ?? -1);
      list.push({ index: list.length, first: token, last: end, head, preposition: inherited, possessor: owner });
      owner = isPossessive(prose, end) ? list.length - 1 : -1;
      token = owner < 0 ? end : end + 1;
    }
  }
  return { list, at };
}

const quantifiers =
  /^(?:at|least|most|more|than|up|to|about|around|over|nearly|almost|some|as|many|few|fewer|less|no|approximately|roughly|only|just|another|upwards|of|between)$/;

/** Where "at least", "more than" and their like before a number begin; `token` itself where there are none. */
export function quantifierStart(prose: Prose, token: number, start: number): number {
  if (
    prose.tags[token] !== 'NUM' &&
    !/^(?:\d|dozens|hundreds|thousands|scores|several|half|a$)/.test(prose.words[token] ?? '')
  )
    return token;
  let from = token;
  while (from > start && token - from < 4 && quantifiers.test(prose.words[from - 1] ?? '')) from -= 1;
  const words = prose.words.slice(from, token).join(' ');
  const known =
    /(?:^| )(at least|at most|more than|less than|fewer than|no fewer than|no less than|no more than|up to|as many as|upwards of|about|around|nearly|almost|some|approximately|roughly|only|just|another|over)$/.exec(
      words,
    );
  if (!known?.[1]) return token;
  return token - known[1].split(' ').length;
}

/** True for "of", "in" and their like, and for the "to" that is no infinitive. */
export function isPreposition(prose: Prose, token: number): boolean {
  const tag = prose.tags[token];
  if (tag === 'ADP') return true;
  const word = prose.words[token] ?? '';
  if (word === 'to') return prose.tags[token + 1] !== 'VERB' && prose.tags[token + 1] !== 'AUX';
  return tag === 'SCONJ' && (word === 'since' || word === 'after' || word === 'before' || word === 'until');
}

function isPossessive(prose: Prose, token: number): boolean {
  const word = prose.words[token];
  if (word === "'s") return true;
  return word === "'" && (prose.words[token - 1] ?? '').endsWith('s') && prose.starts[token] === prose.ends[token - 1];
}

function opens(prose: Prose, token: number): boolean {
  const word = prose.words[token] ?? '';
  if (relatives.has(word)) return false;
  if (isTime(prose, token)) return false;
  return openers.has(prose.tags[token] ?? '') || (prose.nameEnd[token] ?? 0) > token;
}

/** Where the phrase that opens at `from` ends: at the next word that cannot continue it. */
function phraseEnd(prose: Prose, from: number, limit: number): number {
  let token = from;
  let nouns = 0;
  while (token < limit) {
    const tag = prose.tags[token];
    const word = prose.words[token] ?? '';
    const name = prose.nameEnd[token] ?? 0;
    if (name > token) {
      if (nouns > 0 && prose.ends[token - 1] === undefined) break;
      nouns += 1;
      token = Math.min(name, limit);
      continue;
    }
    if (
      token > from &&
      (determiners.has(word) || possessives.has(word)) &&
      !(nouns === 0 && isQuantity(prose, token - 1))
    )
      break;
    if (isTime(prose, token)) {
      if (nouns > 0 || !continues(prose, token + 1, limit)) break;
      token += 1;
      continue;
    }
    if (
      nouns > 0 &&
      /^(?:north|south|east|west|northeast|northwest|southeast|southwest)$/.test(word) &&
      prose.words[token + 1] === 'of'
    )
      break;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'X') nouns += 1;
    else if (tag === 'PRON') {
      if (token > from && nouns > 0) break;
      if (!possessives.has(word)) return relatives.has(word) ? token : token + 1;
    } else if (tag === 'ADJ' || tag === 'NUM' || tag === 'DET' || tag === 'SYM') {
      if (nouns > 0 && tag === 'NUM') break;
      if (relatives.has(word)) break;
      if (nouns > 0 && tag === 'ADJ' && !continues(prose, token + 1, limit)) break;
    } else if (isHyphen(prose, token)) {
      token += 1;
      if (prose.tags[token] === 'VERB' || prose.tags[token] === 'ADP' || prose.tags[token] === 'ADJ') token += 1;
      continue;
    } else if (tag === 'VERB' && nouns === 0 && token > from && isHyphen(prose, token + 1)) {
      // "a sit-down protest".
      token += 3;
      continue;
    } else if (
      tag === 'VERB' &&
      nouns === 0 &&
      token > from &&
      /(?:ed|ing|en)$/.test(word) &&
      continues(prose, token + 1, limit)
    ) {
      // A participle before its noun: "escalating tensions".
    } else if (tag === 'ADV' && nouns === 0 && token > from && modifies(prose, token + 1)) {
      // An adverb before an adjective: "a very severe response".
    } else if (
      tag === 'PUNCT' &&
      nouns === 0 &&
      token > from &&
      /^["“”'‘’]$/.test(word) &&
      continues(prose, token + 1, limit)
    ) {
      // Scare quotes inside a phrase.
    } else if (
      word === ',' &&
      nouns === 0 &&
      prose.tags[token - 1] === 'ADJ' &&
      prose.tags[token + 1] === 'ADJ' &&
      (continues(prose, token + 2, limit) || isHyphen(prose, token + 2))
    ) {
      // "complete, full relations", "direct, high-level talks".
    } else if (
      tag === 'CCONJ' &&
      nouns === 0 &&
      prose.tags[token - 1] === 'ADJ' &&
      continues(prose, token + 1, limit) &&
      continues(prose, token + 2, limit)
    ) {
      // "political and diplomatic channels".
    } else break;
    token += 1;
  }
  return token;
}

function isHyphen(prose: Prose, token: number): boolean {
  const word = prose.words[token];
  if (word !== '-' && word !== '–' && word !== '‑') return false;
  return prose.starts[token] === prose.ends[token - 1] && prose.ends[token] === prose.starts[token + 1];
}

function isQuantity(prose: Prose, token: number): boolean {
  const word = prose.words[token] ?? '';
  return word === 'both' || word === 'all' || word === 'half' || word === 'such';
}

function continues(prose: Prose, token: number, limit: number): boolean {
  const tag = prose.tags[token];
  return (
    token < limit && (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM') && !isTime(prose, token)
  );
}

function modifies(prose: Prose, token: number): boolean {
  const tag = prose.tags[token];
  return (
    tag === 'ADJ' || tag === 'ADV' || tag === 'NUM' || (tag === 'VERB' && /(?:ed|ing)$/.test(prose.words[token] ?? ''))
  );
}

/** The head of `[first, last)`: its last noun or name, else its last number, pronoun or determiner. */
function headOf(prose: Prose, first: number, last: number): number {
  for (let token = last - 1; token >= first; token -= 1) {
    const tag = prose.tags[token];
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'X' || (prose.nameEnd[token] ?? 0) > token) return token;
  }
  for (let token = last - 1; token >= first; token -= 1) {
    const tag = prose.tags[token];
    if (tag === 'NUM' || tag === 'PRON') return token;
    if (tag === 'DET' && last - first === 1 && !/^(?:a|an|the|no)$/.test(prose.words[token] ?? '')) return token;
    if (tag === 'ADJ' && last - first > 1) return token;
  }
  return -1;
}
