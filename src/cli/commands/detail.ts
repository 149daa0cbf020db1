/** What the commands that tell one thing share: find it by its id, tell it as text or as JSON. */
import type { Command } from 'commander';
import type { RecordKind, RecordReader, RecordRows } from '../../record/store.ts';
import type { Detail } from '../../show/details/detail.ts';
import type { CommandContext } from '../context.ts';
import { type RecordOptions, withRecord } from '../options.ts';
import { plain } from '../output.ts';

export interface DetailCommand<Kind extends RecordKind> {
  readonly noun: string;
  readonly kind: Kind;
  readonly description: string;
  readonly example: string;
  readonly tell: (reader: RecordReader, item: RecordRows[Kind]) => Promise<Detail>;
  /** Finds the item by something else than its id: a name. */
  readonly find?: (reader: RecordReader, words: string) => Promise<RecordRows[Kind] | null>;
}

/** Lines of prose are hard to read past this many columns. */
const widthMax = 100;

export function registerDetail<Kind extends RecordKind>(
  program: Command,
  { out, withReader, missing }: CommandContext,
  { noun, kind, description, example, tell, find }: DetailCommand<Kind>,
): void {
  withRecord(program.command(`${noun} <id>`))
    .description(description)
    .addHelpText('after', `\nThe beginning of an id is enough.\n\nExample:\n  ${example}`)
    .action((id: string, options: RecordOptions) =>
      withReader(options.db, async (reader) => {
        const item = (await reader.get(kind, id)) ?? (find ? await find(reader, id) : null);
        if (!item) throw missing(noun, id, options.db);
        if (options.json) return out.json(item);
        const { detailToText } = await import('../../show/details/text.ts');
        const width = Math.min(out.width ?? widthMax, widthMax);
        return out.write(detailToText(await tell(reader, item), { width, style: out.style, plain }));
      }),
    );
}
