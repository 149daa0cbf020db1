/** `onrecord entity ID|NAME`: one person, group, body or place. */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { registerDetail } from './detail.ts';

export function register(program: Command, context: CommandContext): void {
  registerDetail(program, context, {
    noun: 'entity',
    kind: 'entities',
    description: 'tell one entity (by id or by name): its names, roles, events and statements',
    example: 'onrecord entity "Security Council"',
    tell: async (reader, entity) => (await import('../../show/details/entity.ts')).tellEntity(reader, entity),
    find: async (reader, name) => (await reader.list('entities', { name, limit: 1 })).items[0] ?? null,
  });
}
