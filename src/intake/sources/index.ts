/** Sources: the edges that touch disk and network. Paths, addresses and `-` in, captures out, in the order given. */
import type { OnrecordError } from '../../model/index.ts';
import { type Capture, defaultTakeInOptions } from '../capture.ts';
import { type Fetcher, type FetchOptions, openFetcher } from './address.ts';
import { captureFiles } from './files.ts';
import { captureStream } from './standard-input.ts';

export type { FetchOptions } from './address.ts';

export interface SourceOptions {
  readonly bytesMax?: number;
  readonly fetch?: Partial<FetchOptions>;
  /** Told of each file or address that cannot be taken, and the rest goes on; where it is absent, the first one rejects. */
  readonly onFault?: (error: OnrecordError) => void;
  /** What `-` stands for. */
  readonly standardInput?: AsyncIterable<Uint8Array | string>;
}

/** Largest standard input in bytes: it may be JSON Lines, which no limit of one article fits. */
const streamBytesMax = 500_000_000;

/** Captures of `inputs`: files, folders, http(s) addresses, and `-`. A path that is not there rejects with `file-not-found`. */
export async function* openSources(inputs: readonly string[], options: SourceOptions = {}): AsyncGenerator<Capture> {
  const { onFault, standardInput = process.stdin } = options;
  const bytesMax = options.bytesMax ?? defaultTakeInOptions.bytesMax;
  let fetcher: Fetcher | null = null;
  try {
    for (const input of inputs) {
      if (input === '-') yield await captureStream(standardInput, streamBytesMax);
      else if (isAddress(input)) {
        fetcher ??= openFetcher({ bytesMax, ...options.fetch });
        const capture = await fetcher.capture(input).catch((error: OnrecordError) => {
          if (!onFault) throw error;
          onFault(error);
        });
        if (capture) yield capture;
      } else yield* captureFiles(input, onFault ? { bytesMax, onFault } : { bytesMax });
    }
  } finally {
    await fetcher?.close();
  }
}

/** True for what looks like an address and no path: `scheme://…`, also one that will be refused. */
function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(input);
}
