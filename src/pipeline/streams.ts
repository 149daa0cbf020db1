/** Streams: what the pipeline's steps are strung together with. */

/** `items` in lists that end once their sizes add up to `sizeMax` or they hold `countMax` items. */
export async function* inBatches<T>(
  items: AsyncIterable<T> | Iterable<T>,
  { countMax, sizeMax, sizeOf }: { countMax: number; sizeMax: number; sizeOf: (item: T) => number },
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let size = 0;
  for await (const item of items) {
    batch.push(item);
    size += sizeOf(item);
    if (batch.length >= countMax || size >= sizeMax) {
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

/** `work` on every item, `atOnce` of them at a time, answers in order of the items. */
export async function* mapAtOnce<T, R>(
  items: AsyncIterable<T>,
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  try {
    for await (const item of items) {
      const promise = work(item);
      // Its failure is thrown where it is awaited below; until then it must not count as unhandled.
      promise.catch(() => undefined);
      running.push(promise);
      if (running.length >= atOnce) yield (await running.shift()) as R;
    }
    while (running.length > 0) yield (await running.shift()) as R;
  } finally {
    await Promise.allSettled(running);
  }
}

/** The items of lists, one after another. */
export async function* flatten<T>(batches: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const batch of batches) yield* batch;
}
