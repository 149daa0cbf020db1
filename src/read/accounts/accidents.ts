/** Accidents: people killed or hurt by a derailment, a flood or an earthquake suffer by nobody's deed. */
import { accidentWords, forceWords } from '../en/events/accident-words.ts';
import type { Draft } from './drafts.ts';
import type { Prose } from './prose.ts';

/** Different words of accidents that make a text one of an accident, and how many times those of force. */
const wordsMin = 4;
const odds = 2;
const harm = /^(?:kill|die|perish|injure|wound|hurt|maim|harm|death|injury|carnage|hit|strike|crush|sweep)$/;
/** A clause by which a sentence tells how people came to harm. */
const accidents = /^(?:derail|overturn|crash|capsize|collide|plunge|skid|drown|sink|collapse)$/;

/** True where the article is of an accident or a disaster, and tells of no force. */
export function isOfAccident(prose: Prose): boolean {
  const lemmas = new Set<string>();
  for (const { first, last } of prose.stretches)
    for (let token = first; token < last; token += 1) lemmas.add(prose.lemmas[token] ?? '');
  const count = (list: ReadonlySet<string>): number => lemmas.intersection(list).size;
  const found = count(accidentWords);
  return found >= wordsMin && found > odds * count(forceWords);
}

/**
 * True where `draft` tells of harm only, without weapon and mode, in a text `ofAccident`, or in a sentence that says what
 * crashed, sank or collapsed.
 */
export function isAccidental(prose: Prose, draft: Draft, ofAccident: boolean): boolean {
  const { trigger, mode } = draft;
  if (draft.type !== 'ASSAULT' || mode !== null || !harm.test(trigger.lemma)) return false;
  if (draft.arguments.some(({ role }) => role === 'instrument')) return false;
  if (ofAccident) return true;
  const stretch = prose.stretches[prose.stretchOf[trigger.first] ?? -1];
  if (!stretch || draft.arguments.some(({ role, entity }) => role === 'actor' && entity !== null)) return false;
  let crashed = false;
  for (let token = stretch.first; token < stretch.last; token += 1) {
    const lemma = prose.lemmas[token] ?? '';
    if (forceWords.has(lemma)) return false;
    if (prose.tags[token] === 'VERB' && accidents.test(lemma)) crashed = true;
  }
  return crashed;
}
