/** Sources: the edges that touch disk and network. Paths, addresses and `-` in, captures out, in the order given. */
import { OnrecordError } from '../../model/index.ts';
import { type Capture, defaultTakeInOptions } from '../capture.ts';
import { type Fetcher, type FetchOptions, openFetcher } from './address.ts';
import { captureFiles } from './files.ts';
import { captureStream } from './standard-input.ts';

export type { FetchOptions } from './address.ts';

export interface SourceOptions {
  readonly bytesMax?: number;
  readonly fetch?: Partial<FetchOptions>;
  /** Told of each input or file that cannot be taken, and the rest goes on; where it is absent, the first one rejects. */
  readonly onFault?: (error: OnrecordError) => void;
  /** What `-` stands for. */
  readonly standardInput?: AsyncIterable<Uint8Array | string>;
}

/** Largest standard input in bytes: it may be JSON Lines, which no limit of one article fits. */
const streamBytesMax = 500_000_000;

/** Captures of `inputs`, in order: files, folders, http(s) addresses, and `-`. */
export async function* openSources(inputs: readonly string[], options: SourceOptions = {}): AsyncGenerator<Capture> {
  const { onFault, standardInput = process.stdin } = options;
  const bytesMax = options.bytesMax ?? defaultTakeInOptions.bytesMax;
  let fetcher = null as Fetcher | null;
  async function* open(input: string): AsyncGenerator<Capture> {
    if (input === '-') yield await captureStream(standardInput, streamBytesMax);
    else if (isAddress(input)) {
      fetcher ??= openFetcher({ bytesMax, ...options.fetch });
      yield await fetcher.capture(input);
    } else yield* captureFiles(input, onFault ? { bytesMax, onFault } : { bytesMax });
  }
  try {
    for (const input of inputs) {
      try {
        yield* open(input);
      } catch (error) {
        if (!onFault || !(error instanceof OnrecordError)) throw error;
        onFault(error);
      }
    }
  } finally {
    await fetcher?.close();
  }
}

/** True for what looks like an address and no path: `scheme://…`, also one that will be refused. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(input);
}
