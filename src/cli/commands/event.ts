/** `onrecord event ID`: one event with every account of it. */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { registerDetail } from './detail.ts';

export function register(program: Command, context: CommandContext): void {
  registerDetail(program, context, {
    noun: 'event',
    kind: 'events',
    description: 'tell one event: every account in its own words, and where they disagree',
    example: 'onrecord event evt_1a2b3c4d',
    tell: async (reader, event) => (await import('../../show/details/event.ts')).tellEvent(reader, event),
  });
}
