/** Progress: one line on standard error that is written over, and only where that is a terminal. */
import type { Output } from './output.ts';

export interface Progress {
  /** Shows `text` now, or with the next refresh. */
  show(text: string): void;
  /** Takes the line away. */
  end(): Promise<void>;
}

/** Times a second that the line is written at most. */
const refreshMs = 100;

export function makeProgress(notes: Output, clock: () => number = () => performance.now()): Progress {
  let last = -Infinity;
  let shown = false;
  return {
    show(text) {
      if (notes.width === null || clock() - last < refreshMs) return;
      last = clock();
      shown = true;
      void notes.write(`\r\u001b[K${text.slice(0, notes.width - 1)}`);
    },
    async end() {
      if (shown) await notes.write('\r\u001b[K');
      shown = false;
    },
  };
}
