/** Speakers: whoever a statement has as its source does the speech act that its cue tells, where the clause itself gave nobody. */
import { type Draft, putArgument } from './drafts.ts';
import { verbal } from './factuality.ts';
import { triggerSpan } from './noun-roles.ts';
import type { Prose } from './prose.ts';

/** Gives the speech acts among `drafts` that have no actor the source of the statement whose cue they are. */
export function nameSpeakers(prose: Prose, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!verbal.has(draft.type) || !draft.trigger.group || draft.arguments.some(({ role }) => role === 'actor'))
      continue;
    const span = triggerSpan(prose, draft);
    const statement = prose.context.statements.find(
      ({ cue, source }) => cue !== null && source !== null && cue.start <= span.start && span.end <= cue.end,
    );
    if (statement?.source) putArgument(draft, 'actor', statement.source, statement.source.entity, span);
  }
}
