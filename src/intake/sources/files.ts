/** Files: from paths and folders to captures, in sorted order, so that two walks of one folder give the same. */
import type { Dirent } from 'node:fs';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { OnrecordError } from '../../model/index.ts';
import type { Capture } from '../capture.ts';
import { isJsonLines, mediaTypeOf } from './media-types.ts';

export interface FileOptions {
  /** Largest file in bytes; JSON Lines files may be larger, and come in parts. */
  readonly bytesMax: number;
  /** Told of each file that cannot be taken, and the walk goes on; where it is absent, the walk rejects instead. */
  readonly onFault?: (error: OnrecordError) => void;
}

/** Size of the parts that JSON Lines files are taken in: some hundred articles, so that threads can share them. */
const partBytes = 1_000_000;

/**
 * Captures of the files at `path`: the file, or all files below the folder in order of name. Hidden files are left out and
 * no folder is entered twice. Rejects with `file-not-found` where nothing is at `path`, with `empty-folder` where no file is.
 */
export async function* captureFiles(path: string, options: FileOptions): AsyncGenerator<Capture> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new OnrecordError('file-not-found', `there is no file or folder ${path}`, { subject: path, cause });
  });
  if (!found.isDirectory()) {
    yield* captureFile(path, found.size, options);
    return;
  }
  const files = yield* captureFolder(path, options, new Set());
  if (files === 0) throw new OnrecordError('empty-folder', `there is no file in the folder ${path}`, { subject: path });
}

/** Captures of the files below the folder; returns how many files were seen, faulty ones too. */
async function* captureFolder(
  path: string,
  options: FileOptions,
  seen: Set<string>,
): AsyncGenerator<Capture, number, undefined> {
  const real = await realpath(path);
  if (seen.has(real)) return 0;
  seen.add(real);
  let files = 0;
  const entries = await readdir(path, { withFileTypes: true }).catch((cause: unknown) => report(path, cause, options));
  for (const entry of [...(entries ?? [])].sort(byName)) {
    if (entry.name.startsWith('.')) continue;
    const below = join(path, entry.name);
    const found = await stat(below).catch((cause: unknown) => report(below, cause, options));
    if (found?.isDirectory()) files += yield* captureFolder(below, options, seen);
    else files += 1;
    if (found?.isFile()) yield* captureFile(below, found.size, options);
  }
  return files;
}

/** Order of code units: the same in every country. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

async function* captureFile(path: string, size: number, options: FileOptions): AsyncGenerator<Capture> {
  const file = basename(path);
  const about = { file, url: null, mediaType: mediaTypeOf(file), charset: null };
  if (isJsonLines(file) && size > partBytes) {
    for await (const { bytes, firstLine } of readParts(path)) yield { ...about, bytes, firstLine };
    return;
  }
  if (size > options.bytesMax) {
    const says = `${file} has ${size} bytes, more than ${options.bytesMax}`;
    fail(new OnrecordError('too-large', says, { subject: path }), options);
    return;
  }
  const bytes = await readFile(path).catch((cause: unknown) => report(path, cause, options));
  if (bytes) yield { ...about, bytes };
}

/** Whole lines of a long file, about `partBytes` at a time, each with the number of its first line. */
async function* readParts(path: string): AsyncGenerator<{ bytes: Uint8Array; firstLine: number }> {
  const handle = await open(path);
  try {
    let rest: Buffer<ArrayBuffer> = Buffer.alloc(0);
    let firstLine = 1;
    for await (const chunk of handle.createReadStream({ highWaterMark: partBytes })) {
      const bytes = Buffer.concat([rest, chunk as Buffer]);
      const end = bytes.lastIndexOf(10) + 1;
      const part = bytes.subarray(0, end);
      rest = bytes.subarray(end);
      if (part.length === 0) continue;
      yield { bytes: part, firstLine };
      firstLine += countLines(part);
    }
    if (rest.length > 0) yield { bytes: rest, firstLine };
  } finally {
    await handle.close();
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

function report(path: string, cause: unknown, options: FileOptions): undefined {
  const why = cause instanceof Error ? cause.message : String(cause);
  fail(new OnrecordError('file-unreadable', `${path} cannot be read: ${why}`, { subject: path, cause }), options);
}

function fail(error: OnrecordError, { onFault }: FileOptions): void {
  if (!onFault) throw error;
  onFault(error);
}
