/** Names and mentions in the way of re3d, which takes article and title into an entity, in its ten types. */
import { isTitleWord } from '../../../src/read/en/names/titles.ts';
import type { ReadName } from '../../../src/reader/index.ts';
import type { Span } from '../names/spans.ts';

const classes: Readonly<Record<string, string>> = {
  PER: 'Person',
  ORG: 'Organisation',
  PLACE: 'Location',
  NORP: 'Nationality',
  WEAPON: 'Weapon',
  VEHICLE: 'MilitaryPlatform',
  QUANTITY: 'Quantity',
  MONEY: 'Money',
  TIME: 'Temporal',
  OTHER: 'DocumentReference',
};

/** The types of mentions under the set's names. */
export const mentionClasses: Readonly<Record<string, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Location',
  norp: 'Nationality',
  weapon: 'Weapon',
  vehicle: 'MilitaryPlatform',
  quantity: 'Quantity',
  money: 'Money',
  time: 'Temporal',
  document: 'DocumentReference',
};

/** `name` as a span of words, with the person's title and the article before it; null for what the set has no type for. */
export function widenName(
  forms: readonly string[],
  { first, last, group }: Pick<ReadName, 'first' | 'last' | 'group'>,
): Span | null {
  const type = classes[group];
  if (!type) return null;
  let start = first;
  const before = (): string => (forms[start - 1] ?? '').toLowerCase();
  if (group === 'PER') while (start > 0 && isTitleWord(before())) start -= 1;
  if (start > 0 && ['PER', 'ORG', 'PLACE'].includes(group) && before() === 'the') start -= 1;
  return { start, end: last, type };
}
