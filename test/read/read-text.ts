/** Readings of short texts, for tests: an article of which nothing but its text is known, read by the rules. */
import assert from 'node:assert/strict';
import { makePlainArticle } from '../../bench/accounts-of.ts';
import type { Article, Reading } from '../../src/model/index.ts';
import { readAll } from '../../src/read/index.ts';

/** The day on which the invented articles of these tests come out, where one is wanted. */
export const someDay = '2031-02-06';

/** The reading of `text`, published on `date` (ISO day); `blocks` where it is not one paragraph. */
export async function readText(text: string, date: string | null = null, blocks?: Article['blocks']): Promise<Reading> {
  const article = makePlainArticle('t', text, date);
  const [reading] = await readAll([{ ...article, blocks: blocks ?? article.blocks }]);
  assert.ok(reading);
  return reading;
}
