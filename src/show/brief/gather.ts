/** Fetches the part of a record that a brief is made from. */
import type { Event, RecordStatement } from '../../model/index.ts';
import type { Filter, RecordReader } from '../../record/store.ts';
import { idsOfEvent, idsOfStatement } from '../names.ts';
import { findThreats, type Threat } from '../threats.ts';
import type { BriefInput } from './brief.ts';

/** Stories looked at, newest first; the brief tells the largest of them. */
const storiesMax = 200;

/** The stories that `filter` leaves, with all that belongs to them. The filter also narrows events and statements. */
export async function gatherBrief(reader: RecordReader, filter: Filter = {}): Promise<BriefInput> {
  const { story, limit: _limit, offset: _offset, ...rest } = filter;
  const stories = story
    ? await reader.getMany('stories', [(await reader.get('stories', story))?.id ?? story])
    : (await reader.list('stories', { ...rest, limit: storiesMax })).items;
  const articles = await reader.getMany('articles', [...new Set(stories.flatMap((item) => item.articles))].sort());
  const derivations: BriefInput['derivations'][number][] = [];
  const events = new Map<string, Event>();
  const statements = new Map<string, RecordStatement>();
  const contradictions = new Map<string, BriefInput['contradictions'][number]>();
  for (const { id } of stories) {
    derivations.push(...(await reader.list('derivations', { story: id })).items);
    for (const event of (await reader.list('events', { ...rest, story: id })).items) events.set(event.id, event);
    for (const item of (await reader.list('statements', { ...rest, type: undefined, story: id })).items) {
      statements.set(item.id, item);
    }
    for (const item of (await reader.list('contradictions', { story: id })).items) contradictions.set(item.id, item);
  }
  const ids = [...[...events.values()].flatMap(idsOfEvent), ...[...statements.values()].flatMap(idsOfStatement)];
  const kept = [...contradictions.values()].filter((item) => events.has(item.event));
  return {
    articles,
    derivations,
    stories,
    entities: await reader.getMany('entities', [...new Set(ids)].sort()),
    statements: [...statements.values()],
    events: [...events.values()],
    contradictions: kept,
    threats: await findThreatsIn(reader, stories, rest),
  };
}

async function findThreatsIn(
  reader: RecordReader,
  stories: BriefInput['stories'],
  filter: Filter,
): Promise<readonly Threat[]> {
  const threats: Threat[] = [];
  for (const { id } of stories) threats.push(...(await findThreats(reader, { ...filter, type: undefined, story: id })));
  return threats;
}
