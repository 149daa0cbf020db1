/** `onrecord article ID`: one article, what it is made from and what it says. */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { registerDetail } from './detail.ts';

export function register(program: Command, context: CommandContext): void {
  registerDetail(program, context, {
    noun: 'article',
    kind: 'articles',
    description: 'tell one article: its metadata, where it comes from, what it changed, what it says',
    example: 'onrecord article art_1a2b3c4d',
    tell: async (reader, article) => (await import('../../show/details/article.ts')).tellArticle(reader, article),
  });
}
