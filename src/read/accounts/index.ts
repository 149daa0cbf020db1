/** Accounts: what the article tells of events — who did what to whom, where, when, whether, and who says so. */
import type { Account } from '../../model/index.ts';
import type { StatementContext } from '../context.ts';
import { cameoOf } from '../en/events/cameo.ts';
import { resolveAnaphora } from './anaphora.ts';
import { setAsserters } from './asserting.ts';
import { borrowRecipients } from './borrowing.ts';
import { setCasualties } from './casualties.ts';
import { setTimes } from './dates.ts';
import { findDemands } from './demands.ts';
import { type Draft, startDraft } from './drafts.ts';
import { setFactuality } from './factuality.ts';
import { settleFutures } from './futures.ts';
import { fillNounRoles, triggerSpan } from './noun-roles.ts';
import { findPhrases } from './phrases.ts';
import { setPlaces } from './places.ts';
import { makeProse, type Prose } from './prose.ts';
import { keepRelevant } from './relevance.ts';
import { setResponsibility } from './responsibility.ts';
import { findSponsors } from './sponsors.ts';
import { findSpokenDrafts } from './spoken.ts';
import { correctTags } from './tags.ts';
import { tieVerbsToNouns } from './ties.ts';
import { findTriggers } from './triggers.ts';
import { fillVerbRoles } from './verb-roles.ts';
import { setWeapons } from './weapons.ts';

/** Accounts in order of their trigger. */
export function findAccounts(context: StatementContext): Account[] {
  const prose = correctTags(makeProse(context));
  const phrases = findPhrases(prose);
  const triggers = findTriggers(prose, phrases);
  let drafts = triggers.flatMap((trigger) =>
    trigger.sense ? [startDraft(trigger, trigger.sense, trigger.group ? 'accounts/verb' : 'accounts/noun')] : [],
  );
  fillVerbRoles(prose, phrases, drafts);
  fillNounRoles(prose, phrases, drafts);
  drafts = findDemands(prose, phrases, drafts);
  drafts = findSponsors(prose, phrases, drafts);
  drafts = tieVerbsToNouns(prose, phrases, triggers, drafts);
  setWeapons(prose, drafts);
  setPlaces(prose, phrases, drafts);
  setTimes(prose, drafts);
  setFactuality(prose, phrases, drafts);
  drafts = keepRelevant(prose, phrases, drafts);
  resolveAnaphora(prose, drafts);
  setAsserters(prose, drafts);
  settleFutures(prose, drafts);
  drafts = findSpokenDrafts(prose, drafts);
  setCasualties(prose, phrases, drafts);
  setResponsibility(prose, phrases, drafts);
  borrowRecipients(prose, drafts);
  return drafts.map((draft, index) => makeAccount(prose, draft, index));
}

function makeAccount(prose: Prose, draft: Draft, index: number): Account {
  const { place, time } = draft;
  return {
    id: `a${index + 1}`,
    trigger: triggerSpan(prose, draft),
    type: draft.type,
    mode: draft.mode,
    cameo: cameoOf(draft.type, draft.mode),
    arguments: draft.arguments.toSorted((a, b) => a.start - b.start || a.end - b.end),
    time: time?.when ?? null,
    place: place ? { ...place.span, geonameId: place.geonameId } : null,
    factuality: draft.factuality,
    casualties: draft.casualties,
    assertedBy: draft.assertedBy,
    responsibility: draft.responsibility,
    confidence: Math.min(0.95, Math.round(draft.confidence * (draft.arguments.length > 0 ? 1.05 : 0.8) * 100) / 100),
    step: draft.step,
  };
}
