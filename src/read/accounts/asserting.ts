/** Who asserts an account: the narrator, or the statement whose content holds the trigger, and what that does to it. */
import type { Span, Statement } from '../../model/index.ts';
import type { Draft } from './drafts.ts';
import { hostile, verbal } from './factuality.ts';
import { nameFirstPersons } from './first-persons.ts';
import type { Prose } from './prose.ts';

/** Sets `assertedBy`, and lets the statement's stance speak where the words of the account leave it open. */
export function setAsserters(prose: Prose, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const statement = statementAt(prose, draft);
    if (!statement) continue;
    draft.assertedBy = statement.id;
    nameFirstPersons(prose, draft, statement);
    applyStance(prose, draft, statement);
  }
}

/** The statement with the smallest content that holds the trigger. */
export function statementAt(prose: Prose, draft: Draft): Statement | null {
  return statementAround(prose, {
    start: prose.starts[draft.trigger.first] ?? 0,
    end: prose.ends[draft.trigger.last - 1] ?? 0,
  });
}

/** The statement with the smallest content that holds `span`, which is no part of its cue. */
export function statementAround(prose: Prose, { start, end }: Span): Statement | null {
  let best: Statement | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const statement of prose.context.statements) {
    if (statement.cue && statement.cue.start <= start && end <= statement.cue.end) continue;
    let length = 0;
    let inside = false;
    for (const content of statement.content) {
      length += content.end - content.start;
      inside ||= content.start <= start && end <= content.end;
    }
    if (inside && length < size) {
      best = statement;
      size = length;
    }
  }
  return best;
}

function applyStance(prose: Prose, draft: Draft, statement: Statement): void {
  const { stance, modality } = statement;
  const cue = statement.cue ? prose.text.slice(statement.cue.start, statement.cue.end).toLowerCase() : '';
  if (/threat|vow|warn/.test(`${stance} ${cue}`) && hostile.has(draft.type)) {
    if (draft.factuality === 'planned' || draft.factuality === 'conditional')
      draft.factuality =
        draft.factuality === 'conditional' && modality === 'conditional' ? 'conditional' : 'threatened';
    return;
  }
  if (draft.factuality !== 'happened' || draft.antecedent?.assertedBy === 'narrator') return;
  if (verbal.has(draft.type) && draft.trigger.group) return;
  if (stance === 'deny' && draft.trigger.group) draft.factuality = 'denied';
  else if (stance === 'accuse' || /alleg|claim|accus|suspect|purport/.test(cue))
    draft.factuality = draft.trigger.group || !isDefinite(prose, draft) ? 'alleged' : draft.factuality;
  else if (
    statement.quote !== 'indirect' &&
    draft.type === 'ASSAULT' &&
    draft.trigger.phrase &&
    loaded.test(draft.trigger.lemma)
  )
    draft.factuality = 'alleged';
}

/** Words by which a party names the other side's deeds: in its own mouth they are its claim. */
const loaded = /^(?:massacre|genocide|slaughter|bloodbath|carnage|aggression|assassination|murder)$/;

/** "the strike", "this attack": taken as known, so the speaker does not bring it up. */
export function isDefinite(prose: Prose, draft: Draft): boolean {
  const phrase = draft.trigger.phrase;
  return (
    phrase !== null &&
    (phrase.possessor >= 0 ||
      /^(?:the|this|that|these|those|such|both|its|their|his|her)$/.test(prose.words[phrase.first] ?? ''))
  );
}
