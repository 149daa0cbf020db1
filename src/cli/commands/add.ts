/** `onrecord add`: articles into a record. */
import type { Command } from 'commander';
import type { AddedCapture } from '../../pipeline.ts';
import type { ReaderChoice } from '../../model/choices.ts';
import type { CommandContext } from '../context.ts';
import { parseCount, readerOption, type RecordOptions, withRecord } from '../options.ts';
import { plain } from '../output.ts';
import { stepWords } from '../steps.ts';
import { makeTeller } from '../teller.ts';

interface AddCommandOptions extends RecordOptions {
  readonly workers?: number;
  readonly reader: ReaderChoice;
  readonly allowPrivate?: boolean;
}

const examples = `
Examples:
  onrecord add articles/
  onrecord add report.html https://example.org/news/report
  curl -s https://example.org/feed.xml | onrecord add -`;

/** What was added, counted. */
interface Summary {
  added: number;
  known: number;
  /** Files, addresses, lines and entries that gave no article. */
  refused: number;
}

export function register(program: Command, context: CommandContext): void {
  const { out, notes } = context;
  withRecord(program.command('add <input...>'))
    .description('add articles: files, folders, addresses, or - for standard input')
    .option('--workers <n>', 'threads that read; 0 for none (default: one a core, at most 8)', parseCount)
    .addOption(readerOption())
    .option('--allow-private', 'fetch from private and local addresses as well')
    .addHelpText('after', examples)
    .action(async (inputs: string[], options: AddCommandOptions) => {
      const { addCaptures, findCaptures, openStore } = await import('../../pipeline.ts');
      const store = await openStore(options.db);
      const teller = makeTeller(context, options.json === true);
      const summary: Summary = { added: 0, known: 0, refused: 0 };

      /** Prints what became of one input, after what was printed before. */
      const tell = (one: AddedCapture): void => {
        summary.added += one.added.length;
        summary.known += one.known.length;
        const faults = one.problems.filter((problem) => problem.severity === 'error');
        summary.refused += faults.length;
        teller.progress.show(`${summary.added} new, ${summary.known} known, ${summary.refused} refused`);
        teller.tell(one);
      };
      try {
        await addCaptures(
          findCaptures(inputs, {
            ...(options.allowPrivate ? { allowPrivate: true } : {}),
            onProblem: (problem, input) => tell({ ...input, added: [], known: [], problems: [problem] }),
          }),
          {
            store,
            reader: options.reader,
            onNote: (line) => void notes.line(plain(line)),
            ...(options.workers === undefined ? {} : { workers: options.workers }),
            onStored: tell,
            onSettle: ({ step, done }) => teller.progress.show(`${done} articles ${stepWords[step]}`),
          },
        );
      } finally {
        await teller.end();
        await store.reader.close();
      }
      if (options.json) await out.write(`${JSON.stringify({ summary })}\n`);
      else {
        const { added, known, refused } = summary;
        await out.line(plain(`${added} new, ${known} known, ${refused} refused; the record is ${options.db}`));
      }
      if (summary.refused > 0) process.exitCode = 1;
    });
}
