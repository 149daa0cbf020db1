/** A pool of worker threads. With none, tasks run in the caller's thread: the same answers, one after another. */
import { Worker } from 'node:worker_threads';
import { OnrecordError } from '../model/index.ts';
import { runTask, type TaskName, type Tasks } from './tasks.ts';

export interface Request {
  readonly number: number;
  readonly name: TaskName;
  readonly input: Tasks[TaskName]['input'];
}

export type Response =
  | { readonly number: number; readonly answer: Tasks[TaskName]['answer'] }
  | { readonly number: number; readonly error: unknown };

export interface Pool {
  /** Tasks that may run at once; more are kept waiting by the caller. */
  readonly size: number;
  run<Name extends TaskName>(name: Name, input: Tasks[Name]['input']): Promise<Tasks[Name]['answer']>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Room for new objects in each thread: with V8's own choice a thread grows by 150 MB and is no faster. */
const youngMb = 32;

interface Thread {
  readonly waiting: Map<number, Waiting>;
  readonly send: (request: Request) => void;
  readonly stop: () => Promise<number>;
}

/** One thread with the tasks that it was given. Tasks of a thread that dies are rejected with `worker-failed`. */
function startThread(): Thread {
  // In a checkout this file is TypeScript, and so is the worker.
  const file = new URL(`../worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
  const worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: youngMb } });
  const waiting = new Map<number, Waiting>();
  worker.on('message', (response: Response) => {
    const task = waiting.get(response.number);
    waiting.delete(response.number);
    if ('error' in response) task?.reject(response.error);
    else task?.resolve(response.answer as never);
  });
  const fail = (cause: unknown): void => {
    const error = new OnrecordError('worker-failed', 'a worker thread ended before its time', { cause });
    for (const task of waiting.values()) task.reject(error);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', fail);
  // The rule on `targetOrigin` is for windows; threads have none.
  const port: { postMessage(request: Request, transfer: []): void } = worker;
  return { waiting, send: (request) => port.postMessage(request, []), stop: () => worker.terminate() };
}

/** A pool of `size` threads; 0 for none. */
export function makePool(size: number): Pool {
  if (size === 0) return { size: 1, run: runTask, close: () => Promise.resolve() };
  const threads: Thread[] = [];
  let number = 0;
  /** The least busy thread; a new one while all are busy and more may be had, so that few tasks start few threads. */
  function chooseThread(): Thread {
    const least = threads.reduce<Thread | null>((a, b) => (a && a.waiting.size <= b.waiting.size ? a : b), null);
    if (least && (least.waiting.size === 0 || threads.length === size)) return least;
    const thread = startThread();
    threads.push(thread);
    return thread;
  }
  return {
    // Two tasks a thread: one runs while the next one's input is on its way.
    size: 2 * size,
    run(name, input) {
      const thread = chooseThread();
      number += 1;
      const request: Request = { number, name, input };
      return new Promise((resolve, reject) => {
        thread.waiting.set(request.number, { resolve, reject });
        thread.send(request);
      });
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.stop()));
    },
  };
}
