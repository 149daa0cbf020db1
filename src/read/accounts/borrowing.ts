/** Borrowing: a speech act takes its recipient from the event that it is about ("condemned the Veltran strikes"). */
import type { Role } from '../../model/index.ts';
import { addArgument, type Draft } from './drafts.ts';
import { isFirstPerson } from './first-persons.ts';
import type { Phrases } from './phrases.ts';
import type { Prose } from './prose.ts';
import { mayFill } from './verb-roles.ts';

/** Fills the missing recipients of ACCUSE and THREATEN drafts, and the mode of threats. */
export function borrowRecipients(prose: Prose, phrases: Phrases, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.type === 'PROTEST') {
      borrowAim(prose, draft, drafts[index + 1]);
      continue;
    }
    if (draft.type === 'REJECT' || draft.type === 'AGREE') borrowFromGoverned(draft, drafts[index + 1]);
    const vowed = draft.type === 'AGREE' && /^(?:vow|promise|pledge|swear)$/.test(draft.trigger.lemma);
    if (draft.type !== 'ACCUSE' && draft.type !== 'THREATEN' && !vowed) continue;
    if (draft.type === 'THREATEN') warnSufferers(prose, phrases, draft);
    const about = contentOf(prose, drafts, index);
    if (!about) continue;
    if (vowed) {
      if (about.factuality !== 'threatened' && about.factuality !== 'planned' && about.factuality !== 'ongoing')
        continue;
      draft.type = 'THREATEN';
    }
    if (draft.type === 'THREATEN') {
      if (about.factuality === 'happened' || about.factuality === 'alleged') continue;
      draft.mode ??= threatMode(about);
    }
    if (draft.arguments.some((argument) => argument.role === 'recipient')) continue;
    const roles: readonly Role[] = draft.type === 'ACCUSE' ? ['actor'] : ['recipient', 'victim'];
    const speaker = draft.arguments.find((argument) => argument.role === 'actor')?.entity ?? null;
    for (const argument of about.arguments) {
      if (!roles.includes(argument.role) || (argument.entity !== null && argument.entity === speaker)) continue;
      // “We hold …,” he added: nobody accuses or threatens himself, and "we" may be the body of the one who speaks.
      if (isFirstPerson(prose.text.slice(argument.start, argument.end))) continue;
      if (draft.arguments.some((each) => each.start < argument.end && argument.start < each.end)) continue;
      draft.arguments.push({ ...argument, role: 'recipient' });
    }
  }
}

/** What befalls those who are warned of it. */
const suffering = /^(?:pay|face|suffer|regret|lose|answer|expect|burn|bleed)$/;
const passivePart = /(?:ed|en|t|own)$/;

/** "warned that Ostria must pay", "that the troops would be forced to leave": those who are to suffer are threatened. */
function warnSufferers(prose: Prose, phrases: Phrases, draft: Draft): void {
  if (draft.arguments.some((argument) => argument.role === 'recipient')) return;
  let token = draft.trigger.last;
  if (prose.words[token] !== 'that') return;
  token += 1;
  const subject = phrases.list[phrases.at[token] ?? -1];
  if (!subject || subject.first > token + 1 || !mayFill(prose, draft, 'recipient', subject)) return;
  token = subject.last;
  while (/^["“”'‘’]$/.test(prose.words[token] ?? '') || prose.tags[token] === 'ADV') token += 1;
  if (!/^(?:must|will|would|should|shall|could|may|might|can|'ll)$/.test(prose.words[token] ?? '')) return;
  token += 1;
  while (prose.tags[token] === 'ADV') token += 1;
  const next = prose.words[token] ?? '';
  const befalls =
    next === 'be' && prose.tags[token + 1] === 'VERB'
      ? passivePart.test(prose.words[token + 1] ?? '')
      : suffering.test(next);
  if (befalls) addArgument(prose, phrases, draft, 'recipient', subject);
}

/** "refused to meet Velin", "offered to return the hostages to Ostria": whom the deed is done to. */
function borrowFromGoverned(draft: Draft, deed: Draft | undefined): void {
  if (!deed?.trigger.group?.infinitive || deed.trigger.group.governor !== draft.trigger.first) return;
  if (draft.arguments.some((argument) => argument.role === 'recipient')) return;
  for (const argument of deed.arguments) {
    if (argument.role === 'recipient' || argument.role === 'victim')
      draft.arguments.push({ ...argument, role: 'recipient' });
  }
}

/** "demonstrations to expel the foreign troops": whom the aim is against, the protest is against. */
function borrowAim(prose: Prose, draft: Draft, aim: Draft | undefined): void {
  if (!aim?.trigger.group?.infinitive || draft.arguments.some((argument) => argument.role === 'recipient')) return;
  if (
    prose.stretchOf[aim.trigger.first] !== prose.stretchOf[draft.trigger.first] ||
    aim.trigger.first - draft.trigger.last > 10
  )
    return;
  for (const argument of aim.arguments) if (argument.role === 'recipient') draft.arguments.push(argument);
}

/** The first event of force behind the speech act in its sentence; of a passive, the one before. */
function contentOf(prose: Prose, drafts: readonly Draft[], index: number): Draft | null {
  const draft = drafts[index];
  if (!draft) return null;
  const stretch = prose.stretchOf[draft.trigger.first];
  const step = draft.trigger.group?.passive ? -1 : 1;
  for (let at = index + step; at >= 0 && at < drafts.length; at += step) {
    const other = drafts[at];
    if (
      !other ||
      prose.stretchOf[other.trigger.first] !== stretch ||
      Math.abs(other.trigger.first - draft.trigger.first) > 26
    )
      return null;
    if (other.type === 'ASSAULT' || other.type === 'COERCE' || other.type === 'SANCTION' || other.type === 'MOBILIZE')
      return other;
  }
  return null;
}

function threatMode(about: Draft): string | null {
  if (about.type === 'ASSAULT') return 'violence';
  if (about.type === 'COERCE') return about.mode === 'arrest' ? 'arrest' : 'restrict';
  return about.type === 'SANCTION' ? 'relations' : null;
}
