/** Roles around a verb: subject, object and prepositional phrases of the clause, by the frame of its sense. */
import type { Role } from '../../model/index.ts';
import { isOfClass } from '../en/events/noun-classes.ts';
import { frames } from '../en/events/senses.ts';
import { attachedTo } from './attachments.ts';
import { conjunctsAfter } from './conjuncts.ts';
import { speakerFor } from './subjects.ts';
import { addArgument, type Draft, putArgument } from './drafts.ts';
import { isActor } from './parties.ts';
import type { Phrase, Phrases } from './phrases.ts';
import { type Prose, spanOf } from './prose.ts';
import { headWord } from './triggers.ts';

/** Fills the arguments of the verb drafts. */
export function fillVerbRoles(prose: Prose, phrases: Phrases, drafts: readonly Draft[]): void {
  for (const draft of drafts) if (draft.trigger.group) fillOne(prose, phrases, draft);
}

function fillOne(prose: Prose, phrases: Phrases, draft: Draft): void {
  const { trigger } = draft;
  const { group } = trigger;
  const frame = frames[draft.frame];
  if (!group) return;
  // "troops were deployed": those who are moved are those who act, unless it is said who moves them.
  const moved = draft.frame === 'move' && !attachedTo(prose, phrases, trigger.last - 1, 4).some(isAgent);
  const done = group.passive && !moved ? frame.object : frame.subject;
  if (done)
    for (const phrase of trigger.subjects.map((each) => speakerFor(prose, phrases, each)))
      if (mayFill(prose, draft, done, phrase)) addArgument(prose, phrases, draft, done, phrase);
  if (!group.passive && frame.object) {
    // "sent peacekeepers to Tarsk": what is given is no recipient.
    for (const phrase of trigger.objects)
      if (/\b(?:aid|mission)\b/.test(draft.sense.when.object ?? '') && isOfClass(headWord(prose, phrase), 'mission'))
        continue;
      else if (mayFill(prose, draft, frame.object, phrase)) addArgument(prose, phrases, draft, frame.object, phrase);
      else if (draft.frame === 'speak') addOwner(prose, phrases, draft, phrase);
    if (draft.type === 'REQUEST')
      for (const phrase of askedAfter(prose, phrases, draft)) addArgument(prose, phrases, draft, 'recipient', phrase);
  }
  const last = trigger.objects.at(-1)?.last ?? trigger.last;
  let lastPreposition = '';
  for (const { preposition, phrase } of attachedTo(prose, phrases, trigger.last - 1, 6)) {
    let role = group.passive && preposition === 'by' ? 'actor' : frame.prepositions[preposition];
    // "demanded an apology from Ostria": a verb's "from" names who is asked, a noun's who speaks.
    if (preposition === 'from' && draft.frame === 'speak') role = 'recipient';
    if (preposition === 'at' && draft.frame === 'attack' && !aimed.test(trigger.lemma)) continue;
    // "rejected calls by the rebels", "demanded an inquiry by the council": whose words or deeds are spoken of.
    if (preposition === 'by' && !group.passive && draft.frame === 'speak') role = 'recipient';
    if (preposition === 'of' && draft.frame === 'speak' && isTheirs(prose, trigger, phrase)) role = 'recipient';
    if (isWarnedOf(prose, draft, preposition, phrase)) role = 'recipient';
    if (
      draft.frame === 'speak' &&
      role === 'recipient' &&
      draft.arguments.some((argument) => argument.role === 'recipient')
    ) {
      if (preposition !== lastPreposition) continue;
    }
    lastPreposition = preposition;
    if (!role || (phrase.first > last + 12 && preposition !== 'by')) continue;
    if (mayFill(prose, draft, role, phrase)) addArgument(prose, phrases, draft, role, phrase);
  }
}

/** "rejected the demands of the rebels": what one puts forward stands for those who do. */
function isTheirs(prose: Prose, { objects }: Draft['trigger'], phrase: Phrase): boolean {
  return objects.some(
    (object) => object.last === phrase.preposition && isOfClass(headWord(prose, object), 'proposal claimant'),
  );
}

const isAgent = ({ preposition }: { readonly preposition: string }): boolean => preposition === 'by';

/** "warned of the rebels", "warned their people about Ostria": with nobody named whom one warns, the words are against those. */
function isWarnedOf(prose: Prose, draft: Draft, preposition: string, phrase: Phrase): boolean {
  return (
    draft.trigger.lemma === 'warn' &&
    /^(?:of|about|against)$/.test(preposition) &&
    !draft.arguments.some((argument) => argument.role === 'recipient' && argument.entity !== null) &&
    mayFill(prose, draft, 'recipient', phrase)
  );
}

/** "rejected the Ostrian proposal", "praised Ostria's efforts": whose it is, is who is spoken of. */
function addOwner(prose: Prose, phrases: Phrases, draft: Draft, phrase: Phrase): void {
  const owner = phrases.list[phrase.possessor];
  if (owner) {
    if (mayFill(prose, draft, 'recipient', owner)) addArgument(prose, phrases, draft, 'recipient', owner);
    return;
  }
  for (let token = phrase.first; token < phrase.head; token += 1) {
    const mention = prose.mentionsOf[token]?.find(
      (each) => each.end <= (prose.starts[phrase.head] ?? 0) && isActor(each) && each.kind !== 'pronoun',
    );
    if (!mention) continue;
    putArgument(
      draft,
      'recipient',
      { start: mention.start, end: mention.end },
      mention.entity,
      spanOf(prose, draft.trigger.first, draft.trigger.last),
    );
    return;
  }
}

/** "demanded that Ostria withdraw": the subject of what is demanded. */
function askedAfter(prose: Prose, phrases: Phrases, draft: Draft): Phrase[] {
  const next = draft.trigger.last;
  if (prose.words[next] !== 'that') return [];
  const phrase = phrases.list[phrases.at[next + 1] ?? -1];
  if (!phrase || phrase.first !== next + 1) return [];
  return conjunctsAfter(prose, phrases, phrase, phrase.last + 8).filter((each) =>
    mayFill(prose, draft, 'recipient', each),
  );
}

/** Verbs whose "at" names the target; after others it names the place. */
const aimed = /^(?:fire|shoot|shoot at|strike|launch|lob|hurl|throw|open fire)$/;

const pronouns = /^(?:it|that|this|which|what|there|these|those|who|everything|something|nothing)$/;

/** True where `phrase` can be what `role` asks for: actors and victims are someone, not a date or an idea. */
export function mayFill(prose: Prose, draft: Draft, role: Role, phrase: Phrase): boolean {
  const word = headWord(prose, phrase);
  if (role === 'instrument') return isOfClass(word, 'weapon force');
  if (role === 'origin' || role === 'destination') return isPlace(prose, phrase);
  const mentions = prose.mentionsOf[phrase.head] ?? [];
  if (mentions.some((mention) => isActor(mention))) return true;
  if (role === 'actor') {
    if (word === 'it') return mentions.some((mention) => mention.entity !== null);
    if (pronouns.test(word) || /^\d/.test(word)) return false;
    if (mentions.some((mention) => mention.type === 'weapon')) return isOfClass(word, 'troops');
    // A place that acts is a government by its seat: "Washington bombed …".
    if (mentions.some((mention) => mention.type === 'place')) return true;
    return isPerson(prose, phrase);
  }
  // "soldiers killed a sadhu": whom an armed hand kills is somebody, known word or not.
  if (role === 'victim' && draft.frame === 'kill' && prose.tags[phrase.head] === 'NOUN' && isArmedDeed(prose, draft))
    return !pronouns.test(word) && !isOfClass(word, 'disaster metaphor weapon conflict building asset');
  if (role === 'victim')
    return (
      isPerson(prose, phrase) ||
      /(?:ees|ers|ists|men|ians)$/.test(word) ||
      /^\d|^(?:them|him|her|us|me|another|others|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|scores|thousands)$/.test(
        word,
      )
    );
  if (draft.type === 'ASSAULT' || draft.type === 'COERCE')
    return (
      !pronouns.test(word) &&
      !/^(?:law|laws|rule|rules|will|order|orders|background|basis|way|behalf)$/.test(word) &&
      (!isOfClass(word, 'disaster metaphor weapon riot conflict') || isOfClass(word, 'building'))
    );
  if (isOfClass(word, 'conflict agreement proposal disaster metaphor restriction relation event')) return false;
  return isPerson(prose, phrase) || mentions.some((mention) => mention.type === 'place' || mention.type === 'facility');
}

const isArmedDeed = (prose: Prose, { trigger }: Draft): boolean =>
  trigger.subjects.some((phrase) => isOfClass(headWord(prose, phrase), 'troops armed'));

/** Words for bodies of people and for those who act in public. */
export const groupNouns =
  /^(?:government|militia|army|navy|police|group|groups|militias|rebels|forces|faction|factions|party|parties|union|unions|movement|coalition|alliance|ministry|parliament|court|council|state|states|country|countries|side|sides|authorities|regime|administration|guerrillas|insurgents|separatists|opposition|military|company|companies|cabinet|senate|congress|kingdom|nation|nations|gang|gangs|mob|crowd|organization|organisation|agency|bank|commission|committee|community|leadership|prosecutors|prosecutor|junta|airline|embassy|office|tribe|tribes|gunmen|extremists|media|press|islamists|jihadists|paramilitaries|mercenaries|assailants|attackers|workers|farmers|employees|strikers|activists|lawmakers|mediators|negotiators|delegation|team|unit|republic|president|minister|spokesman|allies|partners|negotiators|envoys|they|we|he|she|i)$/;

/** True where the head is a word for people or for a body of people, or a name of unknown kind. */
function isPerson(prose: Prose, phrase: Phrase): boolean {
  const word = countedWord(prose, phrase) ?? headWord(prose, phrase);
  if (isOfClass(word, 'people troops official diplomat') || groupNouns.test(word)) return true;
  const mentions = prose.mentionsOf[phrase.head] ?? [];
  // A name of unknown type says nothing against it.
  if (mentions.some((mention) => mention.type !== 'other')) return mentions.some((mention) => isActor(mention));
  return prose.capital[phrase.head] === true && prose.tags[phrase.head] === 'PROPN';
}

/** Words that only count what follows "of". */
const counting =
  /^(?:tens|dozens|scores|hundreds|thousands|millions|majority|number|handful|half|most|many|some|several)$/;

/** The noun that a counting word stands for: "tens of thousands of people" are people; null where nothing is counted. */
function countedWord(prose: Prose, phrase: Phrase): string | null {
  if (!counting.test(headWord(prose, phrase)) || prose.words[phrase.last] !== 'of') return null;
  let counted: string | null = null;
  for (let token = phrase.last + 1; token < phrase.last + 9; token += 1) {
    const word = prose.words[token] ?? '';
    const tag = prose.tags[token];
    if (counting.test(word) && prose.words[token + 1] === 'of') token += 1;
    else if (tag === 'NOUN' || tag === 'PROPN') counted = word;
    else if (counted !== null || !/^(?:DET|ADJ|NUM|PUNCT|PRON)$/.test(tag ?? '')) break;
  }
  return counted;
}

function isPlace(prose: Prose, phrase: Phrase): boolean {
  const mentions = prose.mentionsOf[phrase.head] ?? [];
  if (mentions.some((mention) => mention.type === 'place' || mention.type === 'state' || mention.type === 'facility'))
    return true;
  return (
    isOfClass(headWord(prose, phrase), 'territory building way') ||
    (mentions.length === 0 && prose.capital[phrase.head] === true)
  );
}
