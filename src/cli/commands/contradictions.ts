/** `onrecord contradictions`: where accounts disagree. */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { registerList } from './list.ts';

export function register(program: Command, context: CommandContext): void {
  registerList(program, context, {
    kind: 'contradictions',
    description: 'list where accounts of one event disagree',
    examples: ['onrecord contradictions', 'onrecord contradictions --event evt_1a2b'],
    filters: ['since', 'until', 'actor', 'place', 'outlet', 'story', 'event'],
    table: async () => (await import('../../show/rows.ts')).contradictionTable,
  });
}
