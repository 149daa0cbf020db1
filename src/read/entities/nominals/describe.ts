/** Described entities: bodies, forces, officials and weapons that the text names by what they are, not by a name. */
import type { EntityType } from '../../../model/index.ts';
import { stateByAdjective, stateByName } from '../../en/names/states.ts';
import { joinName } from '../named.ts';
import { foldWord, makeKey } from '../normal-form.ts';
import type { Prose } from '../prose.ts';
import { addDescribed, type Registry } from '../registry.ts';
import { type NounPhrase, singular } from './noun-phrases.ts';

/** Nouns that mean the same body of a state: its first word stands for all ("US troops" = "US forces"). */
const sameBody: ReadonlyMap<string, { key: string; type: EntityType }> = new Map(
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

const filler =
  /^(?:american|u\.s\.|us|foreign|other|remaining|local|senior|top|two|three|four|five|\d[\d,.]*|some|several|most|young|many|the|-)$/;

/**
 * The entity that `phrase` describes, made where it is new; null where the phrase describes nothing that can be told apart.
 * `ownerOf` gives the key of the state or named entity that begins at a token, with the token after it.
 */
export function describeEntity(
  prose: Prose,
  registry: Registry,
  phrase: NounPhrase,
  ownerOf: (token: number) => { key: string; last: number; isState: boolean } | null,
): number | null {
  const wording = joinName(prose, phrase.bare, phrase.last);
  if (phrase.type === 'weapon') return describeWeapon(prose, registry, phrase, wording);
  const owner = findOwner(phrase, ownerOf);
  const known = registry.byKey.get(makeKey(prose.forms.slice(phrase.bare, phrase.last)));
  if (known !== undefined) return known;
  const body = sameBody.get(phrase.noun);
  const bodyHere = body && (phrase.plural || !publicRoles.has(phrase.noun)) && phrase.noun !== 'people-group';
  if (owner && bodyHere && phrase.determiner !== 'a' && phrase.determiner !== 'one') {
    const own = prose.lower
      .slice(owner.last, phrase.head)
      .filter((word) => !filler.test(word))
      .map(foldWord);
    const key = `${owner.key} ${[...own, body.key].join(' ')}`;
    const clean = owner.first > phrase.bare ? joinName(prose, owner.first, phrase.last) : wording;
    return addDescribed(registry, key, clean, body.type, { plural: phrase.plural, gender: null });
  }
  if (phrase.plural || !publicRoles.has(phrase.noun)) return null;
  if (phrase.determiner !== 'a' && phrase.determiner !== 'one' && !(phrase.determiner === null && owner)) return null;
  const gender = phrase.noun.endsWith('woman') ? 'f' : phrase.noun.endsWith('sman') ? 'm' : null;
  return addDescribed(registry, `person ${phrase.head}`, wording, 'person', { plural: false, gender });
}

function describeWeapon(prose: Prose, registry: Registry, phrase: NounPhrase, wording: string): number {
  const words = prose.lower.slice(phrase.bare, phrase.head);
  const key = `weapon ${[...words, singular(prose.lower[phrase.head] ?? '').noun].join(' ')}`;
  return addDescribed(registry, key, wording, 'weapon', { plural: phrase.plural, gender: null });
}

/** The state or named entity in front of the phrase's head: the last one that modifies it. */
function findOwner(
  phrase: NounPhrase,
  ownerOf: (token: number) => { key: string; last: number; isState: boolean } | null,
): { key: string; first: number; last: number; isState: boolean } | null {
  for (let index = phrase.bare; index < phrase.head; index += 1) {
    const owner = ownerOf(index);
    if (owner && owner.last <= phrase.head) return { ...owner, first: index };
  }
  return null;
}

/** Key of a state's adjective or name for owners. */
export function stateKey(form: string): string | null {
  return (stateByName.get(form) ?? stateByAdjective.get(form))?.code ?? null;
}
