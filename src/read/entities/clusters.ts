/** Clusters: names that alias rules tie together, as entity drafts with one type. */
import type { EntityType } from '../../model/index.ts';
import { addressForms } from '../en/names/titles.ts';
import { type Gender, genderOf } from '../en/names/given-names.ts';
import type { AliasLink, DraftEntity, NamedMention } from './drafts.ts';
import type { Prose } from './prose.ts';

/** Entity drafts in order of first mention, and for each name the number of its draft. */
export interface Clusters {
  readonly entities: DraftEntity[];
  readonly ofName: number[];
}

export function clusterNames(prose: Prose, named: readonly NamedMention[], links: readonly AliasLink[]): Clusters {
  const parent = named.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const [a, b] of links) {
    const [x, y] = [root(a), root(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  }
  const numbers = new Map<number, number>();
  const groups: NamedMention[][] = [];
  const ofName = named.map((name, index) => {
    const at = root(index);
    const number = numbers.get(at) ?? groups.length;
    if (number === groups.length) groups.push([]);
    numbers.set(at, number);
    groups[number]?.push(name);
    return number;
  });
  return { entities: groups.map((group) => makeEntity(prose, group)), ofName };
}

function makeEntity(prose: Prose, group: readonly NamedMention[]): DraftEntity {
  const type = pickType(group);
  const names = [...new Map(group.map(({ name }) => [name.toLowerCase(), name])).values()];
  const fullest = pickFullest(group, type);
  return {
    type,
    names: [fullest, ...names.filter((name) => name.toLowerCase() !== fullest.toLowerCase())],
    described: false,
    gender: type === 'person' ? findGender(prose, group) : null,
    plural: false,
  };
}

/** The type with most confidence over all mentions; longer names tell it better than short ones. */
function pickType(group: readonly NamedMention[]): EntityType {
  const score = new Map<EntityType, number>();
  for (const { type, confidence, words } of group) {
    score.set(type, Math.max(score.get(type) ?? 0, confidence + Math.min(words.length, 3) / 100));
  }
  return [...score].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** The longest name that is no acronym; of people, the one with most words; of states, the usual name. */
function pickFullest(group: readonly NamedMention[], type: EntityType): string {
  const ordered = group.toSorted((a, b) => b.words.length - a.words.length);
  const most = ordered[0]?.words.length ?? 1;
  const longest = ordered.filter(({ words }) => words.length === most);
  const counts = Map.groupBy(type === 'person' ? ordered.slice(0, 1) : longest, ({ name }) => name);
  return [...counts].reduce((a, b) => (b[1].length > a[1].length ? b : a))[0];
}

/** Gender by form of address or first given name; null where they tell none or differ. */
function findGender(prose: Prose, group: readonly NamedMention[]): Gender | null {
  for (const { first } of group) {
    const title = (prose.lower[first - 1] ?? '').replace(/\.$/, '');
    const told = addressForms.get(title);
    if (told) return told;
    if (/^(?:spokesman|chairman|businessman|congressman)$/.test(title)) return 'm';
    if (/^(?:spokeswoman|chairwoman|businesswoman|congresswoman|actress)$/.test(title)) return 'f';
  }
  for (const { words } of group) {
    const gender = words.length > 1 ? genderOf(words[0] ?? '') : null;
    if (gender) return gender;
  }
  return null;
}
