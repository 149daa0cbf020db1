/** Accounts: what the article tells of events — who did what to whom, where, when, whether, and who says so. */
import type { Account } from '../../model/index.ts';
import type { StatementContext } from '../context.ts';
import { cameoOf } from '../en/events/cameo.ts';
import { resolveAnaphora } from './anaphora.ts';
import { setAspects } from './aspect.ts';
import { setAsserters } from './asserting.ts';
import { borrowRecipients } from './borrowing.ts';
import { setCasualties } from './casualties.ts';
import { setTimes } from './dates.ts';
import { findDemands } from './demands.ts';
import { type Draft, putArgument, startDraft } from './drafts.ts';
import { setFactuality } from './factuality.ts';
import { fillFrameRoles } from './frame-roles.ts';
import { settleFutures } from './futures.ts';
import { linkTimes } from './linked-times.ts';
import { addBodies } from './members.ts';
import { fillNounRoles, triggerSpan } from './noun-roles.ts';
import { findPhrases, type Phrases } from './phrases.ts';
import { setPlaces } from './places.ts';
import { makeProse, type Prose } from './prose.ts';
import { keepRelevant } from './relevance.ts';
import { setResponsibility } from './responsibility.ts';
import { linkRetellings } from './retellings.ts';
import { nameSpeakers } from './speakers.ts';
import { findSponsors } from './sponsors.ts';
import { findSpokenDrafts } from './spoken.ts';
import { correctTags } from './tags.ts';
import { tieVerbsToNouns } from './ties.ts';
import { findTriggers, type Trigger } from './triggers.ts';
import { fillVerbRoles } from './verb-roles.ts';
import { setWeapons } from './weapons.ts';

/** Called after each step with its name and what it left of the drafts: for explanations; does nothing by default. */
export type Watch = (step: string, drafts: readonly Draft[]) => void;

/** Accounts in order of their trigger. */
export function findAccounts(context: StatementContext): Account[] {
  const prose = correctTags(makeProse(context));
  const phrases = findPhrases(prose);
  return makeAccounts(prose, buildDrafts(prose, phrases, findTriggers(prose, phrases)));
}

/** The drafts that `triggers` lead to, after all steps, in order. */
export function buildDrafts(
  prose: Prose,
  phrases: Phrases,
  triggers: readonly Trigger[],
  watch: Watch = () => {},
): Draft[] {
  let drafts = triggers.flatMap((trigger) =>
    trigger.sense ? [startDraft(trigger, trigger.sense, trigger.group ? 'accounts/verb' : 'accounts/noun')] : [],
  );
  fillVerbRoles(prose, phrases, drafts);
  fillFrameRoles(prose, phrases, drafts);
  fillNounRoles(prose, phrases, drafts);
  drafts = findDemands(prose, phrases, drafts);
  drafts = findSponsors(prose, phrases, drafts);
  watch('roles', drafts);
  drafts = tieVerbsToNouns(prose, phrases, triggers, drafts);
  watch('ties', drafts);
  nameSpeakers(prose, drafts);
  setWeapons(prose, drafts);
  setPlaces(prose, phrases, drafts);
  setTimes(prose, drafts);
  setFactuality(prose, phrases, drafts);
  watch('factuality', drafts);
  drafts = keepRelevant(prose, phrases, drafts);
  watch('relevance', drafts);
  setAspects(prose, phrases, drafts);
  resolveAnaphora(prose, drafts);
  linkTimes(prose, drafts);
  setAsserters(prose, drafts);
  settleFutures(prose, drafts);
  watch('statements', drafts);
  drafts = findSpokenDrafts(prose, drafts);
  setCasualties(prose, phrases, drafts);
  borrowRecipients(prose, phrases, drafts);
  linkRetellings(prose, drafts);
  setResponsibility(prose, phrases, drafts);
  addBodies(prose, drafts);
  for (const draft of drafts) dropOwnTargets(draft);
  return drafts;
}

/** Nobody refuses, blames or attacks himself: of one entity in both roles, the doer stays. */
function dropOwnTargets(draft: Draft): void {
  const doers = new Set(
    draft.arguments.flatMap(({ role, entity }) => (role === 'actor' && entity !== null ? [entity] : [])),
  );
  draft.arguments = draft.arguments.filter(
    ({ role, entity }) => role !== 'recipient' || entity === null || !doers.has(entity),
  );
}

/** Accounts of finished drafts, numbered in order. */
export function makeAccounts(prose: Prose, drafts: readonly Draft[]): Account[] {
  const ids = new Map(drafts.map((draft, index) => [draft, `a${index + 1}`]));
  return drafts.map((draft) => makeAccount(prose, draft, ids));
}

function makeAccount(prose: Prose, draft: Draft, ids: ReadonlyMap<Draft, string>): Account {
  const { place, time } = draft;
  // The words of a time whose day is open: whoever learns the day of the article can resolve them.
  if (time && !time.when) putArgument(draft, 'time', time.span, null, triggerSpan(prose, draft));
  const antecedent = draft.antecedent ? ids.get(draft.antecedent) : undefined;
  return {
    id: ids.get(draft) ?? '',
    trigger: triggerSpan(prose, draft),
    type: draft.type,
    mode: draft.mode,
    cameo: cameoOf(
      draft.type,
      draft.mode,
      draft.trigger.lemma,
      draft.satellites.map(({ lemma }) => lemma),
    ),
    arguments: draft.arguments.toSorted((a, b) => a.start - b.start || a.end - b.end),
    time: time?.when ?? null,
    place: place ? { ...place.span, geonameId: place.geonameId } : null,
    factuality: draft.factuality,
    ...(draft.repeated && { aspect: 'repeated' as const }),
    casualties: draft.casualties,
    assertedBy: draft.assertedBy,
    responsibility: draft.responsibility,
    ...(antecedent !== undefined && { antecedent }),
    confidence: Math.min(0.95, Math.round(draft.confidence * (draft.arguments.length > 0 ? 1.05 : 0.8) * 100) / 100),
    step: draft.step,
  };
}
