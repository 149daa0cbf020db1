/** Ties: verbs and event nouns that tell one happening together become one draft ("the strike killed four"). */
import { verbClassOf } from '../en/events/lexicon.ts';
import { isOfClass } from '../en/events/noun-classes.ts';
import { frames, type Sense } from '../en/events/senses.ts';
import { attachedTo, isClauseSubject } from './attachments.ts';
import { speakerFor } from './subjects.ts';
import { addArgument, type Draft, startDraft } from './drafts.ts';
import type { Phrase, Phrases } from './phrases.ts';
import type { Prose } from './prose.ts';
import { verbBefore } from './stretches.ts';
import { sameStretch, type Trigger } from './triggers.ts';
import { mayFill } from './verb-roles.ts';

/** The drafts that are left once light verbs, satellites and their nouns are tied together. */
export function tieVerbsToNouns(
  prose: Prose,
  phrases: Phrases,
  triggers: readonly Trigger[],
  drafts: readonly Draft[],
): Draft[] {
  const byPhrase = new Map<number, Draft>();
  const byTrigger = new Map<Trigger, Draft>();
  for (const draft of drafts) {
    byTrigger.set(draft.trigger, draft);
    if (draft.trigger.phrase) byPhrase.set(draft.trigger.phrase.index, draft);
  }
  const gone = new Set<Draft>();
  const added: Draft[] = [];
  const nounsIn = (list: readonly Phrase[]): Draft[] =>
    list.flatMap((phrase) => byPhrase.get(ofSeries(prose, phrases, phrase)) ?? []);
  for (const trigger of triggers) {
    const { group } = trigger;
    if (!group) continue;
    const own = byTrigger.get(trigger);
    const { carries, stops, prevents, harms } = verbClassOf(trigger.lemma);
    const done = nounsIn(group.passive ? trigger.subjects : trigger.objects);
    const doers = group.passive ? [] : nounsIn(trigger.subjects);
    const violent = own?.type === 'ASSAULT' || harms;
    if (violent && harmsThrough(prose, phrases, trigger, own, doers, drafts, byPhrase, gone)) {
      if (own) gone.add(own);
      continue;
    }
    if (/^(?:die|perish)$/.test(trigger.lemma)) {
      const cause = own ? undefined : deedBefore(prose, trigger, drafts, gone);
      const draft = startDraft(trigger, dyingSense, 'accounts/death');
      const dead = trigger.subjects.filter((phrase) => mayFill(prose, draft, 'victim', phrase));
      if (!cause || dead.length === 0) continue;
      for (const phrase of dead) addArgument(prose, phrases, draft, 'victim', phrase);
      draft.antecedent = cause;
      added.push(draft);
      continue;
    }
    if (stops) {
      const stopped = [...done, ...(group.passive ? [] : doers)].find((noun) => canStop(noun));
      if (stopped) {
        const draft =
          own && own.type !== 'ASSAULT' ? own : startDraft(trigger, stoppingSense(stopped), 'accounts/stop');
        if (draft !== own) {
          added.push(draft);
          if (own) gone.add(own);
        }
        if (draft.type !== 'REJECT') {
          draft.type = stoppingSense(stopped).type;
          draft.mode = stoppingSense(stopped).mode;
        }
        draft.confidence = 0.7;
        for (const phrase of group.passive || done.length === 0 ? [] : trigger.subjects)
          if (mayFill(prose, draft, 'actor', phrase)) addArgument(prose, phrases, draft, 'actor', phrase);
        for (const argument of stopped.arguments) {
          if (
            argument.role === 'recipient' ||
            (argument.role === 'actor' && !draft.arguments.some((each) => each.role === 'actor'))
          ) {
            if (!draft.arguments.some((each) => each.start === argument.start)) draft.arguments.push(argument);
          }
        }
        continue;
      }
    }
    if (/^(?:face|suffer|survive|withstand|sustain|come under)$/.test(trigger.lemma)) {
      for (const noun of done) {
        noun.satellites.push(trigger);
        for (const phrase of trigger.subjects)
          if (mayFill(prose, noun, 'recipient', phrase)) addArgument(prose, phrases, noun, 'recipient', phrase);
      }
      continue;
    }
    for (const noun of done) {
      if (prevents) noun.factuality = 'negated';
      if (
        !carries ||
        (keepsOwn(trigger.lemma) && noun.trigger.phrase && isClauseSubject(prose, phrases, noun.trigger.phrase))
      )
        continue;
      noun.satellites.push(trigger);
      const actors = group.passive
        ? byPhraseActors(prose, phrases, trigger)
        : trigger.subjects.map((each) => speakerFor(prose, phrases, each));
      const unclaimed = trigger.lemma === 'claim' && (group.negated || prose.words[group.first - 1] === 'yet');
      if (frames[noun.frame].subject && !unclaimed) {
        for (const phrase of actors)
          if (mayFill(prose, noun, 'actor', phrase) || (group.passive && isAgent(prose, phrase)))
            addArgument(prose, phrases, noun, 'actor', phrase);
      }
      if (own?.type === 'SUPPORT' && noun.type === 'AGREE') noun.type = 'SUPPORT';
      // "pledged its support": the support is given in the saying.
      if (own?.type === 'AGREE' && noun.type === 'SUPPORT') gone.add(own);
      // "promised aid to the villages": help that is still to come is the promise.
      if (own?.type === 'AGREE' && noun.type === 'AID') {
        gone.add(noun);
        own.satellites.push(noun.trigger);
        for (const argument of noun.arguments)
          if (argument.role === 'recipient' && !own.arguments.some((each) => each.start === argument.start))
            own.arguments.push(argument);
      }
      const speaks = own && own.type !== 'CONCEDE' && own.type !== 'COERCE' && keepsOwn(trigger.lemma);
      if (own && (!speaks || group.passive)) gone.add(own);
    }
  }
  mergeDeaths(prose, phrases, drafts, byPhrase, gone);
  return [...drafts.filter((draft) => !gone.has(draft)), ...added].sort((a, b) => a.trigger.first - b.trigger.first);
}

/** The dead of a deed that the text told before. */
const dyingSense: Sense = { type: 'ASSAULT', mode: null, frame: 'kill', when: {}, weight: 0.6 };
/** How many sentences back the deed may stand of which somebody died. */
const deathReach = 3;

/**
 * "Twelve people had died, the clinic said": the deed of force that was told shortly before; undefined where there is none, or
 * the words give another cause ("died of", "died when a train").
 */
function deedBefore(
  prose: Prose,
  trigger: Trigger,
  drafts: readonly Draft[],
  gone: ReadonlySet<Draft>,
): Draft | undefined {
  const next = prose.words[trigger.last] ?? '';
  const wounds = /^(?:wounds|injuries)$/;
  if (
    /^(?:of|from|when|after|in|during)$/.test(next) &&
    !prose.words.slice(trigger.last, trigger.last + 4).some((word) => wounds.test(word))
  )
    return undefined;
  const stretch = prose.stretchOf[trigger.first] ?? -1;
  return drafts.findLast(
    (draft) =>
      draft.type === 'ASSAULT' &&
      !gone.has(draft) &&
      draft.trigger.first < trigger.first &&
      stretch - (prose.stretchOf[draft.trigger.first] ?? -9) <= deathReach &&
      !/^(?:war|conflict|violence|fighting)$/.test(draft.trigger.lemma),
  );
}

/** "the deaths of three soldiers in an attack": the attack is what is told, the dead are its victims. */
function mergeDeaths(
  prose: Prose,
  phrases: Phrases,
  drafts: readonly Draft[],
  byPhrase: ReadonlyMap<number, Draft>,
  gone: Set<Draft>,
): void {
  for (const death of drafts) {
    if (gone.has(death) || !death.trigger.phrase || death.type !== 'ASSAULT' || death.frame !== 'kill') continue;
    for (const { preposition, phrase } of attachedTo(prose, phrases, death.trigger.last - 1, 4)) {
      const act = byPhrase.get(phrase.index);
      if (!/^(?:in|during|by)$/.test(preposition) || act?.type !== 'ASSAULT' || act.frame !== 'attack' || gone.has(act))
        continue;
      for (const argument of death.arguments)
        if (argument.role === 'victim' || argument.role === 'actor') act.arguments.push(argument);
      act.satellites.push(death.trigger);
      gone.add(death);
      break;
    }
  }
}

/** Of "a round of strikes" the strikes are meant. */
function ofSeries(prose: Prose, phrases: Phrases, phrase: Phrase): number {
  const next = phrases.list[phrase.index + 1];
  const series =
    /^(?:round|series|wave|spate|string|number|barrage|hundreds|dozens|scores|spree|days|weeks|months)$/.test(
      prose.words[phrase.head] ?? '',
    );
  return series && next && prose.words[next.preposition] === 'of' && next.preposition === phrase.last
    ? next.index
    : phrase.index;
}

/** Speech acts stay accounts of their own beside what they are about. */
function keepsOwn(lemma: string): boolean {
  return /^(?:threaten|vow|promise|announce|declare|claim|order|offer)$/.test(lemma);
}

/** "committed by the usurpers": whoever a deed was done by has done it, known noun or not. */
function isAgent(prose: Prose, phrase: Phrase): boolean {
  return (
    prose.words[phrase.first] === 'the' &&
    !isOfClass(prose.words[phrase.head] ?? '', 'weapon metaphor disaster conflict event agreement')
  );
}

function byPhraseActors(prose: Prose, phrases: Phrases, trigger: Trigger): Phrase[] {
  const by = attachedTo(prose, phrases, trigger.last - 1, 5).filter((each) => each.preposition === 'by');
  // "conducted in answer to the raids committed by …": a verb between takes the agent for itself.
  return by
    .map((each) => each.phrase)
    .filter((phrase) => verbBefore(prose, phrase.first, trigger.first) < trigger.last);
}

function canStop(noun: Draft): boolean {
  return (
    noun.type !== 'CONCEDE' &&
    noun.type !== 'RETREAT' &&
    noun.type !== 'ACCUSE' &&
    noun.type !== 'REQUEST' &&
    noun.type !== 'THREATEN' &&
    noun.type !== 'REJECT'
  );
}

function stoppingSense(noun: Draft): Sense {
  const concedes =
    noun.type === 'ASSAULT' ||
    noun.type === 'COERCE' ||
    noun.type === 'SANCTION' ||
    noun.type === 'PROTEST' ||
    noun.type === 'MOBILIZE';
  return {
    type: concedes ? 'CONCEDE' : 'SANCTION',
    mode: concedes ? null : 'discontinue',
    frame: 'leave',
    when: {},
    weight: 0.7,
  };
}

/**
 * Ties a verb of harm to the event noun that does the harm: its subject, the nearest one before ", killing four", or the
 * "in a strike" behind a passive. True where it did.
 */
function harmsThrough(
  prose: Prose,
  phrases: Phrases,
  trigger: Trigger,
  own: Draft | undefined,
  doers: readonly Draft[],
  drafts: readonly Draft[],
  byPhrase: ReadonlyMap<number, Draft>,
  gone: ReadonlySet<Draft>,
): boolean {
  const { group } = trigger;
  if (!group || group.infinitive) return false;
  let noun = doers.find((each) => each.type === 'ASSAULT');
  const before = prose.words[group.first - 1] ?? '';
  if (!noun && !group.passive && /^(?:that|which)$/.test(before))
    noun = nearestBefore(prose, drafts, trigger.first, 22, gone);
  if (!noun && group.bare && !group.passive && (prose.words[trigger.first] ?? '').endsWith('ing')) {
    if (before === ',' || before === 'and') noun = nearestBefore(prose, drafts, trigger.first, 40, gone);
    // "fired forty rounds killing two people": the harm right behind the object.
    else if (own?.frame === 'kill' && (phrases.at[trigger.first - 1] ?? -1) >= 0)
      noun = nearestBefore(prose, drafts, trigger.first, 10, gone);
  }
  const dies = /^(?:die|perish)$/.test(trigger.lemma);
  const suffers = group.passive || dies;
  if (!noun && suffers && (own || dies)) {
    for (const { preposition, phrase } of attachedTo(prose, phrases, trigger.last - 1, 4)) {
      if (!/^(?:in|by|during|with|under)$/.test(preposition)) continue;
      const found = byPhrase.get(phrase.index);
      if (found?.type === 'ASSAULT' && !/^(?:war|conflict|violence)$/.test(found.trigger.lemma)) noun = found;
    }
  }
  const alone = own?.frame === 'kill' && !own.arguments.some((argument) => argument.role === 'actor');
  if (!noun && suffers && (dies || alone)) noun = deedBehind(prose, drafts, trigger, gone);
  if (!noun || noun === own) return false;
  noun.satellites.push(trigger);
  const role = own?.frame === 'kill' || trigger.sense === null ? 'victim' : 'recipient';
  for (const phrase of suffers ? trigger.subjects : trigger.objects) {
    if (/^(?:kill|wound|injure|leave|claim|take|cause)$/.test(trigger.lemma) && role !== 'victim') continue;
    if (mayFill(prose, noun, role, phrase)) addArgument(prose, phrases, noun, role, phrase);
    else if (isOfClass(prose.words[phrase.head] ?? '', 'building') && mayFill(prose, noun, 'recipient', phrase))
      addArgument(prose, phrases, noun, 'recipient', phrase);
  }
  if (group.passive)
    for (const phrase of byPhraseActors(prose, phrases, trigger))
      if (mayFill(prose, noun, 'actor', phrase)) addArgument(prose, phrases, noun, 'actor', phrase);
  if (own)
    for (const argument of own.arguments)
      if (argument.role === 'place' && !noun.arguments.some((each) => each.role === 'place'))
        noun.arguments.push(argument);
  return true;
}

/** "were killed when gunmen attacked a bus": the deed of the clause behind. */
function deedBehind(
  prose: Prose,
  drafts: readonly Draft[],
  trigger: Trigger,
  gone: ReadonlySet<Draft>,
): Draft | undefined {
  let joined = false;
  for (let token = trigger.last; token < trigger.last + 16 && sameStretch(prose, trigger.first, token); token += 1) {
    const word = prose.words[token] ?? '';
    if (/^(?:when|after|as)$/.test(word)) joined = true;
    if (word === ';') return undefined;
    if (
      !joined &&
      (prose.tags[token] === 'VERB' || prose.tags[token] === 'AUX') &&
      !/^(?:killed|injured|wounded|hurt|were|was)$/.test(word)
    )
      return undefined;
    if (!joined) continue;
    const deed = drafts.find((draft) => draft.trigger.first === token);
    if (!deed || gone.has(deed)) continue;
    return deed.type === 'ASSAULT' && /^(?:attack|fight)$/.test(deed.frame) && !deed.trigger.group?.passive
      ? deed
      : undefined;
  }
  return undefined;
}

function nearestBefore(
  prose: Prose,
  drafts: readonly Draft[],
  token: number,
  reach: number,
  gone: ReadonlySet<Draft>,
): Draft | undefined {
  let found: Draft | undefined;
  for (const draft of drafts) {
    if (draft.trigger.first >= token) break;
    if (
      draft.type !== 'ASSAULT' ||
      gone.has(draft) ||
      token - draft.trigger.first > reach ||
      !sameStretch(prose, token, draft.trigger.first)
    )
      continue;
    found = draft;
  }
  return found;
}
