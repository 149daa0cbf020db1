/**
 * Aspect: one deed, or many told at once? "Has repeatedly targeted", "often shells", "a series of attacks" and "for years … has bombed"
 * sum deeds up, so that no single deed is what they tell.
 */
import {
  clauseOpeners,
  countsAsOne,
  habitPhrases,
  habits,
  habitVerbs,
  iterations,
  lengthOpeners,
  lengthWords,
  longUnits,
  manyAdjectives,
  seriesNouns,
} from '../en/events/aspect-cues.ts';
import { entriesOf } from '../en/events/lexicon.ts';
import type { Draft } from './drafts.ts';
import type { Phrase, Phrases } from './phrases.ts';
import type { Prose } from './prose.ts';
import { isQuote, stretchEnd, stretchStart, verbBefore } from './stretches.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** Tokens behind a verb in which an adverb may still be its own: "shells the northern districts of the town regularly". */
const reach = 14;
/** Tokens between a unit of time and the preposition before it: "for more than twenty years". */
const lengthMax = 5;

/** Marks the drafts that tell of many deeds at once. */
export function setAspects(prose: Prose, phrases: Phrases, drafts: readonly Draft[]): void {
  for (const draft of drafts) draft.repeated = isRepeated(prose, phrases, draft);
  // Deaths are as many as the deed that they are told to come of.
  for (const draft of drafts) if (draft.antecedent) draft.repeated = draft.antecedent.repeated;
}

function isRepeated(prose: Prose, phrases: Phrases, draft: Draft): boolean {
  const { group, phrase, lemma } = draft.trigger;
  if (countsAsOne.has(lemma)) return false;
  if (group) return isHabit(prose, group);
  if (!phrase || !isMany(prose, draft)) return false;
  const carriers = draft.satellites.flatMap((satellite) => satellite.group ?? []);
  if (carriers.some((carrier) => isHabit(prose, carrier)) || isToldOften(prose, phrases, phrase)) return true;
  // "a series of strikes on Monday", "… late last month": the days say which, and another telling of them is the same.
  return !isDated(prose, draft) && isSeries(prose, phrases, phrase, draft.trigger.first);
}

/** True where the sentence has a date that is no beginning ("since March"). */
function isDated(prose: Prose, { time, trigger }: Draft): boolean {
  if (time) return true;
  const end = stretchEnd(prose, trigger.first);
  for (let token = stretchStart(prose, trigger.first); token < end; token += 1) {
    const found = prose.timeOf[token];
    if (found && (found.type === 'DATE' || found.type === 'TIME')) return prose.words[token - 1] !== 'since';
  }
  return false;
}

/** True for a noun in the plural, and for one that has no number ("shelling"). */
function isMany(prose: Prose, { trigger }: Draft): boolean {
  const last = trigger.last - 1;
  const word = prose.words[last] ?? '';
  return (word.endsWith('s') && prose.lemmas[last] !== word) || word.endsWith('ing');
}

/** True where an adverb, a phrase or a length of time beside the verb makes it a habit. */
function isHabit(prose: Prose, group: VerbGroup): boolean {
  if (group.negated) return false;
  if (group.infinitive && habitVerbs.has(prose.words[group.governor] ?? '')) return true;
  const open = group.perfect || isPresent(prose, group);
  const [from, to] = clauseAround(prose, group);
  for (let token = group.first - 1; token < to; token += 1) {
    const word = prose.words[token] ?? '';
    if (habits.has(word) && !isOfAdjective(prose, token)) return true;
    if (open && iterations.has(word)) return true;
    if (open && habitPhrases.some((phrase) => phrase.every((each, at) => prose.words[token + at] === each)))
      return true;
  }
  return (group.perfect || group.progressive) && lastsLong(prose, from, to);
}

/** "An often violent crowd": the adverb belongs to the adjective. */
function isOfAdjective(prose: Prose, token: number): boolean {
  return prose.tags[token + 1] === 'ADJ' && prose.tags[token - 1] !== 'AUX';
}

/** The tokens of the clause of `group`, back to its opening and on to the next verb. */
function clauseAround(prose: Prose, group: VerbGroup): [number, number] {
  const ends = (token: number): boolean =>
    prose.tags[token] === 'VERB' || /^[;:.]$/.test(prose.words[token] ?? '') || isQuote(prose.words[token] ?? '');
  let from = group.first;
  for (const start = stretchStart(prose, group.head); from > start && !ends(from - 1); ) from -= 1;
  let to = group.head + 1;
  for (const end = Math.min(stretchEnd(prose, group.head), group.head + reach); to < end && !ends(to); to += 1)
    if (prose.tags[to] === 'AUX' || clauseOpeners.has(prose.words[to] ?? '')) break;
  return [from, to];
}

function isPresent(prose: Prose, group: VerbGroup): boolean {
  if (group.modal !== null || group.infinitive) return false;
  if (group.first < group.head)
    return prose.words.slice(group.first, group.head).some((word) => /^(?:is|are|am|'re|'m|being)$/.test(word));
  const word = prose.words[group.head] ?? '';
  const forms = new Set(entriesOf(word).flatMap((entry) => entry.forms));
  return (forms.has('base') || forms.has('s')) && !forms.has('past');
}

/** "for years", "over the past months", "for more than two decades". */
function lastsLong(prose: Prose, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token += 1) {
    if (!longUnits.has(prose.words[token] ?? '')) continue;
    let before = token - 1;
    while (before > from && token - before < lengthMax && isLengthWord(prose.words[before] ?? '')) before -= 1;
    if (lengthOpeners.has(prose.words[before] ?? '')) return true;
  }
  return false;
}

const isLengthWord = (word: string): boolean =>
  !lengthOpeners.has(word) && (lengthWords.has(word) || /^\d+$/.test(word));

/** "has regularly claimed strikes": whoever claims or condemns them over and over speaks of many. */
function isToldOften(prose: Prose, phrases: Phrases, phrase: Phrase): boolean {
  const owner = phrases.list[phrase.possessor] ?? phrase;
  const before = (owner.preposition >= 0 ? owner.preposition : owner.first) - 1;
  const verb = verbBefore(prose, before, Math.max(stretchStart(prose, phrase.head), before - 1));
  return verb >= 0 && isHabit(prose, verbGroupAt(prose, phrases, verb));
}

/** "Repeated attacks", "a series of attacks", "dozens of attacks". */
function isSeries(prose: Prose, phrases: Phrases, phrase: Phrase, trigger: number): boolean {
  for (let token = phrase.first; token < trigger; token += 1)
    if (manyAdjectives.has(prose.words[token] ?? '')) return true;
  const counted = phrases.list[phrase.possessor] ?? phrase;
  if (counted.preposition < 0 || prose.words[counted.preposition] !== 'of') return false;
  const counter = phrases.list[phrases.at[counted.preposition - 1] ?? -1];
  return counter !== undefined && seriesNouns.has(prose.words[counter.head] ?? '');
}
