/** Attachments: what stands to the right of a verb or noun: objects and prepositional phrases. */
import { entriesOf, verbClassOf } from '../en/events/lexicon.ts';
import { conjunctsAfter, possessed } from './conjuncts.ts';
import { isPreposition, type Phrase, type Phrases, quantifierStart, relatives } from './phrases.ts';
import { isTime, type Prose } from './prose.ts';
import { isQuote, stretchEnd } from './stretches.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** A phrase behind a preposition, found after a verb or noun. */
export interface Attached {
  readonly preposition: string;
  readonly phrase: Phrase;
}

/** Objects of the verb, in order, over "and"; empty for intransitives and passives. */
export function objectsOf(prose: Prose, phrases: Phrases, group: VerbGroup, after = group.head + 1): Phrase[] {
  const end = stretchEnd(prose, group.head);
  let token = after;
  for (let ahead = token; ahead < end && ahead - token < 5; ahead += 1) {
    const counted = phrases.list[phrases.at[ahead] ?? -1];
    if (counted?.first === ahead && quantifierStart(prose, ahead, token) === token && ahead > token) token = ahead;
  }
  while (
    token < end &&
    ((prose.tags[token] === 'ADV' && !relatives.has(prose.words[token] ?? '')) || isQuote(prose.words[token] ?? '')) &&
    phrases.at[token] === -1
  )
    token += 1;
  const beyond = behindTime(prose, token);
  if (beyond > token && /^(?:a|an|the|its|his|her|their|all|any)$/.test(prose.words[beyond] ?? '')) token = beyond;
  const phrase = phrases.list[phrases.at[token] ?? -1];
  if (!phrase || phrase.first < after) return [];
  return conjunctsAfter(prose, phrases, possessed(phrases, rangeOf(prose, phrases, phrase)), end);
}

/** "10 to 15 rounds": the phrase of the second number, which has the noun. */
function rangeOf(prose: Prose, phrases: Phrases, phrase: Phrase): Phrase {
  if (prose.tags[phrase.head] !== 'NUM' || !/^(?:to|or|-|–)$/.test(prose.words[phrase.last] ?? '')) return phrase;
  const next = phrases.list[phrases.at[phrase.last + 1] ?? -1];
  return next && next.first === phrase.last + 1 && prose.tags[next.first] === 'NUM' ? next : phrase;
}

/** "vetoed on Friday a resolution": the token behind the time that stands at `token`; `token` itself where none does. */
export function behindTime(prose: Prose, token: number): number {
  let at = isPreposition(prose, token) && isTime(prose, token + 1) ? token + 1 : token;
  while (isTime(prose, at)) at += 1;
  return at;
}

/** Prepositional phrases to the right of token `from`, up to a finite verb or the end of the clause. */
export function attachedTo(prose: Prose, phrases: Phrases, from: number, limit = 10): Attached[] {
  const end = stretchEnd(prose, from);
  const found: Attached[] = [];
  let token = from + 1;
  while (token < end && found.length < limit) {
    const word = prose.words[token] ?? '';
    const tag = prose.tags[token];
    const phrase = phrases.list[phrases.at[token] ?? -1];
    if (phrase && phrase.first >= token) {
      const whole = possessed(phrases, phrase);
      if (phrase.preposition >= from) {
        const preposition = prose.words[phrase.preposition] ?? '';
        const list = conjunctsAfter(prose, phrases, whole, end);
        for (const conjunct of list) found.push({ preposition, phrase: conjunct });
        token = list.at(-1)?.last ?? whole.last;
        continue;
      }
      token = whole.last;
      continue;
    }
    if (phrase) token = phrase.last;
    else if (word === ',' && opensClause(phrases, token + 1)) break;
    else if (
      relatives.has(word) ||
      word === ';' ||
      word === ':' ||
      word === '.' ||
      (tag === 'SCONJ' && !isPreposition(prose, token))
    )
      break;
    else if (tag === 'AUX') break;
    else if (tag === 'VERB' && (prose.words[token - 1] === ',' || !continuesNoun(word))) break;
    else if (tag === 'VERB' && prose.words[token - 1] === 'to') break;
    else if (tag === 'CCONJ' && prose.tags[token + 1] === 'VERB') break;
    else token += 1;
  }
  return found;
}

/** True for a participle that may stand behind its noun: "strikes conducted Monday in", "troops fighting in". */
function continuesNoun(word: string): boolean {
  if (word.endsWith('ing')) return true;
  return (
    /^(?:based|located|held|aimed|directed|located|stationed|known|called|described|backed|supported|involved|planned|reported|killed|injured|wounded)$/.test(
      word,
    ) || entriesOf(word).some((entry) => !entry.noun && verbClassOf(entry.lemma).carries)
  );
}

/** True where a phrase without a preposition begins at `token` and is no apposition ("…, the group's leader, …"). */
function opensClause(phrases: Phrases, token: number): boolean {
  const phrase = phrases.list[phrases.at[token] ?? -1];
  return phrase !== undefined && phrase.first === token && phrase.preposition < 0;
}

/** True where the phrase is subject of a clause of its own: "claimed the strike hit a base". */
export function isClauseSubject(prose: Prose, phrases: Phrases, phrase: Phrase): boolean {
  const end = Math.min(stretchEnd(prose, phrase.head), phrase.last + 9);
  for (let token = phrase.last; token < end; token += 1) {
    const tag = prose.tags[token];
    if (tag === 'AUX') return true;
    if (tag === 'VERB') {
      const group = verbGroupAt(prose, phrases, token);
      return group.bare && !(prose.words[token] ?? '').endsWith('ing') && objectsOf(prose, phrases, group).length > 0;
    }
    if (tag === 'PUNCT' || tag === 'SCONJ' || tag === 'CCONJ' || relatives.has(prose.words[token] ?? '')) return false;
  }
  return false;
}
