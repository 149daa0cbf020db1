/** One worker thread: it does its tasks in turn, and tells what became of each, also when it ends or hangs. */
import { Worker } from 'node:worker_threads';
import type { ReaderKind } from '../model/choices.ts';
import type { TaskName, Tasks } from './tasks.ts';

export interface Request {
  readonly number: number;
  readonly name: TaskName;
  readonly input: Tasks[TaskName]['input'];
}

/** What a thread is started with. */
export interface ThreadData {
  readonly reader: ReaderKind;
}

/** First that the thread is ready, its program loaded; then what became of each task. */
export type Response =
  | { readonly ready: true }
  | { readonly number: number; readonly answer: Tasks[TaskName]['answer'] }
  | { readonly number: number; readonly error: unknown };

export interface ThreadOptions extends ThreadData {
  /** Program of the thread. */
  readonly program: URL;
  /** Milliseconds that a task may take before the thread counts as hung. */
  readonly patience: (request: Request) => number;
  /** Megabytes of lasting objects at which the thread ends; by default what V8 thinks fit. */
  readonly heapMbMax?: number;
}

export interface ThreadEvents {
  readonly onResponse: (response: Exclude<Response, { ready: true }>) => void;
  /** Called once: the thread has ended, or was ended because it hung. */
  readonly onEnd: (end: ThreadEnd) => void;
}

interface ThreadEnd {
  /** The reason, for people. */
  readonly why: string;
  /** False where the thread never got to work. */
  readonly wasReady: boolean;
  /** Numbers of its tasks in the order they were sent; if it was ready, it was at work on the first. */
  readonly unanswered: readonly number[];
}

export interface Thread {
  /** Tasks that it was sent and has not answered. */
  readonly load: number;
  send(request: Request): void;
  stop(): Promise<void>;
}

/** Room for new objects in each thread: with V8's own choice a thread grows by 150 MB and is no faster. */
const youngMb = 16;

export function startThread(
  { program, reader, patience, heapMbMax }: ThreadOptions,
  { onResponse, onEnd }: ThreadEvents,
): Thread {
  const worker = new Worker(program, {
    resourceLimits: {
      maxYoungGenerationSizeMb: youngMb,
      ...(heapMbMax ? { maxOldGenerationSizeMb: heapMbMax } : {}),
    },
    workerData: { reader } satisfies ThreadData,
  });
  const unanswered = new Map<number, Request>();
  let timer: NodeJS.Timeout | undefined;
  let [wasReady, hasEnded] = [false, false];

  function end(why: string): void {
    if (hasEnded) return;
    hasEnded = true;
    clearTimeout(timer);
    onEnd({ why, wasReady, unanswered: [...unanswered.keys()] });
  }
  /** Begins to wait for the task that is in turn now. */
  function watch(): void {
    clearTimeout(timer);
    const [current] = unanswered.values();
    if (!current) return;
    const ms = patience(current);
    timer = setTimeout(() => {
      end(`a worker thread gave no answer within ${Math.round(ms / 1000)} seconds`);
      void worker.terminate();
      // Native code cannot be broken off: what hangs in it shall not keep the process from ending.
      worker.unref();
    }, ms);
  }

  worker.on('message', (response: Response) => {
    if (hasEnded) return;
    if ('ready' in response) {
      wasReady = true;
      watch();
      return;
    }
    unanswered.delete(response.number);
    watch();
    onResponse(response);
  });
  worker.on('error', (error: unknown) => {
    end(`a worker thread broke (${error instanceof Error ? error.message : String(error)})`);
  });
  worker.on('exit', (code) => end(`a worker thread ended before its time (code ${code})`));
  // The rule on `targetOrigin` is for windows; threads have none.
  const port: { postMessage(request: Request, transfer: []): void } = worker;
  return {
    get load() {
      return unanswered.size;
    },
    send(request) {
      unanswered.set(request.number, request);
      if (unanswered.size === 1) watch();
      port.postMessage(request, []);
    },
    async stop() {
      hasEnded = true;
      clearTimeout(timer);
      await worker.terminate();
    },
  };
}
