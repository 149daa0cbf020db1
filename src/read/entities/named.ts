/** Named mentions: the layer's names, with types that the gazetteer corrects, and adjectives of states. */
import { bodyTypes, type EntityType, type Place } from '../../model/index.ts';
import { adjectiveStem } from '../en/names/derived-adjectives.ts';
import { knownNames } from '../en/names/known-names.ts';
import { groupAdjectives, groupPeople } from '../en/names/regions.ts';
import { type State, stateByAdjective, stateByName, stateByNationals } from '../en/names/states.ts';
import type { Name } from '../language.ts';
import type { NamedMention } from './drafts.ts';
import { makeKey } from './normal-form.ts';
import type { Prose } from './prose.ts';

/** From this confidence on, the gazetteer does not overrule a name's type. */
const sure = 0.7;

/** The names of the article, in order, each with its key. */
export function findNamed(prose: Prose, names: readonly Name[], places: readonly Place[]): NamedMention[] {
  const placeAt = new Map(places.map((place) => [`${place.start},${place.end}`, place]));
  const named: NamedMention[] = [];
  for (const { start, end, type, confidence } of names) {
    const first = prose.tokenAtStart.get(start);
    if (first === undefined) continue;
    let last = first;
    while (last < prose.tokens.length && (prose.tokens[last]?.end ?? 0) <= end) last += 1;
    const words = prose.forms.slice(first, last);
    const place = placeAt.get(`${start},${end}`);
    const typing = retype(words, type, confidence, place);
    if (last > first)
      named.push({ first, last, ...typing, name: joinName(prose, first, last), words, key: makeKey(words) });
  }
  return addNested(prose, agreeOnPlaces(named));
}

/** The name as printed, white space as one space. */
export function joinName(prose: Prose, first: number, last: number): string {
  const text = prose.text.slice(prose.tokens[first]?.start ?? 0, prose.tokens[last - 1]?.end ?? 0);
  return text.replaceAll(/\s+/g, ' ');
}

function retype(
  words: readonly string[],
  type: EntityType,
  confidence: number,
  place: Place | undefined,
): { type: EntityType; confidence: number } {
  if (stateByName.has(words.join(' '))) return { type: 'state', confidence: 0.95 };
  if (!place || confidence >= sure || type === 'place' || type === 'facility' || type === 'state')
    return { type, confidence };
  return { type: place.precision === 'site' ? 'facility' : 'place', confidence: 0.8 };
}

const isCapitalised = (form: string): boolean => /^(?:\p{Lu}|\p{Ll}{2,3}-\p{Lu})/u.test(form);

/** "Daesh" in "Coalition against Daesh": known around the world, whether or not it also stands alone. */
function knownGroup(outer: NamedMention, words: readonly string[]): NamedMention | undefined {
  const type = knownNames.get(words.join(' '));
  return type && bodyTypes.has(type) ? { ...outer, type, confidence: 0.95, key: makeKey(words) } : undefined;
}

/** Names that begin or end longer ones and stand alone elsewhere: "Lumen Front" in "Political Bureau of the Lumen Front". */
function addNested(prose: Prose, named: readonly NamedMention[]): NamedMention[] {
  const alone = new Map(named.filter(({ type }) => bodyTypes.has(type)).map((name) => [name.key, name]));
  return named.flatMap((name) => {
    if (name.words.length < 2 || !bodyTypes.has(name.type)) return [name];
    const parts: NamedMention[] = [];
    for (let cut = name.first + 1; cut < name.last; cut += 1) {
      const joint = /^(?:of|the|against)$/.test(prose.lower[cut - 1] ?? '');
      const ranges = joint ? [[cut, name.last]] : [[name.first, cut]];
      for (const [first = 0, last = 0] of ranges) {
        const words = prose.forms.slice(first, last);
        const whole = alone.get(makeKey(words)) ?? (joint ? knownGroup(name, words) : undefined);
        const lower = last < name.last ? (prose.lower[last] ?? '') : '';
        if (
          !isCapitalised(words[0] ?? '') ||
          !whole ||
          whole.key === name.key ||
          /^(?:of|in|for|the)$/.test(lower) ||
          parts.length > 0
        )
          continue;
        parts.push({ ...whole, first, last, words, name: joinName(prose, first, last) });
      }
    }
    return [name, ...parts];
  });
}

/** A name that is a place once is one wherever its type is only a guess. */
function agreeOnPlaces(named: readonly NamedMention[]): NamedMention[] {
  const placed = new Map<string, EntityType>();
  for (const { key, type, confidence } of named) {
    if ((type === 'place' || type === 'facility') && confidence >= sure) placed.set(key, type);
  }
  return named.map((name) => {
    const type = placed.get(name.key);
    return type && name.confidence < sure ? { ...name, type, confidence: 0.75 } : name;
  });
}

/** An adjective or a word for people ("Iraqi", "Kurds") that stands alone, with its state where it has one. */
export interface Adjective {
  readonly first: number;
  readonly last: number;
  readonly state: Pick<State, 'code'> | null;
  /** Stem of an adjective that no list has ("tarv" of "Tarvian"). */
  readonly stem?: string;
  /** True for people ("Iraqis"): a population rather than an adjective. */
  readonly people: boolean;
}

const isListed = (form: string): boolean =>
  stateByAdjective.has(form) || stateByNationals.has(form) || groupAdjectives.has(form) || groupPeople.has(form);

/** Adjectives and words for people outside names, in order. `taken` tells which tokens lie in names. */
export function findAdjectives(prose: Prose, taken: readonly boolean[]): Adjective[] {
  const found: Adjective[] = [];
  for (let index = 0; index < prose.tokens.length; index += 1) {
    const form = prose.forms[index] ?? '';
    if (taken[index] || !/^\p{Lu}/u.test(form)) continue;
    const stem = adjectiveStem(form);
    if (stem !== null && !isListed(form) && /^\p{Ll}/u.test(prose.forms[index + 1] ?? '')) {
      found.push({ first: index, last: index + 1, state: { code: `stem:${stem}` }, people: false, stem });
      continue;
    }
    const sameSentence = prose.sentenceOf[index] === prose.sentenceOf[index + 1];
    const pair = sameSentence && !taken[index + 1] ? `${form} ${prose.forms[index + 1] ?? ''}` : '';
    for (const [size, words] of [[2, pair] as const, [1, form] as const]) {
      const adjective = stateByAdjective.get(words);
      const nationals = stateByNationals.get(words);
      if (!adjective && !nationals && !groupAdjectives.has(words) && !groupPeople.has(words)) continue;
      const people = (nationals !== undefined && !adjective) || groupPeople.has(words);
      found.push({ first: index, last: index + size, state: adjective ?? nationals ?? null, people });
      index += size - 1;
      break;
    }
  }
  return found;
}
