/** Ids of the record: of what one article says, from its place in the text; of a group, from its smallest member. */
import { type Account, type IdPrefix, makeId, type Statement } from '../model/index.ts';

/** The record's id of an account of article `article`. */
export function makeAccountId(article: string, account: Account): string {
  return makeId('acc', article, account.trigger.start, account.trigger.end, account.type);
}

/** The record's id of a statement of article `article`. */
export function makeStatementId(article: string, statement: Statement): string {
  const content = statement.content.flatMap((span) => [span.start, span.end]);
  return makeId('stm', article, statement.cue?.start ?? null, ...content);
}

/** The id of a group with `members`: it stays while its smallest member stays. */
export function makeGroupId(prefix: IdPrefix, members: readonly string[]): string {
  return makeId(
    prefix,
    members.reduce((least, id) => (id < least ? id : least)),
  );
}
