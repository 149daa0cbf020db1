/** `onrecord quotes ID`: every wording of one utterance. */
import type { Command } from 'commander';
import type { Wording } from '../../show/wordings/find.ts';
import type { CommandContext } from '../context.ts';
import { type RecordOptions, withRecord } from '../options.ts';
import { plain } from '../output.ts';

export function register(program: Command, { out, withReader, missing }: CommandContext): void {
  withRecord(program.command('quotes <id>'))
    .description(
      'show every wording of what a statement says: cut, altered, put into quotation marks, given to another',
    )
    .addHelpText(
      'after',
      `
The id is a statement's (see onrecord statements); its beginning is enough. Wordings are looked for in its story.

Example:
  onrecord quotes stm_1a2b`,
    )
    .action((id: string, options: RecordOptions) =>
      withReader(options.db, async (reader) => {
        const statement = await reader.get('statements', id);
        if (!statement) throw missing('statement', id, options.db);
        const { findWordings } = await import('../../show/wordings/find.ts');
        const wordings = await findWordings(reader, statement);
        const origins = new Set(wordings.map((wording) => wording.origin)).size;
        if (options.json) return out.json({ statement: statement.id, origins, wordings });
        const { shortId } = await import('../../show/rows.ts');
        const { joinSaid } = await import('../../show/said.ts');
        const { nameWordingChange } = await import('../../show/words.ts');
        const tell = ({ statement: one, outlet, published, cue, changes }: Wording): string[] => {
          const words = joinSaid(one.content);
          const who = [one.source?.quote, cue].filter((part) => part).join(' … ');
          const notes = one.id === statement.id ? ['the one asked for'] : changes.map(nameWordingChange);
          return [
            `${published?.slice(0, 10) ?? 'undated'}  ${outlet ?? 'an unnamed outlet'}  ${shortId(one.id)}  (${notes.join('; ') || 'the same words'})`,
            `  ${who}: “${words}”`,
          ];
        };
        for (const wording of wordings) for (const line of tell(wording)) await out.line(plain(line));
        await out.line(`${wordings.length} wordings, ${origins} independent ${origins === 1 ? 'origin' : 'origins'}`);
      }),
    );
}
