/** `onrecord story ID`: one story told whole. */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { registerDetail } from './detail.ts';

export function register(program: Command, context: CommandContext): void {
  registerDetail(program, context, {
    noun: 'story',
    kind: 'stories',
    description: 'tell one story: its articles, who copied whom, what happened, who says so, where they disagree',
    example: 'onrecord story sto_1a2b3c4d',
    tell: async (reader, story) => (await import('../../show/details/story.ts')).tellStory(reader, story),
  });
}
