#!/usr/bin/env node
/** The command `onrecord`: the outermost door, the only place that prints errors and chooses the exit code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { OnrecordError } from '../model/error.ts';
import type { CommandContext } from './context.ts';
import { makeOutput, plain } from './output.ts';
import { makeProgram } from './program.ts';

/** Exit codes: 0 done, 1 a fault in the input or the record, 2 the command line itself is wrong. */
const exitFault = 1;
const exitUsage = 2;

/** In a checkout the package's root is two folders up from here, as it is in the published `lib/cli/`. */
const packageFile = join(import.meta.dirname, '..', '..', 'package.json');
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };

const context: CommandContext = {
  out: makeOutput(process.stdout),
  notes: makeOutput(process.stderr),
  withReader: async (db, use) => {
    const { openReader } = await import('../pipeline.ts');
    const reader = await openReader(db);
    try {
      return await use(reader);
    } finally {
      await reader.close();
    }
  },
  missing: (noun, id, db) => new OnrecordError('not-in-record', `no ${noun} ${id} in ${db}`, { subject: id }),
};

try {
  await makeProgram(context, version).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has printed its own message; help and version end with code 0.
    process.exitCode = error.exitCode === 0 ? 0 : exitUsage;
  } else {
    const known = error instanceof OnrecordError;
    await context.notes.line(`onrecord: ${plain(error instanceof Error ? error.message : String(error))}`);
    if (process.env.ONRECORD_DEBUG || !known) {
      await context.notes.line(error instanceof Error && error.stack ? error.stack : String(error));
    }
    process.exitCode = known && error.code === 'usage' ? exitUsage : exitFault;
  }
}
