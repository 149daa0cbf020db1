/** `onrecord timeline`: events by day. */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { type FilterOptions, type RecordOptions, readFilter, withFilter, withRecord } from '../options.ts';
import { plain } from '../output.ts';
import { sayLeft } from '../pages.ts';

export function register(program: Command, { out, notes, withReader }: CommandContext): void {
  withFilter(
    withRecord(program.command('timeline')),
    ['since', 'until', 'type', 'actor', 'place', 'outlet', 'factuality', 'story'],
    200,
  )
    .description('list the events day by day; those without a time come last')
    .addHelpText('after', '\nExample:\n  onrecord timeline --since 2024-07 --type ASSAULT --factuality happened')
    .action((options: RecordOptions & FilterOptions) =>
      withReader(options.db, async (reader) => {
        const page = await reader.list('events', readFilter(options));
        const { groupByDay, timelineRow } = await import('../../show/timeline.ts');
        const days = groupByDay(page.items);
        if (options.json) return out.json({ days, total: page.total });
        const { idsOfEvent, nameEntities } = await import('../../show/names.ts');
        const names = await nameEntities(reader, page.items.flatMap(idsOfEvent));
        for (const { day, events } of days) {
          await out.line(out.style('bold', day ?? 'no time given'));
          for (const event of events) {
            const cells = timelineRow(event, names).filter((cell) => cell !== '');
            await out.line(`  ${plain(cells.join('  '))}`);
          }
        }
        await sayLeft(notes, page, options);
      }),
    );
}
