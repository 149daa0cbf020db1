/** Claiming: who says of themselves that they did it, that they did not, or that nobody has said so. */
import { attachedTo, behindTime, isClauseSubject, objectsOf } from './attachments.ts';
import type { Phrase } from './phrases.ts';
import type { Prose } from './prose.ts';
import { actAfter, actOf, idOf, namedAct, type Scene, takerOf, takeStance } from './stances.ts';
import { stretchStart } from './stretches.ts';
import { subjectsOf } from './subjects.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** What one claims with a deed: "claimed responsibility", "claimed credit". */
const isBlame = (word: string | undefined): boolean => word === 'responsibility' || word === 'credit';

/** "claimed responsibility for", "claimed the attack", "has yet to claim", "no group claimed". */
export function readClaim(scene: Scene, token: number): void {
  const { prose, phrases } = scene;
  const group = verbGroupAt(prose, phrases, token);
  const objects = group.passive ? [] : objectsOf(prose, phrases, group);
  const object = objects[0];
  const responsibility =
    prose.words.slice(token, token + 4).some(isBlame) ||
    (group.passive && subjectsOf(prose, phrases, group).some((phrase) => isBlame(prose.words[phrase.head])));
  const done = group.passive ? subjectsOf(prose, phrases, group)[0] : object;
  const act = actOf(scene, done);
  if (!responsibility && (!act || (object && isClauseSubject(prose, phrases, object)))) return;
  const by = group.passive
    ? attachedTo(prose, phrases, token, 3).find((each) => each.preposition === 'by')?.phrase
    : subjectsOf(prose, phrases, group)[0];
  if (group.passive && !responsibility && !by) return;
  const yet =
    group.negated || isYetTo(prose, group) || (by && /^(?:no|nobody|none|neither)$/.test(prose.words[by.first] ?? ''));
  takeStance(scene, {
    stance: yet ? 'unclaimed' : 'claims',
    first: token,
    last: object?.last ?? token + 1,
    by: yet && !isYetTo(prose, group) ? null : claimant(scene, by, token),
    on: [],
    act: act ?? namedAct(scene, token),
  });
}

function isYetTo(prose: Prose, group: VerbGroup): boolean {
  return prose.words[group.first] === 'to' && prose.words[group.first - 1] === 'yet';
}

/** Who claims: "a caller who spoke on behalf of the Front claimed …" stands for the Front. */
function claimant(scene: Scene, by: Phrase | undefined, token: number): string | null {
  const own = takerOf(scene, by, token);
  if (own !== null) return own;
  const { prose, phrases } = scene;
  for (let at = token - 1; at > stretchStart(prose, token); at -= 1) {
    const sentFor = /^(?:behalf|name)$/.test(prose.words[at] ?? '') && prose.words[at + 1] === 'of';
    const body = sentFor ? attachedTo(prose, phrases, at, 1)[0]?.phrase : undefined;
    if (body) return idOf(scene, body);
  }
  return null;
}

/** "took responsibility for", "has admitted responsibility for", "accepted responsibility on Monday for". */
export function readTaken(scene: Scene, token: number): void {
  const { prose, phrases } = scene;
  const verb = [token - 1, token - 2, token - 3].find((at) =>
    /^(?:t(?:ake|akes|ook|aken|aking)|admit(?:s|ted|ting)?|assum(?:e|es|ed|ing)|accept(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing))$/.test(
      prose.words[at] ?? '',
    ),
  );
  if (verb === undefined) return;
  const group = verbGroupAt(prose, phrases, verb);
  const by = subjectsOf(prose, phrases, group)[0];
  const next = prose.words[behindTime(prose, token + 1)] ?? '';
  if (group.passive || group.modal || !by || !/^(?:for|in)$/.test(next)) return;
  const none = group.negated || /^(?:no|nobody|none|neither)$/.test(prose.words[by.first] ?? '');
  takeStance(scene, {
    stance: none ? 'unclaimed' : 'claims',
    first: verb,
    last: token + 1,
    by: none ? null : claimant(scene, by, verb),
    on: [],
    act: namedAct(scene, token),
  });
}

/** "admitted killing", "confessed to the murder", "acknowledged having bombed". */
export function readAdmission(scene: Scene, token: number): void {
  const { prose, phrases } = scene;
  const group = verbGroupAt(prose, phrases, token);
  if (group.passive || group.negated || group.modal || group.infinitive) return;
  const act = actAfter(scene, token, 5);
  if (!act) return;
  const between = prose.words.slice(token + 1, act.trigger.first);
  const isGerund = act.trigger.group !== null && (prose.words[token + 1] ?? '').endsWith('ing');
  if (!isGerund && between[0] !== 'to') return;
  const by = subjectsOf(prose, phrases, group)[0];
  if (by)
    takeStance(scene, { stance: 'claims', first: token, last: token + 1, by: takerOf(scene, by, token), on: [], act });
}

/** "denied involvement in", "denies responsibility", "denied carrying out". */
export function readDenial(scene: Scene, token: number): void {
  const { prose, phrases } = scene;
  const group = verbGroupAt(prose, phrases, token);
  if (group.negated) return;
  const near = prose.words.slice(token + 1, token + 7);
  const involved = near.some((word) =>
    /^(?:involvement|responsibility|role|part|participation|link|hand|connection|having|being|carrying|launching|attacking|bombing|killing|targeting|firing|accusation|allegation|accusations|allegations|charge|claims)$/.test(
      word,
    ),
  );
  const act = actAfter(scene, token, 14);
  if (!involved && !act) return;
  const by = takerOf(scene, subjectsOf(prose, phrases, group)[0], token);
  takeStance(scene, { stance: 'denies', first: token, last: token + 1, by, on: [], act });
}
