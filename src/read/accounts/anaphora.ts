/** Anaphora: "the attack", "this strike", "both killings" take what an earlier draft of the article tells. */
import { isDefinite } from './asserting.ts';
import type { Draft } from './drafts.ts';
import type { Prose } from './prose.ts';

const kin: readonly ReadonlySet<string>[] = [
  new Set(
    'attack strike raid airstrike air_strike drone_strike drone_attack bombing assault missile_strike rocket_attack bombardment shelling firing blast explosion offensive ambush shooting aggression retaliation'
      .split(' ')
      .map((word) => word.replaceAll('_', ' ')),
  ),
  new Set('killing slaying murder assassination execution massacre'.split(' ')),
  new Set('abduction kidnapping kidnap'.split(' ')),
  new Set('clash skirmish fighting battle gunbattle gunfight shootout firefight confrontation encounter'.split(' ')),
  new Set('talk negotiation meeting discussion summit'.split(' ')),
  new Set('agreement accord deal treaty'.split(' ')),
];

/** Verbs whose happening a noun of a family may point back to. */
const verbKin: readonly RegExp[] = [
  /^(?:attack|strike|bomb|raid|shell|hit|storm|target|fire|ambush|assault|shoot|open fire|blow up|explode|launch|pound)/,
  /^(?:kill|slay|murder|assassinate|execute|massacre|gun down|shoot dead|behead)$/,
  /^(?:abduct|kidnap|hijack)$/,
  /^(?:clash|skirmish|battle|fight|exchange fire)$/,
  /^(?:meet|negotiate|confer|hold talks)$/,
  /^(?:agree|sign|reach)$/,
];

/** Links definite event nouns to their antecedents and hands the missing arguments, time and place down. */
export function resolveAnaphora(prose: Prose, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    // Deaths of a deed told before: who did it stands there, and is not said of the dead.
    if (draft.antecedent) continue;
    if (!draft.trigger.phrase || !(isDefinite(prose, draft) || isNaming(prose, draft) || isCaption(prose, draft)))
      continue;
    const known = draft.arguments.some((argument) => argument.role === 'recipient' || argument.role === 'victim');
    if (known && draft.arguments.some((argument) => argument.role === 'actor')) continue;
    const family = kin.findIndex((words) => words.has(draft.trigger.lemma));
    if (family < 0) continue;
    for (let earlier = index - 1; earlier >= 0; earlier -= 1) {
      const candidate = drafts[earlier];
      if (!candidate || !isAntecedent(prose, draft, candidate, family)) continue;
      const apart = (prose.stretchOf[draft.trigger.first] ?? 0) - (prose.stretchOf[candidate.trigger.first] ?? 0);
      // "the strikes of the Front" are told by whose they are: only what stands right before is meant.
      if ((known && apart > 6) || (apart > 1 && ownsWhatFollows(prose, draft))) break;
      draft.antecedent = candidate;
      inherit(draft, candidate);
      break;
    }
  }
}

/** True for "the strikes of X": the words behind the noun, not those before, say which. */
function ownsWhatFollows(prose: Prose, { arguments: parts, trigger }: Draft): boolean {
  const end = prose.ends[trigger.last - 1] ?? 0;
  return parts.some(({ role, start }) => role === 'actor' && start > end);
}

/** "decried the strike as a blatant aggression", "… an escalation and assault on Ostria": a name for what is known. */
function isNaming(prose: Prose, draft: Draft): boolean {
  const { phrase } = draft.trigger;
  if (!phrase) return false;
  let at = phrase.preposition >= 0 ? phrase.preposition : phrase.first - 1;
  if (prose.words[at] === 'and') {
    const from = at - 6;
    while (at > from && prose.words[at] !== 'as') at -= 1;
  }
  if (prose.words[at] !== 'as') return false;
  const next = /^["“”'‘’]$/.test(prose.words[at + 1] ?? '') ? at + 2 : at + 1;
  return /^(?:a|an)$/.test(prose.words[next] ?? '');
}

/** Captions tell again what the story tells: "the gate of the base, after a strike". */
function isCaption(prose: Prose, draft: Draft): boolean {
  return prose.stretches[prose.stretchOf[draft.trigger.first] ?? -1]?.kind === 'caption';
}

/** True where both name someone whom they struck, and nobody on both sides: two deeds. */
function strikesOthers(draft: Draft, candidate: Draft): boolean {
  const struck = (each: Draft): (string | null)[] =>
    each.arguments.filter(({ role }) => role === 'recipient' || role === 'victim').map(({ entity }) => entity);
  const [own, theirs] = [struck(draft), struck(candidate)];
  if (own.some((entity) => entity !== null && theirs.includes(entity))) return false;
  const named = own.some((entity) => entity !== null);
  return named && (theirs.some((entity) => entity !== null) || draft.frame === 'kill');
}

function isAntecedent(prose: Prose, draft: Draft, candidate: Draft, family: number): boolean {
  if (candidate.type !== draft.type) return false;
  if (!agreeInAspect(prose, draft, candidate)) return false;
  if (candidate.factuality !== 'happened' && candidate.factuality !== 'alleged' && candidate.factuality !== 'ongoing')
    return false;
  const { lemma } = candidate.trigger;
  if (!(kin[family]?.has(lemma) || (candidate.trigger.group && verbKin[family]?.test(lemma)))) return false;
  // "the strikes" may sum up many; "the strike" does not point at "strikes".
  const plural = (prose.words[draft.trigger.last - 1] ?? '').endsWith('s');
  const otherPlural =
    candidate.trigger.phrase !== null && (prose.words[candidate.trigger.last - 1] ?? '').endsWith('s');
  if (
    candidate.trigger.phrase !== null &&
    plural !== otherPlural &&
    !/^both$/.test(prose.words[draft.trigger.phrase?.first ?? 0] ?? '')
  )
    return false;
  const actor = draft.arguments.find((argument) => argument.role === 'actor')?.entity;
  const other = candidate.arguments.filter((argument) => argument.role === 'actor');
  if (actor && other.length > 0 && !other.some((argument) => argument.entity === actor)) return false;
  if (strikesOthers(draft, candidate)) return false;
  if (draft.time?.when && candidate.time?.when && draft.time.when.value !== candidate.time.when.value) return false;
  if (draft.mode && candidate.mode && draft.mode !== candidate.mode) return false;
  return candidate.arguments.length > 0;
}

/** "The attack" is no habit, and "the repeated attacks" no single deed; "the attacks" may sum up what was told of many. */
function agreeInAspect(prose: Prose, draft: Draft, candidate: Draft): boolean {
  if (draft.repeated === candidate.repeated) return true;
  return candidate.repeated && (prose.words[draft.trigger.last - 1] ?? '').endsWith('s');
}

function inherit(draft: Draft, from: Draft): void {
  const struck = draft.arguments.some((argument) => argument.role === 'recipient' || argument.role === 'victim');
  for (const role of struck ? (['actor'] as const) : (['actor', 'recipient', 'victim'] as const)) {
    if (draft.arguments.some((argument) => argument.role === role)) continue;
    for (const argument of from.arguments) {
      const taken = draft.arguments.some((each) => each.start < argument.end && argument.start < each.end);
      if (argument.role === role && !taken) draft.arguments.push(argument);
    }
  }
  draft.repeated = from.repeated;
  draft.mode ??= from.mode;
  draft.time ??= from.time;
  draft.place ??= from.place;
}
