/** `onrecord events`: what happened, by all accounts. */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { registerList } from './list.ts';

export function register(program: Command, context: CommandContext): void {
  registerList(program, context, {
    kind: 'events',
    description: 'list the events, each with the articles, outlets and independent origins that tell it',
    examples: ['onrecord events --type ASSAULT --since 2024-07', 'onrecord events --actor "Security Council" --json'],
    filters: ['since', 'until', 'type', 'actor', 'place', 'outlet', 'factuality', 'story', 'article'],
    table: async () => (await import('../../show/rows.ts')).eventTable,
    names: async (reader, events) => {
      const { idsOfEvent, nameEntities } = await import('../../show/names.ts');
      return nameEntities(reader, events.flatMap(idsOfEvent));
    },
  });
}
