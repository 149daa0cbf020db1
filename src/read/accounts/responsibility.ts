/** Responsibility: who claims an act, who is blamed for it and by whom, who denies it, and that nobody claimed it. */
import { statementAt } from './asserting.ts';
import {
  readAccusation,
  readAttribution,
  readBehind,
  readBlame,
  readHeld,
  readLink,
  readSuspicion,
  readWork,
} from './blaming.ts';
import { readAdmission, readClaim, readDenial, readTaken } from './claiming.ts';
import type { Draft } from './drafts.ts';
import { verbal } from './factuality.ts';
import type { Phrases } from './phrases.ts';
import type { Prose } from './prose.ts';
import { keep, type Scene, takeStance } from './stances.ts';
import { isSuspect } from './suspects.ts';

/** Adds to each draft of force the stances that the text takes on who did it. */
export function setResponsibility(prose: Prose, phrases: Phrases, drafts: readonly Draft[]): void {
  const acts = drafts.filter((draft) => draft.type === 'ASSAULT' || draft.type === 'COERCE');
  const deeds = drafts.filter((draft) => !verbal.has(draft.type) && !acts.includes(draft));
  for (const deed of deeds) readChargedDeed({ prose, phrases, acts: [deed] }, deed);
  if (acts.length === 0) return;
  const scene: Scene = { prose, phrases, acts };
  for (const stretch of prose.stretches) {
    for (let token = stretch.first; token < stretch.last; token += 1) readCue(scene, token);
  }
  for (const draft of acts) {
    blameBySpeaker(prose, phrases, draft);
    claimBySpeaker(prose, draft);
  }
}

/** "accused Ostria of arming the rebels", "of plotting with Veltra": the gerund is what the accused is charged with. */
function readChargedDeed(scene: Scene, deed: Draft): void {
  const { prose } = scene;
  const token = deed.trigger.group?.first ?? -1;
  if (token < 0 || prose.words[token - 1] !== 'of') return;
  for (let back = token - 2; back > token - 14 && prose.stretchOf[back] === prose.stretchOf[token]; back -= 1) {
    if (!/^accus(?:e|es|ed|ing)$/.test(prose.words[back] ?? '')) continue;
    readAccusation(scene, back);
    return;
  }
}

/** The words that take a stance, and who reads them. */
const cues: readonly (readonly [RegExp, (scene: Scene, token: number) => void])[] = [
  [/^unclaimed$/, readUnclaimed],
  [/^claim(?:s|ed|ing)?$/, readClaim],
  [/^responsibility$/, readTaken],
  [/^(?:admit(?:s|ted|ting)?|confess(?:es|ed|ing)?|acknowledg(?:e|es|ed|ing))$/, readAdmission],
  [/^den(?:y|ies|ied|ying)$/, readDenial],
  [/^blam(?:e|es|ed|ing)$/, readBlame],
  [/^accus(?:e|es|ed|ing)$/, readAccusation],
  [/^suspect(?:s|ed|ing)?$/, readSuspicion],
  [/^(?:implicat(?:e|es|ed|ing)|link(?:s|ed|ing)?)$/, readLink],
  [/^attribut(?:e|es|ed|ing)$/, readAttribution],
  [/^responsible$/, readHeld],
  [/^behind$/, readBehind],
  [/^work$/, readWork],
];

function readCue(scene: Scene, token: number): void {
  const word = scene.prose.words[token] ?? '';
  if (word.length < 4 || !/^(?:unc|cla|bla|acc|ack|adm|con|att|res|den|sus|beh|imp|lin|wor)/.test(word)) return;
  for (const [form, read] of cues) if (form.test(word)) read(scene, token);
}

/** "an unclaimed drone strike": the act that the word qualifies. */
function readUnclaimed(scene: Scene, token: number): void {
  const index = scene.phrases.at[token] ?? -1;
  const act = index < 0 ? undefined : scene.acts.find((draft) => draft.trigger.phrase?.index === index);
  takeStance(scene, { stance: 'unclaimed', first: token, last: token + 1, by: null, on: [], act });
}

/** Inside what somebody alleges, and where the text leaves open who it was, the actor is blamed by the speaker. */
function blameBySpeaker(prose: Prose, phrases: Phrases, draft: Draft): void {
  const statement = statementAt(prose, draft);
  const by = statement?.source?.entity ?? null;
  for (const { role, entity, start, end } of draft.arguments) {
    if (role !== 'actor' || entity === by) continue;
    const alleged = draft.factuality === 'alleged' && by !== null;
    if (!alleged && (entity === null || !isSuspect(prose, phrases, draft, start))) continue;
    if (draft.responsibility.some((each) => each.on === entity && each.stance === 'blames')) continue;
    if (alleged && draft.responsibility.some((each) => each.by === by)) continue;
    keep(draft, { stance: 'blames', by, on: entity, start, end });
  }
}

/** "The Front said it had shelled the base": whoever tells of an attack of its own claims it. Police tell of arrests as a report. */
function claimBySpeaker(prose: Prose, draft: Draft): void {
  if (draft.type !== 'ASSAULT' || !/^(?:happened|alleged|ongoing)$/.test(draft.factuality)) return;
  const statement = statementAt(prose, draft);
  const by = statement?.source?.entity ?? null;
  const own = draft.arguments.some(({ role, entity }) => role === 'actor' && entity === by);
  if (!statement?.cue || by === null || !own || draft.responsibility.some((each) => each.by === by)) return;
  if (/^(?:deny|condemn|accuse|vow|threaten|warn)$/.test(statement.stance)) return;
  keep(draft, { stance: 'claims', by, on: null, start: statement.cue.start, end: statement.cue.end });
}
