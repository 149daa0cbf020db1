/** Types: what kind of thing a name is, by the name itself. */
import type { EntityType } from '../../model/index.ts';
import { groupOpeners, headTypes } from '../en/names/heads.ts';
import { isGivenName } from '../en/names/given-names.ts';
import { knownNames } from '../en/names/known-names.ts';
import { openers, surnameHeads, wideOpeners } from '../en/names/openers.ts';
import { personParticles } from '../en/names/particles.ts';
import { groupAdjectives, wellKnownPlaces } from '../en/names/regions.ts';
import { stateByAdjective, stateByCapital, stateByName } from '../en/names/states.ts';
import { isAcronym } from './words.ts';

export interface Typing {
  readonly type: EntityType;
  /** 0–1: from a list .95, by head word .8, by form .6, a guess .3. */
  readonly confidence: number;
}

/** Type of the name with these words, as printed (straight apostrophes); `titled` after a person's title. */
export function typeName(forms: readonly string[], titled: boolean): Typing {
  const whole = forms.join(' ').replaceAll(' - ', '-');
  // "correspondent for Doctors Without Borders", "Director WWF": a title stands before bodies too.
  if (titled && !knownNames.has(whole) && !(forms.length === 1 && isAcronym(whole))) {
    return { type: 'person', confidence: 0.9 };
  }
  if (stateByName.has(whole)) return { type: 'state', confidence: 0.95 };
  const known =
    knownNames.get(whole) ?? (whole.endsWith('s') ? undefined : knownNames.get(whole.replace(/ Movement$/, '')));
  if (known) return { type: known, confidence: 0.95 };
  if (wellKnownPlaces.has(whole) || stateByCapital.has(whole)) return { type: 'place', confidence: 0.95 };
  const lower = forms.map((form) => form.toLowerCase());
  return (
    typeByEvent(forms, lower) ??
    typeByHead(forms, lower) ??
    typeByOpener(forms, lower) ??
    typeByPersonForm(forms, lower) ??
    guessType(forms, lower)
  );
}

/** "Operation X", "Hurricane X" are what their first word says, whatever the last word is. */
function typeByEvent(forms: readonly string[], lower: readonly string[]): Typing | null {
  if (forms.length < 2 || !/^(?:operation|hurricane|typhoon|cyclone|tropical|eid)$/.test(lower[0] ?? '')) return null;
  return { type: 'other', confidence: 0.8 };
}

function typeByHead(forms: readonly string[], lower: readonly string[]): Typing | null {
  if (forms.length < 2) return null;
  const joint = lower.findIndex((word, index) => index > 0 && /^(?:of|for|in|against)$/.test(word));
  const ordinal = /^\d+(?:st|nd|rd|th)$/.test(lower[0] ?? '');
  const opener = groupOpeners.has(lower[0] ?? '');
  if (opener) return { type: 'armed_group', confidence: 0.8 };
  // "Lake Resistance in Norland War Media": what follows the place is the head.
  const isTail = joint > 0 && lower[joint] === 'in' && headTypes.get(lower.at(-1) ?? '') === 'media';
  const head = (joint > 0 && !isTail ? lower[joint - 1] : lower.at(-1)) ?? '';
  if (head === 'office' && joint > 0) return { type: 'government_body', confidence: 0.8 };
  const type = headTypes.get(head) ?? headTypes.get(head.replace(/^al-/, ''));
  if (!type) return null;
  if (ordinal && type !== 'place' && type !== 'other') return { type: 'military_unit', confidence: 0.85 };
  if (type === 'media' && head === 'agency' && !lower.includes('news'))
    return { type: 'government_body', confidence: 0.8 };
  if (lower.includes('news') && (head === 'agency' || head === 'network')) return { type: 'media', confidence: 0.85 };
  if (type === 'military_unit' && /^(?:police|labour|labor|task|work)$/.test(lower.at(-2) ?? '')) {
    return { type: 'government_body', confidence: 0.7 };
  }
  if (type === 'armed_group' && lower.some((word) => /^(?:liberation|resistance)$/.test(word))) {
    return { type: 'armed_group', confidence: 0.85 };
  }
  if (type === 'military_unit' && lower.some((word) => /^(?:liberation|resistance|rebel|popular|free)$/.test(word))) {
    return { type: 'armed_group', confidence: 0.8 };
  }
  // "Amina Hill", "Ravi Forest": a given name and one head that is also a surname.
  if (forms.length === 2 && isGivenName(forms[0] ?? '') && surnameHeads.has(head)) {
    return { type: 'person', confidence: 0.6 };
  }
  return { type, confidence: 0.8 };
}

function typeByOpener(forms: readonly string[], lower: readonly string[]): Typing | null {
  if (forms.length < 2) return null;
  const first = lower[0] ?? '';
  const type = openers.get(first);
  if (!type) return null;
  if (wideOpeners.has(first) && isGivenName(forms[1] ?? '')) return null;
  return { type, confidence: wideOpeners.has(first) ? 0.6 : 0.7 };
}

function typeByPersonForm(forms: readonly string[], lower: readonly string[]): Typing | null {
  if (forms.length === 1) {
    const form = forms[0] ?? '';
    return isGivenName(form) ? { type: 'person', confidence: 0.5 } : null;
  }
  if (forms.length > 6) return null;
  const first = forms[0] ?? '';
  if (isGivenName(first) && !isAcronym(forms.at(-1) ?? '')) return { type: 'person', confidence: 0.8 };
  if (forms.some((form, index) => index > 0 && /^\p{Lu}\.$/u.test(form))) return { type: 'person', confidence: 0.75 };
  if (/^(?:abu|abou|bin|ibn|umm|abdul|abdel|abd|mohd|mohammad|mc|mac)$/.test(lower[0] ?? '')) {
    return { type: 'person', confidence: 0.75 };
  }
  if (lower.slice(1, -1).some((word) => personParticles.has(word))) return { type: 'person', confidence: 0.65 };
  if (forms.slice(1).some((form) => isGivenName(form))) return { type: 'person', confidence: 0.6 };
  return null;
}

function guessType(forms: readonly string[], lower: readonly string[]): Typing {
  const first = forms[0] ?? '';
  if (forms.length === 1) {
    if (/^COP\d{1,2}$/.test(first)) return { type: 'other', confidence: 0.7 };
    if (/^\p{Lu}{1,4}-\d{1,4}\p{Lu}?s?$/u.test(first)) return { type: 'weapon', confidence: 0.7 };
    if (groupOpeners.has(lower[0] ?? '')) return { type: 'armed_group', confidence: 0.6 };
    if (isAcronym(first)) return { type: 'organisation', confidence: 0.5 };
    return { type: 'other', confidence: 0.3 };
  }
  if (stateByName.has(first) || stateByAdjective.has(first) || groupAdjectives.has(first)) {
    return { type: 'organisation', confidence: 0.4 };
  }
  if (/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(lower[0] ?? '')) {
    return { type: 'organisation', confidence: 0.5 };
  }
  if (lower.includes('of') || lower.includes('for') || lower.includes('and'))
    return { type: 'organisation', confidence: 0.5 };
  if (stateByName.has(forms.at(-1) ?? '')) return { type: 'organisation', confidence: 0.5 };
  if (forms.some((form) => isAcronym(form))) return { type: 'organisation', confidence: 0.45 };
  return { type: 'person', confidence: forms.length <= 3 ? 0.45 : 0.35 };
}
