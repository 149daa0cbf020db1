/** A worker thread that comes to grief over some articles, by a word of their text: for tests of the pool. */
import { existsSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { makeTaskRunner, type Tasks } from '../../src/pipeline/tasks.ts';
import type { Request } from '../../src/pipeline/thread.ts';

const troubles: Readonly<Record<string, (text: string) => void>> = {
  'trouble-exit': () => process.exit(3),
  'trouble-throw': () => {
    setImmediate(() => {
      throw new Error('out of a timer');
    });
    // Without this the answer might leave before the timer is due.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  },
  'trouble-hang': () => {
    for (;;);
  },
  'trouble-memory': () => {
    const kept: number[][] = [];
    for (;;) kept.push(Array.from({ length: 1_000_000 }, (_, index) => index * 1.5));
  },
  /** Only where the file named after it is not there yet. */
  'trouble-once': (text) => {
    const [, path = ''] = /trouble-once (\S+)/.exec(text) ?? [];
    if (existsSync(path)) return;
    writeFileSync(path, '');
    process.exit(4);
  },
};

const runTask = makeTaskRunner('rules');
const port = parentPort;
let last: Promise<void> = Promise.resolve();
port?.on('message', ({ number, name, input }: Request) => {
  last = last.then(async () => {
    if (name === 'read') {
      for (const { article } of input as Tasks['read']['input']) {
        for (const [word, bring] of Object.entries(troubles)) if (article.text.includes(word)) bring(article.text);
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    port.postMessage({ number, answer: await runTask(name, input) });
  });
});
port?.postMessage({ ready: true });
