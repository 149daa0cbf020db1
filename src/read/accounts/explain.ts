/** Explanations: why each predicate of a sentence gave an account, or gave none. */
import type { Account, Place, Span, When } from '../../model/index.ts';
import type { StatementContext } from '../context.ts';
import { type Entry, entriesOf, verbClassOf } from '../en/events/lexicon.ts';
import type { Sense } from '../en/events/senses.ts';
import { labelSubEvent, type SubEvent } from './acled.ts';
import { statementAt } from './asserting.ts';
import type { Draft } from './drafts.ts';
import { buildDrafts, makeAccounts } from './index.ts';
import { findPhrases } from './phrases.ts';
import { makeProse, type Prose, spanOf } from './prose.ts';
import { correctTags } from './tags.ts';
import { findTriggers, type Trigger } from './triggers.ts';

/** One predicate: a verb, or a noun of the event lists. */
export interface Explanation extends Span {
  readonly words: string;
  /** `merged`: told together with another predicate. `dropped`: taken for an event at first, then for none. */
  readonly outcome: 'account' | 'merged' | 'dropped' | 'none';
  /** The reason in a sentence. */
  readonly says: string;
  /** Id of the account in the reading; for `merged` that of the other predicate's. */
  readonly account: string | null;
  /** The line of the lists that gave the type: `ASSAULT/aerial, frame attack: verb "bomb"`. */
  readonly rule: string | null;
  readonly roles: readonly { readonly role: string; readonly words: string; readonly name: string | null }[];
  readonly factuality: { readonly value: Account['factuality']; readonly because: readonly string[] } | null;
  readonly time: { readonly when: When | null; readonly words: string } | null;
  readonly place: { readonly words: string; readonly name: string | null; readonly country: string | null } | null;
  readonly cameo: string | null;
  readonly acled: SubEvent | null;
}

/** What the steps did to the drafts: the step after which each was gone, and what each made of its factuality. */
interface Trace {
  readonly droppedAt: ReadonlyMap<Draft, string>;
  readonly factuality: ReadonlyMap<Draft, readonly (readonly [string, Account['factuality']])[]>;
}

/** The explanations of sentence `index` (from 0) of the context's article, in order; empty where there is no such sentence. */
export function explainSentence(context: StatementContext, index: number): Explanation[] {
  const range = context.analysis.sentenceTokens[index];
  if (!range) return [];
  const prose = correctTags(makeProse(context));
  const phrases = findPhrases(prose);
  const triggers = findTriggers(prose, phrases);
  const droppedAt = new Map<Draft, string>();
  const factuality = new Map<Draft, [string, Account['factuality']][]>();
  const seen = new Set<Draft>();
  const watch = (step: string, left: readonly Draft[]): void => {
    const kept = new Set(left);
    for (const draft of seen) if (!kept.has(draft) && !droppedAt.has(draft)) droppedAt.set(draft, step);
    for (const draft of left) {
      seen.add(draft);
      factuality.set(draft, [...(factuality.get(draft) ?? []), [step, draft.factuality]]);
    }
  };
  const drafts = buildDrafts(prose, phrases, triggers, watch);
  watch('the last steps', drafts);
  const accounts = makeAccounts(prose, drafts);
  const accountOf = new Map(drafts.map((draft, at) => [draft, accounts[at]]));
  const all = [...seen];
  const found: Explanation[] = [];
  const [first = 0, end = 0] = range;
  for (let token = first; token < end; token += 1) {
    if ((prose.stretchOf[token] ?? -1) < 0) continue;
    const trigger = triggers.find((each) => each.first === token);
    const draft = all.find((each) => each.trigger.first === token);
    const entries = entriesOf(prose.words[token] ?? '');
    if (
      !draft &&
      !trigger &&
      prose.tags[token] !== 'VERB' &&
      !entries.some((entry) => entry.noun && prose.tags[token] === 'NOUN')
    )
      continue;
    const account = draft && accountOf.get(draft);
    const one =
      draft && account
        ? explainAccount(prose, draft, account, { droppedAt, factuality })
        : explainNone(prose, token, { entries, trigger, draft, all, accountOf, droppedAt });
    found.push(one);
    token = Math.max(token, (draft?.trigger.last ?? token + 1) - 1);
  }
  return found;
}

const cutOf = (prose: Prose, { start, end }: Span): string => prose.text.slice(start, end).replaceAll(/\s+/g, ' ');

function ruleOf({ trigger, sense }: Draft): string {
  const type = sense.mode === null ? sense.type : `${sense.type}/${sense.mode}`;
  return `${type}, frame ${sense.frame}: ${trigger.group ? 'verb' : 'noun'} "${trigger.lemma}"${conditionOf(sense)}`;
}

/** The conditions of a sense in words: ` where object is building or troops`. */
function conditionOf({ when }: Sense): string {
  const list = (words: string): string => words.split(' ').join(' or ');
  const parts = [
    when.object && `its object is of ${list(when.object)}`,
    when.notObject && `its object is not of ${list(when.notObject)}`,
    when.subject && `the subject is one of ${list(when.subject)}`,
    when.next && `${list(when.next)} follows`,
    when.preposition && `${list(when.preposition)} follows in the clause`,
    when.negated && 'it is negated behind a modal',
    when.context && 'the sentence has a word of its context',
    when.modifier && 'a word of its list qualifies it',
  ].filter(Boolean);
  return parts.length === 0 ? '' : `, where ${parts.join(' and ')}`;
}

function explainAccount(prose: Prose, draft: Draft, account: Account, { factuality }: Trace): Explanation {
  const { context } = prose;
  const names = new Map(context.entities.map(({ id, name }) => [id, name]));
  const { time, place } = draft;
  const satellites = draft.satellites.map(({ first, last }) => `"${cutOf(prose, spanOf(prose, first, last))}"`);
  const changed = account.type === draft.sense.type ? '' : `; read as ${account.type} by what stands around it`;
  const words = cutOf(prose, account.trigger);
  const known: Place | undefined = place
    ? context.places.find(({ start, end }) => start < place.span.end && place.span.start < end)
    : undefined;
  return {
    ...account.trigger,
    words,
    outcome: 'account',
    says: `"${words}" is in the event lists${satellites.length > 0 ? ` and is told together with ${satellites.join(', ')}` : ''}${changed}`,
    account: account.id,
    rule: ruleOf(draft),
    roles: account.arguments.map(({ role, entity, ...span }) => ({
      role,
      words: cutOf(prose, span),
      name: entity === null ? null : (names.get(entity) ?? null),
    })),
    factuality: { value: account.factuality, because: reasonsFor(prose, draft, factuality.get(draft) ?? []) },
    time: time && { when: time.when, words: cutOf(prose, time.span) },
    place: place && { words: cutOf(prose, place.span), name: known?.name ?? null, country: known?.country ?? null },
    cameo: account.cameo,
    acled: labelSubEvent(account, { article: context.article, sentences: context.analysis.sentences }),
  };
}

/** The words and steps that made the factuality what it is; empty for a plain telling. */
function reasonsFor(
  prose: Prose,
  draft: Draft,
  steps: readonly (readonly [string, Account['factuality']])[],
): string[] {
  const reasons: string[] = [];
  const groups = [draft.trigger.group, ...draft.satellites.map(({ group }) => group)];
  for (const group of groups) {
    if (!group) continue;
    if (group.negated) reasons.push('negated');
    if (group.modal) reasons.push(`modal "${group.modal}"`);
    if (group.governor >= 0) reasons.push(`governed by "${prose.words[group.governor] ?? ''}"`);
  }
  const statement = statementAt(prose, draft);
  if (statement) {
    const cue = statement.cue ? ` "${cutOf(prose, statement.cue)}"` : '';
    reasons.push(`told inside statement ${statement.id} (${statement.stance}${cue})`);
  }
  if (draft.repeated) reasons.push('tells of many deeds at once');
  if (draft.antecedent) reasons.push('points back to an event told before');
  let last: string | null = null;
  for (const [step, value] of steps) {
    if (last !== null && value !== last) reasons.push(`${last} became ${value} in step "${step}"`);
    last = value;
  }
  return [...new Set(reasons)];
}

interface Surroundings {
  readonly entries: readonly Entry[];
  readonly trigger: Trigger | undefined;
  readonly draft: Draft | undefined;
  readonly all: readonly Draft[];
  readonly accountOf: ReadonlyMap<Draft, Account | undefined>;
  readonly droppedAt: ReadonlyMap<Draft, string>;
}

const dropReasons: Readonly<Record<string, string>> = {
  relevance:
    'looks like an event but is taken for none: sports, a disaster, a figure of speech, or nobody who does or suffers it',
  ties: 'belongs to another word that tells the same event',
};

function explainNone(
  prose: Prose,
  token: number,
  { entries, trigger, draft, all, accountOf, droppedAt }: Surroundings,
): Explanation {
  const last = draft?.trigger.last ?? trigger?.last ?? token + 1;
  const span = spanOf(prose, token, last);
  const words = cutOf(prose, span);
  const carrier = all.find((each) => accountOf.get(each) && each.satellites.some(({ first }) => first === token));
  const base = { ...span, words, roles: [], factuality: null, time: null, place: null, cameo: null, acled: null };
  const none = { ...base, account: null, rule: draft ? ruleOf(draft) : null };
  if (carrier) {
    const other = cutOf(prose, spanOf(prose, carrier.trigger.first, carrier.trigger.last));
    return {
      ...none,
      outcome: 'merged',
      says: `told together with "${other}", one event`,
      account: accountOf.get(carrier)?.id ?? null,
    };
  }
  if (draft) {
    const step = droppedAt.get(draft) ?? '';
    return { ...none, outcome: 'dropped', says: `"${words}" ${dropReasons[step] ?? `was given up in ${step}`}` };
  }
  if (trigger) return { ...none, outcome: 'none', says: `"${words}" ${lightReason(trigger.lemma)}` };
  const senses = entries.flatMap((entry) => entry.senses.map((sense) => `${sense.type}${conditionOf(sense)}`));
  if (senses.length > 0)
    return { ...none, outcome: 'none', says: `no sense of "${words}" fits here: ${[...new Set(senses)].join('; ')}` };
  return { ...none, outcome: 'none', says: `"${words}" is in no event list` };
}

function lightReason(lemma: string): string {
  const { carries, stops, prevents } = verbClassOf(lemma);
  const does = stops ? 'ends' : prevents ? 'prevents' : carries ? 'carries' : 'tells the harm of';
  return `tells an event only with a noun of one, which it ${does}; none was found as its object or subject`;
}
