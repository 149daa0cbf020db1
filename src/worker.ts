/** A worker thread: runs the tasks of the pipeline in turn, each an answer or an error for its number. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Request, Response, ThreadData } from './pipeline/thread.ts';
import { makeTaskRunner } from './pipeline/tasks.ts';

const runTask = makeTaskRunner((workerData as ThreadData).reader);

const port = parentPort;
/** One task after another, so that the pool knows which one a thread that hangs is at work on. */
let last: Promise<void> = Promise.resolve();
port?.on('message', ({ number, name, input }: Request) => {
  last = last.then(async () => {
    try {
      port.postMessage({ number, answer: await runTask(name, input) } satisfies Response);
    } catch (error) {
      port.postMessage({ number, error } satisfies Response);
    }
  });
});
port?.postMessage({ ready: true } satisfies Response);
