/** Conjuncts: the phrases that "and" and commas join to a phrase, and the phrases that possess it. */
import { singular } from '../en/events/noun-classes.ts';
import type { Phrase, Phrases } from './phrases.ts';
import type { Prose } from './prose.ts';
import { stretchStart } from './stretches.ts';

/** `phrase`, or what it possesses: of "Iran's army" the whole is meant. */
export function possessed(phrases: Phrases, phrase: Phrase): Phrase {
  let owned = phrase;
  for (
    let next = phrases.list[owned.index + 1];
    next && next.possessor === owned.index;
    next = phrases.list[owned.index + 1]
  )
    owned = next;
  return owned;
}

export function outermost(phrases: Phrases, phrase: Phrase): Phrase {
  let owner = phrase;
  while (owner.possessor >= 0) owner = phrases.list[owner.possessor] ?? owner;
  return owner;
}

/** `phrase` and those joined to its left by "and" or a comma in a list that "and" closes. */
export function withConjuncts(prose: Prose, phrases: Phrases, phrase: Phrase, start: number): Phrase[] {
  const found = [phrase];
  let current = outermost(phrases, phrase);
  let joined = false;
  while (current.preposition < 0) {
    let before = current.first - 1;
    const word = prose.words[before] ?? '';
    if (word === 'and' || word === 'or') {
      before -= prose.words[before - 1] === ',' ? 2 : 1;
      joined = true;
    } else if (word === ',' && joined) before -= 1;
    else break;
    const left = phrases.list[phrases.at[before] ?? -1];
    // "… in Veltra, and its troops fired": what stands in another's phrase is no second subject.
    if (before < start || !left || found.length > 6 || isTaken(prose, phrases, left)) break;
    found.push(left);
    current = outermost(phrases, left);
  }
  return found;
}

/** True where the phrase hangs on a preposition of its own; "between A and B" is one phrase of two. */
function isTaken(prose: Prose, phrases: Phrases, phrase: Phrase): boolean {
  const { preposition } = outermost(phrases, phrase);
  if (preposition < 0 || /^(?:between|after|before|since|until|till)$/.test(prose.words[preposition] ?? ''))
    return false;
  // "with both Ostria and Veltra considering …": "both" opens the pair.
  return prose.words[phrase.first] !== 'both' && prose.words[phrase.first - 1] !== 'both';
}

/** `phrase` and those joined to its right; appositions between commas are stepped over. */
export function conjunctsAfter(prose: Prose, phrases: Phrases, phrase: Phrase, end: number): Phrase[] {
  const found = [phrase];
  let last = phrase;
  for (let guard = 0; guard < 6; guard += 1) {
    let token = last.last;
    let apposed = false;
    if (prose.words[token] === '(') {
      while (token < end && prose.words[token] !== ')') token += 1;
      token += 1;
    }
    if (prose.words[token] === ',') {
      const next = phrases.list[phrases.at[token + 1] ?? -1];
      if (
        next &&
        /^(?:the|a|an|its|his|her|their|one)$/.test(prose.words[next.first] ?? '') &&
        !(isPlural(prose, phrase) && /^(?:a|an|one)$/.test(prose.words[next.first] ?? ''))
      ) {
        const close = commaAfter(prose, next.last, end);
        if (close > 0 && prose.words[close + 1] === 'and') {
          token = close;
          apposed = true;
        }
      }
    }
    const comma = prose.words[token] === ',';
    if (comma) token += 1;
    const and = prose.words[token] === 'and' || prose.words[token] === 'or' || prose.words[token] === '&';
    if (and) token += 1;
    if (!comma && !and) break;
    const next = phrases.list[phrases.at[token] ?? -1];
    if (!next || next.first !== token || token >= end) break;
    const whole = possessed(phrases, next);
    if (!and && !apposed && !listCloses(prose, whole.last, end)) break;
    // "… and Iran said": the next phrase is another clause's subject.
    const paired = and && (prose.words[phrase.preposition] === 'between' || opensSubject(prose, phrase));
    const after = paired ? undefined : prose.tags[whole.last];
    if (after === 'AUX' || (after === 'VERB' && !(prose.words[whole.last] ?? '').endsWith('ing'))) break;
    found.push(whole);
    last = whole;
  }
  return found;
}

/** "The murder of six priests and two women shocked …": before the first verb, both belong to its subject. */
function opensSubject(prose: Prose, phrase: Phrase): boolean {
  if (prose.words[phrase.preposition] !== 'of') return false;
  for (let token = stretchStart(prose, phrase.first); token < phrase.first; token += 1)
    if (prose.tags[token] === 'VERB' || prose.tags[token] === 'AUX') return false;
  return true;
}

/** "Six priests, a maid": one person is no other word for several. */
function isPlural(prose: Prose, phrase: Phrase): boolean {
  const word = prose.words[phrase.head] ?? '';
  return singular(word) !== word && prose.tags[phrase.head] === 'NOUN';
}

function commaAfter(prose: Prose, from: number, end: number): number {
  for (let token = from; token < end && token - from < 14; token += 1) {
    if (prose.words[token] === ',') return token;
    if (prose.tags[token] === 'VERB' || prose.tags[token] === 'AUX') return -1;
  }
  return -1;
}

/** True where a list goes on to an "and" within a few words and no verb between. */
function listCloses(prose: Prose, from: number, end: number): boolean {
  if (!/^(?:,|and|or|&)$/.test(prose.words[from] ?? '')) return false;
  for (let token = from; token < end && token - from < 16; token += 1) {
    if (prose.words[token] === 'and' || prose.words[token] === 'or') return prose.tags[token + 1] !== 'VERB';
    if (prose.tags[token] === 'VERB' || prose.tags[token] === 'AUX' || prose.words[token] === ';') return false;
  }
  return false;
}
