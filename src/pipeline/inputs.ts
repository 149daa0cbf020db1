/** Inputs as people name them — files, folders, addresses, standard input — as captures, the faulty ones passed over. */
import type { Capture } from '../intake/index.ts';
import { openSources } from '../intake/sources/index.ts';
import { OnrecordError, type Problem } from '../model/index.ts';

export interface InputOptions {
  /** Fetch from private and local addresses as well. */
  readonly allowPrivate?: boolean;
  /** Told of each input that cannot be had; the others go on. */
  readonly onProblem: (problem: Problem, input: string) => void;
}

/** Captures of `inputs`, in order. */
export async function* findCaptures(
  inputs: readonly string[],
  { allowPrivate = false, onProblem }: InputOptions,
): AsyncGenerator<Capture> {
  const tell = (error: OnrecordError, input: string): void =>
    onProblem({ code: error.code, says: error.message, severity: 'error' }, error.subject ?? input);
  for (const input of inputs) {
    try {
      const onFault = (error: OnrecordError): void => tell(error, input);
      yield* openSources([input], { fetch: { allowPrivate }, onFault });
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error;
      tell(error, input);
    }
  }
}
