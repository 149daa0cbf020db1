/** Drafts: accounts while the steps work on them. Each step returns or fills drafts; the last one makes accounts. */
import type {
  Argument,
  Casualties,
  EventType,
  Factuality,
  Responsibility,
  Role,
  Span,
  When,
} from '../../model/index.ts';
import type { FrameName, Sense } from '../en/events/senses.ts';
import { partiesOf } from './parties.ts';
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

/** Adds `phrase` as an argument, unless the place is taken or it holds the trigger. */
export function addArgument(prose: Prose, phrases: Phrases, draft: Draft, role: Role, phrase: Phrase): boolean {
  const trigger = spanOf(prose, draft.trigger.first, draft.trigger.last);
  // What a chief says, both say; what is done with weapons, the body does.
  const asBody = role === 'actor' && deedTypes.has(draft.type);
  const { own, others, both } = partiesOf(prose, phrases, phrase, { trigger, asBody });
  const words = (own.entity !== null && nameBefore(prose, phrase, own.entity)) || spanOf(prose, own.first, own.last);
  const put = putArgument(draft, role, words, own.entity, trigger);
  const part = both && role === 'victim' ? 'recipient' : role;
  for (const { first, last, entity } of others) putArgument(draft, part, spanOf(prose, first, last), entity, trigger);
  return put;
}

const deedTypes: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST']);

/** For "it" and "they" alone: the words of the same sentence that the pronoun stands for, the nearest before it. */
function nameBefore(prose: Prose, { first, last }: Phrase, entity: string): Span | null {
  if (last - first !== 1 || !/^(?:it|they)$/.test(prose.words[first] ?? '')) return null;
  const stretch = prose.stretches[prose.stretchOf[first] ?? -1];
  const [start, end] = [prose.starts[stretch?.first ?? first] ?? 0, prose.starts[first] ?? 0];
  const before = prose.context.mentions.filter(
    (each) => each.entity === entity && each.kind !== 'pronoun' && each.start >= start && each.end <= end,
  );
  const nearest = before.at(-1);
  return nearest ? { start: nearest.start, end: nearest.end } : null;
}

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
