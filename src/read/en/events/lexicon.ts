/** The trigger lexicon: every surface form of the event words, ready to be looked up. Built once, at load. */
import { inflect, pluralize, type VerbForm } from './inflections.ts';
import { carryingVerbs, eventNouns, harmVerbs, preventingVerbs, stoppingVerbs } from './nouns.ts';
import { gatherSenses, type Sense } from './senses.ts';
import { forceVerbs } from './verbs-force.ts';
import { wordVerbs } from './verbs-words.ts';

/** One way to read a word: as a form of a verb or as an event noun. */
export interface Entry {
  readonly lemma: string;
  readonly noun: boolean;
  readonly forms: readonly VerbForm[];
  /** Words that must follow: a particle ("carry out"), or the rest of a compound noun. */
  readonly rest: readonly string[];
  readonly senses: readonly Sense[];
  /** True for verbs that matter only through their object: carrying, stopping, preventing. */
  readonly light: boolean;
}

const entries = new Map<string, Entry[]>();

function add(surface: string, entry: Entry): void {
  const list = entries.get(surface) ?? [];
  list.push(entry);
  entries.set(surface, list);
}

function addVerb(lemma: string, senses: readonly Sense[], light: boolean): void {
  const [verb = '', ...rest] = lemma.split(' ');
  const forms = new Map<string, VerbForm[]>();
  for (const [surface, form] of inflect(verb)) forms.set(surface, [...(forms.get(surface) ?? []), form]);
  for (const [surface, kinds] of forms) add(surface, { lemma, noun: false, forms: kinds, rest, senses, light });
}

function addNoun(words: readonly string[], lemma: string, senses: readonly Sense[]): void {
  const [first, ...rest] = words;
  if (first !== undefined) add(first, { lemma, noun: true, forms: [], rest, senses, light: false });
}

const verbs = gatherSenses([...forceVerbs, ...wordVerbs]);
for (const [lemma, senses] of verbs) addVerb(lemma, senses, false);
const light = new Set(
  [...carryingVerbs, ...stoppingVerbs, ...preventingVerbs, ...harmVerbs].map((verb) => verb.replaceAll('_', ' ')),
);
for (const lemma of light) if (!verbs.has(lemma)) addVerb(lemma, [], true);

for (const [lemma, senses] of gatherSenses(eventNouns)) {
  const words = lemma.split(' ');
  const last = words.at(-1) ?? '';
  for (const ending of new Set([last, pluralize(last)])) {
    const whole = [...words.slice(0, -1), ending];
    const split = whole.flatMap((word) => word.split(/(-)/));
    // Tokenisers differ on "cease-fire": one token, or three.
    for (const spelled of split.length > whole.length ? [whole, split] : [whole]) addNoun(spelled, lemma, senses);
  }
}
for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);

/** Entries of `word` (lower case), those with the longest rest first. */
export function entriesOf(word: string): readonly Entry[] {
  return entries.get(word) ?? [];
}

const carrying = new Set(carryingVerbs.map((verb) => verb.replaceAll('_', ' ')));
const stopping = new Set(stoppingVerbs.map((verb) => verb.replaceAll('_', ' ')));
const preventing = new Set(preventingVerbs.map((verb) => verb.replaceAll('_', ' ')));
const harming = new Set(harmVerbs.map((verb) => verb.replaceAll('_', ' ')));

/** True for verbs that matter through their object even where none of their own senses holds. */
export function isLight(lemma: string): boolean {
  return light.has(lemma);
}

/** What a verb does to the event that it governs. */
export function verbClassOf(lemma: string): { carries: boolean; stops: boolean; prevents: boolean; harms: boolean } {
  return {
    carries: carrying.has(lemma),
    stops: stopping.has(lemma),
    prevents: preventing.has(lemma),
    harms: harming.has(lemma),
  };
}
