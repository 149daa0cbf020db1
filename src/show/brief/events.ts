/** A sentence for an event: what, who, where, when, how many, how sure, told by how many, and who answers for it. */
import type { Event, Evidence } from '../../model/index.ts';
import { nameCorroboration, nameFactuality, nameToll, nameType } from '../words.ts';
import type { Line } from './brief.ts';
import type { BriefContext } from './build.ts';

export function writeEvent(event: Event, context: BriefContext): Line {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => context.entities.get(id)?.name ?? 'someone unnamed').join(', ');
  const type = nameType(event.type, event.mode);
  const targets = [...new Set([...event.recipients, ...event.victims])];
  const parts = [`${type.charAt(0).toUpperCase()}${type.slice(1)}`];
  if (event.actors.length > 0) parts.push(`by ${names(event.actors)}`);
  if (targets.length > 0) parts.push(`toward ${names(targets)}`);
  if (event.place) parts.push(`in ${event.place.name}`);
  if (event.time) parts.push(`(${event.time.value}${event.time.end ? ` to ${event.time.end}` : ''})`);
  const tolls = (['killed', 'injured'] as const).flatMap((kind) => {
    const toll = event.casualties[kind];
    return toll ? [`${nameToll(toll)} ${kind}${toll.scope === 'cumulative' ? ' in all' : ''}`] : [];
  });
  const sentences = [
    parts.join(' '),
    ...(tolls.length > 0 ? [tolls.join(', ')] : []),
    `Told as ${nameFactuality(event.factuality)}: ${nameCorroboration(event.corroboration)}`,
    ...answers(event, context),
  ];
  return context.book.write(`${sentences.join('. ')}.`, evidenceOf(event));
}

/** "X claims it", "Y blames Z": who takes or gives the responsibility, each sentence once. */
function answers(event: Event, context: BriefContext): string[] {
  const name = (id: string | null, otherwise: string): string => (id && context.entities.get(id)?.name) || otherwise;
  const sentences = event.responsibility.map((item) => {
    const by = name(item.by, 'someone unnamed');
    if (item.stance === 'claims') return `${by} claims it`;
    if (item.stance === 'denies') return `${name(item.by ?? item.on, 'someone unnamed')} denies it`;
    if (item.stance === 'unclaimed') return 'Told as unclaimed';
    return `${by} blames ${name(item.on, 'someone unnamed')}`;
  });
  return [...new Set(sentences)];
}

/** One note per article that tells it, at most four: the words of the trigger's sentence are the event's own evidence. */
function evidenceOf(event: Event): Evidence[] {
  const seen = new Set<string>();
  return event.evidence.filter((item) => !seen.has(item.article) && seen.add(item.article)).slice(0, 4);
}
