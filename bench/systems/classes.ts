/**
 * Classes of names: what the labels of other systems mean in the terms of Onrecord's reader, so that all go the same way into the
 * classes of a set (`properName` for Worldwide, `widenName` for re3d).
 */
import type { Annotated } from './protocol.ts';

/** A label that is not here (PERCENT, ORDINAL) has no counterpart in the sets. */
const groups: Readonly<Record<string, string>> = {
  // Onrecord's own
  PER: 'PER',
  ORG: 'ORG',
  PLACE: 'PLACE',
  NORP: 'NORP',
  WEAPON: 'WEAPON',
  VEHICLE: 'VEHICLE',
  EVENT: 'EVENT',
  OTHER: 'OTHER',
  QUANTITY: 'QUANTITY',
  MONEY: 'MONEY',
  TIME: 'TIME',
  // spaCy (OntoNotes), where it calls them otherwise; compromise has PERSON, PLACE, ORG
  PERSON: 'PER',
  GPE: 'PLACE',
  LOC: 'PLACE',
  FAC: 'PLACE',
  PRODUCT: 'VEHICLE',
  WORK_OF_ART: 'OTHER',
  LAW: 'OTHER',
  LANGUAGE: 'OTHER',
  DATE: 'TIME',
  CARDINAL: 'QUANTITY',
};

type FoundName = NonNullable<Annotated['names']>[number];

/** `name` in those terms. OntoNotes takes the article and the `'s` into a name, the sets leave them out. */
export function groupName(
  forms: readonly string[],
  { first, last, label }: FoundName,
): { first: number; last: number; group: string } | null {
  const group = groups[label];
  if (!group) return null;
  let [from, to] = [first, last];
  while (from < to && /^(?:the|an?)$/i.test(forms[from] ?? '')) from += 1;
  while (to > from && /^['’]s?$/.test(forms[to - 1] ?? '')) to -= 1;
  return from < to ? { first: from, last: to, group } : null;
}
