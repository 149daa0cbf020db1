/** Names for the ids that a list mentions, fetched once. */
import { type Derivation, type Event, type RecordStatement, speakersOf } from '../model/index.ts';
import type { RecordReader } from '../record/store.ts';
import type { Names } from './rows.ts';

const none: Names = new Map();

/** Names of the entities with these ids; unknown ids are left out. */
export async function nameEntities(reader: RecordReader, ids: Iterable<string>): Promise<Names> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) return none;
  const entities = await reader.getMany('entities', wanted);
  return new Map(entities.map((entity) => [entity.id, entity.name]));
}

/** Names of the outlets of the articles with these ids; articles of unknown outlet are left out. */
export async function nameOutlets(reader: RecordReader, ids: Iterable<string>): Promise<Names> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) return none;
  const articles = await reader.getMany('articles', wanted);
  return new Map(articles.flatMap((article) => (article.outlet.name ? [[article.id, article.outlet.name]] : [])));
}

export function idsOfEvent(event: Event): string[] {
  const answers = event.responsibility.flatMap((item) => [item.by, item.on]).filter((id) => id !== null);
  return [...event.actors, ...event.recipients, ...event.victims, ...answers];
}

export function idsOfStatement(statement: RecordStatement): string[] {
  const parties = [statement.source, ...speakersOf(statement), statement.to, statement.behalf];
  return parties.map((party) => party?.entity).filter((id) => id !== null && id !== undefined);
}

export function idsOfDerivation(derivation: Derivation): string[] {
  return typeof derivation.to === 'string' ? [derivation.from, derivation.to] : [derivation.from];
}
