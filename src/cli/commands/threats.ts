/** `onrecord threats`: threats, vows, demands and warnings, and what followed. */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { type FilterOptions, type RecordOptions, readFilter, withFilter, withRecord } from '../options.ts';
import { plain } from '../output.ts';
import { sayLeft } from '../pages.ts';

export function register(program: Command, { out, notes, withReader }: CommandContext): void {
  withFilter(
    withRecord(program.command('threats')),
    ['since', 'until', 'speaker', 'actor', 'about', 'outlet', 'story', 'article'],
    50,
  )
    .description('list threats, vows, demands and warnings, with later accounts that may answer them')
    .addHelpText(
      'after',
      `
A later account is linked where it tells of the speaker or its side, and shares words or a target with the threat:
as a deed, as a step back (a withdrawal, a truce, a promise), or as told not to have happened. The reasons say what
is shared; whether a threat was carried out is for you to say.

Example:
  onrecord threats --speaker "Liberation Front" --since 2024-08`,
    )
    .action((options: RecordOptions & FilterOptions) =>
      withReader(options.db, async (reader) => {
        const { findThreats } = await import('../../show/threats.ts');
        const filter = readFilter(options);
        const all = await findThreats(reader, filter);
        const from = filter.offset ?? 0;
        const items = all.slice(from, filter.limit === undefined ? undefined : from + filter.limit);
        const page = { items, total: all.length };
        if (options.json) return out.json(page);
        const { shortId, statementTable } = await import('../../show/rows.ts');
        const { idsOfEvent, idsOfStatement, nameEntities } = await import('../../show/names.ts');
        const { nameAnswer, nameEvent } = await import('../../show/words.ts');
        const { joinSaid } = await import('../../show/said.ts');
        const ids = items.flatMap(({ statement, against, answers }) => [
          ...idsOfStatement(statement),
          ...against,
          ...answers.flatMap(({ event }) => (event ? idsOfEvent(event) : [])),
        ]);
        const names = await nameEntities(reader, ids);
        for (const { statement, since, condition, against, answers } of items) {
          const [id, , , who, does, words] = statementTable.row(statement, names);
          await out.line(
            plain(`${since?.slice(0, 10) ?? 'undated'}  ${id}  ${out.style('bold', who ?? '')} ${does}: “${words}”`),
          );
          const parties = against.flatMap((one) => names.get(one) ?? []);
          if (parties.length > 0) await out.line(plain(`  against: ${parties.join(', ')}`));
          if (condition !== null) await out.line(plain(`  on condition: ${condition}`));
          for (const { kind, event, statement: other, reasons } of answers) {
            const told = event
              ? `${shortId(event.id)} ${nameEvent(event)}`
              : `${shortId(other?.id ?? '')} “${joinSaid(other?.content ?? [])}”`;
            await out.line(plain(`  later, ${nameAnswer(kind)}: ${told} (${reasons.join('; ')})`));
          }
        }
        await sayLeft(notes, page, options);
      }),
    );
}
