/** Articles as the pipeline hands them to a store, made from invented texts. */
import { createHash } from 'node:crypto';
import type { Judgement } from '../../src/model/index.ts';
import { indexWords } from '../../src/record/fold.ts';
import { packBytes, packJson, packText } from '../../src/record/packing.ts';
import type { ArticleInput, CaptureInput, StoreBatch } from '../../src/record/writer.ts';
import { makeReading, type ReadingSpec } from '../arbitraries/readings.ts';

/** `spec` as a worker hands it on; other articles find it under `keys`. */
export function makeInput(spec: ReadingSpec, keys: readonly number[] = []): ArticleInput {
  const { article, ...found } = makeReading(spec);
  return {
    article,
    sha256: createHash('sha256').update(article.text).digest('hex'),
    reader: found.reader,
    packedText: packText(article.text),
    packedReading: packJson(found),
    packedDigest: packJson({ digest: article.id }),
    keys: { strong: keys, weak: [] },
    words: indexWords(article),
  };
}

/** The file that `article` came in. */
export function makeCapture(
  { article, sha256 }: ArticleInput,
  file: string | null = article.file,
  url: string | null = null,
): CaptureInput {
  const bytes = Buffer.from(article.text);
  const about = { mediaType: 'text/plain', charset: null, takenAt: '2025-01-01T00:00:00.000Z' };
  return { sha256, file, url, ...about, packed: packBytes(bytes), size: bytes.length };
}

/** A batch of `inputs`, each the only article of its file. */
export function makeBatch(inputs: readonly ArticleInput[]): StoreBatch {
  const captures = inputs.map((input) => ({
    capture: makeCapture(input),
    articles: [input.article.id],
    complete: true,
  }));
  return { captures, articles: inputs };
}

export const judgement: Judgement = {
  ...{ id: 'jdg_1', about: 'event', left: 'acc_1', right: 'acc_2', verdict: 'not-same', by: 'person', score: 1 },
  reasons: ['two towns of one name'],
};
