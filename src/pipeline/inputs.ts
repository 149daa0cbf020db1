/** Inputs as people name them — files, folders, addresses, standard input — as captures, the faulty ones passed over. */
import type { Capture } from '../intake/index.ts';
import { isAddress, openSources } from '../intake/sources/index.ts';
import type { Problem } from '../model/index.ts';

/** What an input is called: one of the two is null. */
interface InputName {
  readonly file: string | null;
  readonly url: string | null;
}

export interface InputOptions {
  /** Fetch from private and local addresses as well. */
  readonly allowPrivate?: boolean;
  /** Told of each input, or file of a folder, that cannot be had; the others go on. */
  readonly onProblem: (problem: Problem, input: InputName) => void;
}

/** Captures of `inputs`, in order. */
export function findCaptures(
  inputs: readonly string[],
  { allowPrivate = false, onProblem }: InputOptions,
): AsyncGenerator<Capture> {
  return openSources(inputs, {
    fetch: { allowPrivate },
    onFault: ({ code, message, subject }) => {
      const input = subject && isAddress(subject) ? { file: null, url: subject } : { file: subject, url: null };
      onProblem({ code, says: message, severity: 'error' }, input);
    },
  });
}
