/** Verb groups: a verb with its auxiliaries: voice, time, negation, modal, and the word that governs an infinitive. */
import type { Phrases } from './phrases.ts';
import { isTime, type Prose } from './prose.ts';

export interface VerbGroup {
  /** The full verb. */
  readonly head: number;
  /** Its leftmost auxiliary, or itself. */
  readonly first: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** `will`, `would`, `could`, `may`, `must`, …; null where there is none. */
  readonly modal: string | null;
  readonly progressive: boolean;
  readonly perfect: boolean;
  readonly infinitive: boolean;
  /** Bare "-ing" or participle without an auxiliary. */
  readonly bare: boolean;
  /** Token that governs an infinitive or gerund ("plans" in "plans to attack"), or −1. */
  readonly governor: number;
}

const beForms: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'re",
  "'m",
  'get',
  'got',
  'gets',
  'getting',
]);
const haveForms: ReadonlySet<string> = new Set(['has', 'have', 'had', 'having', "'ve", "'d"]);
const modals: ReadonlySet<string> = new Set([
  'will',
  'would',
  'could',
  'can',
  'may',
  'might',
  'must',
  'shall',
  'should',
  "'ll",
  'wo',
  'ca',
]);
const doForms: ReadonlySet<string> = new Set(['do', 'does', 'did']);
const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'nt']);
/** Adverbs that the tagger often takes for something else. */
const adverbs =
  /^(?:also|already|again|still|now|then|once|twice|reportedly|allegedly|soon|later|meanwhile|only|just|yet|even|ever|largely|mostly|widely|strongly|[a-z]{4,}ly)$/;
const reduced: ReadonlySet<string> = new Set([
  "didn't",
  "don't",
  "doesn't",
  "won't",
  "wouldn't",
  "can't",
  "couldn't",
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "hasn't",
  "haven't",
  "hadn't",
  "shouldn't",
  "mustn't",
  'cannot',
]);

/** The group of the verb at `head`, given what its form is. */
export function verbGroupAt(prose: Prose, phrases: Phrases, head: number): VerbGroup {
  const word = prose.words[head] ?? '';
  const start = prose.stretches[prose.stretchOf[head] ?? -1]?.first ?? head;
  let first = head;
  let modal: string | null = null;
  let negated = false;
  let be = false;
  let being = false;
  let have = false;
  let infinitive = false;
  let governor = -1;
  let token = head - 1;
  for (; token >= start && head - token < 9; token -= 1) {
    const before = prose.words[token] ?? '';
    if (
      before === ',' &&
      prose.words[token - 2] === ',' &&
      /^(?:has|have|had|is|are|was|were|will|would)$/.test(prose.words[token - 3] ?? '')
    ) {
      // "have, meanwhile, called".
      token -= 2;
      continue;
    }
    if (negations.has(before)) negated = true;
    else if (reduced.has(before)) {
      negated = true;
      modal ??= /^(?:wo|ca|could|would|should|must)/.test(before) ? before.replace(/n't$|not$/, '') : modal;
      if (/^(?:is|are|was|were)/.test(before)) be = true;
      if (/^(?:has|have|had)/.test(before)) have = true;
    } else if (beForms.has(before)) {
      be = true;
      being ||= before === 'being';
    } else if (haveForms.has(before)) have = true;
    else if (modals.has(before)) modal ??= normaliseModal(before);
    else if (doForms.has(before)) modal ??= null;
    else if (before === 'to' && word.endsWith('ing')) break;
    else if (before === 'to') {
      infinitive = true;
      first = token;
      break;
    } else if (adverbs.test(before) || prose.tags[token] === 'ADV') continue;
    else if (
      isTime(prose, token) &&
      (beForms.has(prose.words[token - 1] ?? '') || haveForms.has(prose.words[token - 1] ?? ''))
    )
      continue;
    else break;
    first = token;
  }
  if (infinitive) {
    const imminent = prose.words[first - 1] === 'about' && beForms.has(prose.words[first - 2] ?? '');
    governor = imminent ? first - 1 : governorBefore(prose, phrases, first - 1, start);
    const last = prose.words[governor] ?? '';
    if (negations.has(prose.words[first - 1] ?? '')) negated = true;
    if (last === 'going' || last === 'set' || last === 'due' || last === 'about') modal ??= 'will';
  }
  const ing = word.endsWith('ing');
  const base = prose.tags[head] === 'VERB' && prose.lemmas[head] === word;
  const passive = be && !ing && !(base && !isParticipleLike(word));
  const bare = !be && !have && modal === null && !infinitive && first === head;
  if (bare && ing && head > start) {
    const before = prose.words[head - 1] ?? '';
    if (prose.tags[head - 1] === 'ADP' || prose.tags[head - 1] === 'VERB' || before === 'by')
      governor = governorOfGerund(prose, head - 1, start);
  }
  return {
    head,
    first,
    passive,
    negated,
    modal,
    progressive: be && ing,
    perfect: have,
    infinitive,
    bare,
    governor,
  };
}

function isParticipleLike(word: string): boolean {
  return /(?:ed|en|ught|hot|ung|eld|ade|ept|ent|aid|ound|hit|cut|shut|set|put|beat)$/.test(word);
}

function normaliseModal(word: string): string {
  return word === "'ll" || word === 'wo' || word === 'shall' ? 'will' : word === 'ca' ? 'can' : word;
}

/** The verb, noun or adjective before "to": "plans to", "vowed to", "urged Iran to" (over the phrase between). */
function governorBefore(prose: Prose, phrases: Phrases, from: number, start: number): number {
  let token = from;
  for (let steps = 0; token >= start && steps < 8; steps += 1) {
    const tag = prose.tags[token];
    const word = prose.words[token] ?? '';
    if (tag === 'VERB' || /^(?:vows|plans|threatens|claims|wants|hopes|aims|seeks)$/.test(word)) return token;
    if (tag === 'ADJ' && phrases.at[token] === -1) return token;
    const phrase = phrases.list[phrases.at[token] ?? -1];
    if (phrase) {
      // "plans to", "a threat to": the noun itself governs.
      if (token === from && governingNouns.has(prose.words[phrase.head] ?? '')) return phrase.head;
      token = (phrase.preposition >= 0 ? phrase.preposition : phrase.first) - 1;
      continue;
    }
    if (tag === 'ADV' || tag === 'ADP' || negations.has(word) || isTime(prose, token) || tag === 'ADJ') token -= 1;
    else return -1;
  }
  return -1;
}

/** Nouns that take an infinitive as their content. */
const governingNouns: ReadonlySet<string> = new Set(
  'plan plans threat threats vow vows pledge promise decision bid attempt attempts effort efforts call calls order orders intention intent readiness right refusal proposal agreement deal move ability willingness desire chance opportunity resolve demand demands announcement commitment'.split(
    ' ',
  ),
);

function governorOfGerund(prose: Prose, from: number, start: number): number {
  for (let token = from; token >= start && from - token < 8; token -= 1) {
    const tag = prose.tags[token];
    if (tag === 'VERB') return token;
    if (tag === 'PUNCT' || tag === 'SCONJ' || tag === 'CCONJ') return -1;
  }
  return -1;
}
