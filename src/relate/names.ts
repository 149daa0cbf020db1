/** Names as they are compared: folded, without titles, articles and generic words that writers add or leave out. */
import type { EntityType } from '../model/index.ts';
import type { NameClass } from './digest.ts';

const classOfType: Readonly<Record<EntityType, NameClass>> = {
  person: 'person',
  population: 'people',
  state: 'place',
  place: 'place',
  facility: 'place',
  armed_group: 'group',
  coalition: 'group',
  government_body: 'group',
  military_unit: 'group',
  party: 'group',
  media: 'group',
  organisation: 'group',
  weapon: 'weapon',
  other: 'group',
};

export function nameClassOf(type: EntityType): NameClass {
  return classOfType[type];
}

const marks = /\p{M}/gu;
const apostrophes = /['’‘`ʼʻʿʾ]s\b|['’‘`ʼʻʿʾ]/gu;
const abbreviation = /\b(?:\p{L}\.){2,}/gu;
const notWord = /[^\p{L}\p{N}]+/gu;

/** Lower case, no marks, no punctuation, single spaces: `Béla Al-Tarín's` → `bela al tarin`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(marks, '')
    .replace(apostrophes, '')
    .replace(abbreviation, (letters) => `${letters.replaceAll('.', '')} `)
    .toLowerCase()
    .replace(notWord, ' ')
    .trim();
}

/** Articles and particles that spellings of one name have or lack. */
const particles = new Set(['the', 'al', 'el', 'ul', 'de', 'of', 'and', 'for']);
/** Titles before personal names. */
const titles = new Set(
  `mr mrs ms miss dr prof sir lord lady sheikh sheik shaikh sayyid imam ayatollah mullah king queen prince princess president
  vice prime minister deputy foreign defence defense secretary senator governor mayor ambassador general gen major maj
  brigadier brig colonel col lieutenant lt captain capt commander admiral sergeant sgt chief spokesman spokeswoman
  spokesperson leader head chairman director judge justice former acting late supreme`.split(/\s+/),
);
/** Generic nouns that a group's name is written with or without. */
const generic = new Set([
  'movement',
  'group',
  'organization',
  'organisation',
  'party',
  'militia',
  'militias',
  'faction',
  'newspaper',
  'news',
  'agency',
  'magazine',
]); // prettier-ignore

/** The words of a folded name that tell it apart, particles (and for people titles, for groups generic nouns) left out. */
export function coreWords(folded: string, nameClass: NameClass): string[] {
  const words = folded.split(' ').filter((word) => !particles.has(word));
  const dropped = nameClass === 'person' ? titles : nameClass === 'group' ? generic : null;
  if (!dropped) return words;
  const core = words.filter((word) => !dropped.has(word));
  return core.length > 0 ? core : words;
}
