/** Parties: whom a phrase means: its own entity, the body whose people it names, or what qualifies it. */
import { bodyTypes, type Mention, type Span } from '../../model/index.ts';
import { isOfClass } from '../en/events/noun-classes.ts';
import { attachedTo } from './attachments.ts';
import type { Phrase, Phrases } from './phrases.ts';
import type { Prose } from './prose.ts';

/** Somebody as told: tokens `[first, last)`, and the entity that they mean. */
interface Party {
  readonly first: number;
  readonly last: number;
  readonly entity: string | null;
}

const actorTypes: ReadonlySet<string> = new Set(['person', 'population', 'state', ...bodyTypes]);

/** True where the mention is of someone who can act. */
export function isActor(mention: Mention): boolean {
  return actorTypes.has(mention.type);
}

/** Words that stand for what follows "of": "one of the commanders", "members of the guard". */
const partitive =
  /^(?:one|some|many|most|several|all|both|members?|numbers?|hundreds|thousands|dozens|scores|tens|majority|part|groups?|series|half|any|none|each|two|three|supporters|units?|elements|mob|crowds?|representatives|delegates|envoys|leaders|factions)$/;

/** Whom a phrase means, and the further bodies that it names. */
interface Parties {
  readonly own: Party;
  readonly others: readonly Party[];
  /** A person is meant, and beside it the bodies that it leads or belongs to. */
  readonly both: boolean;
}

/**
 * Those whom `phrase` means, where it is no part of what `trigger` covers. Of a chief who is known by name and the body, the
 * body alone with `asBody`.
 */
export function partiesOf(
  prose: Prose,
  phrases: Phrases,
  phrase: Phrase,
  { trigger = null, asBody = false }: { trigger?: Span | null; asBody?: boolean } = {},
): Parties {
  let { first, last } = phrase;
  while (first < phrase.head && /^(?:the|a|an|both|"|“)$/.test(prose.words[first] ?? '')) first += 1;
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
  const both = holder && !asBody;
  if (bodies[0] && !both) entity = bodies[0].entity;
  entity ??= modifierEntity(prose, first, phrase.head);
  if (bodies[0] && !both) last = bodies[0].last;
  return { own: { first, last, entity }, others: both ? bodies : bodies.slice(1), both };
}

/** The entity that `phrase` means, or null. */
export function whoIs(prose: Prose, phrases: Phrases, phrase: Phrase): string | null {
  return partiesOf(prose, phrases, phrase).own.entity;
}

/** True where token `head` belongs to a mention of the person `entity`. */
function isPerson(prose: Prose, head: number, entity: string): boolean {
  return (prose.mentionsOf[head] ?? []).some((mention) => mention.entity === entity && mention.type === 'person');
}

/** Those whose chief, speaker or fighters the phrase names: "fighters of X", "leaders of X and Y", "a spokesman for X". */
function bodiesBehind(prose: Prose, phrases: Phrases, phrase: Phrase): Party[] {
  const word = prose.words[phrase.head] ?? '';
  if (!isOfClass(word, 'people troops official') && !heads.test(word)) return [];
  const found: Party[] = [];
  for (const { preposition, phrase: body } of attachedTo(prose, phrases, phrase.last - 1, 4)) {
    // Those joined by "and" have no preposition of their own.
    if (!/^(?:of|for)$/.test(preposition) || (found.length === 0 && body.preposition !== phrase.last)) break;
    const mention = prose.mentionsOf[body.head]?.find((each) => each.entity !== null && powerTypes.has(each.type));
    if (!mention?.entity) break;
    found.push({ first: body.first, last: body.last, entity: mention.entity });
  }
  return found;
}

/** Words for those who speak and act for a body. */
export const headWords =
  'leaders?|chiefs?|heads?|commanders?|spokesman|spokeswoman|spokesperson|spokesmen|spokespersons|representatives?|officials?|fighters|members?|militants|gunmen|soldiers|troops|supporters|followers|officers?|wing|branch|faction';
const heads = new RegExp(`^(?:${headWords})$`);

/** Those whose members' deeds are theirs: states, and bodies but for media. */
export const powerTypes: ReadonlySet<string> = new Set(['state', ...bodyTypes].filter((type) => type !== 'media'));

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
  // "the self-styled Marsh Front group": a group has the name of a group before it; a state's is that of its land.
  const grouped = groups.test(word);
  if (
    !grouped &&
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
      if (grouped && !/^(?:armed_group|organisation|party|coalition)$/.test(mention.type)) continue;
      if (mention.entity !== null && isActor(mention) && mention.type !== 'person') return mention.entity;
    }
  }
  return null;
}

const groups =
  /^(?:groups?|organi[sz]ations?|movement|gang|cell|cells|squad|command|commandos?|unit|units|column|militia|faction)$/;
