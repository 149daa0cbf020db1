/** Actors: whose an entity is and of what kind, by its own words, its type, and those it belongs to. Abstains where unsure. */
import {
  type Account,
  type ActorCode,
  type Entity,
  type EntityType,
  type Mention,
  type Relation,
  type Statement,
  speakersOf,
} from '../../model/index.ts';
import { knownActors } from '../en/actors/known-actors.ts';
import { countryNamed, countryOfCapital } from './countries.ts';
import { type Told, tellWords } from './words.ts';

/** What is known of an entity whose code is asked for. */
export interface Actor {
  readonly type: EntityType;
  /** Names, fullest first; of a person only where it is a description ("an Iraqi official"). */
  readonly names: readonly string[];
  /** Descriptions that point at it ("the Iraqi prime minister"). */
  readonly descriptions: readonly string[];
  /** True where it acts in an account or is the source of a statement: a capital that does is its government. */
  readonly acts: boolean;
}

const nothing: ActorCode = { country: null, sectors: [] };

/** Sector that a type tells where the words tell none; bodies may belong to others than a government, so theirs comes last. */
const sectorOfType: Partial<Record<EntityType, string>> = {
  armed_group: 'REB',
  media: 'JRN',
  military_unit: 'MIL',
  party: 'PTY',
};

const noActors: ReadonlySet<EntityType> = new Set(['weapon', 'facility', 'other']);

/** The code of `actor` by its own words and type. */
export function codeActor(actor: Actor): ActorCode {
  const { type, names, descriptions, acts } = actor;
  if (noActors.has(type)) return nothing;
  if (type === 'place' || type === 'state') return codeCountry(names, type, acts);
  const known = names.flatMap((name) => knownActors.get(name) ?? []);
  if (known[0]) return { country: known[0].country, sectors: known[0].sectors };
  return fill(names.map(tellWords), descriptions.map(tellWords), type);
}

function codeCountry(names: readonly string[], type: EntityType, acts: boolean): ActorCode {
  const named = new Set(names.flatMap((name) => countryNamed(name) ?? []));
  const country = only(named);
  if (country) return { country, sectors: [] };
  const capital = only(new Set(names.flatMap((name) => countryOfCapital(name) ?? [])));
  return acts && capital && (type === 'state' || named.size === 0) ? { country: capital, sectors: ['GOV'] } : nothing;
}

/** Names before descriptions, the first that tells before the others. Two countries are none. */
function fill(names: readonly Told[], descriptions: readonly Told[], type: EntityType): ActorCode {
  const all = [...names, ...descriptions];
  const merge = (list: readonly Told[]): Set<string> => new Set(list.flatMap((told) => [...told.countries]));
  const ofNames = merge(names);
  const country = only(ofNames.size > 0 ? ofNames : merge(descriptions));
  const weak = country === null ? [] : (all.find((told) => told.weak.length > 0)?.weak ?? []);
  const sectors = all.find((told) => told.sectors.length > 0)?.sectors ?? weak;
  const ofType = all.some((told) => told.open) ? undefined : sectorOfType[type];
  return { country, sectors: sectors.length === 0 && ofType ? [ofType] : sectors };
}

const only = (set: ReadonlySet<string>): string | null => (set.size === 1 ? ([...set][0] ?? null) : null);

/** `entities` with their codes. What one leads, speaks for or belongs to fills what its own words leave open. */
export function codeEntities(
  reading: {
    readonly text: string;
    readonly entities: readonly Entity[];
    readonly mentions: readonly Mention[];
    readonly relations: readonly Relation[];
  },
  accounts: readonly Account[],
  statements: readonly Statement[],
): Entity[] {
  const acting = findActing(accounts, statements);
  const words = describeAll(reading.text, reading.mentions);
  const codes = new Map(
    reading.entities.map((entity): [string, ActorCode] => {
      const names = [entity.name, ...entity.aliases];
      const descriptions = words.get(entity.id) ?? [];
      const code = codeActor({
        type: entity.type,
        names: entity.type === 'person' ? names.filter((name) => /^(?:an?|one|two|three) /i.test(name)) : names,
        descriptions,
        acts: acting.has(entity.id),
      });
      return [entity.id, code];
    }),
  );
  const types = new Map(reading.entities.map(({ id, type }) => [id, type]));
  // Groups first, so that a person takes what the group has from its own whole.
  for (const persons of [false, true]) {
    const base = new Map(codes);
    for (const [id, type] of types) {
      if ((type === 'person') !== persons || noActors.has(type) || type === 'place' || type === 'state') continue;
      const ties = reading.relations.filter((relation) => relation.from === id && belongs(relation, persons));
      const code = inherit(base.get(id) ?? nothing, ties, base, types);
      codes.set(id, type === 'government_body' && code.sectors.length === 0 ? { ...code, sectors: ['GOV'] } : code);
    }
  }
  return reading.entities.map((entity) => {
    const code = codes.get(entity.id) ?? nothing;
    return code.country === null && code.sectors.length === 0 ? entity : { ...entity, code };
  });
}

const personTies: ReadonlySet<Relation['type']> = new Set([
  'leads',
  'spokesperson_of',
  'member_of',
  'represents',
  'has_role',
]);

const belongs = ({ type }: Relation, person: boolean): boolean => (person ? personTies.has(type) : type === 'part_of');

/** `own`, with country and sector of what it belongs to where it has none itself. */
function inherit(
  own: ActorCode,
  ties: readonly Relation[],
  codes: ReadonlyMap<string, ActorCode>,
  types: ReadonlyMap<string, EntityType>,
): ActorCode {
  const given = ties.flatMap((tie) => {
    const code = codes.get(tie.to);
    return code && types.get(tie.to) !== 'place' ? [{ code, role: tellWords(tie.role ?? '') }] : [];
  });
  if (given.length === 0 || own.sectors.includes('IGO')) return own;
  const country = own.country ?? only(new Set(given.flatMap(({ code }) => code.country ?? [])));
  if (own.sectors.length > 0) return { country, sectors: own.sectors };
  const roles = given.flatMap(({ code, role }) => {
    if (code.sectors.length > 0 && !role.sectors.includes('ELI')) return [code.sectors];
    const told = role.sectors.length > 0 ? role.sectors : code.country === null ? [] : role.weak;
    return told.length > 0 ? [told] : [];
  });
  const sectors = roles[0] ?? [];
  return { country: sectors.includes('IGO') ? null : country, sectors };
}

function findActing(accounts: readonly Account[], statements: readonly Statement[]): Set<string> {
  const acting = new Set<string>();
  for (const account of accounts) {
    for (const { role, entity } of account.arguments) if (role === 'actor' && entity !== null) acting.add(entity);
  }
  for (const statement of statements) for (const { entity } of speakersOf(statement)) if (entity) acting.add(entity);
  return acting;
}

/** Between a title and the name behind it: "U.S. Secretary" – of State – "Ada Voss". */
const titleGap = /^(?: (?:of|for) \p{L}[\p{L} ]{1,30})? $/u;

/** The words of the descriptions that point at each entity, in order of place; of persons with the title before the name. */
function describeAll(text: string, mentions: readonly Mention[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  const add = (entity: string, wording: string): void => {
    words.set(entity, [...(words.get(entity) ?? []), wording]);
  };
  const nominals = mentions.filter(({ kind }) => kind === 'nominal');
  for (const { kind, entity, type, start, end } of mentions) {
    if (entity === null) continue;
    if (kind === 'nominal') add(entity, text.slice(start, end));
    if (kind !== 'name' || type !== 'person') continue;
    const title = nominals.findLast((one) => one.end <= start && one.end > start - 40);
    if (title && (title.entity === null || title.entity === entity) && titleGap.test(text.slice(title.end, start)))
      add(entity, text.slice(title.start, start));
  }
  return words;
}
