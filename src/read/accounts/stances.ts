/** Stances on an act: which act the words of a claim or blame are about, whom they name, and how they are kept. */
import type { Responsibility } from '../../model/index.ts';
import { attachedTo } from './attachments.ts';
import type { Draft } from './drafts.ts';
import { whoIs } from './parties.ts';
import type { Phrase, Phrases } from './phrases.ts';
import { type Prose, spanOf } from './prose.ts';
import { statementAround } from './asserting.ts';

/** What the readers of cues are given: the text, and the acts of force that it tells, in order. */
export interface Scene {
  readonly prose: Prose;
  readonly phrases: Phrases;
  readonly acts: readonly Draft[];
}

export interface Stance {
  readonly stance: Responsibility['stance'];
  /** Tokens of the words that take the stance. */
  readonly first: number;
  readonly last: number;
  readonly by: string | null;
  /** All that are held responsible; none where the stance is on nobody else. */
  readonly on: readonly (string | null)[];
  /** The act, where the words name it; else the nearest before the cue, in its sentence or the three before. */
  readonly act?: Draft | undefined;
}

/** Keeps the stance at its act, and at the act which that one points back to. */
export function takeStance({ prose, acts }: Scene, { stance, first, last, by, on, act }: Stance): void {
  const draft = act ?? nearestAct(prose, acts, first);
  if (!draft) return;
  const span = spanOf(prose, first, last);
  const speaker = speakerFor(prose, stance, first, last);
  for (const culprit of on.length > 0 ? on : [null])
    for (const who of new Set([by, speaker ?? by])) {
      if (stance === 'blames' && culprit !== null && culprit === who) continue;
      const given: Responsibility = { stance, by: who, on: culprit, ...span };
      for (const each of new Set([draft, draft.antecedent])) if (each) keep(each, given);
    }
}

/** Adds `given` to the draft's stances, unless it is there. */
export function keep(draft: Draft, given: Responsibility): void {
  const { stance, by, on } = given;
  if (!draft.responsibility.some((other) => other.stance === stance && other.by === by && other.on === on))
    draft.responsibility.push(given);
}

function nearestAct(prose: Prose, acts: readonly Draft[], first: number): Draft | undefined {
  const stretch = prose.stretchOf[first] ?? -1;
  const isReal = ({ factuality }: Draft): boolean => !/^(?:threatened|planned|conditional)$/.test(factuality);
  return (
    acts.findLast(
      (each) =>
        each.trigger.first < first && stretch - (prose.stretchOf[each.trigger.first] ?? -9) <= 3 && isReal(each),
    ) ?? acts.find((each) => prose.stretchOf[each.trigger.first] === stretch && isReal(each))
  );
}

/** "The army holds Veltra responsible," its spokesman said: to say it of one's own side is to do it. */
function speakerFor(prose: Prose, stance: Responsibility['stance'], first: number, last: number): string | null {
  if (stance !== 'blames' || !prose.words.slice(first, last).some((word) => /^(?:hold|blame|accuse)s?$/.test(word)))
    return null;
  const statement = statementAround(prose, spanOf(prose, first, last));
  return statement && statement.quote !== 'indirect' ? (statement.source?.entity ?? null) : null;
}

/** Entities of `list`, each once; none where it is empty. */
export function idsOf({ prose, phrases }: Scene, list: readonly Phrase[]): (string | null)[] {
  return [...new Set(list.map((phrase) => whoIs(prose, phrases, phrase)))];
}

/** The entity of `phrase`; null where there is none. */
export function idOf({ prose, phrases }: Scene, phrase: Phrase | undefined): string | null {
  return phrase ? whoIs(prose, phrases, phrase) : null;
}

/**
 * Who takes a stance by the cue at `token`: whom `phrase`, its subject or agent, means; in somebody's mouth "we" is that somebody,
 * and where the clause leaves it open it is the source of the statement whose cue it is.
 */
export function takerOf(scene: Scene, phrase: Phrase | undefined, token: number): string | null {
  const own = idOf(scene, phrase);
  if (own !== null) return own;
  const { prose } = scene;
  const span = spanOf(prose, token, token + 1);
  if (phrase && /^(?:we|i)$/.test(prose.words[phrase.head] ?? ''))
    return statementAround(prose, span)?.source?.entity ?? null;
  const told = prose.context.statements.find(
    ({ cue }) => cue !== null && cue.start <= span.start && span.end <= cue.end,
  );
  return told?.source?.entity ?? null;
}

/** The act whose noun `phrase` is. */
export function actOf({ acts }: Scene, phrase: Phrase | undefined): Draft | undefined {
  return phrase && acts.find((draft) => draft.trigger.phrase?.index === phrase.index);
}

/** The first act behind `token`, at most `reach` tokens away in the same sentence. */
export function actAfter({ prose, acts }: Scene, token: number, reach: number): Draft | undefined {
  return acts.find(
    ({ trigger }) =>
      trigger.first > token &&
      trigger.first < token + reach &&
      prose.stretchOf[trigger.first] === prose.stretchOf[token],
  );
}

/** The act that "for …", "in …" or "of …" behind the cue names. */
export function namedAct(scene: Scene, token: number): Draft | undefined {
  const { prose, phrases } = scene;
  for (const { preposition, phrase } of attachedTo(prose, phrases, token, 5)) {
    if (preposition !== 'for' && preposition !== 'in' && preposition !== 'of') continue;
    const act = actOf(scene, phrase);
    if (act) return act;
  }
  const act = actAfter(scene, token, 9);
  return act && prose.words.slice(token, act.trigger.first).includes('for') ? act : undefined;
}

/** Words that stand for a deed told elsewhere: "accused the rebels of the crime". */
export const deedNouns =
  /^(?:crime|crimes|attack|attacks|act|acts|action|actions|deed|deeds|killing|killings|murder|murders|massacre|assassination|bombing|bombings|incident|incidents|atrocity|atrocities|explosion|blast|raid|kidnapping|slaying|slaughter|violence)$/;
