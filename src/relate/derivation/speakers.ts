/** Speakers as they are compared: by their names, with whom they speak for. A pronoun is whom it means. */
import { cut, quoteWords, type Relation, type Statement, speakersOf } from '../../model/index.ts';
import { foldName } from '../names.ts';
import type { Side } from './sentences.ts';

export interface Speaker {
  /** Folded words of all names of the one who speaks, and of those that are spoken for. */
  readonly words: ReadonlySet<string>;
  /** False where the words do not tell who is meant: a pronoun that points at nobody known, "the official", "the report". */
  readonly known: boolean;
  /** For sentences to people: the words of the text, behind a name where they are a pronoun. */
  readonly label: string;
}

const pronouns = new Set(
  'i we he she it they who which that this these those one you another others both some me us him her them'.split(' '),
);
/** Ties by which a person's words are a body's. */
const speaksFor: ReadonlySet<Relation['type']> = new Set(['spokesperson_of', 'represents', 'leads', 'member_of']);

/** "the official", "its leader", "a rebel leader": somebody who may be named elsewhere. A capital makes it a name. */
const description = /^(?:[Tt]h(?:e|is|at|ese|ose|eir)|[Ii]ts|[Hh]is|[Hh]er|[Aa]n?|[Oo]ne)\s\P{Lu}*$/u;

/** The speaker of `statement`; null where it has none. */
export function findSpeaker({ reading }: Side, statement: Statement): Speaker | null {
  const { source, behalf } = statement;
  if (!source) return null;
  const said = cut(reading.article.text, source).replaceAll(/\s+/g, ' ');
  const isPronoun = pronouns.has(said.toLowerCase());
  const entityOf = (id: string | null): (typeof reading.entities)[number] | undefined =>
    reading.entities.find((one) => one.id === id);
  const entity = entityOf(source.entity);
  const bodies =
    entity?.type === 'person'
      ? reading.relations.filter(({ type, from }) => from === entity.id && speaksFor.has(type)).map(({ to }) => to)
      : [];
  const others = speakersOf(statement).map((one) => entityOf(one.entity));
  const parties = [entity, ...others, entityOf(behalf?.entity ?? null), ...bodies.map(entityOf)].filter(
    (one) => one !== undefined,
  );
  const names = [
    ...parties.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...(entity || isPronoun ? [] : [said]),
    ...(behalf ? [cut(reading.article.text, behalf)] : []),
  ];
  const words = new Set(names.flatMap((name) => foldName(name).split(' ')).filter((word) => word.length > 2));
  const isNamed = entity && reading.mentions.some(({ kind, entity: id }) => kind === 'name' && id === entity.id);
  const known = isNamed === true || (isPronoun ? /\p{Lu}/u.test(entity?.name ?? '') : !description.test(headOf(said)));
  return { words, known, label: isPronoun && entity ? `${entity.name} (${quoteWords(said)})` : quoteWords(said) };
}

/** The words before a clause that describes further: "the umbrella group, which …". */
const headOf = (said: string): string => said.split(/,|\s(?:who|which|that)\s/)[0] ?? said;

/** True where the two have a name in common, or one of them is not there. */
export function shareNames(one: Speaker | null, other: Speaker | null): boolean {
  return !one || !other || [...one.words].some((word) => other.words.has(word));
}

/** True where the two are one speaker, or may be, as it is not known who one of them is. */
export function mayBeSame(one: Speaker | null, other: Speaker | null): boolean {
  return shareNames(one, other) || one?.known === false || other?.known === false;
}
