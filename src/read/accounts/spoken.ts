/** Speech acts told by a statement's stance alone ("warned that strikes could resume"): drafts of its cue. */
import { type EventType, type Statement, speakersOf } from '../../model/index.ts';
import { isOfClass } from '../en/events/noun-classes.ts';
import type { Sense } from '../en/events/senses.ts';
import { type Draft, putArgument, startDraft } from './drafts.ts';
import { hostile } from './factuality.ts';
import { type Prose, tokenAt } from './prose.ts';
import type { Trigger } from './triggers.ts';
import { groupNouns } from './verb-roles.ts';

const byStance: Readonly<Partial<Record<Statement['stance'], readonly [EventType, string | null]>>> = {
  accuse: ['ACCUSE', 'allege'],
  condemn: ['ACCUSE', 'disapprove'],
  praise: ['SUPPORT', null],
  demand: ['REQUEST', null],
  request: ['REQUEST', null],
  threaten: ['THREATEN', null],
};

/** Drafts for the statements whose stance is an event, where no trigger told it already. `drafts` are in order. */
export function findSpokenDrafts(prose: Prose, drafts: readonly Draft[]): Draft[] {
  const added: Draft[] = [];
  for (const statement of prose.context.statements) {
    const cue = statement.cue;
    if (!cue || !statement.source || !isSpeaker(prose, statement.source)) continue;
    const first = tokenAt(prose.starts, prose.ends, cue.start);
    const last = tokenAt(prose.starts, prose.ends, cue.end - 1) + 1;
    if (last <= first || prose.stretchOf[first] === -1 || isNaming(prose, first, last)) continue;
    if ([...drafts, ...added].some((draft) => draft.trigger.first < last && first < draft.trigger.last)) continue;
    if (drafts.some((draft) => draft.satellites.some((satellite) => satellite.first < last && first < satellite.last)))
      continue;
    const told = typeOf(prose, statement, drafts);
    if (!told) continue;
    const sense: Sense = { type: told[0], mode: told[1], frame: 'speak', when: {}, weight: 0.6 };
    const trigger: Trigger = {
      first,
      last,
      lemma: prose.lemmas[first] ?? '',
      sense,
      group: null,
      subjects: [],
      objects: [],
      phrase: null,
    };
    const draft = startDraft(trigger, sense, 'accounts/spoken');
    for (const speaker of speakersOf(statement)) putArgument(draft, 'actor', speaker, speakerOf(prose, speaker), cue);
    // Whom one tells is not whom one accuses or threatens.
    if (statement.to && (told[0] === 'REQUEST' || told[0] === 'AGREE'))
      putArgument(draft, 'recipient', statement.to, statement.to.entity, cue);
    if (statement.within !== null) draft.assertedBy = statement.within;
    added.push(draft);
  }
  return [...drafts, ...added].sort((a, b) => a.trigger.first - b.trigger.first);
}

/** "a man called Doru" asks for nothing. */
function isNaming(prose: Prose, first: number, last: number): boolean {
  return (
    (prose.words[first] ?? '').startsWith('call') &&
    !/^(?:for|on|upon|to)$/.test(prose.words[last] ?? '') &&
    !/^(?:for|on|upon)$/.test(prose.words[last - 1] ?? '')
  );
}

/** Whom the source's words as a whole mean: "a Velin administration official" is not Velin. */
function speakerOf(prose: Prose, source: { start: number; end: number; entity: string | null }): string | null {
  const whole = prose.context.mentions.find(
    ({ start, end, entity }) => entity !== null && end === source.end && start <= source.start + 4,
  );
  return whole?.entity ?? source.entity;
}

/** True where the source is somebody: known, a pronoun, a name, or a word for people. */
function isSpeaker(prose: Prose, source: { start: number; end: number; entity: string | null }): boolean {
  if (source.entity !== null) return true;
  const head = tokenAt(prose.starts, prose.ends, source.end - 1);
  const word = prose.words[head] ?? '';
  if (isOfClass(word, 'people official diplomat troops') || groupNouns.test(word)) return true;
  return prose.capital[head] === true && prose.tags[head] === 'PROPN' && !isOfClass(word, 'conflict');
}

/** The type of the stance; "said" and "vowed" count where what they hold out is force, or cooperation. */
function typeOf(
  prose: Prose,
  statement: Statement,
  drafts: readonly Draft[],
): readonly [EventType, string | null] | null {
  const held = drafts.filter((draft) =>
    statement.content.some(
      (span) =>
        span.start <= (prose.starts[draft.trigger.first] ?? 0) && (prose.starts[draft.trigger.first] ?? 0) < span.end,
    ),
  );
  const told = byStance[statement.stance];
  // "We condemn this attack," she said: the words inside tell it already.
  if (told && held.some((draft) => draft.type === told[0])) return null;
  if (told) return told;
  const open = held.filter(
    (draft) =>
      draft.factuality === 'threatened' || draft.factuality === 'planned' || draft.factuality === 'conditional',
  );
  const threatens = /^(?:vow|threaten|warn)$/.test(statement.stance);
  const own = open.find(
    (draft) =>
      hostile.has(draft.type) &&
      isOwnDeed(statement, draft) &&
      (threatens || (draft.type === 'ASSAULT' && draft.factuality === 'threatened')),
  );
  if (own) return ['THREATEN', own.type === 'ASSAULT' ? 'violence' : null];
  if (statement.stance === 'warn' && open.some((draft) => hostile.has(draft.type))) return ['THREATEN', null];
  const cue = statement.cue ? prose.text.slice(statement.cue.start, statement.cue.end).toLowerCase() : '';
  const gives = open.some((draft) => draft.type === 'AGREE' || draft.type === 'RETREAT' || draft.type === 'CONCEDE');
  if (gives && (statement.stance === 'vow' || /announc|declar|pledg|promis|offer/.test(cue))) return ['AGREE', null];
  return null;
}

/** True where the speaker, or "we", holds out the deed. */
function isOwnDeed(statement: Statement, draft: Draft): boolean {
  const actor = draft.arguments.find((argument) => argument.role === 'actor');
  if (!actor) return statement.stance === 'vow' || statement.stance === 'warn';
  return actor.entity !== null && actor.entity === statement.source?.entity;
}
