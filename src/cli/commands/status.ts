/** `onrecord status`: what a record holds. */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { type RecordOptions, withRecord } from '../options.ts';

export function register(program: Command, { out, withReader }: CommandContext): void {
  withRecord(program.command('status'))
    .description('print what a record holds')
    .addHelpText('after', '\nExample:\n  onrecord status --db reports.db')
    .action((options: RecordOptions) =>
      withReader(options.db, async (reader) => {
        const status = await reader.status();
        if (options.json) return out.json(status);
        const { counts } = status;
        const rows = Object.entries(counts).map(([name, count]) => [name, String(count)]);
        await out.table(['kind', 'count'], rows);
        await out.line();
        await out.line(`published   ${status.first ?? 'unknown'} to ${status.last ?? 'unknown'}`);
        await out.line(`read by     ${status.readers.join(', ') || 'nobody'}`);
        await out.line(`schema      ${status.schemaVersion}`);
        await out.line(`size        ${(status.bytes / 1e6).toFixed(1)} MB`);
        if (status.pending > 0)
          await out.line(`pending     ${status.pending} articles; the next add or reread relates them`);
      }),
    );
}
