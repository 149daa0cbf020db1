/**
 * A pool of worker threads. With none, tasks run in the caller's thread: the same answers, one after another.
 *
 * A thread that ends or hangs loses nothing. What it had not begun goes to another thread. What it was at work on is tried again
 * item by item, so that one article that breaks the reader takes no other with it; an item that fails alone as well is
 * answered with a problem that names it.
 */
import { OnrecordError } from '../model/index.ts';
import type { ReaderKind } from '../model/choices.ts';
import { answerLost, makeTaskRunner, type TaskName, type Tasks, unitsOf } from './tasks.ts';
import { type Request, startThread, type Thread, type ThreadOptions } from './thread.ts';

export interface Pool {
  /** Tasks that may run at once; more are kept waiting by the caller. */
  readonly size: number;
  run<Name extends TaskName>(name: Name, input: Tasks[Name]['input']): Promise<Tasks[Name]['answer']>;
  close(): Promise<void>;
}

/** A task on its way: `input` is a list, and the answer has one entry for each of its items. */
interface Task {
  readonly name: TaskName;
  readonly input: readonly unknown[];
  /** How many threads ended over it while it was alone. */
  failures: number;
  readonly resolve: (answer: readonly unknown[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Tasks a thread has at a time: one runs while the next one's input is on its way. */
const loadMax = 2;
/** An item is tried alone this often. */
const failuresMax = 2;
/** Threads that end one after another before they are ready: then the fault lies with no article. */
const startsMax = 3;
/**
 * Milliseconds before a task counts as hung: two minutes, and so many for each UTF-16 unit or byte of it, up to a million. That is
 * ten times what the trained reader needs, as it may run on WebAssembly, or the machine be busy with other things.
 */
const [hangMs, hangMsPerUnit, hangUnitsMax] = [120_000, 1, 1_000_000];

const patience = ({ input }: Request): number => hangMs + hangMsPerUnit * Math.min(unitsOf(input), hangUnitsMax);

/** A pool of `size` threads, 0 for none, whose articles are read by `reader`. `changes` are for tests. */
export function makePool(size: number, reader: ReaderKind = 'rules', changes: Partial<ThreadOptions> = {}): Pool {
  if (size === 0) return { size: 1, run: makeTaskRunner(reader), close: () => Promise.resolve() };
  // In a checkout this file is TypeScript, and so is the worker.
  const program = new URL(`../worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
  const options: ThreadOptions = { program, reader, patience, ...changes };
  const threads = new Set<Thread>();
  const queue: Task[] = [];
  const running = new Map<number, Task>();
  let number = 0;
  let failedStarts = 0;

  /** The least busy thread; a new one while all are busy and more may be had, so that few tasks start few threads. */
  function chooseThread(): Thread | null {
    const least = [...threads].reduce<Thread | null>((a, b) => (a && a.load <= b.load ? a : b), null);
    if (least?.load === 0) return least;
    if (threads.size < size) return addThread();
    return least && least.load < loadMax ? least : null;
  }

  function addThread(): Thread {
    const thread: Thread = startThread(options, {
      onResponse(response) {
        failedStarts = 0;
        const task = running.get(response.number);
        running.delete(response.number);
        if ('error' in response) task?.reject(response.error);
        else task?.resolve(response.answer);
        dispatch();
      },
      onEnd({ why, wasReady, unanswered }) {
        threads.delete(thread);
        const tasks = unanswered.flatMap((one) => running.get(one) ?? []);
        for (const one of unanswered) running.delete(one);
        const begun = wasReady ? tasks.shift() : undefined;
        queue.unshift(...tasks);
        if (begun) tryAgain(begun, why);
        failedStarts = wasReady ? 0 : failedStarts + 1;
        if (failedStarts >= startsMax) rejectAll(why);
        dispatch();
      },
    });
    threads.add(thread);
    return thread;
  }

  function dispatch(): void {
    while (queue.length > 0) {
      const thread = chooseThread();
      const task = thread && queue.shift();
      if (!task) return;
      number += 1;
      running.set(number, task);
      thread.send({ number, name: task.name, input: task.input as Request['input'] });
    }
  }

  function rejectAll(why: string): void {
    failedStarts = 0;
    for (const task of queue.splice(0)) task.reject(new OnrecordError('worker-failed', why));
  }

  /** What becomes of the task that a thread ended over. */
  function tryAgain(task: Task, why: string): void {
    if (task.input.length === 1) {
      task.failures += 1;
      if (task.failures < failuresMax) queue.unshift(task);
      else task.resolve(task.input.map((item) => answerLost(task.name, item, why)));
      return;
    }
    const answers = task.input.map(
      (item) =>
        new Promise<readonly unknown[]>((resolve, reject) => {
          queue.push({ name: task.name, input: [item], failures: 0, resolve, reject });
        }),
    );
    Promise.all(answers).then((all) => task.resolve(all.flat()), task.reject);
  }

  return {
    size: loadMax * size,
    run<Name extends TaskName>(name: Name, input: Tasks[Name]['input']) {
      return new Promise<Tasks[Name]['answer']>((resolve, reject) => {
        const settle = resolve as unknown as Task['resolve'];
        queue.push({ name, input, failures: 0, resolve: settle, reject });
        dispatch();
      });
    },
    async close() {
      queue.length = 0;
      await Promise.all([...threads].map((thread) => thread.stop()));
    },
  };
}
