/** `onrecord stories`: articles on the same matter. */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { registerList } from './list.ts';

export function register(program: Command, context: CommandContext): void {
  registerList(program, context, {
    kind: 'stories',
    description: 'list the stories: articles on the same matter',
    examples: ['onrecord stories', 'onrecord stories --since 2024-08 --outlet Reuters'],
    filters: ['since', 'until', 'outlet', 'actor', 'place', 'name'],
    table: async () => (await import('../../show/rows.ts')).storyTable,
  });
}
