/** A worker thread: runs one task of the pipeline after another, each an answer or an error for its number. */
import { parentPort } from 'node:worker_threads';
import type { Request, Response } from './pipeline/pool.ts';
import { runTask } from './pipeline/tasks.ts';

const port = parentPort;
port?.on('message', ({ number, name, input }: Request) => {
  runTask(name, input).then(
    (answer) => port.postMessage({ number, answer } satisfies Response),
    (error: unknown) => port.postMessage({ number, error } satisfies Response),
  );
});
