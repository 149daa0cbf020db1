/** A system that runs in a process of its own and answers requests. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Annotated, GoldWords, Hello, SystemRequest, Timing } from './protocol.ts';

export interface RunningSystem {
  readonly name: string;
  annotate(sentences: readonly GoldWords[]): Promise<Annotated[]>;
  time(texts: readonly string[], seconds: number): Promise<Timing>;
  close(): void;
}

/** Starts a program; resolves once it has loaded what it needs. Rejects where it ends before it answers. */
export async function startSystem([command = '', ...parts]: readonly string[]): Promise<RunningSystem> {
  const child = spawn(command, parts, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async <T>(): Promise<T> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${parts.join(' ')} ended without an answer`);
    return JSON.parse(value) as T;
  };
  const ask = <T>(request: SystemRequest): Promise<T> => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    return next<T>();
  };
  const { name } = await next<Hello>();
  return {
    name,
    annotate: (sentences) => ask({ do: 'annotate', sentences }),
    time: (texts, seconds) => ask({ do: 'time', texts, seconds }),
    close: () => child.stdin.end(),
  };
}
