/** Futures: in PLOVER, cooperation that is still to come is AGREE, cooperation that is refused REJECT, coercion that is announced THREATEN. */
import type { Draft } from './drafts.ts';
import type { Prose } from './prose.ts';

const cooperative: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'RETREAT', 'CONCEDE']);
const willing =
  /^(?:will|would|agree[ds]?|agreeing|willing|ready|prepared|promise[ds]?|pledge[ds]?|offer(?:ed|s)?|vow(?:ed|s)?)$/;

/** Retypes the drafts that tell of cooperation promised or refused, and of coercion announced. */
export function settleFutures(prose: Prose, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { group } = draft.trigger;
    if (draft.type === 'SUPPORT' && draft.trigger.lemma === 'agree' && bindsItself(prose, draft)) draft.type = 'AGREE';
    // "failed to reach agreement".
    if (draft.trigger.phrase && draft.type === 'AGREE' && draft.factuality === 'negated') retype(draft, 'REJECT');
    else if (threatens(draft)) {
      draft.mode = threatOf(draft);
      draft.type = 'THREATEN';
    }
    if (!group || group.passive || !cooperative.has(draft.type) || draft.step === 'accounts/stop') continue;
    const governor = prose.words[group.governor] ?? '';
    if (draft.factuality === 'negated' && (group.modal === 'will' || group.modal === 'would' || group.progressive))
      retype(draft, 'REJECT');
    else if (
      draft.factuality === 'planned' &&
      // "is about to restore ties": a step as good as taken is coded as the step.
      governor !== 'about' &&
      (group.modal === 'will' || (group.modal === 'would' && draft.assertedBy !== 'narrator') || willing.test(governor))
    ) {
      draft.type = 'AGREE';
      draft.mode = null;
    }
  }
}

/** "agreed that they should cooperate": those who agree are who is to do it. */
function bindsItself(prose: Prose, { trigger }: Draft): boolean {
  const that = prose.words.indexOf('that', trigger.last);
  return (
    that >= 0 && that < trigger.last + 4 && /^(?:they|their|both|it|its|he|she)$/.test(prose.words[that + 1] ?? '')
  );
}

/** "will extend the curfew", "would expel the envoys": coercion and sanctions still to come are held out to somebody. */
function threatens({ type, factuality, trigger, satellites, arguments: parts }: Draft): boolean {
  if ((type !== 'COERCE' && type !== 'SANCTION') || factuality !== 'planned') return false;
  const groups = [trigger.group, ...satellites.map((each) => each.group)];
  return (
    parts.some(({ role }) => role === 'actor') &&
    groups.some((group) => group !== null && !group.passive && (group.modal === 'will' || group.modal === 'would'))
  );
}

function threatOf({ type, mode }: Draft): string {
  if (type === 'SANCTION') return mode === 'expel' ? 'expel' : 'relations';
  return mode === 'arrest' ? 'arrest' : 'restrict';
}

function retype(draft: Draft, type: 'REJECT'): void {
  draft.type = type;
  draft.mode = null;
  draft.factuality = 'happened';
}
