/** `onrecord statements`: who said what. */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { registerList } from './list.ts';

export function register(program: Command, context: CommandContext): void {
  registerList(program, context, {
    kind: 'statements',
    description: 'list the statements: who said what, and what they did by saying it',
    examples: [
      'onrecord statements --stance deny --about "air base"',
      'onrecord statements --speaker "Foreign Ministry" --since 2024-08',
    ],
    filters: ['since', 'until', 'speaker', 'actor', 'about', 'stance', 'outlet', 'story', 'article', 'event'],
    table: async () => (await import('../../show/rows.ts')).statementTable,
    names: async (reader, statements) => {
      const { idsOfStatement, nameEntities } = await import('../../show/names.ts');
      return nameEntities(reader, statements.flatMap(idsOfStatement));
    },
  });
}
