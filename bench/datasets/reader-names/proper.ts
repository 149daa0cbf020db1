/** Names in the way of sets that take proper words alone and four classes: `Cuban regime` is MISC `Cuban`. */
import type { ReadName } from '../../../src/reader/index.ts';
import { groupPeople } from '../../../src/read/en/names/regions.ts';
import { stateByAdjective, stateByNationals } from '../../../src/read/en/names/states.ts';

/** Words `[first, last)` with their class. */
export interface ProperName {
  readonly first: number;
  readonly last: number;
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC';
}

const classes: Readonly<Record<string, ProperName['type']>> = {
  PER: 'PER',
  ORG: 'ORG',
  PLACE: 'LOC',
  NORP: 'MISC',
  WEAPON: 'MISC',
  VEHICLE: 'MISC',
  EVENT: 'MISC',
  OTHER: 'MISC',
};

/** The proper part of `name` in the sentence with the words `forms`; null for amounts, times and what has no proper word. */
export function properName(
  forms: readonly string[],
  { first, last, group }: Pick<ReadName, 'first' | 'last' | 'group'>,
): ProperName | null {
  const type = classes[group];
  if (!type) return null;
  if (type !== 'ORG' && type !== 'LOC') return { first, last, type };
  const isLower = (index: number): boolean => /^[^\p{Lu}\p{Lt}]*\p{Ll}[^\p{Lu}\p{Lt}]*$/u.test(forms[index] ?? '');
  let [from, to] = [first, last];
  while (to > from && isLower(to - 1)) to -= 1;
  while (from < to && (isLower(from) || forms[from] === 'The')) from += 1;
  if (from === to) return null;
  const whole = forms.slice(from, to).join(' ');
  const isPeople = stateByAdjective.has(whole) || stateByNationals.has(whole) || groupPeople.has(whole);
  return { first: from, last: to, type: type === 'ORG' && isPeople ? 'MISC' : type };
}
