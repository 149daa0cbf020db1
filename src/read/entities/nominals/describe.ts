/** Described entities: bodies, forces, officials and weapons that the text names by what they are, not by a name. */
import type { EntityType } from '../../../model/index.ts';
import { joinName } from '../named.ts';
import { foldWord, makeKey } from '../normal-form.ts';
import type { Prose } from '../prose.ts';
import { addDescribed, addWording, type Registry } from '../registry.ts';
import { type NounPhrase, singular } from './noun-phrases.ts';

/** A state or a named entity that a following noun belongs to, with the token after it. */
export interface Owner {
  readonly key: string;
  readonly last: number;
  readonly isState: boolean;
}

/** Nouns that mean the same body of a state: its first word stands for all ("US troops" = "US forces"). */
export const sameBody: ReadonlyMap<string, { key: string; type: EntityType }> = new Map(
  (
    [
      ['forces', 'military_unit', 'force troop soldier personnel serviceman servicemen'],
      ['military', 'military_unit', 'military army'],
      ['navy', 'military_unit', 'navy'],
      ['marines', 'military_unit', 'marine'],
      ['police', 'government_body', 'police'],
      ['government', 'government_body', 'government administration cabinet regime junta'],
      ['officials', 'government_body', 'official authority'],
      ['parliament', 'government_body', 'parliament lawmaker legislature'],
      ['ministry', 'government_body', 'ministry'],
      ['embassy', 'government_body', 'embassy'],
      ['court', 'government_body', 'court'],
      ['people', 'population', 'people'],
      ['militias', 'armed_group', 'militia faction militant fighter rebel insurgent'],
    ] satisfies [string, EntityType, string][]
  ).flatMap(([key, type, nouns]) => nouns.split(' ').map((noun) => [noun, { key, type }] as const)),
);

/** Persons without a name who speak or act in public: each "a … official" is one of its own. */
const publicRoles = new Set(
  `official spokesman spokeswoman spokesperson representative commander diplomat source lawmaker leader adviser advisor aide
   minister envoy negotiator chief officer president governor mayor resident witness analyst expert activist doctor
   prosecutor general colonel`.split(/\s+/),
);

/** Ties to a state that writers tell in several words: "Norland-backed", "-linked", "-aligned" fighters are the same. */
const backed = /^(?:linked|aligned|supported|affiliated|sponsored|allied|funded)$/;

/** Places that a state's or town's name makes one of a kind: "Norland airspace", "Kallmouth airport". */
const placeNouns = new Set('airspace territory airport coast border embassy port'.split(' '));

const filler =
  /^(?:american|u\.s\.|us|foreign|other|remaining|local|senior|top|two|three|four|five|\d[\d,.]*|some|several|most|young|many|the|-)$/;

/**
 * The entity that `phrase` describes, made where it is new; null where the phrase describes nothing that can be told apart.
 * `owners` are the states and named entities by their first token.
 */
export function describeEntity(
  prose: Prose,
  registry: Registry,
  phrase: NounPhrase,
  owners: ReadonlyMap<number, Owner>,
): number | null {
  const wording = joinName(prose, phrase.bare, phrase.last);
  if (phrase.type === 'weapon') return describeWeapon(prose, registry, phrase, wording);
  const owner = findOwner(prose, phrase, owners);
  const known = registry.byKey.get(makeKey(prose.forms.slice(phrase.bare, phrase.last)));
  if (known !== undefined) {
    if (registry.entities[known]?.described || owner?.isState) addWording(registry, known, wording);
    return known;
  }
  const body = sameBody.get(phrase.noun);
  const bodyHere = body && (phrase.plural || !publicRoles.has(phrase.noun));
  if (owner && bodyHere && phrase.determiner !== 'a' && phrase.determiner !== 'one') {
    const own = prose.lower
      .slice(owner.last, phrase.head)
      .filter((word) => !filler.test(word))
      .map(foldWord)
      .map((word) => (backed.test(word) ? 'backed' : word));
    const key = `${owner.key} ${[...own, body.key].join(' ')}`;
    const clean = owner.first !== phrase.bare ? joinName(prose, owner.first, phrase.last) : wording;
    return addDescribed(registry, key, clean, body.type, { plural: phrase.plural, gender: null });
  }
  if (
    owner &&
    (phrase.type === 'place' || phrase.type === 'facility') &&
    (placeNouns.has(phrase.noun) || (phrase.noun === 'base' && phrase.plural)) &&
    phrase.determiner !== 'a'
  ) {
    const clean = owner.first !== phrase.bare ? joinName(prose, owner.first, phrase.last) : wording;
    // "a Norland base" is one of its bases, not all.
    const key = `${owner.key} ${phrase.plural ? 'all ' : ''}${phrase.noun}`;
    return addDescribed(registry, key, clean, phrase.type, { plural: false, gender: null });
  }
  if (phrase.plural || !publicRoles.has(phrase.noun)) return null;
  if (phrase.determiner !== 'a' && phrase.determiner !== 'one' && !(phrase.determiner === null && owner)) return null;
  const gender = phrase.noun.endsWith('woman') ? 'f' : phrase.noun.endsWith('sman') ? 'm' : null;
  // With its article: "a Norland official" is one of many, and never the same as another article's.
  const unnamed = joinName(prose, phrase.first, phrase.last);
  return addDescribed(registry, `person ${phrase.head}`, lowerFirst(unnamed), 'person', { plural: false, gender });
}

function describeWeapon(prose: Prose, registry: Registry, phrase: NounPhrase, wording: string): number {
  const words = prose.lower.slice(phrase.bare, phrase.head);
  const key = `weapon ${[...words, singular(prose.lower[phrase.head] ?? '').noun].join(' ')}`;
  return addDescribed(registry, key, wording, 'weapon', { plural: phrase.plural, gender: null });
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The state or named entity in front of the phrase's head: the last one that modifies it. */
function findOwner(
  prose: Prose,
  phrase: NounPhrase,
  owners: ReadonlyMap<number, Owner>,
): (Owner & { first: number }) | null {
  for (let index = phrase.bare; index < phrase.head; index += 1) {
    const owner = owners.get(index);
    if (owner && owner.last <= phrase.head) return { ...owner, first: index };
  }
  for (let index = phrase.head + 1; index < phrase.last; index += 1) {
    const owner = owners.get(index);
    if (owner?.isState) return { ...owner, first: phrase.bare, last: phrase.bare };
  }
  // "Marlow's administration"
  if (phrase.determiner !== 'owner') return null;
  for (let index = phrase.bare - 2; index >= 0 && index > phrase.bare - 7; index -= 1) {
    const owner = owners.get(index);
    if (owner && owner.last === phrase.bare - 1 && /^(?:'s|')$/.test(prose.lower[owner.last] ?? ''))
      return { ...owner, first: index };
  }
  return null;
}
