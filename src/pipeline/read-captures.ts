/** Reading without a record: captures in, readings out, nothing kept. */
import type { Capture } from '../intake/index.ts';
import { takeIn } from '../intake/index.ts';
import type { Problem, Reading } from '../model/index.ts';
import type { ReaderChoice } from '../model/choices.ts';
import { chooseReader, openLayer } from './layers.ts';
import { readTaken } from './read-taken.ts';

/** What one capture gave. */
export interface ReadCapture {
  readonly readings: readonly Reading[];
  /** Faults of the capture as a whole. */
  readonly problems: readonly Problem[];
}

export interface ReadOptions {
  /** Who reads the sentences; by default the model where it is installed. */
  readonly reader?: ReaderChoice;
  /** Adds tokens and predicates. */
  readonly tokens?: boolean;
  /** Gets the line that says that the rules read for want of the model. */
  readonly onNote?: (line: string) => void;
}

/** Articles read at once: few enough to be printed soon, enough for a layer that reads in batches. */
const batchSize = 32;

/** Readings of `captures`, in order, in batches. `article.id` is the id that came with the input, else a hash. */
export async function* readCaptures(
  captures: AsyncIterable<Capture>,
  { reader = 'auto', onNote, ...options }: ReadOptions = {},
): AsyncGenerator<ReadCapture> {
  const layer = await openLayer(await chooseReader(reader, onNote));
  for await (const capture of captures) {
    const { articles, problems } = takeIn(capture);
    if (problems.length > 0) yield { readings: [], problems };
    for (let at = 0; at < articles.length; at += batchSize) {
      yield { readings: await readTaken(articles.slice(at, at + batchSize), { ...options, layer }), problems: [] };
    }
  }
}
