/** Known synonyms: names that are one and the same around the world, whether or not the text says so. */
import { knownSynonyms } from '../../en/names/known-names.ts';
import type { AliasLink, NamedMention } from '../drafts.ts';
import { makeKey } from '../normal-form.ts';

const groupOf: ReadonlyMap<string, number> = new Map(
  knownSynonyms.flatMap((names, group) => names.map((name): [string, number] => [makeKey(name.split(' ')), group])),
);

export function linkKnownSynonyms(named: readonly NamedMention[]): AliasLink[] {
  const firsts = new Map<number, number>();
  const links: AliasLink[] = [];
  for (const [index, { key, type }] of named.entries()) {
    const group = type === 'person' ? undefined : groupOf.get(key);
    if (group === undefined) continue;
    const first = firsts.get(group);
    if (first === undefined) firsts.set(group, index);
    else links.push([first, index]);
  }
  return links;
}
