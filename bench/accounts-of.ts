/** Readings of bare texts, for sets that give no headline, page or outlet. */
import type { Article, Reading } from '../src/model/index.ts';
import { type LanguageLayer, readAll } from '../src/read/index.ts';

/** An article whose one block is the whole of `text`. */
export function makePlainArticle(id: string, text: string, date: string | null = null): Article {
  return {
    id,
    file: null,
    url: null,
    headline: null,
    outlet: { name: null, how: 'unknown' },
    byline: null,
    published: { value: date, precision: date === null ? null : 'day', how: date === null ? 'unknown' : 'said' },
    language: 'en',
    credits: [],
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  };
}

/** The readings of `texts`, in order. */
export function readTexts(
  texts: readonly { id: string; text: string; date?: string }[],
  layer: LanguageLayer,
): Promise<Reading[]> {
  return readAll(
    texts.map(({ id, text, date }) => makePlainArticle(id, text, date ?? null)),
    layer,
  );
}

/** The JSON objects of a `.jsonl` text. */
export function parseLines<Row>(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}
