/** `onrecord read`: readings of articles, without a record. */
import type { Command } from 'commander';
import type { ReaderChoice } from '../../model/choices.ts';
import type { Reading } from '../../model/index.ts';
import type { CommandContext } from '../context.ts';
import type { Draw, MarkKind } from '../../show/annotated.ts';
import { type Output, plain, plainLines } from '../output.ts';
import { readerOption } from '../options.ts';
import { sayProblem } from '../problems.ts';

interface ReadOptions {
  readonly json?: boolean;
  readonly tokens?: boolean;
  readonly view?: boolean;
  readonly reader: ReaderChoice;
  readonly allowPrivate?: boolean;
}

const examples = `
Input: text, pages, feeds, or JSON Lines with {"id", "text" or "html", "date", "headline", "url", "outlet"} a line.

Examples:
  onrecord read report.txt
  onrecord read report.txt --view | less -R
  onrecord read articles.jsonl --json > readings.jsonl
  onrecord read - --json --tokens < articles.jsonl`;

export function register(program: Command, { out, notes }: CommandContext): void {
  program
    .command('read <input...>')
    .description('print what each article says, taken alone: one JSON object a line with --json; no record is made')
    .option('--json', 'print readings as JSON Lines')
    .option('--tokens', 'with --json: add tokens and predicates')
    .option('--view', 'print the text with what was found in it')
    .addOption(readerOption())
    .option('--allow-private', 'fetch from private and local addresses as well')
    .addHelpText('after', examples)
    .action(async (inputs: string[], { json, tokens, view, reader, allowPrivate }: ReadOptions) => {
      const { findCaptures, readCaptures } = await import('../../pipeline.ts');
      let faults = 0;
      const captures = findCaptures(inputs, {
        ...(allowPrivate ? { allowPrivate } : {}),
        onProblem: (problem) => {
          faults += 1;
          void notes.line(sayProblem(problem, notes));
        },
      });
      const options = { reader, onNote: (line: string) => void notes.line(plain(line)), ...(tokens ? { tokens } : {}) };
      for await (const { readings, problems } of readCaptures(captures, options)) {
        for (const reading of readings) {
          if (json) await out.write(`${JSON.stringify(reading)}\n`);
          else if (view) await viewReading(reading, out);
          else await tellReading(reading, out);
        }
        for (const problem of [...problems, ...(json ? [] : readings.flatMap((reading) => reading.problems))]) {
          if (problem.severity === 'error') faults += 1;
          await notes.line(sayProblem(problem, notes));
        }
      }
      if (faults > 0) process.exitCode = 1;
    });
}

const styles: Readonly<Record<MarkKind, Parameters<Output['style']>[0]>> = {
  name: 'cyan',
  time: 'green',
  source: 'underline',
  cue: 'yellow',
  content: 'italic',
  event: ['bold', 'red'],
};

/** The text itself, each mark in brackets with what it was taken for behind it. */
async function viewReading(reading: Reading, out: Output): Promise<void> {
  const { annotate, drawParts } = await import('../../show/annotated.ts');
  const draw: Draw = ({ kind, label }, inside) =>
    `${out.style(styles[kind], `[${inside}]`)}${out.style('dim', plain(label))}`;
  await out.line(drawParts(annotate(reading), draw, plainLines));
  await out.line();
}

/** A reading for people: what it is, who says what, what happened. */
async function tellReading({ article, entities, statements, accounts }: Reading, out: Output): Promise<void> {
  const { joinSaid } = await import('../../show/said.ts');
  const cut = (span: { start: number; end: number } | null): string =>
    span ? plain(article.text.slice(span.start, span.end)).replaceAll(/\s+/g, ' ') : '';
  const { outlet, published } = article;
  await out.line(out.style('bold', plain(article.headline ?? '(no headline)')));
  await out.line(plain(`${outlet.name ?? 'unnamed outlet'}, ${published.value ?? 'undated'}`));
  await out.line();
  await out.table(
    ['entity', 'type', 'also called'],
    entities.map(({ name, type, aliases }) => [name, type, aliases.join('; ')]),
  );
  await out.line();
  await out.table(
    ['speaker', 'stance', 'words'],
    statements.map(({ source, stance, content }) => [
      cut(source),
      stance,
      joinSaid(content.map((span) => ({ quote: cut(span) }))),
    ]),
  );
  await out.line();
  await out.table(
    ['event', 'told as', 'time', 'place', 'words'],
    accounts.map(({ type, factuality, time, place, trigger }) => [
      type,
      factuality,
      time?.value ?? '',
      cut(place),
      cut(trigger),
    ]),
  );
  await out.line();
}
