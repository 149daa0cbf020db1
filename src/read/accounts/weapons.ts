/** Weapons: the mode of an ASSAULT that its word leaves open, from the weapons named with it. */
import type { Draft } from './drafts.ts';
import { type Prose, spanOf } from './prose.ts';
import { triggerSpan } from './noun-roles.ts';
import { putArgument } from './drafts.ts';
import { isOfClass } from '../en/events/noun-classes.ts';

const modes: readonly (readonly [RegExp, string])[] = [
  [/\bsuicide\b/, 'suicide-attack'],
  [/\b(?:tear|teargas|pepper|batons?|water cannons?|water-cannons?|truncheons?|rubber|stun)\b/, 'crowd-control'],
  [/\b(?:drones?|uavs?|unmanned|uncrewed|quadcopters?)\b/, 'drone'],
  [/\b(?:air|aerial|warplanes?|jets?|aircraft|fighter-jets?|bombers?|helicopters?)\b/, 'aerial'],
  [/\b(?:rockets?|missiles?|artillery|mortars?|shells?|tanks?|howitzers?)\b/, 'heavy-weapons'],
  [/\b(?:bombs?|mines?|landmines?|ied|ieds|explosives?|grenades?|dynamite|car-bomb)\b/, 'explosives'],
  [/\b(?:guns?|rifles?|gunmen|gunman|pistols?|shots?|gunfire|machine-gun|bullets?|rounds?|automatic)\b/, 'firearms'],
  [/\b(?:knife|knives|machetes?|stones?|axe|axes|petrol|firebombs?|swords?|rocks)\b/, 'primitive'],
  [/\b(?:chlorine|sarin|chemical|nerve|poison)\b/, 'unconventional'],
];

/** Fills mode and instrument of the ASSAULT drafts from the words of their phrase and of the few words around. */
export function setWeapons(prose: Prose, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.type !== 'ASSAULT') continue;
    const first = draft.trigger.phrase?.first ?? draft.trigger.first;
    draft.mode ??= modeOf(prose, first, draft.trigger.last);
    for (const phrase of draft.trigger.objects)
      if (isOfClass(prose.words[phrase.head] ?? '', 'weapon riot'))
        putArgument(draft, 'instrument', spanOf(prose, phrase.first, phrase.last), null, triggerSpan(prose, draft));
    const subject = draft.trigger.subjects[0];
    if (subject && isOfClass(prose.words[subject.head] ?? '', 'weapon')) {
      draft.mode ??= modeOf(prose, subject.first, subject.last);
      putArgument(draft, 'instrument', spanOf(prose, subject.head, subject.head + 1), null, triggerSpan(prose, draft));
    }
    draft.mode ??=
      draft.trigger.objects.map((phrase) => modeOf(prose, phrase.first, phrase.last)).find((mode) => mode !== null) ??
      null;
    for (const argument of draft.arguments)
      if (argument.role === 'instrument')
        draft.mode ??= modeOfText(prose.text.slice(argument.start, argument.end).toLowerCase());
  }
}

function modeOf(prose: Prose, first: number, last: number): string | null {
  return modeOfText(prose.words.slice(first, last).join(' '));
}

function modeOfText(words: string): string | null {
  for (const [pattern, mode] of modes) if (pattern.test(words)) return mode;
  return null;
}
