/** The shape of the trigger lists: a word's event type, its mode, and how its complements map to roles. */
import type { EventType, Role } from '../../../model/index.ts';

/**
 * How complements become roles. `subject` and `object` are those of the active clause; `by` marks the actor of every
 * passive and event noun. `possessor` is for nouns ("the group's attack", "the envoy's killing").
 */
export interface Frame {
  readonly subject: Role | null;
  readonly object: Role | null;
  readonly possessor: Role | null;
  readonly of: Role | null;
  /** Role of the phrase behind each preposition; places and times are read elsewhere. */
  readonly prepositions: Readonly<Record<string, Role>>;
  /** True where both sides act alike: "clashes between A and B", "A met B". */
  readonly mutual?: boolean;
}

export type FrameName =
  | 'attack'
  | 'kill'
  | 'speak'
  | 'ask'
  | 'give'
  | 'meet'
  | 'travel'
  | 'move'
  | 'leave'
  | 'deal'
  | 'hold'
  | 'impose'
  | 'fight'
  | 'protest'
  | 'explode';

const against = {
  against: 'recipient',
  on: 'recipient',
  at: 'recipient',
  upon: 'recipient',
  toward: 'recipient',
  towards: 'recipient',
} as const;

export const frames: Readonly<Record<FrameName, Frame>> = {
  attack: {
    subject: 'actor',
    object: 'recipient',
    possessor: 'actor',
    of: 'recipient',
    prepositions: { ...against, into: 'destination', with: 'instrument', from: 'origin' },
  },
  kill: { subject: 'actor', object: 'victim', possessor: 'victim', of: 'victim', prepositions: { with: 'instrument' } },
  hold: {
    subject: 'actor',
    object: 'recipient',
    possessor: 'recipient',
    of: 'recipient',
    prepositions: { from: 'origin' },
  },
  speak: {
    subject: 'actor',
    object: 'recipient',
    possessor: 'actor',
    of: 'recipient',
    prepositions: {
      ...against,
      to: 'recipient',
      into: 'recipient',
      with: 'recipient',
      between: 'recipient',
      from: 'actor',
    },
  },
  ask: {
    subject: 'actor',
    object: null,
    possessor: 'actor',
    of: null,
    prepositions: { in: 'recipient', from: 'recipient', at: 'recipient' },
  },
  give: {
    subject: 'actor',
    object: 'recipient',
    possessor: 'actor',
    of: null,
    prepositions: { to: 'recipient', for: 'recipient', from: 'actor', with: 'recipient' },
  },
  meet: {
    subject: 'actor',
    object: 'recipient',
    possessor: 'actor',
    of: 'actor',
    prepositions: { with: 'recipient', between: 'actor', among: 'actor', to: 'recipient' },
    mutual: true,
  },
  travel: {
    subject: 'actor',
    object: null,
    possessor: 'actor',
    of: 'actor',
    prepositions: { to: 'recipient', for: 'recipient', from: 'recipient' },
  },
  deal: {
    subject: 'actor',
    object: null,
    possessor: 'actor',
    of: null,
    prepositions: { with: 'recipient', between: 'actor', among: 'actor', to: 'recipient' },
    mutual: true,
  },
  move: {
    subject: 'actor',
    object: null,
    possessor: 'actor',
    of: null,
    prepositions: { to: 'destination', into: 'destination', from: 'origin', against: 'recipient' },
  },
  leave: {
    subject: 'actor',
    object: null,
    possessor: 'actor',
    of: 'actor',
    prepositions: { from: 'origin', to: 'recipient' },
  },
  impose: {
    subject: 'actor',
    object: 'recipient',
    possessor: 'actor',
    of: null,
    prepositions: { on: 'recipient', against: 'recipient', upon: 'recipient', with: 'recipient', to: 'recipient' },
  },
  fight: {
    subject: 'actor',
    object: 'recipient',
    possessor: 'actor',
    of: null,
    prepositions: { against: 'recipient', on: 'recipient', with: 'recipient', between: 'actor', among: 'actor' },
    mutual: true,
  },
  protest: {
    subject: 'actor',
    object: 'recipient',
    possessor: 'actor',
    of: 'actor',
    prepositions: { against: 'recipient', at: 'recipient', over: 'recipient' },
  },
  explode: {
    subject: 'instrument',
    object: 'recipient',
    possessor: 'actor',
    of: 'instrument',
    prepositions: { against: 'recipient', at: 'recipient', outside: 'recipient', under: 'recipient' },
  },
};

/** What must stand around a verb or noun for a sense to hold. All given conditions must. */
export interface Condition {
  /** Head of the object (of the subject, in a passive) is in one of these noun classes. */
  readonly object?: string;
  /** Head of the active verb's subject is in one of these noun classes. */
  readonly subject?: string;
  /** The head is in none of these classes. */
  readonly notObject?: string;
  /** One of these words follows (space-separated); `to+` means an infinitive. */
  readonly next?: string;
  /** One of these prepositions stands in the clause after it. */
  readonly preposition?: string;
  /** The verb is negated behind "will" or its like. */
  readonly negated?: boolean;
  /** One of these words stands in the sentence. */
  readonly context?: string;
  /** One of these words stands right before it, inside its noun phrase. */
  readonly modifier?: string;
}

export interface Sense {
  readonly type: EventType;
  readonly mode: string | null;
  readonly frame: FrameName;
  readonly when: Condition;
  /** 0–1: how often the word tells of such an event in news, by our judgement. */
  readonly weight: number;
}

/** One line of a list: type, mode, frame, words (a space apart; `_` joins a phrase), condition, weight. */
export type Line = readonly [EventType, string | null, FrameName, string, Condition?, number?];

/** Senses by dictionary form, in the order of the lines: the first that holds is taken. */
export function gatherSenses(lines: readonly Line[]): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const [type, mode, frame, words, when = {}, weight = 0.8] of lines) {
    for (const word of words.split(' ').filter(Boolean)) {
      const key = word.replaceAll('_', ' ');
      const list = senses.get(key) ?? [];
      list.push({ type, mode, frame, when, weight });
      senses.set(key, list);
    }
  }
  return senses;
}
