/**
 * Threats, vows, demands and warnings, each with whom it is against and the later accounts that may answer it. A link says what
 * two texts share; it never says that somebody kept their word.
 */
import type { Event, RecordStatement, Stance } from '../model/index.ts';
import type { Filter, RecordReader } from '../record/store.ts';
import { joinSaid } from './said.ts';
import { wordsOf } from './wordings/compare.ts';

const threatStances = ['threaten', 'vow', 'demand', 'warn'] as const satisfies readonly Stance[];

/** What the texts tell of later: a deed of the kind, a step back, or that it did not happen. Whether it answers is for people to say. */
export type AnswerKind = 'deed' | 'step-back' | 'not-done';

/** A later event or a later statement; the other is null. */
interface Answer {
  readonly kind: AnswerKind;
  readonly event: Event | null;
  readonly statement: RecordStatement | null;
  /** Why the two may belong together, in words. */
  readonly reasons: readonly string[];
}

export interface Threat {
  readonly statement: RecordStatement;
  /** ISO date: when it was said where the text tells, else when it was published; null where neither is known. */
  readonly since: string | null;
  /** The part of the content that says on what condition, null where there is none. */
  readonly condition: string | null;
  /** Ids of the entities against whom it is made, or of whom something is demanded. */
  readonly against: readonly string[];
  readonly answers: readonly Answer[];
}

/** Words that stand in too many sentences to tie two of them. */
const commonLength = 4;
const sharedMin = 2;
const stemLength = 5;

/** "unless the army leaves Upper Sarn by the end of the week"; null where the content names no condition. */
function conditionOf({ condition }: RecordStatement): string | null {
  return condition?.quote.replaceAll(/\s+/g, ' ').trim() ?? null;
}

/** The longer words by their beginnings, so that "attack" meets "attacked" and "depot" "depots". */
function stemsOf(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(words.filter((word) => word.length > commonLength).map((word) => [word.slice(0, stemLength), word]));
}

/** Those who speak for `speaker` and those for whom it speaks: an account of any of them may answer its threat. */
async function findParties(reader: RecordReader, speaker: string): Promise<ReadonlySet<string>> {
  const { items } = await reader.list('relations', { actor: speaker });
  return new Set([speaker, ...items.flatMap((relation) => [relation.from, relation.to])]);
}

/** Events that undo what was threatened. */
const stepsBack: ReadonlySet<Event['type']> = new Set(['RETREAT', 'CONCEDE', 'AGREE', 'COOPERATE']);
const told: ReadonlySet<Event['factuality']> = new Set(['happened', 'negated', 'denied']);
const withdrawing =
  /\b(?:suspend|pause|halt|withdr[ae]w|call(?:ed|s|ing)? off|cancel|drop|lift|no longer|stand down|end)/i;

/** What a threat is compared with, fetched once for each speaker. */
interface Later {
  /** Events of the speaker or its side, with the actor by whom they were found. */
  readonly events: readonly { readonly event: Event; readonly actor: string }[];
  /** Statements of the speaker, with the day of each. */
  readonly statements: readonly { readonly statement: RecordStatement; readonly day: string | null }[];
}

async function findLater(reader: RecordReader, speaker: string): Promise<Later> {
  const events: { event: Event; actor: string }[] = [];
  for (const actor of await findParties(reader, speaker)) {
    const { items } = await reader.list('events', { actor });
    for (const event of items) if (event.actors.includes(actor)) events.push({ event, actor });
  }
  const { items } = await reader.list('statements', { actor: speaker });
  const days = await publishedOn(reader, items);
  return {
    events,
    statements: items.map((statement) => ({ statement, day: statement.date ?? days.get(statement.article) ?? null })),
  };
}

/** The day of publication of each article that one of `statements` stands in. */
async function publishedOn(
  reader: RecordReader,
  statements: readonly RecordStatement[],
): Promise<ReadonlyMap<string, string | null>> {
  const ids = [...new Set(statements.map((one) => one.article))].sort();
  return new Map((await reader.getMany('articles', ids)).map((one) => [one.id, one.published.value]));
}

function kindOf(event: Event): AnswerKind {
  if (event.factuality !== 'happened') return 'not-done';
  return stepsBack.has(event.type) ? 'step-back' : 'deed';
}

/** Later events by the speaker or its side, and later statements of its own, that may answer the threat; in order of time. */
async function findAnswers(
  reader: RecordReader,
  { statement, since, against }: Pick<Threat, 'statement' | 'since' | 'against'>,
  later: Later,
): Promise<readonly Answer[]> {
  const day = since?.slice(0, 10);
  if (day === undefined) return [];
  const said = stemsOf(wordsOf(statement));
  const sharedWith = (words: readonly string[]): string[] => {
    const stems = stemsOf(words);
    return [...said].filter(([stem]) => stems.has(stem)).map(([, word]) => word);
  };
  const answers = new Map<string, Answer>();
  for (const { event, actor } of later.events) {
    if (event.type === 'THREATEN' || !told.has(event.factuality) || (event.time?.value ?? '') < day) continue;
    const shared = sharedWith(await wordsAround(reader, event));
    const hit = [...event.recipients, ...event.victims].some((one) => against.includes(one));
    if (shared.length + (hit ? 1 : 0) < sharedMin) continue;
    const reasons = [
      actor === statement.source?.entity ? 'the same actor' : 'an actor that the speaker is tied to',
      'later',
      ...(hit ? ['the same target'] : []),
      ...(shared.length > 0 ? [`both have the words ${shared.join(', ')}`] : []),
    ];
    answers.set(event.id, { kind: kindOf(event), event, statement: null, reasons });
  }
  for (const { statement: other, day: on } of later.statements) {
    if (other.id === statement.id || (on ?? '').slice(0, 10) <= day || !withdrawing.test(joinSaid(other.content)))
      continue;
    const shared = sharedWith(wordsOf(other));
    if (shared.length < sharedMin) continue;
    const reasons = ['the same speaker', 'later', `both have the words ${shared.join(', ')}`];
    answers.set(other.id, { kind: 'step-back', event: null, statement: other, reasons });
  }
  const key = ({ event, statement: other }: Answer): string =>
    `${event?.time?.value ?? other?.date ?? '~'} ${event?.id ?? other?.id}`;
  return [...answers.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Whom the events inside the statement, or it as an event itself, fall upon; else whom it was said to; else whom it names. */
async function findAgainst(
  reader: RecordReader,
  statement: RecordStatement,
  events: readonly Event[],
): Promise<string[]> {
  const { source, cue, to, about = [] } = statement;
  const isOwn = ({ accounts }: Event): boolean =>
    accounts.some(
      ({ article, trigger, assertedBy }) =>
        article === statement.article &&
        (assertedBy === statement.id || (cue !== null && trigger.start < cue.end && cue.start < trigger.end)),
    );
  const others = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== source?.entity);
  const struck = others(events.filter(isOwn).flatMap(({ recipients, victims }) => [...recipients, ...victims]));
  if (struck.length > 0) return struck;
  const spokenTo = others(to?.entity ? [to.entity] : []);
  const named = await reader.getMany('entities', others(about));
  const parties = named.filter(({ type }) => !['place', 'media', 'weapon'].includes(type)).map(({ id }) => id);
  return statement.stance === 'demand' && spokenTo.length > 0 ? spokenTo : parties;
}

/** Words of the sentences that tell `event`. */
async function wordsAround(reader: RecordReader, event: Event): Promise<string[]> {
  const articles = await reader.getMany('articles', [...new Set(event.evidence.map((item) => item.article))].sort());
  const texts = new Map(articles.map((article) => [article.id, article.text]));
  return event.evidence.flatMap(({ article, start, end }) => {
    const text = texts.get(article) ?? '';
    const from = Math.max(text.lastIndexOf('. ', start) + 1, text.lastIndexOf('\n', start) + 1);
    const stop = text.slice(end).search(/[.\n]/);
    return wordsOf({ content: [{ start, end, quote: text.slice(from, stop < 0 ? text.length : end + stop) }] });
  });
}

/** Threats that `filter` leaves, in order of time, undated last. `stance` narrows them to one kind. */
export async function findThreats(reader: RecordReader, filter: Filter = {}): Promise<readonly Threat[]> {
  const wanted = threatStances.filter((stance) => filter.stance === undefined || filter.stance === stance);
  const threats: Threat[] = [];
  const laterOf = new Map<string, Later>();
  const eventsOf = new Map<string, readonly Event[]>();
  for (const stance of wanted) {
    const { items } = await reader.list('statements', { ...filter, stance, limit: undefined, offset: undefined });
    const days = await publishedOn(reader, items);
    for (const statement of items) {
      const since = statement.date ?? days.get(statement.article) ?? null;
      const { article, source } = statement;
      const events = eventsOf.get(article) ?? (await reader.list('events', { article })).items;
      eventsOf.set(article, events);
      const against = await findAgainst(reader, statement, events);
      const speaker = source?.entity ?? null;
      const later = speaker === null ? null : (laterOf.get(speaker) ?? (await findLater(reader, speaker)));
      if (speaker !== null && later) laterOf.set(speaker, later);
      const answers = later ? await findAnswers(reader, { statement, since, against }, later) : [];
      threats.push({ statement, since, condition: conditionOf(statement), against, answers });
    }
  }
  const key = ({ since, statement }: Threat): string => `${since ?? '~'} ${statement.id}`;
  return threats.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
