/**
 * Threats, vows, demands and warnings, each with the later accounts that may answer it. A link says what two texts share; it
 * never says that somebody kept their word.
 */
import type { Event, RecordStatement, Stance } from '../model/index.ts';
import type { Filter, RecordReader } from '../record/store.ts';
import { joinSaid } from './said.ts';
import { wordsOf } from './wordings/compare.ts';

const threatStances = ['threaten', 'vow', 'demand', 'warn'] as const satisfies readonly Stance[];

interface Answer {
  readonly event: Event;
  /** Why the two may belong together, in words. */
  readonly reasons: readonly string[];
}

export interface Threat {
  readonly statement: RecordStatement;
  /** ISO date: when it was said where the text tells, else when it was published; null where neither is known. */
  readonly since: string | null;
  /** The part of the content that says on what condition, null where there is none. */
  readonly condition: string | null;
  readonly answers: readonly Answer[];
}

const conditionWords = /\b(?:if|unless|until|as long as|should (?=the |they |it |he |she |we |you |any ))\b[^.,;]*/iu;
/** Words that stand in too many sentences to tie two of them. */
const commonLength = 4;
const sharedMin = 2;
const stemLength = 5;

/** "unless the army leaves Upper Sarn by the end of the week"; null where the content names no condition. */
function findCondition(statement: Pick<RecordStatement, 'content'>): string | null {
  return conditionWords.exec(joinSaid(statement.content))?.[0].replaceAll(/\s+/g, ' ').trim() ?? null;
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

/** The later events by the speaker or its side whose words meet the threat's, in order of time. */
async function findAnswers(
  reader: RecordReader,
  statement: RecordStatement,
  since: string | null,
): Promise<readonly Answer[]> {
  const speaker = statement.source?.entity;
  if (!speaker || since === null) return [];
  const said = stemsOf(wordsOf(statement));
  const answers = new Map<string, Answer>();
  for (const actor of await findParties(reader, speaker)) {
    const { items } = await reader.list('events', { actor, since: since.slice(0, 10) });
    for (const event of items) {
      if (event.type === 'THREATEN' || event.factuality !== 'happened' || !event.actors.includes(actor)) continue;
      const told = stemsOf(await wordsAround(reader, event));
      const shared = [...said].filter(([stem]) => told.has(stem)).map(([, word]) => word);
      if (shared.length < sharedMin) continue;
      const who = actor === speaker ? 'the same actor' : 'an actor that the speaker is tied to';
      answers.set(event.id, { event, reasons: [who, 'later', `both have the words ${shared.join(', ')}`] });
    }
  }
  return [...answers.values()].sort((a, b) => {
    const key = ({ event }: Answer): string => `${event.time?.value ?? '~'} ${event.id}`;
    return key(a) < key(b) ? -1 : 1;
  });
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
  for (const stance of wanted) {
    const { items } = await reader.list('statements', { ...filter, stance, limit: undefined, offset: undefined });
    const ids = [...new Set(items.map((one) => one.article))].sort();
    const days = new Map((await reader.getMany('articles', ids)).map((one) => [one.id, one.published.value]));
    for (const statement of items) {
      const since = statement.date ?? days.get(statement.article) ?? null;
      const answers = await findAnswers(reader, statement, since);
      threats.push({ statement, since, condition: findCondition(statement), answers });
    }
  }
  const key = ({ since, statement }: Threat): string => `${since ?? '~'} ${statement.id}`;
  return threats.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
