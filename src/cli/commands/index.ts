/**
 * Every command, in the order of `--help`. A command is one file here that exports `register(program, context)`; it
 * declares itself with commander and imports what it needs inside its action, so that `--help` loads nothing else:
 *
 *   export function register(program: Command, { out, withReader }: CommandContext): void {
 *     withFilter(withRecord(program.command('stories')), ['since', 'until', 'outlet'])
 *       .description('list the stories of a record')
 *       .addHelpText('after', '\nExample:\n  onrecord stories --since 2024-08')
 *       .action((options: RecordOptions & FilterOptions) =>
 *         withReader(options.db, async (reader) => {
 *           const page = await reader.list('stories', readFilter(options));
 *           if (options.json) return out.json(page);
 *           const { writeStories } = await import('../../show/stories.ts');
 *           return out.write(writeStories(page));
 *         }),
 *       );
 *   }
 */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { register as add } from './add.ts';
import { register as article } from './article.ts';
import { register as articles } from './articles.ts';
import { register as brief } from './brief.ts';
import { register as completion } from './completion.ts';
import { register as contradictions } from './contradictions.ts';
import { register as derivations } from './derivations.ts';
import { register as entities } from './entities.ts';
import { register as entity } from './entity.ts';
import { register as event } from './event.ts';
import { register as events } from './events.ts';
import { register as explain } from './explain.ts';
import { register as exportRecord } from './export.ts';
import { register as quotes } from './quotes.ts';
import { register as read } from './read.ts';
import { register as reread } from './reread.ts';
import { register as search } from './search.ts';
import { register as statements } from './statements.ts';
import { register as status } from './status.ts';
import { register as stories } from './stories.ts';
import { register as story } from './story.ts';
import { register as threats } from './threats.ts';
import { register as timeline } from './timeline.ts';

type Register = (program: Command, context: CommandContext) => void;

export const commandGroups: readonly { readonly title: string; readonly commands: readonly Register[] }[] = [
  { title: 'Put articles in:', commands: [add, read, explain] },
  {
    title: 'Look at the record:',
    commands: [
      brief,
      stories,
      story,
      timeline,
      events,
      event,
      statements,
      quotes,
      threats,
      entities,
      entity,
      articles,
      article,
      derivations,
      contradictions,
      search,
    ],
  },
  { title: 'Take it out:', commands: [exportRecord] },
  { title: 'Keep house:', commands: [status, reread, completion] },
];
