/** Responsibility: who claims an act, who is blamed for it and by whom, who denies it, and that nobody claimed it. */
import type { Responsibility, Statement } from '../../model/index.ts';
import { statementAt } from './asserting.ts';
import { attachedTo, isClauseSubject, objectsOf } from './attachments.ts';
import { subjectsOf } from './subjects.ts';
import { type Draft, entityOf } from './drafts.ts';
import { verbal } from './factuality.ts';
import type { Phrase, Phrases } from './phrases.ts';
import { type Prose, spanOf } from './prose.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

type Stance = Responsibility['stance'];

/** Adds to each draft of force the stances that the text takes on who did it. */
export function setResponsibility(prose: Prose, phrases: Phrases, drafts: readonly Draft[]): void {
  const acts = drafts.filter((draft) => draft.type === 'ASSAULT' || draft.type === 'COERCE');
  const deeds = drafts.filter((draft) => !verbal.has(draft.type) && !acts.includes(draft));
  for (const deed of deeds) readChargedDeed(prose, phrases, deed);
  if (acts.length === 0) return;
  for (const stretch of prose.stretches) {
    for (let token = stretch.first; token < stretch.last; token += 1) readCue(prose, phrases, acts, token);
  }
  for (const draft of acts) {
    blameBySpeaker(prose, draft);
    claimBySpeaker(prose, draft);
  }
}

/** "accused Ostria of arming the rebels", "of plotting with Veltra": the gerund is what the accused is charged with. */
function readChargedDeed(prose: Prose, phrases: Phrases, deed: Draft): void {
  const token = deed.trigger.group?.first ?? -1;
  if (token < 0 || prose.words[token - 1] !== 'of') return;
  for (let back = token - 2; back > token - 14 && prose.stretchOf[back] === prose.stretchOf[token]; back -= 1) {
    if (!/^accus(?:e|es|ed|ing)$/.test(prose.words[back] ?? '')) continue;
    readAccusation(prose, phrases, [deed], back);
    return;
  }
}

function readCue(prose: Prose, phrases: Phrases, acts: readonly Draft[], token: number): void {
  const word = prose.words[token] ?? '';
  if (word.length < 4 || !/^(?:unc|cla|bla|acc|att|res|den|sus|beh)/.test(word)) return;
  if (word === 'unclaimed')
    put(prose, acts, token, token + 1, 'unclaimed', null, null, actAround(phrases, acts, token));
  else if (/^claim(?:s|ed|ing)?$/.test(word)) readClaim(prose, phrases, acts, token);
  else if (/^blam(?:e|es|ed|ing)$/.test(word)) readBlame(prose, phrases, acts, token);
  else if (/^accus(?:e|es|ed|ing)$/.test(word)) readAccusation(prose, phrases, acts, token);
  else if (/^attribut(?:e|es|ed|ing)$/.test(word)) readAttribution(prose, phrases, acts, token);
  else if (word === 'responsible' || word === 'responsibility') readHeld(prose, phrases, acts, token);
  else if (/^den(?:y|ies|ied|ying)$/.test(word)) readDenial(prose, phrases, acts, token);
  else if (word === 'suspected' && /^(?:of|in)$/.test(prose.words[token + 1] ?? ''))
    readAccusation(prose, phrases, acts, token);
  else if (word === 'behind') readBehind(prose, phrases, acts, token);
}

/** "an unclaimed drone strike": the act that the word qualifies. */
function actAround(phrases: Phrases, acts: readonly Draft[], token: number): Draft | undefined {
  const index = phrases.at[token] ?? -1;
  return index < 0 ? undefined : acts.find((draft) => draft.trigger.phrase?.index === index);
}

/** "claimed responsibility for", "claimed the attack", "has yet to claim", "no group claimed". */
function readClaim(prose: Prose, phrases: Phrases, acts: readonly Draft[], token: number): void {
  const group = verbGroupAt(prose, phrases, token);
  const objects = group.passive ? [] : objectsOf(prose, phrases, group);
  const object = objects[0];
  const responsibility =
    prose.words.slice(token, token + 4).some(isBlame) ||
    (group.passive && subjectsOf(prose, phrases, group).some((phrase) => isBlame(prose.words[phrase.head])));
  const act = object ? acts.find((draft) => draft.trigger.phrase?.index === object.index) : undefined;
  if (!responsibility && (!act || (object && isClauseSubject(prose, phrases, object)))) return;
  const by = group.passive
    ? attachedTo(prose, phrases, token, 3).find((each) => each.preposition === 'by')?.phrase
    : subjectsOf(prose, phrases, group)[0];
  const yet =
    group.negated || isYetTo(prose, group) || (by && /^(?:no|nobody|none|neither)$/.test(prose.words[by.first] ?? ''));
  const target = act ?? namedAct(prose, phrases, acts, token);
  const end = object?.last ?? token + 1;
  put(
    prose,
    acts,
    token,
    end,
    yet ? 'unclaimed' : 'claims',
    yet && !isYetTo(prose, group) ? null : idOf(prose, by),
    null,
    target,
  );
}

/** What one claims with a deed: "claimed responsibility", "claimed credit". */
const isBlame = (word: string | undefined): boolean => word === 'responsibility' || word === 'credit';

function isYetTo(prose: Prose, group: VerbGroup): boolean {
  return prose.words[group.first] === 'to' && prose.words[group.first - 1] === 'yet';
}

/** "X blamed Y for", "blamed on Y", "blamed by X", "is blaming Y". */
function readBlame(prose: Prose, phrases: Phrases, acts: readonly Draft[], token: number): void {
  const group = verbGroupAt(prose, phrases, token);
  const attached = attachedTo(prose, phrases, token, 5);
  const on = attached.find((each) => each.preposition === 'on' && each.phrase.first <= token + 8)?.phrase;
  const by = attached.find((each) => each.preposition === 'by')?.phrase;
  if (on) {
    const blamed = group.passive || prose.words[token] === 'blamed' ? by : subjectsOf(prose, phrases, group)[0];
    const active =
      group.passive || by
        ? blamed
        : objectsOf(prose, phrases, group).length > 0
          ? subjectsOf(prose, phrases, group)[0]
          : undefined;
    put(prose, acts, token, on.last, 'blames', idOf(prose, active), idOf(prose, on));
    return;
  }
  const object = group.passive ? subjectsOf(prose, phrases, group)[0] : objectsOf(prose, phrases, group)[0];
  if (!object || acts.some((draft) => draft.trigger.phrase?.index === object.index)) return;
  const blamer = group.passive ? by : subjectsOf(prose, phrases, group)[0];
  put(
    prose,
    acts,
    token,
    token + 1,
    'blames',
    idOf(prose, blamer),
    idOf(prose, object),
    namedAct(prose, phrases, acts, token),
  );
}

/** "accused Y of attacking": only where an act follows. */
function readAccusation(prose: Prose, phrases: Phrases, acts: readonly Draft[], token: number): void {
  const group = verbGroupAt(prose, phrases, token);
  const accused = group.passive ? subjectsOf(prose, phrases, group)[0] : objectsOf(prose, phrases, group)[0];
  const act = acts.find(
    (draft) =>
      draft.trigger.first > token &&
      draft.trigger.first < token + 22 &&
      prose.stretchOf[draft.trigger.first] === prose.stretchOf[token],
  );
  if (!accused || !act) return;
  const by = group.passive
    ? attachedTo(prose, phrases, token, 3).find((each) => each.preposition === 'by')?.phrase
    : subjectsOf(prose, phrases, group)[0];
  put(prose, acts, token, token + 1, 'blames', idOf(prose, by), idOf(prose, accused), act);
}

/** "which Washington attributed to …". */
function readAttribution(prose: Prose, phrases: Phrases, acts: readonly Draft[], token: number): void {
  const to = attachedTo(prose, phrases, token, 3).find((each) => each.preposition === 'to')?.phrase;
  if (!to) return;
  const group = verbGroupAt(prose, phrases, token);
  const by = group.passive
    ? attachedTo(prose, phrases, token, 4).find((each) => each.preposition === 'by')?.phrase
    : subjectsOf(prose, phrases, group)[0];
  put(prose, acts, token, to.last, 'blames', idOf(prose, by), idOf(prose, to));
}

/** "holds Y (fully) responsible for", "Y is responsible for". */
function readHeld(prose: Prose, phrases: Phrases, acts: readonly Draft[], token: number): void {
  if (prose.words[token] !== 'responsible') {
    readTaken(prose, phrases, acts, token);
    return;
  }
  for (let back = token - 1; back > token - 12 && prose.stretchOf[back] === prose.stretchOf[token]; back -= 1) {
    if (!/^(?:hold|holds|held|holding)$/.test(prose.words[back] ?? '')) continue;
    const group = verbGroupAt(prose, phrases, back);
    const object = objectsOf(prose, phrases, group)[0];
    if (object)
      put(
        prose,
        acts,
        back,
        token + 1,
        'blames',
        idOf(prose, subjectsOf(prose, phrases, group)[0]),
        idOf(prose, object),
        namedAct(prose, phrases, acts, token),
      );
    return;
  }
  readNamed(prose, phrases, acts, token);
}

/** "took responsibility for", "has admitted responsibility for", "assumed full responsibility for". */
function readTaken(prose: Prose, phrases: Phrases, acts: readonly Draft[], token: number): void {
  const verb = [token - 1, token - 2].find((at) =>
    /^(?:t(?:ake|akes|ook|aken|aking)|admit(?:s|ted|ting)?|assum(?:e|es|ed|ing)|accept(?:s|ed|ing)?)$/.test(
      prose.words[at] ?? '',
    ),
  );
  if (verb === undefined) return;
  const group = verbGroupAt(prose, phrases, verb);
  const by = subjectsOf(prose, phrases, group)[0];
  if (group.passive || group.negated || group.modal || !by || !/^(?:for|in)$/.test(prose.words[token + 1] ?? ''))
    return;
  put(prose, acts, verb, token + 1, 'claims', idOf(prose, by), null, namedAct(prose, phrases, acts, token));
}

/** "The rebels are behind the blast": who says so, or nobody in particular, blames them. */
function readBehind(prose: Prose, phrases: Phrases, acts: readonly Draft[], token: number): void {
  const deed = phrases.list[phrases.at[token + 1] ?? -1];
  const act = deed && acts.find((draft) => draft.trigger.phrase?.index === deed.index);
  let copula = token - 1;
  while (prose.tags[copula] === 'ADV' || prose.words[copula] === 'been') copula -= 1;
  if (!act || !/^(?:is|are|was|were|be|has|have|had)$/.test(prose.words[copula] ?? '')) return;
  const [own] = subjectsOf(prose, phrases, verbGroupAt(prose, phrases, copula));
  const on = own && idOf(prose, own);
  if (!on) return;
  const statement = prose.context.statements.find(({ content }) =>
    content.some(({ start, end }) => start <= (prose.starts[token] ?? 0) && (prose.ends[token] ?? 0) <= end),
  );
  put(prose, acts, copula, token + 1, 'blames', statement?.source?.entity ?? null, on, act);
}

/** "Ostria said the rebels were responsible for the blast": who says so blames them. */
function readNamed(prose: Prose, phrases: Phrases, acts: readonly Draft[], token: number): void {
  let copula = token - 1;
  while (prose.tags[copula] === 'ADV' || prose.words[copula] === 'been') copula -= 1;
  if (!/^(?:is|are|was|were|has|have|had)$/.test(prose.words[copula] ?? '')) return;
  const own = phrases.list[phrases.at[copula - 1] ?? -1];
  if (!own || own.preposition >= 0 || /^(?:who|nobody|no)$/.test(prose.words[own.first] ?? '')) return;
  const statement = prose.context.statements.find(({ content }) =>
    content.some(({ start, end }) => start <= (prose.starts[token] ?? 0) && (prose.ends[token] ?? 0) <= end),
  );
  const by = statement?.source?.entity ?? null;
  const on = idOf(prose, own);
  if (by === null || on === null) return;
  put(prose, acts, copula, token + 1, 'blames', by, on, namedAct(prose, phrases, acts, token));
}

/** "denied involvement in", "denies responsibility", "denied carrying out". */
function readDenial(prose: Prose, phrases: Phrases, acts: readonly Draft[], token: number): void {
  const group = verbGroupAt(prose, phrases, token);
  if (group.negated) return;
  const near = prose.words.slice(token + 1, token + 7);
  const involved = near.some((word) =>
    /^(?:involvement|responsibility|role|link|hand|connection|having|being|carrying|launching|attacking|bombing|killing|targeting|firing|accusation|allegation|accusations|allegations|charge|claims)$/.test(
      word,
    ),
  );
  const act = acts.find(
    (draft) =>
      draft.trigger.first > token &&
      draft.trigger.first < token + 14 &&
      prose.stretchOf[draft.trigger.first] === prose.stretchOf[token],
  );
  if (!involved && !act) return;
  put(prose, acts, token, token + 1, 'denies', idOf(prose, subjectsOf(prose, phrases, group)[0]), null, act);
}

/** The act that "for …" or "of …" behind the cue names. */
function namedAct(prose: Prose, phrases: Phrases, acts: readonly Draft[], token: number): Draft | undefined {
  for (const { preposition, phrase } of attachedTo(prose, phrases, token, 5)) {
    if (preposition !== 'for' && preposition !== 'in' && preposition !== 'of') continue;
    const act = acts.find((draft) => draft.trigger.phrase?.index === phrase.index);
    if (act) return act;
  }
  return acts.find(
    (draft) =>
      draft.trigger.first > token &&
      draft.trigger.first <= token + 8 &&
      prose.stretchOf[draft.trigger.first] === prose.stretchOf[token] &&
      prose.words.slice(token, draft.trigger.first).includes('for'),
  );
}

/** Puts the stance on `target`, else on the nearest act before the cue: in its sentence or the three before. */
function put(
  prose: Prose,
  acts: readonly Draft[],
  first: number,
  last: number,
  stance: Stance,
  by: string | null,
  on: string | null,
  target?: Draft,
): void {
  const stretch = prose.stretchOf[first] ?? -1;
  const isReal = (draft: Draft): boolean =>
    draft.factuality !== 'threatened' && draft.factuality !== 'planned' && draft.factuality !== 'conditional';
  const draft =
    target ??
    acts.findLast(
      (each) =>
        each.trigger.first < first && stretch - (prose.stretchOf[each.trigger.first] ?? -9) <= 3 && isReal(each),
    ) ??
    acts.find((each) => prose.stretchOf[each.trigger.first] === stretch && isReal(each));
  if (!draft || (stance === 'blames' && on !== null && on === by)) return;
  const given: Responsibility = { stance, by, on, ...spanOf(prose, first, last) };
  for (const each of new Set([draft, draft.antecedent])) {
    if (each && !each.responsibility.some((other) => other.stance === stance && other.by === by && other.on === on))
      each.responsibility.push(given);
  }
}

/** Inside what somebody alleges, the actor is blamed by the speaker. */
function blameBySpeaker(prose: Prose, draft: Draft): void {
  if (draft.factuality !== 'alleged') return;
  const statement: Statement | null = statementAt(prose, draft);
  const by = statement?.source?.entity ?? null;
  const actor = draft.arguments.find((argument) => argument.role === 'actor');
  if (!statement || by === null || !actor || actor.entity === by) return;
  if (draft.responsibility.some((each) => each.by === by)) return;
  draft.responsibility.push({ stance: 'blames', by, on: actor.entity, start: actor.start, end: actor.end });
}

/** "The Front said it had shelled the base": whoever tells of an attack of its own claims it. Police tell of arrests as a report. */
function claimBySpeaker(prose: Prose, draft: Draft): void {
  if (draft.type !== 'ASSAULT' || !/^(?:happened|alleged|ongoing)$/.test(draft.factuality)) return;
  const statement = statementAt(prose, draft);
  const by = statement?.source?.entity ?? null;
  const own = draft.arguments.some(({ role, entity }) => role === 'actor' && entity === by);
  if (!statement?.cue || by === null || !own || draft.responsibility.some((each) => each.by === by)) return;
  if (/^(?:deny|condemn|accuse|vow|threaten|warn)$/.test(statement.stance)) return;
  draft.responsibility.push({ stance: 'claims', by, on: null, start: statement.cue.start, end: statement.cue.end });
}

function idOf(prose: Prose, phrase: Phrase | undefined): string | null {
  return phrase ? entityOf(prose, phrase.first, phrase.head) : null;
}
