/**
 * Retellings: what a headline tells is what the lead tells at length, and people who were killed or hurt, told without a
 * doer, a place or a day of their own, are those of the deed told before.
 */
import type { Argument } from '../../model/index.ts';
import { findCountries } from '../actors/countries.ts';
import { splitWords } from '../actors/phrases.ts';
import type { Draft } from './drafts.ts';
import type { Prose } from './prose.ts';

/** Sentences behind the headlines that make the lead. */
const leadLength = 3;
/** Sentences that a toll looks back for its deed. */
const reach = 10;

const ahead: ReadonlySet<string> = new Set(['threatened', 'planned', 'conditional']);
const harm = /^(?:kill|slay|die|perish|injure|wound|hurt|maim)$/;
/** Words by which a text tells that another deed follows. */
const elsewhere = /^(?:another|separate|separately|elsewhere|other|different|earlier|previously|since|total)$/;

/** Points accounts back to the earlier ones that tell the same. */
export function linkRetellings(prose: Prose, drafts: readonly Draft[]): void {
  linkLead(prose, drafts);
  for (const draft of drafts) draft.antecedent ??= deedBeside(prose, drafts, draft);
  for (const [index, draft] of drafts.entries()) {
    if (isBareToll(prose, draft)) draft.antecedent = deedOf(prose, drafts.slice(0, index), draft);
  }
}

const kindOf = (prose: Prose, draft: Draft): string | undefined =>
  prose.stretches[prose.stretchOf[draft.trigger.first] ?? -1]?.kind;

function linkLead(prose: Prose, drafts: readonly Draft[]): void {
  const headlines = drafts.filter((draft) => kindOf(prose, draft) === 'headline');
  if (headlines.length === 0) return;
  const prosaic = prose.stretches.flatMap(({ kind }, index) => (kind === 'paragraph' ? [index] : []));
  const lead = new Set(prosaic.slice(0, leadLength));
  for (const [index, headline] of headlines.entries()) {
    const again = headlines.slice(0, index).find((earlier) => tellsSame(prose, earlier, headline));
    if (again) {
      headline.antecedent ??= again;
      continue;
    }
    for (const draft of drafts) {
      if (lead.has(prose.stretchOf[draft.trigger.first] ?? -1) && tellsSame(prose, headline, draft))
        draft.antecedent ??= headline;
    }
  }
}

/** True where `draft` may tell what `headline` tells, and has somebody, a toll, or a verb with its object in common with it. */
function tellsSame(prose: Prose, headline: Draft, draft: Draft): boolean {
  if (draft.type !== headline.type || ahead.has(draft.factuality) !== ahead.has(headline.factuality)) return false;
  if (draft.mode && headline.mode && draft.mode !== headline.mode) return false;
  if (draft.repeated !== headline.repeated) return false;
  if (differ(prose, headline, draft, ['actor']) || differ(prose, headline, draft, ['recipient', 'victim']))
    return false;
  const [killed, toll] = [headline.casualties.killed, draft.casualties.killed];
  if (killed && toll) return killed.min === toll.min && killed.scope === toll.scope;
  if (shareEntity(headline.arguments, draft.arguments) || shareCountry(prose, headline, draft)) return true;
  // "Rally marred by shooting", "A gunman opened fire …": one kind of weapon in both.
  const bare = headline.arguments.every(({ role }) => role === 'place' || role === 'time' || role === 'instrument');
  if (bare && draft.mode !== null && draft.mode === headline.mode) return !liesElsewhere(headline, draft);
  const heads = new Set(headline.arguments.map((argument) => lastWord(prose, argument)));
  return (
    headline.trigger.lemma === draft.trigger.lemma &&
    draft.arguments.some((argument) => heads.has(lastWord(prose, argument)))
  );
}

const lastWord = (prose: Prose, { start, end }: Argument): string =>
  prose.text.slice(start, end).toLowerCase().split(/\s+/).at(-1) ?? '';

/** True where both have a place, and not the same. */
function liesElsewhere(a: Draft, b: Draft): boolean {
  const [one, other] = [a.place?.geonameId ?? null, b.place?.geonameId ?? null];
  return one !== null && other !== null && one !== other;
}

/**
 * True where both name parties in these roles, and none of them is the same, nor of the same country: a headline may make
 * "Norland forces" of a Norland militia, or "Norland" of its troops.
 */
function differ(prose: Prose, a: Draft, b: Draft, roles: readonly Argument['role'][]): boolean {
  const [one, other] = [a, b].map((draft) =>
    draft.arguments.filter(({ role, entity }) => roles.includes(role) && entity !== null),
  );
  if (!one?.length || !other?.length || shareEntity(one, other)) return false;
  return countriesOf(prose, one).isDisjointFrom(countriesOf(prose, other));
}

/** Countries that the words of the arguments name. */
function countriesOf(prose: Prose, list: readonly Argument[]): ReadonlySet<string> {
  return new Set(list.flatMap(({ start, end }) => [...findCountries(splitWords(prose.text.slice(start, end)))]));
}

/** True where parties in like roles are of one country. */
function shareCountry(prose: Prose, a: Draft, b: Draft): boolean {
  const parties = ({ arguments: list }: Draft): Argument[] =>
    list.filter(({ role }) => /^(?:recipient|victim)$/.test(role));
  return !countriesOf(prose, parties(a)).isDisjointFrom(countriesOf(prose, parties(b)));
}

function shareEntity(a: readonly Argument[], b: readonly Argument[]): boolean {
  return a.some(({ entity }) => entity !== null && b.some((argument) => argument.entity === entity));
}

/** "A gunman opened fire and wounded five": the deed of the same sentence and doer that did the harm. */
function deedBeside(prose: Prose, drafts: readonly Draft[], toll: Draft): Draft | null {
  if (toll.antecedent || toll.type !== 'ASSAULT' || !toll.trigger.group || !harm.test(toll.trigger.lemma)) return null;
  if (toll.mode !== null || toll.factuality !== 'happened' || toll.repeated) return null;
  const doer = toll.arguments.find(({ role }) => role === 'actor');
  if (!doer) return null;
  const stretch = prose.stretchOf[toll.trigger.first];
  const beside = drafts.filter(
    (draft) =>
      draft !== toll &&
      draft.type === 'ASSAULT' &&
      draft.factuality === 'happened' &&
      !harm.test(draft.trigger.lemma) &&
      draft.trigger.group !== null &&
      draft.trigger.first < toll.trigger.first &&
      prose.stretchOf[draft.trigger.first] === stretch &&
      draft.arguments.some(({ role, start }) => role === 'actor' && start === doer.start),
  );
  return beside.at(-1) ?? null;
}

/** "Seven people were injured", "four soldiers died": a toll of which nothing else is told. */
function isBareToll(prose: Prose, draft: Draft): boolean {
  const { group, lemma, first } = draft.trigger;
  if (draft.antecedent || draft.type !== 'ASSAULT' || draft.factuality !== 'happened' || !group) return false;
  if (!harm.test(lemma) || !(group.passive || /^(?:die|perish)$/.test(lemma)) || draft.place) return false;
  const { killed, injured } = draft.casualties;
  if ((!killed && !injured) || killed?.scope === 'cumulative' || injured?.scope === 'cumulative') return false;
  if (draft.arguments.some(({ role, entity }) => role !== 'time' && (role !== 'victim' || entity !== null)))
    return false;
  const stretch = prose.stretches[prose.stretchOf[first] ?? -1];
  return stretch !== undefined && !prose.words.slice(stretch.first, stretch.last).some((word) => elsewhere.test(word));
}

/** The deed nearest before: of force, told as done, with a doer, a place, a means or somebody it was done to. */
function deedOf(prose: Prose, before: readonly Draft[], toll: Draft): Draft | null {
  const at = prose.stretchOf[toll.trigger.first] ?? 0;
  for (const draft of before.toReversed()) {
    if (at - (prose.stretchOf[draft.trigger.first] ?? -reach - 1) > reach) return null;
    if (draft.type !== 'ASSAULT' || draft.repeated || draft.factuality === 'negated' || ahead.has(draft.factuality))
      continue;
    if (draft.casualties.killed?.scope === 'cumulative') continue;
    if (draft.antecedent && isToll(draft)) return draft.antecedent;
    const known = draft.place !== null || draft.mode !== null || draft.arguments.some(({ role }) => role !== 'time');
    if (!known || isToll(draft)) continue;
    const [own, other] = [toll.time?.when, draft.time?.when];
    return own && other && own.value !== other.value ? null : draft;
  }
  return null;
}

const isToll = ({ trigger, arguments: parts, place }: Draft): boolean =>
  harm.test(trigger.lemma) && place === null && parts.every(({ role }) => role === 'victim' || role === 'time');
