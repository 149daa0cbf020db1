/**
 * What a worker does: takes captures in, and reads articles. Both are functions of their input alone, so they may run in
 * any thread, or in the caller's.
 */
import { indexWords } from '../record/fold.ts';
import { packBytes, packJson, packText } from '../record/packing.ts';
import type { ArticleInput } from '../record/writer.ts';
import { type Capture, takeIn } from '../intake/index.ts';
import { type Intaken, makeId, type Problem, type Reading } from '../model/index.ts';
import type { ReaderKind } from '../model/choices.ts';
import type { LanguageLayer } from '../read/index.ts';
import { openLayer } from './layers.ts';
import { readTaken } from './read-taken.ts';
import { candidateKeys, describeEntities, digestReading } from '../relate/index.ts';
import { hashKeys } from './keys.ts';
import type { Kept } from './relating/kept.ts';

/** What a capture gave. `packed` is the zstd of its bytes. */
export interface Taken {
  readonly articles: readonly Intaken[];
  readonly problems: readonly Problem[];
  readonly packed: Uint8Array;
}

/** Takes each capture in; in the record an article's id is always the hash of what it came from. */
function takeCaptures(captures: readonly Capture[]): Taken[] {
  return captures.map((capture) => {
    const { articles, problems } = takeIn(capture);
    return {
      articles: articles.map((taken) => ({
        ...taken,
        article: { ...taken.article, id: makeId('art', taken.sha256) },
      })),
      problems,
      packed: packBytes(capture.bytes),
    };
  });
}

/** An article that was read, or why it could not be. */
export type Read = { readonly input: ArticleInput } | { readonly id: string; readonly problem: Problem };

/** What the record keeps of a reading. */
export function packReading(reading: Reading, sha256: string): ArticleInput {
  const { article, ...found } = reading;
  const digest = digestReading(reading);
  return {
    article,
    sha256,
    reader: reading.reader,
    packedText: packText(article.text),
    packedReading: packJson(found),
    packedDigest: packJson({ digest, parts: describeEntities(reading) } satisfies Kept),
    keys: hashKeys(candidateKeys(digest)),
    words: indexWords(article),
  };
}

async function readOne(taken: Intaken, layer: LanguageLayer): Promise<Read> {
  try {
    const [reading] = await readTaken([taken], { layer });
    if (!reading) throw new Error('no reading');
    return { input: packReading(reading, taken.sha256) };
  } catch (error) {
    return describeUnread(taken, String(error));
  }
}

function describeUnread({ article }: Intaken, why: string): Read {
  const says = `${article.file ?? article.url ?? article.id} could not be read: ${why}`;
  return { id: article.id, problem: { code: 'reading-failed', says, severity: 'error' } };
}

/** Reads articles and packs what the record keeps of each. One that breaks the reader is reported, and breaks nothing else. */
async function readArticles(taken: readonly Intaken[], layer: LanguageLayer): Promise<Read[]> {
  try {
    const readings = await readTaken(taken, { layer });
    return readings.map((reading, index) => ({ input: packReading(reading, taken[index]?.sha256 ?? '') }));
  } catch {
    return Promise.all(taken.map((one) => readOne(one, layer)));
  }
}

/** A task with its input, and its answer. */
export interface Tasks {
  readonly take: { readonly input: readonly Capture[]; readonly answer: readonly Taken[] };
  readonly read: { readonly input: readonly Intaken[]; readonly answer: readonly Read[] };
}
export type TaskName = keyof Tasks;

/** The answer for an `item` of a task over which every thread ended: a problem that names it. */
export function answerLost(name: TaskName, item: unknown, why: string): Taken | Read {
  if (name === 'read') return describeUnread(item as Intaken, why);
  const { file, url } = item as Capture;
  const says = `${file ?? url ?? 'a capture'} could not be taken in: ${why}`;
  return { articles: [], problems: [{ code: 'intake-failed', says, severity: 'error' }], packed: new Uint8Array() };
}

/** Size of a task's input in bytes or UTF-16 units. */
export function unitsOf(input: Tasks[TaskName]['input']): number {
  return input.reduce((sum, item) => sum + ('bytes' in item ? item.bytes.length : item.article.text.length), 0);
}

/** Runs one task. */
export type TaskRunner = <Name extends TaskName>(
  name: Name,
  input: Tasks[Name]['input'],
) => Promise<Tasks[Name]['answer']>;

/** Runs tasks with the layer `reader`, opened when the first article is to be read. `open` is for tests. */
export function makeTaskRunner(reader: ReaderKind, open: typeof openLayer = openLayer): TaskRunner {
  let layer: Promise<LanguageLayer> | null = null;
  return async (name, input) => {
    if (name === 'take') return takeCaptures(input as Tasks['take']['input']);
    layer ??= open(reader);
    return readArticles(input as Tasks['read']['input'], await layer);
  };
}
