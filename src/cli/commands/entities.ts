/** `onrecord entities`: who is who. */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { registerList } from './list.ts';

export function register(program: Command, context: CommandContext): void {
  registerList(program, context, {
    kind: 'entities',
    description: 'list people, groups, bodies and places with their names',
    examples: ['onrecord entities --type armed_group', 'onrecord entities --name council'],
    filters: ['entityType', 'name', 'outlet', 'story', 'article'],
    table: async () => (await import('../../show/rows.ts')).entityTable,
  });
}
