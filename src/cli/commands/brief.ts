/** `onrecord brief`: the record told in sentences with footnotes. */
import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { OnrecordError } from '../../model/error.ts';
import type { CommandContext } from '../context.ts';
import { plainLines } from '../output.ts';
import { type FilterOptions, type RecordOptions, readFilter, withFilter, withRecord } from '../options.ts';

interface BriefOptions extends RecordOptions {
  readonly format: 'markdown' | 'html';
  readonly out?: string;
}

export function register(program: Command, { out, notes, withReader }: CommandContext): void {
  const filters = ['since', 'until', 'actor', 'type', 'place', 'outlet', 'factuality', 'story'] as const;
  withFilter(withRecord(program.command('brief')), filters, 20)
    .description('tell the largest stories in sentences; every sentence has notes that quote the words it rests on')
    .addOption(new Option('--format <format>', 'what to write').choices(['markdown', 'html']).default('markdown'))
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord brief --since 2024-08\n  onrecord brief --format html --out brief.html\n  onrecord brief --story sto_1a2b',
    )
    .action((options: BriefOptions & FilterOptions) =>
      withReader(options.db, async (reader) => {
        const { briefLimits, briefToHtml, briefToMarkdown, buildBrief, gatherBrief } = await import(
          '../../show/index.ts'
        );
        const input = await gatherBrief(reader, readFilter(options));
        const brief = buildBrief(input, { ...briefLimits, stories: options.limit || Number.MAX_SAFE_INTEGER });
        if (options.json) return out.json(brief);
        const text = plainLines(options.format === 'html' ? briefToHtml(brief, input) : briefToMarkdown(brief));
        if (!options.out) return out.write(text);
        try {
          await writeFile(options.out, text);
        } catch (cause) {
          throw new OnrecordError('cannot-write', `cannot write ${options.out}`, { subject: options.out, cause });
        }
        await notes.line(`written to ${options.out}`);
      }),
    );
}
