/** Rows of tables: one line for each thing of a list. Ids are shortened; a shortened id finds its thing again. */
import type {
  Contradiction,
  Derivation,
  Event,
  RecordArticle,
  RecordEntity,
  RecordStatement,
  Story,
} from '../model/index.ts';
import { nameContradiction, nameDerivation, nameSaying, nameToll, nameType } from './words.ts';
import { actorsOf, targetsOf } from './parties.ts';
import { bareCue, joinSaid } from './said.ts';
import { showSpeaker } from './speaker.ts';

/** Names of entities or outlets by id, as far as the list needs them. */
export type Names = ReadonlyMap<string, string>;

export interface Table<T> {
  readonly head: readonly string[];
  readonly row: (item: T, names: Names) => readonly string[];
}

/** Enough of an id to find its thing: the prefix and eight hex digits. */
export function shortId(id: string): string {
  return id.slice(0, 12);
}

const day = (value: string | null | undefined): string => value?.slice(0, 10) ?? '–';
const one = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const nameFrom =
  (names: Names) =>
  (id: string): string =>
    names.get(id) ?? shortId(id);

/** "5/4/2": articles, outlets, independent origins. */
function told(item: Pick<Event, 'corroboration'> | Pick<Story, 'corroboration'>): string {
  const { articles, outlets, origins } = item.corroboration;
  return `${articles}/${outlets}/${origins}`;
}

function tolls(event: Event): string {
  const parts = (['killed', 'injured'] as const).flatMap((kind) => {
    const toll = event.casualties[kind];
    return toll ? [`${nameToll(toll)} ${kind}`] : [];
  });
  return parts.join(', ');
}

export const storyTable: Table<Story> = {
  head: ['id', 'first', 'last', 'art/out/orig', 'title'],
  row: (story) => [shortId(story.id), day(story.first), day(story.last), told(story), story.title ?? '(no headline)'],
};

export const eventTable: Table<Event> = {
  head: ['id', 'when', 'art/out/orig', 'told as', 'what', 'who → whom', 'where', 'toll'],
  row: (event, names) => [
    shortId(event.id),
    event.time?.value ?? '–',
    told(event),
    event.factuality,
    nameType(event.type, event.mode),
    [actorsOf(event, nameFrom(names)), targetsOf(event, nameFrom(names))]
      .map((parties) => parties.join(', '))
      .filter((part) => part !== '')
      .join(' → '),
    event.place?.name ?? '',
    tolls(event),
  ],
};

/** "says (to Newsweek, in a statement)": what is done by saying it, to whom, for whom, and where. */
export function tellSaying(statement: RecordStatement, names: Names): string {
  const name = (party: { readonly entity: string | null; readonly quote: string }): string =>
    (party.entity && names.get(party.entity)) || one(party.quote);
  const { to, behalf, medium } = statement;
  const how = [
    ...(to && statement.stance !== 'accuse' ? [`to ${name(to)}`] : []),
    ...(behalf ? [`for ${name(behalf)}`] : []),
    ...(medium ? [one(medium.quote).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())] : []),
  ];
  // "Other" says nothing of what was done: the cue's own words do ("refused", "believes").
  const cue = statement.stance === 'other' && statement.cue?.quote ? bareCue(one(statement.cue.quote)) : null;
  const { plural } = showSpeaker(statement, (id) => names.get(id), '–');
  const does = cue ?? `${nameSaying(statement, plural)}${to && statement.stance === 'accuse' ? ` ${name(to)}` : ''}`;
  return how.length > 0 ? `${does} (${how.join(', ')})` : does;
}

export const statementTable: Table<RecordStatement> = {
  head: ['id', 'article', 'when', 'who', 'does', 'words'],
  row: (statement, names) => [
    shortId(statement.id),
    shortId(statement.article),
    day(statement.date),
    showSpeaker(statement, (id) => names.get(id), '–').name,
    tellSaying(statement, names),
    joinSaid(statement.content),
  ],
};

export const entityTable: Table<RecordEntity> = {
  head: ['id', 'type', 'articles', 'name', 'also'],
  row: (entity) => [
    shortId(entity.id),
    entity.type,
    String(entity.articles),
    entity.name,
    entity.aliases
      .map((alias) => alias.name)
      .filter((name) => name !== entity.name)
      .join('; '),
  ],
};

export const articleTable: Table<RecordArticle> = {
  head: ['id', 'published', 'outlet', 'story', 'headline'],
  row: (article) => [
    shortId(article.id),
    article.published.value ?? '–',
    article.outlet.name ?? '–',
    article.story ? shortId(article.story) : '–',
    article.headline ?? one(article.text.slice(0, 80)),
  ],
};

export const derivationTable: Table<Derivation> = {
  head: ['id', 'score', 'article', 'is', 'of', 'changes'],
  row: (derivation, names) => {
    const name = (id: string): string => `${shortId(id)} ${names.get(id) ?? ''}`.trim();
    const grave = derivation.changes.filter((change) => change.severity !== 'minor').length;
    return [
      shortId(derivation.id),
      derivation.score.toFixed(2),
      name(derivation.from),
      nameDerivation(derivation.kind),
      typeof derivation.to === 'string' ? name(derivation.to) : derivation.to.outlet,
      `${derivation.changes.length} (${grave} grave)`,
    ];
  },
};

export const contradictionTable: Table<Contradiction> = {
  head: ['id', 'event', 'about', 'values', 'why'],
  row: (contradiction) => [
    shortId(contradiction.id),
    shortId(contradiction.event),
    contradiction.attribute,
    contradiction.values.map((item) => item.value).join(' / '),
    nameContradiction(contradiction.kind),
  ],
};
