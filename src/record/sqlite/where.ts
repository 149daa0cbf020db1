/** Filters as SQL: the conditions of each list, over the columns that its table has. Values are always bound, never glued in. */
import { daysOf } from '../days.ts';
import { fold } from '../fold.ts';
import type { Filter, RecordKind } from '../store.ts';
import type { Database, Value } from './driver.ts';

/** A condition with the values of its question marks. */
interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

const when = (sql: string, ...values: readonly Value[]): Condition => ({ sql, values });

/** All of `conditions`, as one; true where there is none. */
function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return when('1');
  return when(conditions.map(({ sql }) => `(${sql})`).join(' AND '), ...conditions.flatMap(({ values }) => values));
}

/** Ids of the entities that `actor` means: its own id, entities of that very name, else those with it in their name. */
function entitiesNamed(db: Database, actor: string): Condition {
  const name = fold(actor);
  const exact = db.get('SELECT 1 FROM entity_names WHERE name = ?', name) !== undefined;
  return exact
    ? when('SELECT entity FROM entity_names WHERE name = ? UNION SELECT ?', name, actor)
    : when('SELECT entity FROM entity_names WHERE instr(name, ?) > 0 UNION SELECT ?', name, actor);
}

/** Days between `since` and `until`, over the columns `first_day` and `last_day` of `table`. */
function between(table: string, { since, until }: Filter): Condition[] {
  const from = daysOf(since)?.first;
  const to = daysOf(until)?.last;
  return [
    ...(from ? [when(`${table}.last_day >= ?`, from)] : []),
    ...(to ? [when(`${table}.first_day <= ?`, to)] : []),
  ];
}

/** Days of statements; one of which no day is told was said when its article was published, or before. */
function saidBetween({ since, until }: Filter): Condition[] {
  const from = daysOf(since)?.first;
  const to = daysOf(until)?.last;
  const own = (column: string, sign: string): string =>
    `t.${column} ${sign} ? OR (t.${column} IS NULL AND t.article IN (SELECT id FROM articles WHERE ${column} ${sign} ?))`;
  return [
    ...(from ? [when(own('last_day', '>='), from, from)] : []),
    ...(to ? [when(own('first_day', '<='), to, to)] : []),
  ];
}

function placeIs(place: string): Condition {
  if (/^\d+$/.test(place)) return when('e.geoname = ?', Number(place));
  if (/^[A-Z]{2}$/.test(place)) return when('e.country = ?', place);
  return when('e.place = ?', fold(place));
}

/** Events that an account at least tells so: what one side reports and another denies is found by both. */
function toldAs(factuality: string): Condition {
  const accounts =
    "SELECT 1 FROM json_each(e.json, '$.accounts') one WHERE json_extract(one.value, '$.factuality') = ?";
  return when(`e.factuality = ? OR EXISTS (${accounts})`, factuality, factuality);
}

/** What narrows events by what they are, leaving out where they are told. */
function eventTraits(db: Database, filter: Filter): Condition[] {
  const { type, factuality, place, actor, event } = filter;
  const actors = actor ? entitiesNamed(db, actor) : null;
  return [
    ...(type ? [when('e.type = ?', type)] : []),
    ...(factuality ? [toldAs(factuality)] : []),
    ...(place ? [placeIs(place)] : []),
    ...(event ? [when('e.id = ?', event)] : []),
    ...(actors
      ? [when(`e.id IN (SELECT event FROM event_entities WHERE entity IN (${actors.sql}))`, ...actors.values)]
      : []),
  ];
}

/** What narrows articles by what they are. */
function articleTraits({ outlet, article, story }: Filter): Condition[] {
  return [
    ...(outlet ? [when('a.outlet = ?', fold(outlet))] : []),
    ...(article ? [when('a.id = ?', article)] : []),
    ...(story ? [when('a.story = ?', story)] : []),
  ];
}

const contains = (column: string, name: string | undefined): Condition[] =>
  name ? [when(`instr(${column}, ?) > 0`, fold(name))] : [];

/** Articles that tell an event with the wanted traits, where any is wanted. */
function tellsEvent(db: Database, filter: Filter): Condition[] {
  const traits = eventTraits(db, filter);
  if (traits.length === 0) return [];
  const { sql, values } = allOf(traits);
  return [
    when(`a.id IN (SELECT ea.article FROM event_articles ea JOIN events e ON e.id = ea.event WHERE ${sql})`, ...values),
  ];
}

/** `column IN` the ids of the articles with the wanted traits, where any is wanted. */
function inArticles(column: string, conditions: readonly Condition[]): Condition[] {
  if (conditions.length === 0) return [];
  const { sql, values } = allOf(conditions);
  return [when(`${column} IN (SELECT a.id FROM articles a WHERE ${sql})`, ...values)];
}

/**
 * Statements whose content speaks of the entity with the name or id `about`, be it by a pronoun; or holds the words `about`, or a name
 * of an entity that has this very name.
 */
function contentHolds(about: string | undefined): Condition[] {
  if (!about) return [];
  const words = fold(about);
  const names = 'SELECT other.name FROM entity_names own JOIN entity_names other USING (entity) WHERE own.name = ?';
  const holds = "instr(lower(json_extract(piece.value, '$.quote')), wanted.word) > 0";
  return [
    when(
      `EXISTS (SELECT 1 FROM json_each(t.json, '$.about') linked JOIN entity_names own ON own.entity = linked.value
        WHERE own.name = ? OR own.entity = ?)
       OR EXISTS (SELECT 1 FROM json_each(t.json, '$.content') piece, (SELECT ? AS word UNION SELECT ? UNION ${names}) wanted
        WHERE ${holds})`,
      words,
      about,
      words,
      about.toLowerCase(),
      words,
    ),
  ];
}

type Lister = (db: Database, filter: Filter) => Condition[];

const eventConditions: Lister = (db, filter) => [
  ...between('e', filter),
  ...eventTraits(db, filter),
  ...inArticles('x.article', articleTraits(filter)).map(({ sql, values }) =>
    when(`e.id IN (SELECT x.event FROM event_articles x WHERE ${sql})`, ...values),
  ),
];

/** Conditions of each list; the tables' short names are those of `fromOf`. */
const listers: Readonly<Record<RecordKind, Lister>> = {
  articles: (db, filter) => [
    ...between('a', filter),
    ...articleTraits(filter),
    ...contains('a.headline', filter.name),
    ...tellsEvent(db, filter),
  ],
  stories: (db, filter) => [
    ...between('s', filter),
    ...contains('s.title', filter.name),
    ...[...articleTraits(filter), ...tellsEvent(db, filter)].map(({ sql, values }) =>
      when(`s.id IN (SELECT a.story FROM articles a WHERE ${sql})`, ...values),
    ),
  ],
  events: eventConditions,
  statements: (db, filter) => {
    const { actor, stance, event } = filter;
    const speakers = actor ? entitiesNamed(db, actor) : null;
    return [
      ...saidBetween(filter),
      ...(speakers
        ? [
            when(
              `t.id IN (SELECT statement FROM statement_speakers WHERE entity IN (${speakers.sql}))`,
              ...speakers.values,
            ),
          ]
        : []),
      ...(stance ? [when('t.stance = ?', stance)] : []),
      ...contentHolds(filter.about),
      ...(event ? [when('t.id IN (SELECT statement FROM event_statements WHERE event = ?)', event)] : []),
      ...inArticles('t.article', articleTraits(filter)),
    ];
  },
  entities: (db, filter) => {
    const { type, name, actor, event } = filter;
    const named = actor ? entitiesNamed(db, actor) : null;
    return [
      ...(type ? [when('n.type = ?', type)] : []),
      ...(name ? [when('n.id IN (SELECT entity FROM entity_names WHERE instr(name, ?) > 0)', fold(name))] : []),
      ...(named ? [when(`n.id IN (${named.sql})`, ...named.values)] : []),
      ...(event ? [when('n.id IN (SELECT entity FROM event_entities WHERE event = ?)', event)] : []),
      ...inArticles('x.article', [...articleTraits(filter), ...between('a', filter)]).map(({ sql, values }) =>
        when(`n.id IN (SELECT x.entity FROM entity_articles x WHERE ${sql})`, ...values),
      ),
    ];
  },
  relations: (db, { actor }) => {
    if (!actor) return [];
    const { sql, values } = entitiesNamed(db, actor);
    return [when(`r.source IN (${sql}) OR r.target IN (${sql})`, ...values, ...values)];
  },
  derivations: (db, filter) => {
    const found = [...articleTraits(filter), ...between('a', filter), ...tellsEvent(db, filter)];
    const [from] = inArticles('d.source', found);
    const [to] = inArticles('d.target', found);
    return from && to ? [when(`${from.sql} OR ${to.sql}`, ...from.values, ...to.values)] : [];
  },
  contradictions: (db, filter) => {
    const conditions = eventConditions(db, filter);
    if (conditions.length === 0) return [];
    const { sql, values } = allOf(conditions);
    return [when(`c.event IN (SELECT e.id FROM events e WHERE ${sql})`, ...values)];
  },
  judgements: () => [],
};

/** The condition that `filter` puts on the list of `kind`. */
export function whereOf(db: Database, kind: RecordKind, filter: Filter): Condition {
  return allOf(listers[kind](db, filter));
}
