/** What the list commands share: filters, a page as JSON or as a table, and a word on what is left out. */
import type { Command } from 'commander';
import type { RecordKind, RecordReader, RecordRows } from '../../record/store.ts';
import type { Names, Table } from '../../show/rows.ts';
import type { CommandContext } from '../context.ts';
import { type FilterOptions, type RecordOptions, readFilter, withFilter, withRecord } from '../options.ts';
import { sayLeft } from '../pages.ts';

export interface ListCommand<Kind extends RecordKind> {
  readonly kind: Kind;
  readonly description: string;
  readonly examples: readonly string[];
  readonly filters: Parameters<typeof withFilter>[1];
  /** Loads the table's shape; late, so that `--help` loads nothing. */
  readonly table: () => Promise<Table<RecordRows[Kind]>>;
  /** Names for the ids on the page. */
  readonly names?: (reader: RecordReader, items: readonly RecordRows[Kind][]) => Promise<Names>;
}

export function registerList<Kind extends RecordKind>(
  program: Command,
  { out, notes, withReader }: CommandContext,
  { kind, description, examples, filters, table, names }: ListCommand<Kind>,
): void {
  withFilter(withRecord(program.command(kind)), filters)
    .description(description)
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`)
    .action((options: RecordOptions & FilterOptions) =>
      withReader(options.db, async (reader) => {
        const page = await reader.list(kind, readFilter(options));
        if (options.json) return out.json(page);
        const { head, row } = await table();
        const known: Names = names ? await names(reader, page.items) : new Map();
        await out.table(
          head,
          page.items.map((item) => row(item, known)),
        );
        await sayLeft(notes, page, options);
      }),
    );
}
