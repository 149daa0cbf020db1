/** `onrecord export`: the whole record, to be kept or worked on elsewhere. */
import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { OnrecordError } from '../../model/error.ts';
import type { CommandContext } from '../context.ts';
import { type RecordOptions, withRecord } from '../options.ts';

interface ExportCommandOptions extends RecordOptions {
  readonly format: 'json' | 'jsonl' | 'csv';
  readonly out?: string;
  readonly withCapture?: boolean;
}

export function register(program: Command, { out, notes, withReader }: CommandContext): void {
  withRecord(program.command('export'))
    .description(
      'print the whole record; the same articles give the same text, whenever and in whatever order they came',
    )
    .addOption(new Option('--format <format>', 'what to write').choices(['json', 'jsonl', 'csv']).default('json'))
    .option('--out <path>', 'write to this file, or for csv into this folder')
    .option('--with-capture', 'add when and from where the articles came')
    .addHelpText('after', '\nExamples:\n  onrecord export > record.json\n  onrecord export --format csv --out tables/')
    .action((options: ExportCommandOptions) =>
      withReader(options.db, async (reader) => {
        const { exportCsv, exportJson, exportJsonLines } = await import('../../show/export/index.ts');
        if (options.format === 'csv') {
          if (!options.out) throw new OnrecordError('usage', 'csv has many files: say --out FOLDER');
          await writeFolder(options.out, exportCsv(reader, options));
          await notes.line(`written to ${options.out}`);
          return;
        }
        const pieces = options.format === 'jsonl' ? exportJsonLines(reader, options) : exportJson(reader, options);
        if (!options.out) {
          for await (const piece of inLargePieces(pieces)) await out.write(piece);
          return;
        }
        const file = openFile(options.out);
        for await (const piece of inLargePieces(pieces)) await writeTo(file, piece);
        await closeFile(file);
        await notes.line(`written to ${options.out}`);
      }),
    );
}

/** Pieces joined to some 64 kB, so that a row is not a system call. */
async function* inLargePieces(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length < 65_536) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}

function openFile(path: string): { stream: WriteStream; path: string } {
  const stream = createWriteStream(path);
  // Told where the stream is waited for.
  stream.on('error', () => undefined);
  return { stream, path };
}

async function guard<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new OnrecordError('cannot-write', `cannot write ${path}: ${why}`, { subject: path, cause });
  }
}

async function writeTo({ stream, path }: ReturnType<typeof openFile>, text: string): Promise<void> {
  if (stream.errored) await guard(path, () => Promise.reject(stream.errored));
  if (!stream.write(text)) await guard(path, () => once(stream, 'drain'));
}

async function closeFile({ stream, path }: ReturnType<typeof openFile>): Promise<void> {
  stream.end();
  await guard(path, () => finished(stream));
}

async function writeFolder(
  folder: string,
  pieces: AsyncIterable<{ readonly file: string; readonly text: string }>,
): Promise<void> {
  await guard(folder, () => Promise.resolve(mkdirSync(folder, { recursive: true })));
  const files = new Map<string, ReturnType<typeof openFile>>();
  for await (const { file, text } of pieces) {
    const open = files.get(file) ?? openFile(join(folder, file));
    files.set(file, open);
    await writeTo(open, text);
  }
  for (const file of files.values()) await closeFile(file);
}
