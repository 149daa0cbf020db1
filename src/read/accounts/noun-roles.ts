/** Roles around an event noun: what qualifies it, who possesses it, and the prepositional phrases behind it. */
import type { Mention, Role } from '../../model/index.ts';
import { isOfClass } from '../en/events/noun-classes.ts';
import { frames } from '../en/events/senses.ts';
import { attachedTo } from './attachments.ts';
import { addArgument, type Draft, putArgument } from './drafts.ts';
import { entityOf } from './parties.ts';
import type { Phrase, Phrases } from './phrases.ts';
import { type Prose, spanOf } from './prose.ts';
import { mayFill } from './verb-roles.ts';

/** Fills the arguments of the noun drafts. */
export function fillNounRoles(prose: Prose, phrases: Phrases, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!draft.trigger.phrase) continue;
    fillAttached(prose, phrases, draft);
    fillPossessor(prose, phrases, draft, draft.trigger.phrase);
    fillModifiers(prose, draft, draft.trigger.phrase);
  }
}

function fillAttached(prose: Prose, phrases: Phrases, draft: Draft): void {
  const frame = frames[draft.frame];
  const attached = attachedTo(prose, phrases, draft.trigger.last - 1, 6);
  let between = false;
  let ofNear = false;
  for (const { preposition, phrase } of attached) {
    let role: Role | undefined = frame.prepositions[preposition];
    if (preposition === 'by') role = 'actor';
    else if (
      preposition === 'of' &&
      // "the murder of a judge, two policemen and a driver": what is joined to the first counts as it does.
      ((ofNear && phrase.preposition < 0) ||
        phrase.first <= draft.trigger.last + 3 ||
        /^(?:and|,)$/.test(prose.words[phrase.preposition - 1] ?? ''))
    )
      role = isDeedOf(prose, draft, phrase) ? 'actor' : (frame.of ?? undefined);
    ofNear = preposition === 'of' && role !== undefined;
    if (preposition === 'between' || preposition === 'among') {
      between = true;
      if (draft.mode === 'third-party') role = 'recipient';
    }
    if (preposition === 'with' && between) role = undefined;
    if (preposition === 'at' && draft.frame === 'attack') continue;
    // "attack on Monday" is no target; "on" far away belongs to something else.
    if (!role || phrase.first > draft.trigger.last + 14) continue;
    if (mayFill(prose, draft, role, phrase)) addArgument(prose, phrases, draft, role, phrase);
  }
}

/** "the strikes of the Marsh Front", "the raids of the rebels": an armed body behind such a noun has done it. */
function isDeedOf(prose: Prose, draft: Draft, phrase: Phrase): boolean {
  if (
    !/^(?:strike|attack|raid|offensive|assault|aggression|campaign|onslaught|incursion|fire)$/.test(draft.trigger.lemma)
  )
    return false;
  return (
    isOfClass(prose.words[phrase.head] ?? '', 'troops') ||
    (prose.mentionsOf[phrase.head] ?? []).some(({ type }) => /^(?:armed_group|coalition|military_unit)$/.test(type))
  );
}

function fillPossessor(prose: Prose, phrases: Phrases, draft: Draft, phrase: Phrase): void {
  const frame = frames[draft.frame];
  const owner = phrases.list[phrase.possessor];
  const own = prose.words[phrase.first] ?? '';
  if (!owner) {
    if (!/^(?:its|their|his|her|our|my)$/.test(own)) return;
    const entity = prose.mentionsOf[phrase.first]?.find((mention) => mention.entity !== null)?.entity ?? null;
    const role = possessorRole(draft);
    if (entity !== null && role)
      putArgument(draft, role, spanOf(prose, phrase.first, phrase.first + 1), entity, triggerSpan(prose, draft));
    return;
  }
  const role = possessorRole(draft);
  if (!role || frame.possessor === null) return;
  if (prose.mentionsOf[owner.head]?.some((mention) => mention.type === 'place')) return;
  addArgument(prose, phrases, draft, role, owner);
}

/** "Israel's killing of X": with a victim behind "of", the possessor is the actor. */
function possessorRole(draft: Draft): Role | null {
  const frame = frames[draft.frame];
  if (
    frame.possessor === frame.of &&
    frame.of !== null &&
    draft.arguments.some((argument) => argument.role === frame.of)
  )
    return 'actor';
  return frame.possessor;
}

const actorWords =
  /^(?:militia|rebel|insurgent|police|army|government|opposition|union|guerrilla|separatist|islamist|jihadist|militant|paramilitary|military|extremist|student|worker|farmer|opposition-led|coalition|regime|loyalist|nationalist|settler|mob|gang|taliban|terrorist)s?$/;

function fillModifiers(prose: Prose, draft: Draft, phrase: Phrase): void {
  const trigger = triggerSpan(prose, draft);
  for (let token = phrase.first; token < draft.trigger.first; token += 1) {
    if (!actorWords.test(prose.words[token] ?? '') || draft.type === 'MOBILIZE' || draft.frame === 'kill') continue;
    // "the Veltran militia campaign": the militia acts, not the country.
    const first =
      token > phrase.first && prose.capital[token - 1] && isDemonym(prose.words[token - 1] ?? '') ? token - 1 : token;
    putArgument(draft, 'actor', spanOf(prose, first, token + 1), entityOf(prose, first, token), trigger);
    break;
  }
  const mentions = new Set<Mention>();
  for (let token = phrase.first; token < draft.trigger.first; token += 1) {
    for (const mention of prose.mentionsOf[token] ?? [])
      if (mention.start >= (prose.starts[phrase.first] ?? 0) && mention.end <= trigger.start) mentions.add(mention);
  }
  let last = -1;
  for (const mention of mentions) {
    if (mention.kind === 'pronoun' || mention.start < last) continue;
    const role = modifierRole(draft, mention);
    if (role && putArgument(draft, role, { start: mention.start, end: mention.end }, mention.entity, trigger))
      last = mention.end;
  }
  for (let token = phrase.first; token < draft.trigger.first; token += 1) {
    const word = prose.words[token] ?? '';
    if (isOfClass(word, 'weapon') && prose.tags[token] !== 'ADJ') {
      putArgument(draft, 'instrument', spanOf(prose, token, token + 1), null, trigger);
    } else if (
      prose.capital[token] &&
      isDemonym(word) &&
      !hasRole(draft, 'actor') &&
      (prose.mentionsOf[token] ?? []).every((mention) => mention.type === 'other')
    ) {
      const role = isNamedAsPlace(prose, word) ? 'place' : draft.frame === 'kill' ? 'victim' : 'actor';
      putArgument(draft, role, spanOf(prose, token, token + 1), null, trigger);
    }
  }
}

function modifierRole(draft: Draft, mention: Mention): Role | null {
  if (mention.type === 'weapon') return 'instrument';
  if (mention.type === 'place' || mention.type === 'facility') return 'place';
  if (mention.type === 'other') return null;
  const frame = frames[draft.frame];
  if (mention.type === 'person') return frame.possessor;
  if (draft.frame === 'kill') return 'actor';
  if (draft.frame === 'fight' && mention.type === 'state' && mention.kind === 'name') return 'place';
  if (draft.frame === 'impose')
    return draft.arguments.some((argument) => argument.role === 'recipient') ? 'actor' : null;
  return 'actor';
}

/** True where the text elsewhere has that word as a place, or says "in" or "near" it: "the Tarsk bombing" was there. */
function isNamedAsPlace(prose: Prose, word: string): boolean {
  return prose.words.some(
    (other, index) =>
      other === word &&
      (/^(?:in|at|near|from|around|outside)$/.test(prose.words[index - 1] ?? '') ||
        (prose.mentionsOf[index] ?? []).some((mention) => mention.type === 'place')),
  );
}

/** True for the shape of an adjective of nationality: "Veltran", "Ostrian", "Maruvi". */
function isDemonym(word: string): boolean {
  return /(?:ian|ean|ish|ese|[bcdfghjklmnpqrstvwxz]i|[aeiou]ni|an)$/.test(word) && word.length > 3;
}

function hasRole(draft: Draft, role: Role): boolean {
  return draft.arguments.some((argument) => argument.role === role);
}

/** The span of the draft's trigger. */
export function triggerSpan(prose: Prose, draft: Draft): { start: number; end: number } {
  return spanOf(prose, draft.trigger.first, draft.trigger.last);
}
