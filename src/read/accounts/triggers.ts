/** Triggers: the words that tell of an event, each with the sense that its surroundings leave standing. */
import { type Entry, entriesOf, isLight } from '../en/events/lexicon.ts';
import { isOfClass } from '../en/events/noun-classes.ts';
import type { Condition, Sense } from '../en/events/senses.ts';
import { attachedTo, behindTime, objectsOf } from './attachments.ts';
import { stretchEnd, stretchStart } from './stretches.ts';
import { subjectsOf } from './subjects.ts';
import type { Phrase, Phrases } from './phrases.ts';
import { isTime, type Prose } from './prose.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** A word read as a trigger, with what was found around it on the way. */
export interface Trigger {
  /** Tokens `[first, last)`, particle not included where it stands apart. */
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  /** Null for light verbs, which tell nothing alone. */
  readonly sense: Sense | null;
  readonly group: VerbGroup | null;
  /** Subject and objects of the clause as it stands (a passive's subject is what it was done to). */
  readonly subjects: readonly Phrase[];
  readonly objects: readonly Phrase[];
  /** The phrase whose head the noun is. */
  readonly phrase: Phrase | null;
}

/** Every trigger of the stretches, in order; light verbs among them. */
export function findTriggers(prose: Prose, phrases: Phrases): Trigger[] {
  const found: Trigger[] = [];
  for (const stretch of prose.stretches) {
    for (let token = stretch.first; token < stretch.last; token += 1) {
      const entries = entriesOf(prose.words[token] ?? '');
      if (entries.length === 0) continue;
      const trigger = triggerAt(prose, phrases, token, entries, stretch.last);
      if (!trigger) continue;
      found.push(trigger);
      token = trigger.last - 1;
    }
  }
  return found;
}

function triggerAt(
  prose: Prose,
  phrases: Phrases,
  token: number,
  entries: readonly Entry[],
  end: number,
): Trigger | null {
  const verbal =
    prose.tags[token] === 'VERB' ||
    (prose.tags[token] === 'ADJ' && phrases.at[token] === -1 && /(?:ed|en)$/.test(prose.words[token] ?? ''));
  for (const entry of entries) {
    if (entry.noun) {
      const trigger = nounAt(prose, phrases, token, entry, end);
      if (trigger) return trigger;
    } else if (verbal) {
      const trigger = verbAt(prose, phrases, token, entry, end);
      if (trigger) return trigger;
    }
  }
  return null;
}

function nounAt(prose: Prose, phrases: Phrases, token: number, entry: Entry, end: number): Trigger | null {
  const last = token + entry.rest.length + 1;
  if (last > end) return null;
  for (const [offset, word] of entry.rest.entries()) if (prose.words[token + 1 + offset] !== word) return null;
  if (prose.tags[last - 1] === 'VERB') return null;
  const phrase = phrases.list[phrases.at[last - 1] ?? -1];
  if (!phrase || phrase.head !== last - 1 || insideName(prose, phrase, last - 1)) return null;
  const sense = entry.senses.find((each) => nounHolds(prose, phrases, phrase, token, last - 1, each));
  if (!sense) return null;
  return { first: token, last, lemma: entry.lemma, sense, group: null, subjects: [], objects: [], phrase };
}

/** True where the noun is the end of a longer proper name that is no event: a film, a company, a treaty. */
function insideName(prose: Prose, phrase: Phrase, head: number): boolean {
  return (
    head > phrase.first &&
    (prose.nameEnd[head - 1] ?? 0) > head &&
    prose.capital[head] === true &&
    !prose.stretches[prose.stretchOf[head] ?? -1]?.titled
  );
}

function nounHolds(prose: Prose, phrases: Phrases, phrase: Phrase, first: number, head: number, sense: Sense): boolean {
  const { when } = sense;
  if (when.modifier) {
    const modifiers = when.modifier.split(' ');
    let seen = false;
    for (let token = phrase.first; token < first; token += 1) seen ||= modifiers.includes(prose.words[token] ?? '');
    if (!seen) return false;
  }
  if (when.context && !hasWord(prose, head, when.context)) return false;
  if (when.preposition || when.object || when.notObject) {
    const attached = attachedTo(prose, phrases, head, 4);
    const wanted = when.preposition?.split(' ');
    if (wanted && !attached.some((each) => wanted.includes(each.preposition))) return false;
    const of = attached.find((each) => each.preposition === 'of');
    if (when.object && !(of && isOfClass(headWord(prose, of.phrase), when.object))) return false;
    if (when.notObject) {
      const near = attached.slice(0, 2).filter((each) => /^(?:on|against|of|with)$/.test(each.preposition));
      if (near.some((each) => isOfClass(headWord(prose, each.phrase), when.notObject ?? ''))) return false;
    }
  }
  return true;
}

function verbAt(prose: Prose, phrases: Phrases, token: number, entry: Entry, end: number): Trigger | null {
  const group = verbGroupAt(prose, phrases, token);
  let after = token + 1;
  if (entry.rest.length > 0) {
    after = restAfter(prose, phrases, token, entry.rest, end);
    if (after < 0) return null;
  }
  // Inside a phrase it only qualifies the noun: "wounded soldiers", "Ostrian-backed groups".
  if (phrases.at[token] !== -1) return null;
  const objects = group.passive
    ? []
    : objectsOf(prose, phrases, group, contiguous(prose, token, entry) ? token + 1 + entry.rest.length : token + 1);
  if (giving.test(entry.lemma)) objects.push(...givenAfter(phrases, objects));
  const reduced =
    group.bare &&
    // "Ostria on Friday denounced": a time stands before the verb of a clause.
    (prose.words[after] === 'by' || !isTime(prose, token - 1)) &&
    !/^(?:i|we|he|she|they)$/.test(prose.words[token - 1] ?? '') &&
    objects.length === 0 &&
    isPast(entry) &&
    !startsSentence(prose, token) &&
    !isObjectRelative(prose, phrases, token) &&
    (prose.words[after] === 'by' || (entry.rest.length === 0 && !intransitives.has(entry.lemma)));
  // "is opposed to the plan" says what its subject does.
  const stance = group.passive && entry.lemma === 'oppose' && prose.words[after] === 'to';
  const effective: VerbGroup =
    stance || (reduced && passesAsPassive(prose, after)) ? { ...group, passive: !stance } : group;
  let found: readonly Phrase[] | null = null;
  const last = contiguous(prose, token, entry) ? token + 1 + entry.rest.length : token + 1;
  const base = {
    first: token,
    last,
    lemma: entry.lemma,
    group: effective,
    // Looked for only where a sense asks for it, or one holds.
    get subjects(): readonly Phrase[] {
      found ??= subjectsOf(prose, phrases, effective);
      return found;
    },
    objects,
    phrase: null,
  };
  const sense = entry.senses.find((each) => verbHolds(prose, phrases, base, last, each.when));
  if (sense) return { ...base, sense };
  return entry.light || isLight(entry.lemma) ? { ...base, sense: null } : null;
}

/** Verbs with two objects: whom something is given, and what. */
const giving = /^(?:give|grant|offer|award|hand|lend|send|promise|pledge|deny|pay|owe|set)$/;

/** "gave the rebels a deadline": what is given stands right behind the one who is given it. */
function givenAfter(phrases: Phrases, objects: readonly Phrase[]): Phrase[] {
  const last = objects.at(-1);
  const next = last && phrases.list[phrases.at[last.last] ?? -1];
  return next && next.first === last.last && next.preposition < 0 ? [next] : [];
}

/** Verbs that stand without an object as a matter of course: their bare past form is no passive. */
const intransitives: ReadonlySet<string> = new Set(
  'leave depart head agree withdraw protest demonstrate rally march meet clash retreat resign fight warn retaliate surrender apologize apologise negotiate explode pause slow begin start continue resume end stop cooperate collaborate fire riot die perish complain object appeal travel arrive fly explode vow threaten refuse decline yield concede relent trade'.split(
    ' ',
  ),
);

function isPast(entry: Entry): boolean {
  return entry.forms.includes('past') || entry.forms.includes('participle');
}

/** "which Ostria attributed to …": the relative is the object, so the verb is active. */
function isObjectRelative(prose: Prose, phrases: Phrases, token: number): boolean {
  const phrase = phrases.list[phrases.at[token - 1] ?? -1];
  return phrase !== undefined && /^(?:which|that|whom)$/.test(prose.words[phrase.first - 1] ?? '');
}

function startsSentence(prose: Prose, token: number): boolean {
  return token === stretchStart(prose, token);
}

/** A bare past form with no object is a passive participle before "by", "in", a date, a comma, or the end. */
function passesAsPassive(prose: Prose, after: number): boolean {
  const next = prose.words[after] ?? '';
  const tag = prose.tags[after];
  return (
    tag === 'ADP' ||
    tag === 'PUNCT' ||
    tag === 'CCONJ' ||
    /^(?:when|while|as|after|before)$/.test(next) ||
    tag === undefined ||
    tag === 'AUX' ||
    tag === 'VERB' ||
    tag === 'ADV' ||
    prose.timeOf[after] !== null ||
    next === 'to' ||
    next.endsWith('day')
  );
}

function contiguous(prose: Prose, token: number, entry: Entry): boolean {
  return entry.rest.every((word, offset) => prose.words[token + 1 + offset] === word);
}

/** Index after the particle, which may stand behind a short object ("pulled its forces out"); −1 where it is missing. */
function restAfter(prose: Prose, phrases: Phrases, token: number, rest: readonly string[], end: number): number {
  if (rest.every((word, offset) => prose.words[token + 1 + offset] === word)) return token + 1 + rest.length;
  if (rest.length > 1) return -1;
  if (/^(?:on|for|upon)$/.test(rest[0] ?? ''))
    return prose.timeOf[token + 1] !== null && prose.words[token + 2] === rest[0] ? token + 3 : -1;
  if (!/^(?:out|up|down|off|back|over|responsible|hostage|captive|dead|guard|guilty)$/.test(rest[0] ?? '')) return -1;
  for (let index = token + 1; index < end && index - token < 9; index += 1) {
    if (prose.words[index] === rest[0]) return index + 1;
    if (phrases.at[index] === -1 && prose.tags[index] !== 'PART' && prose.words[index] !== 'of') return -1;
  }
  return -1;
}

function verbHolds(
  prose: Prose,
  phrases: Phrases,
  trigger: Omit<Trigger, 'sense'>,
  last: number,
  when: Condition,
): boolean {
  const { group } = trigger;
  if (!group) return false;
  if (when.context && !hasWordAfter(prose, last, when.context)) return false;
  if (when.negated && !(group.negated && group.modal)) return false;
  const next = prose.words[last] ?? '';
  if (when.next) {
    const skip = prose.words[prose.tags[last] === 'ADV' ? last + 1 : behindTime(prose, last)] ?? '';
    const wanted = when.next.split(' ');
    if (!wanted.includes(next) && !wanted.includes(skip)) return false;
  }
  const { subject } = when;
  if (subject && (group.passive || !trigger.subjects.some((phrase) => phraseIsOf(prose, phrases, phrase, subject))))
    return false;
  const affected = group.passive ? trigger.subjects : trigger.objects;
  if (when.object && !affected.some((phrase) => phraseIsOf(prose, phrases, phrase, when.object ?? ''))) return false;
  if (when.notObject) {
    const names = when.notObject;
    if (affected.some((phrase) => isOfClass(headWord(prose, phrase), names))) return false;
    if (
      attachedTo(prose, phrases, last - 1, 1).some(
        (each) => isOfClass(headWord(prose, each.phrase), names) && prose.words[last] === each.preposition,
      )
    )
      return false;
  }
  if (when.preposition) {
    const wanted = when.preposition.split(' ');
    if (!attachedTo(prose, phrases, last - 1, 4).some((each) => wanted.includes(each.preposition))) return false;
  }
  return true;
}

/** True where the head is of the class, or a name or mention stands there that the class is about. */
function phraseIsOf(prose: Prose, phrases: Phrases, phrase: Phrase, names: string): boolean {
  const word = headWord(prose, phrase);
  if (isOfClass(word, names)) return true;
  const types = prose.mentionsOf[phrase.head]?.map((mention) => mention.type) ?? [];
  if (/\btroops\b/.test(names) && types.some((type) => type === 'military_unit' || type === 'armed_group')) return true;
  if (/\b(?:people|official)\b/.test(names)) {
    if (
      types.some(
        (type) => type === 'person' || type === 'military_unit' || type === 'armed_group' || type === 'population',
      )
    )
      return true;
    if (/^(?:him|her|them|us|me)$/.test(word)) return true;
    if (types.length === 0 && prose.tags[phrase.head] === 'PROPN' && prose.capital[phrase.head]) return true;
    if (prose.tags[phrase.head] === 'NUM') return !names.includes('building');
    if (word === 'state' || types.includes('state')) return /\bterritory\b/.test(names) || names.includes('official');
  }
  if (
    /\b(?:territory|building)\b/.test(names) &&
    types.some((type) => type === 'place' || type === 'facility' || type === 'state')
  )
    return true;
  if (/\baid\b/.test(names) && isMoney(prose, phrase)) return true;
  if (/\bweapon\b/.test(names) && (types.includes('weapon') || isLoad(prose, phrase))) return true;
  const of = attachedTo(prose, phrases, phrase.last - 1, 1)[0];
  return (
    of?.preposition === 'of' && of.phrase.first === phrase.last + 1 && isOfClass(headWord(prose, of.phrase), names)
  );
}

/** "A dynamite charge", "an explosive device": what such a thing is made of makes it a weapon. */
function isLoad(prose: Prose, phrase: Phrase): boolean {
  if (!/^(?:charge|device|pack|package|material|parcel)s?$/.test(headWord(prose, phrase))) return false;
  return prose.words.slice(phrase.first, phrase.head).some((word) => isOfClass(word, 'explosive'));
}

/** True for "$5 million" and "20 million euros". */
function isMoney(prose: Prose, phrase: Phrase): boolean {
  for (let token = phrase.first; token < phrase.last; token += 1)
    if (/^[$€£¥]|^(?:us|a|c)\$|^(?:usd|eur|gbp)$|^(?:dollars|euros)$/.test(prose.words[token] ?? '')) return true;
  return false;
}

function hasWordAfter(prose: Prose, token: number, words: string): boolean {
  const wanted = words.split(' ');
  const end = Math.min(stretchEnd(prose, token - 1), token + 14);
  for (let index = token; index < end; index += 1) if (wanted.includes(prose.words[index] ?? '')) return true;
  return false;
}

function hasWord(prose: Prose, token: number, words: string): boolean {
  const wanted = words.split(' ');
  const end = stretchEnd(prose, token);
  for (let index = stretchStart(prose, token); index < end; index += 1)
    if (wanted.includes(prose.words[index] ?? '')) return true;
  return false;
}

/** Head of `phrase`, lower case. */
export function headWord(prose: Prose, phrase: Phrase): string {
  return prose.words[phrase.head] ?? '';
}

/** True where `token` and `other` lie in one stretch. */
export function sameStretch(prose: Prose, token: number, other: number): boolean {
  return other >= stretchStart(prose, token) && other < stretchEnd(prose, token);
}
