/** Telling: what became of each input of a long run, one after the other, beside its line of progress. */
import type { Problem } from '../model/index.ts';
import type { CommandContext } from './context.ts';
import { sayProblem } from './problems.ts';
import { makeProgress, type Progress } from './progress.ts';

export interface Teller {
  readonly progress: Progress;
  /** Prints one outcome, after those before it: as a line of JSON where that is asked for, and its problems on standard error. */
  tell(outcome: { readonly problems: readonly Problem[] }): void;
  /** Resolves when all is printed and the line of progress is gone. */
  end(): Promise<void>;
}

export function makeTeller({ out, notes }: CommandContext, json: boolean): Teller {
  const progress = makeProgress(notes);
  let writing = Promise.resolve();
  return {
    progress,
    tell(outcome) {
      writing = writing.then(async () => {
        if (json) await out.write(`${JSON.stringify(outcome)}\n`);
        if (outcome.problems.length === 0) return;
        await progress.end();
        for (const problem of outcome.problems) await notes.line(sayProblem(problem, notes));
      });
    },
    async end() {
      await writing;
      await progress.end();
    },
  };
}
