/** `onrecord articles`: what the record was made from. */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { registerList } from './list.ts';

export function register(program: Command, context: CommandContext): void {
  registerList(program, context, {
    kind: 'articles',
    description: 'list the articles',
    examples: ['onrecord articles --outlet Reuters --until 2024-08-02', 'onrecord articles --name strike --json'],
    filters: ['since', 'until', 'outlet', 'actor', 'story', 'name'],
    table: async () => (await import('../../show/rows.ts')).articleTable,
  });
}
