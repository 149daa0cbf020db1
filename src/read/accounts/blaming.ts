/** Blaming: who lays an act at whose door, by the words that do so. */
import { attachedTo, objectsOf } from './attachments.ts';
import { statementAround } from './asserting.ts';
import type { Draft } from './drafts.ts';
import type { Phrase } from './phrases.ts';
import { type Prose, spanOf } from './prose.ts';
import { actAfter, actOf, deedNouns, idOf, idsOf, namedAct, type Scene, takerOf, takeStance } from './stances.ts';
import { subjectsOf } from './subjects.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** "X blamed Y for", "blamed on Y", "blamed by X", "is blaming Y". */
export function readBlame(scene: Scene, token: number): void {
  const { prose, phrases } = scene;
  const group = verbGroupAt(prose, phrases, token);
  const attached = attachedTo(prose, phrases, token, 5);
  const on = attached.filter((each) => each.preposition === 'on' && each.phrase.first <= token + 8);
  const by = attached.find((each) => each.preposition === 'by')?.phrase;
  const last = on.at(-1)?.phrase.last;
  if (last !== undefined) {
    const objects = group.passive ? [] : objectsOf(prose, phrases, group);
    const active = group.passive || by || objects.length === 0 ? by : subjectsOf(prose, phrases, group)[0];
    const deed = group.passive ? subjectsOf(prose, phrases, group)[0] : objects[0];
    blame(
      scene,
      token,
      last,
      active,
      on.map(({ phrase }) => phrase),
      actOf(scene, deed),
    ); // prettier-ignore
    return;
  }
  const blamed = group.passive ? subjectsOf(prose, phrases, group) : objectsOf(prose, phrases, group);
  if (blamed.length === 0 || actOf(scene, blamed[0])) return;
  const blamer = group.passive ? by : subjectsOf(prose, phrases, group)[0];
  blame(scene, token, token + 1, blamer, blamed, namedAct(scene, token));
}

/** "accused Y of attacking", "accused Y of the crime", "Y was charged with killing": only where an act follows. */
export function readAccusation(scene: Scene, token: number): void {
  const { prose, phrases } = scene;
  const group = verbGroupAt(prose, phrases, token);
  const accused = group.passive ? subjectsOf(prose, phrases, group) : objectsOf(prose, phrases, group);
  const act = actAfter(scene, token, 22);
  if (accused.length === 0 || (!act && !namesDeed(scene, token))) return;
  blame(scene, token, token + 1, blamerOf(scene, token, group), accused, act);
}

/** True where "of" or "for" behind the cue has a word for a deed that was told before: "of the crime". */
function namesDeed({ prose, phrases }: Scene, token: number): boolean {
  return attachedTo(prose, phrases, token, 4).some(
    ({ preposition, phrase }) =>
      /^(?:of|for|in)$/.test(preposition) &&
      deedNouns.test(prose.words[phrase.head] ?? '') &&
      /^(?:the|this|that|these|those|both|such)$/.test(prose.words[phrase.first] ?? ''),
  );
}

/** "implicated Y in the murder", "Y was linked to the attack": only with the act right behind. */
export function readLink(scene: Scene, token: number): void {
  const { prose, phrases } = scene;
  const group = verbGroupAt(prose, phrases, token);
  const tied = attachedTo(prose, phrases, token, 4).find(
    ({ preposition, phrase }) => /^(?:in|to|with)$/.test(preposition) && actOf(scene, phrase),
  );
  const named = group.passive ? subjectsOf(prose, phrases, group) : objectsOf(prose, phrases, group);
  if (tied && named.length > 0)
    blame(scene, token, token + 1, blamerOf(scene, token, group), named, actOf(scene, tied.phrase));
}

/** "Police suspect the Front", "the Front is suspected": the act told before. */
export function readSuspicion(scene: Scene, token: number): void {
  const { prose, phrases } = scene;
  if (/^(?:of|in)$/.test(prose.words[token + 1] ?? '')) readAccusation(scene, token);
  else if (prose.tags[token] === 'VERB') {
    const group = verbGroupAt(prose, phrases, token);
    const named = group.passive ? subjectsOf(prose, phrases, group) : objectsOf(prose, phrases, group);
    if (named.length > 0 && named.every((phrase) => idOf(scene, phrase) !== null))
      blame(scene, token, token + 1, blamerOf(scene, token, group), named, namedAct(scene, token));
  }
}

/** "which Washington attributed to …". */
export function readAttribution(scene: Scene, token: number): void {
  const { prose, phrases } = scene;
  const to = attachedTo(prose, phrases, token, 3).filter((each) => each.preposition === 'to');
  const last = to.at(-1)?.phrase.last;
  if (last === undefined) return;
  const group = verbGroupAt(prose, phrases, token);
  const deed = group.passive ? subjectsOf(prose, phrases, group)[0] : objectsOf(prose, phrases, group)[0];
  blame(
    scene,
    token,
    last,
    blamerOf(scene, token, group),
    to.map(({ phrase }) => phrase),
    actOf(scene, deed),
  ); // prettier-ignore
}

/** "holds Y (fully) responsible for", "Y is being held responsible", "Y is responsible for". */
export function readHeld(scene: Scene, token: number): void {
  const { prose, phrases } = scene;
  for (let back = token - 1; back > token - 12 && prose.stretchOf[back] === prose.stretchOf[token]; back -= 1) {
    if (!/^(?:hold|holds|held|holding)$/.test(prose.words[back] ?? '')) continue;
    const group = verbGroupAt(prose, phrases, back);
    const held = group.passive ? subjectsOf(prose, phrases, group) : objectsOf(prose, phrases, group);
    if (held.length > 0) blame(scene, back, token + 1, blamerOf(scene, back, group), held, namedAct(scene, token));
    return;
  }
  readNamed(scene, token);
}

/** "Ostria said the rebels were responsible for the blast": who says so, or nobody in particular, blames them. */
function readNamed(scene: Scene, token: number): void {
  const copula = copulaBefore(scene.prose, token);
  if (copula < 0) return;
  const named = subjectsOf(scene.prose, scene.phrases, verbGroupAt(scene.prose, scene.phrases, copula));
  const act = namedAct(scene, token);
  const by = teller(scene.prose, token);
  if (by !== null || act) blameNamed(scene, copula, token + 1, by, named, act);
}

/** "The rebels are behind the blast": who says so, or nobody in particular, blames them. */
export function readBehind(scene: Scene, token: number): void {
  const { prose, phrases } = scene;
  const act = actOf(scene, phrases.list[phrases.at[token + 1] ?? -1]);
  const copula = copulaBefore(prose, token);
  if (!act || copula < 0) return;
  const [own] = subjectsOf(prose, phrases, verbGroupAt(prose, phrases, copula));
  blameNamed(scene, copula, token + 1, teller(prose, token), own ? [own] : [], act);
}

/** "The attack was apparently the work of the rebels". */
export function readWork(scene: Scene, token: number): void {
  const { prose, phrases } = scene;
  const of = attachedTo(prose, phrases, token, 3).filter(({ preposition }) => preposition === 'of');
  const from = prose.words[token - 1] === 'the' ? token - 1 : token;
  const copula = copulaBefore(prose, from);
  if (copula < 0 || of.length === 0) return;
  const [deed] = subjectsOf(prose, phrases, verbGroupAt(prose, phrases, copula));
  const act = actOf(scene, deed);
  if (!act && !deedNouns.test(prose.words[deed?.head ?? -1] ?? '')) return;
  blameNamed(
    scene,
    copula,
    token + 1,
    teller(prose, token),
    of.map(({ phrase }) => phrase),
    act,
  ); // prettier-ignore
}

/** The form of "be" or "have" before `token`, adverbs and "been" between; −1 where none stands there. */
function copulaBefore(prose: Prose, token: number): number {
  let copula = token - 1;
  while (prose.tags[copula] === 'ADV' || prose.words[copula] === 'been') copula -= 1;
  return /^(?:is|are|was|were|be|has|have|had)$/.test(prose.words[copula] ?? '') ? copula : -1;
}

/** Who says what stands at `token`; null where nobody does. */
function teller(prose: Prose, token: number): string | null {
  return statementAround(prose, spanOf(prose, token, token + 1))?.source?.entity ?? null;
}

/** Who blames, by the clause: the agent of a passive, else the subject. */
function blamerOf({ prose, phrases }: Scene, token: number, group: VerbGroup): Phrase | undefined {
  if (!group.passive) return subjectsOf(prose, phrases, group)[0];
  return attachedTo(prose, phrases, token, 4).find((each) => each.preposition === 'by')?.phrase;
}

function blame(
  scene: Scene,
  first: number,
  last: number,
  by: Phrase | undefined,
  on: readonly Phrase[],
  act: Draft | undefined,
): void {
  takeStance(scene, { stance: 'blames', first, last, by: takerOf(scene, by, first), on: idsOf(scene, on), act });
}

/** Blames those of `named` who are known; "who is responsible" and "nobody" blame none. */
function blameNamed(
  scene: Scene,
  first: number,
  last: number,
  by: string | null,
  named: readonly Phrase[],
  act: Draft | undefined,
): void {
  const known = named.filter((phrase) => !/^(?:who|nobody|no)$/.test(scene.prose.words[phrase.first] ?? ''));
  const on = idsOf(scene, known).filter((id) => id !== null);
  const themselves = by !== null && (on.includes(by) || known.some(({ head }) => isSpeakers(scene.prose.words[head])));
  if (themselves) takeStance(scene, { stance: 'claims', first, last, by, on: [], act });
  else if (on.length > 0) takeStance(scene, { stance: 'blames', first, last, by, on, act });
}

/** "They said they were responsible", "We were behind it". */
function isSpeakers(word: string | undefined): boolean {
  return /^(?:they|we|i|it)$/.test(word ?? '');
}
