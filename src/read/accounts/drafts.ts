/** Drafts: accounts while the steps work on them. Each step returns or fills drafts; the last one makes accounts. */
import type {
  Argument,
  Casualties,
  EventType,
  Factuality,
  Mention,
  Responsibility,
  Role,
  Span,
  When,
} from '../../model/index.ts';
import { isOfClass } from '../en/events/noun-classes.ts';
import type { FrameName, Sense } from '../en/events/senses.ts';
import { attachedTo } from './attachments.ts';
import type { Phrase, Phrases } from './phrases.ts';
import { type Prose, spanOf } from './prose.ts';
import type { Trigger } from './triggers.ts';

export interface Draft {
  readonly trigger: Trigger;
  readonly sense: Sense;
  type: EventType;
  mode: string | null;
  readonly frame: FrameName;
  arguments: Argument[];
  /** Tokens of the clause that belong to it beyond the trigger: verbs merged into it, its carrier. */
  satellites: Trigger[];
  factuality: Factuality;
  time: { when: When | null; span: Span } | null;
  place: { span: Span; geonameId: number | null } | null;
  casualties: { killed: Casualties['killed']; injured: Casualties['injured'] };
  responsibility: Responsibility[];
  assertedBy: string;
  confidence: number;
  step: string;
  /** Tells of many deeds at once: "has repeatedly attacked", "a series of strikes". */
  repeated: boolean;
  /** The draft that "the attack" or "this act" points back to. */
  antecedent: Draft | null;
}

/** A draft of `trigger`, with nothing known but its type. */
export function startDraft(trigger: Trigger, sense: Sense, step: string): Draft {
  return {
    trigger,
    sense,
    type: sense.type,
    mode: sense.mode,
    frame: sense.frame,
    arguments: [],
    satellites: [],
    factuality: 'happened',
    time: null,
    place: null,
    casualties: { killed: null, injured: null },
    responsibility: [],
    assertedBy: 'narrator',
    confidence: sense.weight,
    step,
    repeated: false,
    antecedent: null,
  };
}

const actorTypes: ReadonlySet<string> = new Set([
  'person',
  'population',
  'state',
  'armed_group',
  'coalition',
  'government_body',
  'military_unit',
  'party',
  'media',
  'organisation',
]);

/** True where the mention is of someone who can act. */
export function isActor(mention: Mention): boolean {
  return actorTypes.has(mention.type);
}

/** Words that stand for what follows "of": "one of the commanders", "members of the guard". */
const partitive =
  /^(?:one|some|many|most|several|all|both|members?|numbers?|hundreds|thousands|dozens|scores|tens|majority|part|groups?|series|half|any|none|each|two|three|supporters|units?|elements|mob|crowds?|representatives|delegates|envoys|leaders|factions)$/;

/** Adds `phrase` as an argument, unless the place is taken or it holds the trigger. */
export function addArgument(prose: Prose, phrases: Phrases, draft: Draft, role: Role, phrase: Phrase): boolean {
  let { first, last } = phrase;
  while (first < phrase.head && /^(?:the|a|an|both|"|“)$/.test(prose.words[first] ?? '')) first += 1;
  const trigger = spanOf(prose, draft.trigger.first, draft.trigger.last);
  let entity = entityOf(prose, first, phrase.head, trigger);
  const holder = entity !== null && isPerson(prose, phrase.head, entity);
  const bodies = entity === null || holder ? bodiesBehind(prose, phrases, phrase) : [];
  // "tens of thousands of people" counts twice.
  for (let part = phrase; bodies.length === 0 && partitive.test(prose.words[part.head] ?? ''); ) {
    const of = attachedTo(prose, phrases, part.last - 1, 1)[0];
    if (of?.preposition !== 'of' || of.phrase.preposition !== part.last) break;
    part = of.phrase;
    last = part.last;
    entity ??= entityOf(prose, part.first, part.head);
  }
  const owner = phrases.list[phrase.possessor];
  if (
    entity === null &&
    owner &&
    isOfClass(prose.words[phrase.head] ?? '', 'building territory troops people official')
  ) {
    // "the Marsh Front's positions": what belongs to somebody stands for them.
    entity = entityOf(prose, owner.first, owner.head);
    if (entity !== null) first = /^(?:the|a|an)$/.test(prose.words[owner.first] ?? '') ? owner.first + 1 : owner.first;
  }
  if (entity === null && prose.words[phrase.last] === ',') {
    // "his successor, Mara Velin,": the name stands beside it.
    const beside = phrases.list[phrases.at[phrase.last + 1] ?? -1];
    if (beside && beside.preposition < 0 && /^[,.]$/.test(prose.words[beside.last] ?? '') && prose.capital[beside.head])
      entity = entityOf(prose, beside.first, beside.head);
  }
  // What a chief says, both say; what is done with weapons, the body does.
  const both = holder && !(role === 'actor' && deedTypes.has(draft.type));
  if (bodies[0] && !both) entity = bodies[0].entity;
  entity ??= modifierEntity(prose, first, phrase.head);
  if (bodies[0] && !both) last = bodies[0].last;
  const put = putArgument(draft, role, spanOf(prose, first, last), entity, trigger);
  for (const body of both ? bodies : bodies.slice(1)) {
    const part = both && role === 'victim' ? 'recipient' : role;
    putArgument(draft, part, spanOf(prose, body.first, body.last), body.entity, trigger);
  }
  return put;
}

const deedTypes: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST']);

/** True where token `head` belongs to a mention of the person `entity`. */
function isPerson(prose: Prose, head: number, entity: string): boolean {
  return (prose.mentionsOf[head] ?? []).some((mention) => mention.entity === entity && mention.type === 'person');
}

/** Those whose chief, speaker or fighters the phrase names: "fighters of X", "leaders of X and Y", "a spokesman for X". */
function bodiesBehind(
  prose: Prose,
  phrases: Phrases,
  phrase: Phrase,
): { first: number; last: number; entity: string }[] {
  const word = prose.words[phrase.head] ?? '';
  if (!isOfClass(word, 'people troops official') && !heads.test(word)) return [];
  const found: { first: number; last: number; entity: string }[] = [];
  for (const { preposition, phrase: body } of attachedTo(prose, phrases, phrase.last - 1, 4)) {
    // Those joined by "and" have no preposition of their own.
    if (!/^(?:of|for)$/.test(preposition) || (found.length === 0 && body.preposition !== phrase.last)) break;
    const mention = prose.mentionsOf[body.head]?.find((each) => each.entity !== null && bodyTypes.has(each.type));
    if (!mention?.entity) break;
    found.push({ first: body.first, last: body.last, entity: mention.entity });
  }
  return found;
}

/** Words for those who speak and act for a body. */
export const headWords =
  'leaders?|chiefs?|heads?|commanders?|spokesman|spokeswoman|spokesperson|spokesmen|spokespersons|representatives?|officials?|fighters|members?|militants|gunmen|soldiers|troops|supporters|followers|officers?|wing|branch|faction';
const heads = new RegExp(`^(?:${headWords})$`);

/** Types of those who have members and chiefs. */
export const bodyTypes: ReadonlySet<string> = new Set([
  'state',
  'armed_group',
  'coalition',
  'government_body',
  'military_unit',
  'party',
  'organisation',
]);

/** Adds `span` in `role`; false where it is there already, or overlaps the trigger. */
export function putArgument(draft: Draft, role: Role, span: Span, entity: string | null, trigger: Span): boolean {
  if (span.start < trigger.end && trigger.start < span.end) return false;
  for (const other of draft.arguments) {
    if (other.start < span.end && span.start < other.end) return false;
    if (entity !== null && other.entity === entity && other.role === role) return false;
  }
  draft.arguments.push({ role, start: span.start, end: span.end, entity });
  return true;
}

/**
 * The entity of the longest mention that holds token `head` and does not begin long before `first`. A mention that holds the
 * `trigger` too is of somebody else: in "the Ostria-backed group" it is not Ostria that backs itself.
 */
export function entityOf(prose: Prose, first: number, head: number, trigger: Span | null = null): string | null {
  const begin = prose.starts[first] ?? 0;
  const end = prose.ends[head] ?? 0;
  let fallback: string | null = null;
  for (const mention of prose.mentionsOf[head] ?? []) {
    if (mention.entity === null) continue;
    if (trigger && mention.start < trigger.end && trigger.start < mention.end) continue;
    if (mention.start >= begin - 4 && mention.end >= end) return mention.entity;
    fallback ??= mention.entity;
  }
  return fallback;
}

/** The state or group that a word for its people is qualified by: "Iranian officials", "army troops". */
function modifierEntity(prose: Prose, first: number, head: number): string | null {
  const word = prose.words[head] ?? '';
  if (
    !isOfClass(word, 'people troops official building territory') &&
    !/^(?:government|army|military|navy|police|authorities|officials|state|side|ministry)$/.test(word)
  )
    return null;
  // "an Ostrian contractor" is one of many and no hand of the state.
  const single = isOfClass(word, 'people') && !isOfClass(word, 'troops official') && !word.endsWith('s');
  if (single && /^(?:a|an|one)$/.test(prose.words[first - 1] ?? prose.words[first] ?? '')) return null;
  for (let token = head - 1; token >= first; token -= 1) {
    for (const mention of prose.mentionsOf[token] ?? []) {
      // "a Velin administration official": the person gives the body its name.
      if (mention.entity !== null && isActor(mention) && mention.type !== 'person') return mention.entity;
    }
  }
  return null;
}
