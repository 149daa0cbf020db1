/** Factuality: did it happen, by the words around the trigger — modal, tense, negation, and what governs it. */
import type { Factuality } from '../../model/index.ts';
import {
  conditions,
  governingNouns,
  governingVerbs,
  hedges,
  qualifyingAdjectives,
} from '../en/events/factuality-cues.ts';
import { stretchEnd, stretchStart, verbBefore } from './stretches.ts';
import { subjectsOf } from './subjects.ts';
import type { Draft } from './drafts.ts';
import type { Phrases } from './phrases.ts';
import type { Prose } from './prose.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** Types whose announcement for the future is a threat rather than a plan. */
export const hostile: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION']);
/** Speech acts happen in the saying, whatever their content. */
export const verbal: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE']);

/** Happenings that last: told without a tense of their own they are still going on. */
const lasting = /^(?:war|conflict|violence|occupation|siege|blockade|hostility)$/;

/** Sets the factuality that the narrator's own words give to each draft. */
export function setFactuality(prose: Prose, phrases: Phrases, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.factuality !== 'happened') continue;
    const carriers = draft.satellites.map((satellite) => satellite.group).filter((group) => group !== null);
    const { group, phrase } = draft.trigger;
    if (group) draft.factuality = ofGroup(prose, phrases, draft, group);
    else if (phrase) draft.factuality = ofNoun(prose, phrases, draft, carriers);
  }
}

function ofGroup(prose: Prose, phrases: Phrases, draft: Draft, group: VerbGroup, depth = 0): Factuality {
  // "to attack the town and kill its mayor": the second verb shares what governs the first.
  if (
    depth < 2 &&
    group.bare &&
    prose.tags[group.first - 1] === 'CCONJ' &&
    prose.lemmas[group.head] === prose.words[group.head]
  ) {
    const outer = verbBefore(prose, group.first - 1, stretchStart(prose, group.head));
    if (outer >= 0) return ofGroup(prose, phrases, draft, verbGroupAt(prose, phrases, outer), depth + 1);
  }
  if (inCondition(prose, group.first) || asks(prose, group.head)) return 'conditional';
  const governed = governedBy(prose, phrases, group);
  if (group.negated || nobodyIn(prose, draft)) return draft.sense.when.negated ? 'happened' : 'negated';
  if (governed)
    return governed === 'planned' && draft.type === 'ASSAULT' && threatens(prose, group.governor)
      ? 'threatened'
      : governed;
  if (group.modal) return ofModal(prose, draft, group);
  if (isHedged(prose, group)) return 'alleged';
  if (group.progressive && !group.perfect && isPresent(prose, group)) return 'ongoing';
  return 'happened';
}

/** "Nobody was arrested", "no soldiers were killed". */
function nobodyIn(prose: Prose, { trigger }: Draft): boolean {
  const subject = trigger.subjects[0];
  return subject !== undefined && /^(?:no|nobody|none|neither)$/.test(prose.words[subject.first] ?? '');
}

/** What the word before an infinitive or gerund makes of it; null where it leaves it as it is. */
function governedBy(prose: Prose, phrases: Phrases, group: VerbGroup): Factuality | null {
  if (group.governor < 0) {
    // "it is their duty to arrest him": nothing has come of it yet; "had to open fire" is told as done.
    const open = group.infinitive && !group.perfect && prose.words[group.first - 1] !== 'had';
    return open && prose.words[group.first] === 'to' ? 'planned' : null;
  }
  const word = prose.words[group.governor] ?? '';
  const outer = prose.tags[group.governor] === 'VERB' ? verbGroupAt(prose, phrases, group.governor) : null;
  const found = governingVerbs.get(word) ?? governingNouns.get(word) ?? qualifyingAdjectives.get(word) ?? null;
  if (!found) {
    if (group.perfect && group.infinitive) return 'alleged';
    if (outer?.infinitive) return governedBy(prose, phrases, outer);
    if (outer?.modal) return 'planned';
    // A bare purpose clause ("to attack the town") has not happened yet.
    return group.infinitive &&
      !/^(?:began|begun|begin|helped|managed|used|went|rushed|dared|came|started|had|forced|led|able)$/.test(word)
      ? 'planned'
      : null;
  }
  if (outer?.negated && found !== 'negated') return 'negated';
  return found;
}

function ofModal(prose: Prose, draft: Draft, group: VerbGroup): Factuality {
  const { modal } = group;
  if (modal === 'would' && hasCondition(prose, group.head)) return 'conditional';
  if (modal === 'could' || modal === 'may' || modal === 'might' || modal === 'can') return 'conditional';
  if (modal === 'would' && group.perfect) return 'conditional';
  if (hasCondition(prose, group.head)) return 'conditional';
  if (draft.type === 'ASSAULT' && (modal === 'will' || modal === 'would')) return 'threatened';
  return 'planned';
}

function ofNoun(prose: Prose, phrases: Phrases, draft: Draft, carriers: readonly VerbGroup[]): Factuality {
  const phrase = draft.trigger.phrase;
  if (!phrase) return 'happened';
  for (let token = phrase.first; token < draft.trigger.first; token += 1) {
    const word = prose.words[token] ?? '';
    const told = qualifyingAdjectives.get(word);
    if (told) return told;
    if (word === 'no' || word === 'zero') return 'negated';
  }
  const owner = phrases.list[phrase.possessor];
  const before = (owner ?? phrase).first - 1;
  const preposition = (owner ?? phrase).preposition;
  if (preposition >= 0) {
    const governor = phrases.list[phrases.at[preposition - 1] ?? -1];
    const told = governor ? governingNouns.get(prose.words[governor.head] ?? '') : undefined;
    if (
      told &&
      /^(?:of|for|against|to|on)$/.test(prose.words[preposition] ?? '') &&
      !(told === 'planned' && prose.words[preposition] === 'on')
    )
      return told;
    if (prose.words[preposition] === 'without') return 'negated';
  }
  for (const group of carriers) {
    const told = ofGroup(prose, phrases, draft, group);
    if (told !== 'happened') return told;
  }
  if (inCondition(prose, before + 1)) return 'conditional';
  const shared = ofPartner(prose, phrases, draft, before);
  if (shared) return shared;
  const verb = governingVerb(prose, before, preposition, stretchStart(prose, phrase.head));
  if (verb >= 0) {
    const told = ofGoverningVerb(prose, phrases, draft, verb, preposition);
    if (told) return told;
  }
  const own = predicateOf(prose, phrases, phrase.last, phrase.index);
  if (own) {
    if (own.modal && own.modal !== 'will' && own.modal !== 'must')
      return hasThreat(prose, before) ? 'threatened' : 'conditional';
    if (own.modal) return draft.type === 'ASSAULT' ? 'threatened' : 'planned';
    if (/^(?:continu|rag)/.test(prose.words[own.head] ?? '')) return 'ongoing';
    if (isHedged(prose, own)) return 'alleged';
  }
  return lasting.test(draft.trigger.lemma) && !carriers.length ? 'ongoing' : 'happened';
}

/** "demanded a ban on the group and the arrest of its leaders": what governs the first of two goes for the second. */
function ofPartner(prose: Prose, phrases: Phrases, draft: Draft, before: number): Factuality | null {
  if (!/^(?:and|or)$/.test(prose.words[before] ?? '')) return null;
  let left = phrases.list[phrases.at[before - 1] ?? -1];
  for (let steps = 0; left && steps < 3; steps += 1) {
    const verb = governingVerb(prose, left.first - 1, left.preposition, stretchStart(prose, before));
    const told = verb < 0 ? null : ofGoverningVerb(prose, phrases, draft, verb, left.preposition);
    if (told) return told;
    left = left.preposition < 0 ? undefined : phrases.list[phrases.at[left.preposition - 1] ?? -1];
  }
  return null;
}

function ofGoverningVerb(
  prose: Prose,
  phrases: Phrases,
  draft: Draft,
  verb: number,
  preposition: number,
): Factuality | null {
  const word = prose.words[verb] ?? '';
  const told = governingVerbs.get(word);
  if (
    lasting.test(draft.trigger.lemma) &&
    /^(?:the|this|that)$/.test(prose.words[draft.trigger.phrase?.first ?? 0] ?? '')
  )
    return told === 'ongoing' ? told : null;
  if (preposition < 0 && word.startsWith('call')) return null;
  const by = prose.words[preposition] ?? '';
  if (!told) {
    const group = verbGroupAt(prose, phrases, verb);
    return preposition < 0 && group.negated && !/^(?:condemn|mention|forget|comment)/.test(word) ? 'negated' : null;
  }
  if (told === 'ongoing') return 'ongoing';
  if (told === 'denied')
    return preposition >= 0 && by !== 'of' ? null : word.startsWith('reject') ? 'negated' : 'denied';
  if (told === 'alleged') return by === 'of' ? 'alleged' : null;
  // "warned after the attack", "announced on": only the content's own prepositions count.
  if (preposition >= 0 && !/^(?:for|of|to|against|with)$/.test(by)) return null;
  if (told === 'planned' && preposition >= 0 && by !== 'for' && by !== 'to') return null;
  if (told === 'planned' && /^(?:announc|prompt|set|approv|order|agree|organi)/.test(word)) return null;
  if (told === 'planned' && draft.type === 'ASSAULT' && /^(?:promis|pledg)/.test(word)) return 'threatened';
  return told;
}

/** The verb whose object or prepositional phrase begins right after `before`. */
function governingVerb(prose: Prose, before: number, preposition: number, start: number): number {
  let token = preposition >= 0 ? preposition - 1 : before;
  while (token >= start && (prose.tags[token] === 'ADV' || /^["“”]$/.test(prose.words[token] ?? ''))) token -= 1;
  return prose.tags[token] === 'VERB' ? token : -1;
}

/** The verb that the phrase is subject of: the next finite verb, if the phrase is among its subjects. */
function predicateOf(prose: Prose, phrases: Phrases, from: number, phrase: number): VerbGroup | null {
  const end = Math.min(stretchEnd(prose, from - 1), from + 14);
  for (let token = from; token < end; token += 1) {
    if (prose.tags[token] !== 'VERB') continue;
    const group = verbGroupAt(prose, phrases, token);
    if (group.bare && /(?:ed|ing)$/.test(prose.words[token] ?? '') && !group.modal && token - from > 6) return null;
    if (subjectsOf(prose, phrases, group).some((subject) => subject.index === phrase)) return group;
    return null;
  }
  return null;
}

/** True where "if" or its like opens the clause that the token stands in. */
function inCondition(prose: Prose, token: number): boolean {
  const start = stretchStart(prose, token);
  for (let index = token - 1; index >= start && token - index < 22; index -= 1) {
    const word = prose.words[index] ?? '';
    if (conditions.has(word) && (word !== 'should' || index === start)) return true;
    if (
      word === ',' ||
      word === ';' ||
      word === '.' ||
      (word === 'that' && index < token - 1 && prose.tags[index] === 'SCONJ')
    )
      return false;
  }
  return false;
}

/** True in a question, one that a speaker asks too: "“Why would we kill them?” he said" tells of no killing. */
function asks(prose: Prose, token: number): boolean {
  const end = stretchEnd(prose, token);
  for (let index = token + 1; index < end; index += 1) {
    const word = prose.words[index] ?? '';
    if (word === '?') return true;
    if (/^[.!;”]$/.test(word)) return false;
  }
  return false;
}

function hasCondition(prose: Prose, token: number): boolean {
  const end = stretchEnd(prose, token);
  for (let index = stretchStart(prose, token); index < end; index += 1)
    if (/^(?:if|unless)$/.test(prose.words[index] ?? '')) return true;
  return false;
}

function hasThreat(prose: Prose, from: number): boolean {
  const verb = verbBefore(prose, from, stretchStart(prose, from));
  return verb >= 0 && governingVerbs.get(prose.words[verb] ?? '') === 'threatened';
}

function threatens(prose: Prose, governor: number): boolean {
  return /^(?:vow|threat|swear|sworn|swore|promis|pledg|warn)/.test(prose.words[governor] ?? '');
}

function isHedged(prose: Prose, group: VerbGroup): boolean {
  for (let token = Math.max(0, group.first - 1); token <= group.head + 1; token += 1)
    if (hedges.has(prose.words[token] ?? '')) return true;
  return false;
}

function isPresent(prose: Prose, group: VerbGroup): boolean {
  for (let token = group.first; token < group.head; token += 1)
    if (/^(?:is|are|am|'re|'m)$/.test(prose.words[token] ?? '')) return true;
  return false;
}
