/** Opposition: is an event told by both sides of it? */
import { speakersOf } from '../../model/index.ts';
import type { RecordContext, ToldAccount } from './voices.ts';

const belongs = new Set(['member_of', 'part_of', 'operates_under', 'leads', 'spokesperson_of', 'represents']);

/** Record ids of whoever asserts the account, with those that they speak for; none where the narrator does. */
function findSpeakers({ reading, account }: ToldAccount, context: RecordContext): string[] {
  const statement = reading.statements.find(({ id }) => id === account.assertedBy);
  const speakers = new Set(statement ? speakersOf(statement).flatMap(({ entity }) => entity ?? []) : []);
  const behind = reading.relations
    .filter(({ type, from, term }) => speakers.has(from) && belongs.has(type) && term?.status !== 'former')
    .map(({ to }) => to);
  return [...speakers, ...behind].flatMap((entity) => context.entityOf(reading.article.id, entity) ?? []);
}

/** Record ids of the parties of one role. */
function findParties(members: readonly ToldAccount[], roles: readonly string[], context: RecordContext): Set<string> {
  const ids = members.flatMap(({ reading, account }) =>
    account.arguments
      .filter(({ role, entity }) => roles.includes(role) && entity !== null)
      .flatMap(({ entity }) => context.entityOf(reading.article.id, entity ?? '') ?? []),
  );
  return new Set(ids);
}

/**
 * True where one who did it and one whom it was done to both say that it happened: two who oppose one another agree, and
 * that is stronger than many reports by one of them.
 */
export function isToldByOpponents(members: readonly ToldAccount[], context: RecordContext): boolean {
  const actors = findParties(members, ['actor'], context);
  const targets = findParties(members, ['recipient', 'victim'], context);
  const telling = members.filter(
    ({ account }) => account.factuality === 'happened' || account.factuality === 'ongoing',
  );
  const speakers = new Set(telling.flatMap((member) => findSpeakers(member, context)));
  const speaks = (own: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    [...speakers].some((id) => own.has(id) && !others.has(id));
  return speaks(actors, targets) && speaks(targets, actors);
}
