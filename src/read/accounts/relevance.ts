/** Relevance: what looks like an event but is none — sports, weather, disasters, figures of speech, empty soft events. */
import type { Argument } from '../../model/index.ts';
import { isOfClass } from '../en/events/noun-classes.ts';
import { isAccidental, isOfAccident } from './accidents.ts';
import { attachedTo } from './attachments.ts';
import { stretchEnd, stretchStart } from './stretches.ts';
import type { Draft } from './drafts.ts';
import type { Phrases } from './phrases.ts';
import { type Prose, tokenAt } from './prose.ts';
import { isLiteral, isQuiet } from './quiet.ts';
import { headWord } from './triggers.ts';
import { groupNouns } from './verb-roles.ts';

/** Nouns before which "attack", "war" and the like are figures of speech, or belong to another matter. */
const figures =
  /^(?:heart|cardiac|panic|asthma|trade|price|culture|bidding|turf|cold|world|star|class|social|advertising|media|shark|bear|anxiety|charm|marketing|sales|ad|lucky|third|penalty|free|killer|mating|currency|ratings|nature|oil|vinegar|tariff|star|gang-style|snow|pillow|rap|chip|console|streaming|browser|election|legal|court|uphill|relegation|title|ball|goal|foul|tug|tug-of)$/;
const metaphorical =
  /^(?:joke|spree|instinct|time|machine|floor|field|moons?|chain|line|zone|game|movie|film|song|novel|book|series|show|album|video)$/;
/** Types that mean little without someone who does or suffers them. */
const soft: ReadonlySet<string> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'RETREAT',
  'SANCTION',
  'MOBILIZE',
]);

/** Types that a text of sport or business has in figures of speech only. */
const forceful: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE']);

/** The drafts that tell of an event. */
export function keepRelevant(prose: Prose, phrases: Phrases, drafts: readonly Draft[]): Draft[] {
  const sporting = sportsStretches(prose);
  const quiet = isQuiet(prose);
  const ofAccident = isOfAccident(prose);
  return drafts.filter(
    (draft) =>
      (!sporting.has(prose.stretchOf[draft.trigger.first] ?? -1) || isLiteral(prose, draft)) &&
      isRelevant(prose, phrases, draft, drafts) &&
      !isAccidental(prose, draft, ofAccident) &&
      !(quiet && forceful.has(draft.type) && !isLiteral(prose, draft)),
  );
}

function isRelevant(prose: Prose, phrases: Phrases, draft: Draft, all: readonly Draft[]): boolean {
  const { trigger } = draft;
  const before = prose.words[trigger.first - 1] ?? '';
  if (trigger.phrase) {
    if (figures.test(before)) return false;
    if (before === '-' && /^(?:self|counter|anti|post|pre)$/.test(prose.words[trigger.first - 2] ?? '')) return false;
    if (metaphorical.test(prose.words[trigger.last] ?? '') && prose.tags[trigger.last] !== 'VERB') return false;
    if (before === 'of' && /^(?:sort|kind|matter)$/.test(prose.words[trigger.first - 2] ?? '')) return false;
    if (trigger.phrase.preposition >= 0 && isIdiom(prose, trigger.phrase.preposition, trigger.first)) return false;
  }
  if (draft.type === 'ASSAULT' || draft.type === 'COERCE') {
    if (
      trigger.subjects.some((phrase) =>
        isOfClass(headWord(prose, phrase), trigger.group?.passive ? 'metaphor' : 'disaster'),
      )
    )
      return false;
    if (trigger.group?.passive && causedByDisaster(prose, phrases, trigger.last - 1)) return false;
    if (trigger.phrase && inMetaphor(prose, draft)) return false;
  }
  // "did not offer evidence": nothing was promised, and nothing refused.
  if (draft.type === 'AGREE' && draft.factuality === 'negated' && trigger.lemma === 'offer') return false;
  if (draft.type === 'THREATEN' && trigger.phrase)
    return draft.arguments.some((argument) => argument.role === 'actor') || draft.satellites.length > 0;
  if (soft.has(draft.type)) {
    const enough = draft.confidence > 0.65 ? isSomeone : isPublic;
    return draft.arguments.some((argument) => enough(prose, argument));
  }
  if (draft.frame === 'kill' && trigger.group) {
    if (
      !trigger.group.passive &&
      trigger.objects.length > 0 &&
      !draft.arguments.some((argument) => argument.role === 'victim')
    )
      return false;
    return draft.arguments.length > 0;
  }
  if (/^(?:strike|hit)$/.test(trigger.lemma) && trigger.group?.passive && !isStruckByForce(prose, phrases, draft))
    return false;
  if (/^(?:blast|explosion)$/.test(trigger.lemma))
    return draft.arguments.length > 0 || draft.satellites.length > 0 || draft.place !== null || draft.time !== null;
  if (draft.type === 'PROTEST' && trigger.group?.infinitive && followsProtest(prose, draft, all)) return false;
  if (draft.type === 'PROTEST' && trigger.phrase)
    return draft.arguments.length > 0 || draft.place !== null || draft.confidence >= 0.75;
  return true;
}

/** True where the argument is more than a pronoun that points at nobody. */
function isSomeone(prose: Prose, argument: Argument): boolean {
  if (argument.role === 'place' || argument.role === 'time' || argument.role === 'instrument') return false;
  return (
    argument.entity !== null ||
    !/^(?:he|she|it|they|we|i|you|him|her|them|us|me|who)$/i.test(prose.text.slice(argument.start, argument.end))
  );
}

const publicTypes: ReadonlySet<string> = new Set([
  'state',
  'armed_group',
  'government_body',
  'military_unit',
  'coalition',
  'party',
  'population',
  'media',
  'organisation',
  'person',
  'place',
]);

/** True where the argument is a known party or a word for one: weak words ("discuss", "welcome") need that much. */
function isPublic(prose: Prose, argument: Argument): boolean {
  if (!isSomeone(prose, argument)) return false;
  const entity =
    argument.entity === null ? undefined : prose.context.entities.find((each) => each.id === argument.entity);
  if (entity && publicTypes.has(entity.type)) return true;
  const token = tokenAt(prose.starts, prose.ends, argument.end - 1);
  const word = prose.words[token] ?? '';
  return (
    isOfClass(word, 'official diplomat troops') ||
    groupNouns.test(word) ||
    (prose.capital[token] === true && prose.tags[token] === 'PROPN')
  );
}

/** "was struck by" something that can strike; "struck by its beauty" is a figure of speech. */
function isStruckByForce(prose: Prose, phrases: Phrases, draft: Draft): boolean {
  const by = attachedTo(prose, phrases, draft.trigger.last - 1, 2).find((each) => each.preposition === 'by')?.phrase;
  return (
    !by ||
    isOfClass(headWord(prose, by), 'weapon troops people') ||
    draft.arguments.some((argument) => argument.role === 'actor')
  );
}

/** "marched to protest": one protest, told by its first verb. */
function followsProtest(prose: Prose, draft: Draft, all: readonly Draft[]): boolean {
  const stretch = prose.stretchOf[draft.trigger.first];
  return all.some(
    (other) =>
      other.type === 'PROTEST' &&
      other.trigger.first < draft.trigger.first &&
      prose.stretchOf[other.trigger.first] === stretch,
  );
}

/** "in support of", "on demand", "in agreement". */
function isIdiom(prose: Prose, preposition: number, noun: number): boolean {
  const phrase = `${prose.words[preposition] ?? ''} ${prose.words[noun] ?? ''}`;
  return (
    noun === preposition + 1 &&
    /^(?:in support|on demand|in agreement|under fire|on strike|at war|in retreat|in conflict|under arrest)$/.test(
      phrase,
    ) &&
    phrase !== 'under arrest' &&
    phrase !== 'on strike'
  );
}

function causedByDisaster(prose: Prose, phrases: Phrases, token: number): boolean {
  return attachedTo(prose, phrases, token, 3).some(
    (each) =>
      /^(?:in|by|from|during|when|to)$/.test(each.preposition) && isOfClass(headWord(prose, each.phrase), 'disaster'),
  );
}

/** "attack on poverty", "war against cancer": the target is an idea. */
function inMetaphor(prose: Prose, draft: Draft): boolean {
  const next = prose.words[draft.trigger.last] ?? '';
  if (next !== 'on' && next !== 'against') return false;
  for (let token = draft.trigger.last + 1; token < draft.trigger.last + 4; token += 1) {
    const word = prose.words[token] ?? '';
    if (isOfClass(word, 'metaphor') && prose.tags[token + 1] !== 'NOUN' && prose.tags[token + 1] !== 'PROPN')
      return true;
    if (prose.tags[token] === 'VERB') return false;
  }
  return false;
}

/** Stretches of sports: two words of play in one sentence, or one where the article has many. */
function sportsStretches(prose: Prose): Set<number> {
  const counts = new Map<number, number>();
  let all = 0;
  for (const [index, stretch] of prose.stretches.entries()) {
    for (let token = stretchStart(prose, stretch.first); token < stretchEnd(prose, stretch.first); token += 1) {
      if (!isOfClass(prose.words[token] ?? '', 'sport')) continue;
      counts.set(index, (counts.get(index) ?? 0) + 1);
      all += 1;
    }
  }
  const found = new Set<number>();
  if (all >= Math.max(5, prose.stretches.length / 2)) for (const index of prose.stretches.keys()) found.add(index);
  else for (const [index, count] of counts) if (count >= 2) found.add(index);
  return found;
}
