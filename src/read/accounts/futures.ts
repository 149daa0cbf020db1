/** Futures: in PLOVER, cooperation that is still to come is AGREE, and cooperation that is refused is REJECT. */
import type { Draft } from './drafts.ts';
import type { Prose } from './prose.ts';

const cooperative: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'RETREAT', 'CONCEDE']);
const willing =
  /^(?:will|would|agree[ds]?|agreeing|willing|ready|prepared|promise[ds]?|pledge[ds]?|offer(?:ed|s)?|vow(?:ed|s)?)$/;

/** Retypes the verb drafts that tell of cooperation promised or refused. */
export function settleFutures(prose: Prose, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { group } = draft.trigger;
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

function retype(draft: Draft, type: 'REJECT'): void {
  draft.type = type;
  draft.mode = null;
  draft.factuality = 'happened';
}
