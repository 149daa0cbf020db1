/** What a new reading of an article says otherwise than the one before. */
import { isDeepStrictEqual } from 'node:util';
import type { Reading } from '../model/index.ts';
import { makeAccountId, makeStatementId } from '../relate/index.ts';

/** Of one kind of thing: how many both readings have, only the old one, only the new one. */
interface Change {
  readonly kept: number;
  readonly gone: number;
  readonly added: number;
}

/** Statements are the same by the place of their words, accounts by it and their type, entities by name and type. */
export interface ReadingChanges {
  readonly entities: Change;
  readonly statements: Change;
  readonly accounts: Change;
}

export const noChanges: ReadingChanges = Object.freeze({
  entities: { kept: 0, gone: 0, added: 0 },
  statements: { kept: 0, gone: 0, added: 0 },
  accounts: { kept: 0, gone: 0, added: 0 },
});

const keysOf = (reading: Reading): Readonly<Record<keyof ReadingChanges, readonly string[]>> => ({
  entities: reading.entities.map(({ name, type }) => `${type} ${name}`),
  statements: reading.statements.map((statement) => makeStatementId(reading.article.id, statement)),
  accounts: reading.accounts.map((account) => makeAccountId(reading.article.id, account)),
});

export function compareReadings(before: Reading, now: Reading): ReadingChanges {
  const [old, young] = [keysOf(before), keysOf(now)];
  const compare = (kind: keyof ReadingChanges): Change => {
    const [had, has] = [new Set(old[kind]), new Set(young[kind])];
    const kept = had.intersection(has).size;
    return { kept, gone: had.size - kept, added: has.size - kept };
  };
  return { entities: compare('entities'), statements: compare('statements'), accounts: compare('accounts') };
}

export function addChanges(one: ReadingChanges, other: ReadingChanges): ReadingChanges {
  const add = (a: Change, b: Change): Change => ({
    kept: a.kept + b.kept,
    gone: a.gone + b.gone,
    added: a.added + b.added,
  });
  return {
    entities: add(one.entities, other.entities),
    statements: add(one.statements, other.statements),
    accounts: add(one.accounts, other.accounts),
  };
}

/** True where both say all the same, whoever read them. */
export function saySame(before: Reading, now: Reading): boolean {
  return isDeepStrictEqual({ ...before, reader: '' }, { ...now, reader: '' });
}
