/** Accounts: what the article tells of events. */
import type { Account } from '../../model/index.ts';
import type { StatementContext } from '../context.ts';

/** Accounts in order of their trigger. */
export function findAccounts(_context: StatementContext): Account[] {
  return [];
}
