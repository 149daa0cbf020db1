/** `onrecord add`: articles into a record. */
import type { Command } from 'commander';
import type { AddedCapture } from '../../pipeline.ts';
import type { ReaderChoice } from '../../model/choices.ts';
import type { CommandContext } from '../context.ts';
import { parseCount, readerOption, type RecordOptions, withRecord } from '../options.ts';
import { plain } from '../output.ts';
import { makeProgress } from '../progress.ts';
import { sayProblem } from '../problems.ts';
import { stepWords } from '../steps.ts';

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

export function register(program: Command, { out, notes }: CommandContext): void {
  withRecord(program.command('add <input...>'))
    .description('add articles: files, folders, addresses, or - for standard input')
    .option('--workers <n>', 'threads that read; 0 for none (default: one a core, at most 8)', parseCount)
    .addOption(readerOption())
    .option('--allow-private', 'fetch from private and local addresses as well')
    .addHelpText('after', examples)
    .action(async (inputs: string[], options: AddCommandOptions) => {
      const { addCaptures, findCaptures, openStore } = await import('../../pipeline.ts');
      const store = await openStore(options.db);
      const progress = makeProgress(notes);
      const summary: Summary = { added: 0, known: 0, refused: 0 };
      let writing = Promise.resolve();

      /** Prints what became of one input, after what was printed before. */
      const tell = (one: AddedCapture): void => {
        summary.added += one.added.length;
        summary.known += one.known.length;
        const faults = one.problems.filter((problem) => problem.severity === 'error');
        summary.refused += faults.length;
        progress.show(`${summary.added} new, ${summary.known} known, ${summary.refused} refused`);
        writing = writing.then(async () => {
          if (options.json) await out.write(`${JSON.stringify(one)}\n`);
          if (one.problems.length === 0) return;
          await progress.end();
          for (const problem of one.problems) await notes.line(sayProblem(problem, notes));
        });
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
            onSettle: ({ step, done }) => progress.show(`${done} articles ${stepWords[step]}`),
          },
        );
      } finally {
        await writing;
        await progress.end();
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
