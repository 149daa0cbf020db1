/** Short forms: "the Lumen Movement" → "Lumen"; "Northern Joint Commission" → "Joint Commission"; "X in Y" → "X". */
import type { EntityType } from '../../../model/index.ts';
import { headTypes } from '../../en/names/heads.ts';
import type { AliasLink, NamedMention } from '../drafts.ts';

const neverShort: ReadonlySet<EntityType> = new Set(['person', 'state', 'place', 'facility', 'weapon']);

/** Types of heads that are left out where a group or company is called by its own name alone. */
const droppable: ReadonlySet<EntityType | undefined> = new Set([
  'armed_group',
  'party',
  'coalition',
  'organisation',
] as const);

export function linkShortForms(named: readonly NamedMention[]): AliasLink[] {
  const firsts = new Map<string, number>();
  for (const [index, { key }] of named.entries()) if (!firsts.has(key)) firsts.set(key, index);
  const longer = new Map<string, Set<number>>();
  for (const [, index] of firsts) {
    const name = named[index];
    if (!name || neverShort.has(name.type)) continue;
    for (const short of shortForms(name)) longer.set(short, (longer.get(short) ?? new Set<number>()).add(index));
  }
  const links: AliasLink[] = [];
  for (const [key, index] of firsts) {
    const whole = longer.get(key);
    const name = named[index];
    const [only, ...others] = dropLonger(named, whole ? [...whole] : []);
    if (!name || only === undefined || others.length > 0 || only === index) continue;
    // A name that its own words type surely as a person or state is not the short form of a group.
    if (neverShort.has(name.type) && name.confidence >= 0.6) continue;
    links.push([index, only]);
  }
  return links;
}

/** Without candidates that begin with another one: they are that one's bureau or wing. */
function dropLonger(named: readonly NamedMention[], candidates: readonly number[]): number[] {
  const keyOf = (index: number): string => named[index]?.key ?? '';
  return candidates.filter(
    (index) => !candidates.some((other) => other !== index && keyOf(index).startsWith(`${keyOf(other)} `)),
  );
}

/** Keys under which a name may come back shortened. */
function shortForms({ key, words }: NamedMention): string[] {
  const parts = key.split(' ');
  const forms: string[] = [];
  const head = words.at(-1)?.toLowerCase() ?? '';
  const joint = parts.findIndex(
    (part, index) => index > 0 && (part === 'in' || part === 'of' || part === 'for' || part === 'against'),
  );
  if (headTypes.has(head) && joint < 0 && parts.length > 1) {
    const rest = parts.slice(0, -1);
    // "X Movement" → "X", never "Foreign Ministry" → "Foreign", nor "Kallmouth Herald" → the town.
    const isOwn = droppable.has(headTypes.get(head)) && !headTypes.has(rest[0] ?? '');
    if (rest.length > 1 || isOwn) forms.push(rest.join(' '));
    if (parts.length > 2) forms.push(parts.slice(1).join(' '));
    if (parts.length > 3) forms.push(parts.slice(2).join(' '));
  }
  if (joint > 1 && /^(?:in|against)$/.test(parts[joint] ?? '')) forms.push(parts.slice(0, joint).join(' '));
  return forms.filter((form) => form.length > 2 && !/^[A-Z]{2}$/.test(form));
}
