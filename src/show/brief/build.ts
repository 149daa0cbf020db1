/** Builds a brief: stories by size, each with where it comes from, what happened, who says what, where accounts disagree. */
import type { Event, RecordArticle, RecordEntity, RecordStatement, Story } from '../../model/index.ts';
import { nameCorroboration } from '../words.ts';
import type { Brief, BriefInput, BriefSection, BriefStory, Line } from './brief.ts';
import { writeContradiction } from './contradictions.ts';
import { writeDerivation } from './derivations.ts';
import { writeEvent } from './events.ts';
import { makeNoteBook, type NoteBook } from './notes.ts';
import { groupStatements, writeStatement } from './statements.ts';
import { writeThreats } from './threats.ts';
import { findVariants, type Variant, writeVariant } from './variants.ts';

/** How much of a story a brief tells. The views show the rest. */
export interface BriefLimits {
  readonly stories: number;
  readonly events: number;
  readonly statements: number;
  readonly contradictions: number;
}

export const briefLimits: BriefLimits = { stories: 20, events: 12, statements: 12, contradictions: 8 };

/** What every writer of sentences is given. */
export interface BriefContext {
  readonly articles: ReadonlyMap<string, RecordArticle>;
  readonly entities: ReadonlyMap<string, RecordEntity>;
  readonly book: NoteBook;
}

/** The brief of `input`. Pure: the same record and limits give the same brief. */
export function buildBrief(input: BriefInput, limits: BriefLimits = briefLimits): Brief {
  const articles = new Map(input.articles.map((article) => [article.id, article]));
  const entities = new Map(input.entities.map((entity) => [entity.id, entity]));
  const context: BriefContext = { articles, entities, book: makeNoteBook(articles) };
  const stories = [...input.stories].sort(bySize);
  const stateOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story.id])));
  const eventsOf = Map.groupBy(input.events, (event) => homeStory(event, stateOf) ?? '');
  const statementsOf = Map.groupBy(input.statements, (statement) => stateOf.get(statement.article) ?? '');

  const told = stories
    .slice(0, limits.stories)
    .map((story) =>
      tellStory(input, story, eventsOf.get(story.id) ?? [], statementsOf.get(story.id) ?? [], limits, context),
    );
  const noted = new Set(context.book.notes.map((note) => note.article));
  const outlets = new Set(input.articles.map((article) => article.outlet.name).filter((name) => name !== null));
  const origins = new Set(input.articles.map((article) => article.origin));
  const counts = { articles: input.articles.length, outlets: outlets.size, origins: origins.size };
  const left = stories.length - told.length;
  return {
    title: `Brief: ${span(input.articles)}`,
    summary: [
      { text: `${nameCorroboration({ ...counts, opposedParties: false })}; ${stories.length} stories.`, notes: [] },
      ...(left > 0
        ? [{ text: `The ${told.length} largest stories are told here; ${left} more are in the record.`, notes: [] }]
        : []),
    ],
    stories: told,
    notes: context.book.notes,
    articles: input.articles.filter((article) => noted.has(article.id)).sort(byDate),
  };
}

function tellStory(
  input: BriefInput,
  story: Story,
  events: readonly Event[],
  statements: readonly RecordStatement[],
  limits: BriefLimits,
  context: BriefContext,
): BriefStory {
  const members = new Set(story.articles);
  const days = [story.first, story.last].filter((day) => day !== null).map((day) => day.slice(0, 10));
  const when = [...new Set(days)].join(' to ');
  const size = `${nameCorroboration(story.corroboration)}${when ? `, ${when}` : ''}.`;
  const summary = context.book.write(size, story.evidence);
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const derivations = input.derivations.filter((derivation) => members.has(derivation.from));
  const contradictions = input.contradictions.filter((contradiction) => eventOf.has(contradiction.event));
  const main = [...events].sort(byWeight).slice(0, limits.events);
  const groups = groupStatements([...statements].sort(byPlace(context)));
  const spoken = pickStatements(groups, limits.statements, context);
  const conflicts = [...contradictions].sort(conflictFirst).slice(0, limits.contradictions);
  const sections: BriefSection[] = [
    { title: 'Where it comes from', lines: derivations.flatMap((derivation) => writeDerivation(derivation, context)) },
    { title: 'What happened, and who says so', lines: main.map((event) => writeEvent(event, context)) },
    { title: 'Who said what', lines: writeStatements(spoken, context) },
    {
      title: 'Threats and demands, and what was told later',
      lines: writeThreats(
        (input.threats ?? []).filter(({ statement }) => members.has(statement.article)),
        context,
      ),
    },
    {
      title: 'Where accounts disagree',
      lines: conflicts.map((one) => writeContradiction(one, context, eventOf.get(one.event))),
    },
  ];
  return {
    story,
    title: story.title ?? 'Without a headline',
    summary,
    sections: sections.filter((section) => section.lines.length > 0),
  };
}

/** A statement with its other wordings. */
interface Spoken {
  readonly group: Group;
  readonly variants: readonly Variant[];
}

/** As many statements as are told are compared this many times over: one that is worded otherwise somewhere comes first. */
const candidatesPerLine = 6;
const variantWorth = 2;

/** The `count` statements most worth telling, in the order of their articles. Sorts `groups`. */
function pickStatements(groups: Group[], count: number, context: BriefContext): Spoken[] {
  groups.sort(byWorth);
  const candidates = groups.slice(0, candidatesPerLine * count).map((group) => {
    const variants = findVariants(group, groups, context);
    return { group, variants, worth: worth(firstOf(group)) + (variants.length > 0 ? variantWorth : 0) };
  });
  return candidates
    .sort((a, b) => b.worth - a.worth)
    .slice(0, count)
    .sort((a, b) => byFirst(context)(a.group, b.group));
}

/** The statements with their other wordings behind them; what is told as such a wording is not told again by itself. */
function writeStatements(spoken: readonly Spoken[], context: BriefContext): Line[] {
  const told = new Set<Group>();
  return spoken.flatMap(({ group, variants }) => {
    if (told.has(group)) return [];
    for (const variant of [group, ...variants.map((one) => one.group)]) told.add(variant);
    return [writeStatement(group, context), ...variants.map((variant) => writeVariant(variant, context))];
  });
}

/** The story that holds most of an event's accounts (the smaller id on a tie), or null. */
function homeStory(event: Event, storyOf: ReadonlyMap<string, string>): string | null {
  const counts = new Map<string, number>();
  for (const account of event.accounts) {
    const story = storyOf.get(account.article);
    if (story) counts.set(story, (counts.get(story) ?? 0) + 1);
  }
  const best = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0];
  return best?.[0] ?? null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const bySize = (a: Story, b: Story): number =>
  b.corroboration.origins - a.corroboration.origins || b.articles.length - a.articles.length || compare(a.id, b.id);

const byDate = (a: RecordArticle, b: RecordArticle): number =>
  compare(a.published.value ?? '9999', b.published.value ?? '9999') || compare(a.id, b.id);

/** What a reader wants first: told by many origins, with tolls, violent, said to have happened. */
function weigh(event: Event): number {
  const toll = event.casualties.killed || event.casualties.injured ? 3 : 0;
  const violent = event.type === 'ASSAULT' ? 2 : event.type === 'ACCUSE' || event.type === 'REQUEST' ? 0 : 1;
  const sure = event.factuality === 'happened' || event.factuality === 'threatened' ? 1 : 0;
  const known = (event.actors.length > 0 ? 1 : 0) + (event.time ? 1 : 0) + (event.place ? 1 : 0);
  return 2 * event.corroboration.origins + toll + violent + sure + known + event.responsibility.length;
}

const byWeight = (a: Event, b: Event): number =>
  weigh(b) - weigh(a) || compare(a.time?.value ?? '9999', b.time?.value ?? '9999') || compare(a.id, b.id);

/** Statements by a named source, in their own words, that do more than report come first. */
function worth(statement: RecordStatement): number {
  const named = statement.source?.entity ? 2 : statement.source ? 1 : 0;
  const own = statement.quote === 'direct' ? 1 : 0;
  const strong = statement.stance === 'report' || statement.stance === 'other' ? 0 : 2;
  return named + own + strong + statement.confidence;
}

type Group = readonly RecordStatement[];
const firstOf = (group: Group): RecordStatement => group[0] as RecordStatement;
const byWorth = (a: Group, b: Group): number =>
  worth(firstOf(b)) - worth(firstOf(a)) || compare(firstOf(a).id, firstOf(b).id);
const byFirst =
  (context: BriefContext) =>
  (a: Group, b: Group): number =>
    byPlace(context)(firstOf(a), firstOf(b));

const byPlace =
  (context: BriefContext) =>
  (a: RecordStatement, b: RecordStatement): number => {
    const dayOf = (statement: RecordStatement): string =>
      context.articles.get(statement.article)?.published.value ?? '9999';
    return (
      compare(dayOf(a), dayOf(b)) ||
      compare(a.article, b.article) ||
      (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)
    );
  };

const conflictFirst = (a: BriefInput['contradictions'][number], b: BriefInput['contradictions'][number]): number =>
  Number(b.kind === 'conflict') - Number(a.kind === 'conflict') || compare(a.id, b.id);

/** "2025-03-04 to 2025-03-22", or "undated articles". */
function span(articles: readonly RecordArticle[]): string {
  const days = articles
    .map((article) => article.published.value?.slice(0, 10))
    .filter((day) => day !== undefined)
    .sort(compare);
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return 'undated articles';
  return first === last ? first : `${first} to ${last}`;
}
