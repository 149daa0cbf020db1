/** The reader for benches: opened once; where no model is installed, a set that needs it is skipped with a clear word. */
import { hasModel, openReader, type Reader, type SentenceReading, type Word } from '../src/reader/index.ts';
import type { ScoreRow } from './score-set.ts';

let opened: Promise<Reader> | null = null;

/** The one open reader of this process; rejects with `reader-model-missing` without a model. */
export function sharedReader(): Promise<Reader> {
  opened ??= openReader();
  return opened;
}

/** `run` with an open reader; no rows, and a line on standard error, without a model. */
export function withReader(
  name: string,
  run: (path: string, reader: Reader) => Promise<readonly ScoreRow[]>,
): (path: string) => Promise<readonly ScoreRow[]> {
  return async (path) => {
    if (hasModel()) return run(path, await sharedReader());
    console.error(`${name}: skipped, no model of the reader is installed`);
    return [];
  };
}

/** Words as if parted by one space: what is scored has tokens, and their text does not matter. */
export function layWords(forms: readonly string[]): Word[] {
  let at = 0;
  return forms.map((text) => {
    const start = at;
    at += text.length + 1;
    return { text, start, end: start + text.length };
  });
}

/** Readings of sentences given as words, in order. */
export function readForms(
  reader: Reader,
  sentences: readonly (readonly string[])[],
): Promise<readonly SentenceReading[]> {
  return reader.read(sentences.map(layWords));
}
