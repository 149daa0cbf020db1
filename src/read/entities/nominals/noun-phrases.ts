/** Noun phrases: a common noun for a person, group, body or weapon with what stands before it. */
import type { EntityType } from '../../../model/index.ts';
import { nounTypes, weaponModifiers, weaponNouns, weaponPhrases } from '../../en/names/nouns.ts';
import { adjectiveStem } from '../../en/names/derived-adjectives.ts';
import { stateByAdjective } from '../../en/names/states.ts';
import type { Prose } from '../prose.ts';

export interface NounPhrase {
  /** First token, a determiner where there is one. */
  readonly first: number;
  /** First token after the determiner. */
  readonly bare: number;
  readonly head: number;
  readonly last: number;
  /** Singular of the head, lower case. */
  readonly noun: string;
  readonly plural: boolean;
  readonly type: EntityType;
  readonly determiner: 'the' | 'a' | 'this' | 'one' | 'owner' | null;
}

const determiners: ReadonlyMap<string, NounPhrase['determiner']> = new Map([
  ['the', 'the'],
  ['a', 'a'],
  ['an', 'a'],
  ['another', 'a'],
  ['one', 'one'],
  ['this', 'this'],
  ['that', 'this'],
  ['these', 'this'],
  ['those', 'this'],
  ['his', 'owner'],
  ['her', 'owner'],
  ['its', 'owner'],
  ['their', 'owner'],
  ["'s", 'owner'],
  ["'", 'owner'],
] as const);

/** Bodies that keep their own mention inside longer phrases: "the Norland army spokesman". */
const innerBodies = new Set(['administration', 'government', 'military', 'army', 'police', 'navy', 'ministry']);

const irregular: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['businessmen', 'businessman'],
  ['authorities', 'authority'],
  ['parties', 'party'],
  ['militaries', 'military'],
  ['people', 'people'],
  ['personnel', 'personnel'],
  ['troops', 'troop'],
  ['forces', 'force'],
]);

/** The singular of a noun in lower case, and whether it was a plural. */
export function singular(lower: string): { noun: string; plural: boolean } {
  const odd = irregular.get(lower);
  if (odd) return { noun: odd, plural: odd !== lower || lower === 'people' || lower === 'personnel' };
  if (lower.endsWith('ies') && lower.length > 4) return { noun: `${lower.slice(0, -3)}y`, plural: true };
  if (lower.endsWith('s') && !lower.endsWith('ss') && lower.length > 3)
    return { noun: lower.slice(0, -1), plural: true };
  return { noun: lower, plural: false };
}

/** Noun phrases whose head is small and lies in no name, in order. `taken` tells which tokens lie in names. */
export function findNounPhrases(prose: Prose, taken: readonly boolean[]): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (const [start, end] of prose.ranges) {
    for (let head = start; head < end; head += 1) {
      if (taken[head]) continue;
      const lower = prose.lower[head] ?? '';
      const { noun, plural } = singular(lower);
      const weapon = isWeaponHead(prose, head, noun);
      const type = weapon ? 'weapon' : (nounTypes.get(lower) ?? nounTypes.get(noun));
      if (!type || !isNounHere(prose, head) || isModifier(prose, head, end, taken, weapon)) continue;
      found.push(makePhrase(prose, taken, start, head, type, noun, plural));
    }
  }
  return found;
}

function isWeaponHead(prose: Prose, head: number, noun: string): boolean {
  if (weaponNouns.has(noun)) return true;
  return weaponPhrases.includes(`${prose.lower[head - 1] ?? ''} ${prose.lower[head] ?? ''}`);
}

/** False for words that are verbs here: "to force", "fighters head north", "they mine". */
function isNounHere(prose: Prose, head: number): boolean {
  const upos = prose.tokens[head]?.upos;
  if (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'X') return true;
  const before = prose.tokens[head - 1]?.upos;
  return upos === 'VERB' && (before === 'DET' || before === 'ADJ') && prose.lower[head - 1] !== 'to';
}

/** True for a name or a state's adjective right before a noun. */
function isOwner(prose: Prose, taken: readonly boolean[], index: number): boolean {
  const form = prose.forms[index] ?? '';
  return taken[index] === true || stateByAdjective.has(form) || adjectiveStem(form) !== null;
}

/** True where the noun only modifies the next one: "group leader", "army base", "drone strike". */
function isModifier(prose: Prose, head: number, end: number, taken: readonly boolean[], weapon: boolean): boolean {
  const next = prose.tokens[head + 1];
  // "the Iraqi military spokesperson": a body of its own within the longer phrase.
  if (
    /^(?:administration|government|military|army|police)$/.test(prose.lower[head] ?? '') &&
    isOwner(prose, taken, head - 1)
  ) {
    return false;
  }
  if (head + 1 >= end || !next || taken[head + 1]) return false;
  const lower = prose.lower[head + 1] ?? '';
  if (/^[-‐‑]$/.test(lower)) return next.start === prose.tokens[head]?.end;
  const { noun } = singular(lower);
  if (nounTypes.has(lower) || nounTypes.has(noun) || weaponNouns.has(noun))
    return next.upos !== 'VERB' && next.upos !== 'AUX';
  return next.upos === 'NOUN' && !/^\p{Lu}/u.test(prose.forms[head + 1] ?? '') && !weapon;
}

function makePhrase(
  prose: Prose,
  taken: readonly boolean[],
  start: number,
  head: number,
  type: EntityType,
  noun: string,
  plural: boolean,
): NounPhrase {
  let bare = head;
  while (bare > start && isPremodifier(prose, taken, bare - 1, type === 'weapon')) bare -= 1;
  while (bare < head && (/^[-‐‑]$/.test(prose.lower[bare] ?? '') || /^\p{Ll}+ing$/u.test(prose.forms[bare] ?? '')))
    bare += 1;
  // "said that U.S. troops": no determiner.
  const isThat = prose.lower[bare - 1] === 'that' && bare < head;
  const isInner = innerBodies.has(prose.lower[head] ?? '') && prose.tokens[head + 1]?.upos === 'NOUN';
  if (isInner) while (bare < head && !isOwner(prose, taken, bare)) bare += 1;
  const determiner = isThat || isInner ? null : (determiners.get(prose.lower[bare - 1] ?? '') ?? null);
  const first = determiner && determiner !== 'owner' && bare > start ? bare - 1 : bare;
  return { first, bare, head, last: head + 1, noun, plural, type, determiner: bare > start ? determiner : null };
}

/** The hyphenated word that token `index` is part of: "one-way" for each of its three tokens. */
function hyphenated(prose: Prose, index: number): string {
  const isHyphen = (at: number): boolean => /^[-‐‑]$/.test(prose.lower[at] ?? '');
  const middle = [index, index + 1, index - 1].find(isHyphen) ?? -1;
  return middle < 1 ? '' : `${prose.lower[middle - 1] ?? ''}-${prose.lower[middle + 1] ?? ''}`;
}

function isPremodifier(prose: Prose, taken: readonly boolean[], index: number, weapon: boolean): boolean {
  const lower = prose.lower[index] ?? '';
  if (weapon) return weaponModifiers.has(lower) || weaponModifiers.has(hyphenated(prose, index));
  if (determiners.has(lower)) return false;
  if (taken[index]) return true;
  if (/^[-‐‑]$/.test(lower)) {
    const { start = -1, end = -1 } = prose.tokens[index] ?? {};
    return prose.tokens[index - 1]?.end === start && prose.tokens[index + 1]?.start === end;
  }
  const upos = prose.tokens[index]?.upos;
  if (upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN')
    return !/^(?:same|other|such|own|last|next|many|several|few)$/.test(lower);
  return upos === 'VERB' && /(?:ed|ing|led)$/.test(lower) && /^[-‐‑]$/.test(prose.lower[index - 1] ?? '');
}
