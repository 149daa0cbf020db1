/** The command in a process of its own, as people run it. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
export const command = join(root, 'bin', 'onrecord.js');
export const examples = join(root, 'examples', 'articles');

/** Compiled code of earlier runs, so that starting anew takes half the time. */
const compileCache = join(root, 'node_modules', '.cache', 'node-compile');

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Starts `onrecord` with `args`; no setting of the caller's own reaches it. The rules read, so that all installations tell the same. */
export function startCli(
  args: readonly string[],
  { cwd = root, env = {} }: RunOptions = {},
): ChildProcessWithoutNullStreams {
  const { ONRECORD_DB: _db, ONRECORD_DEBUG: _debug, FORCE_COLOR: _colour, ...inherited } = process.env;
  return spawn(process.execPath, [command, ...args], {
    cwd,
    env: { ...inherited, NODE_COMPILE_CACHE: compileCache, ONRECORD_READER: 'rules', ...env },
  });
}

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `onrecord` with `args` to its end. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = startCli(args, options);
  child.stdin.end(options.input ?? '');
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}
