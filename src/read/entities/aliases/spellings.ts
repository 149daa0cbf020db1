/** Spellings: full names of people with the same last name and first names that differ by a letter or two. */
import type { AliasLink, NamedMention } from '../drafts.ts';

export function linkSpellings(named: readonly NamedMention[]): AliasLink[] {
  const people = new Map<string, number>();
  for (const [index, { type, key }] of named.entries()) {
    if (type === 'person' && key.includes(' ') && !people.has(key)) people.set(key, index);
  }
  const links: AliasLink[] = [];
  const groups = Map.groupBy(people, ([key]) => key.slice(key.lastIndexOf(' ') + 1));
  for (const group of groups.values()) {
    for (const [index, [key, at]] of group.entries()) {
      for (const [other, otherAt] of group.slice(index + 1))
        if (isNear(skeleton(key), skeleton(other))) links.push([at, otherAt]);
    }
  }
  return links;
}

/** Consonants of a name: vowels, doubled letters and h are what transliterations differ in. */
function skeleton(key: string): string {
  return key
    .replaceAll(/[aeiouyh]/g, '')
    .replaceAll(/(.)\1/g, '$1')
    .replaceAll('q', 'k')
    .replaceAll('c', 'k');
}

const isNear = (a: string, b: string): boolean => a === b && a.replaceAll(' ', '').length >= 4;
