/** Typed spans of tokens: gold from BIO tags, predictions from readings, exact matches counted. */
import { readFileSync } from 'node:fs';
import type { Given, Reading } from '../../../src/model/index.ts';
import { type LanguageLayer, read, requestFor } from '../../../src/read/index.ts';
import { makePlainArticle } from '../../accounts-of.ts';
import type { ScoreRow } from '../../score-set.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** One text with gold tokens: of one or more sentences, each a list of token offsets with BIO tags. */
export interface TaggedText {
  readonly text: string;
  readonly sentences: readonly { readonly tokens: readonly Offsets[]; readonly tags: readonly string[] }[];
}

export const readLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** Text and token offsets of a sentence that is given as words only: words parted by one space. */
export function layOut(words: readonly string[]): { text: string; tokens: Offsets[] } {
  const tokens: Offsets[] = [];
  let at = 0;
  for (const word of words) {
    tokens.push({ start: at, end: at + word.length });
    at += word.length + 1;
  }
  return { text: words.join(' '), tokens };
}

/** Spans of BIO tags; an I- after another type opens a span of its own. */
export function bioSpans({ tokens, tags }: TaggedText['sentences'][number]): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null as Span | null;
  for (const [index, tag] of tags.entries()) {
    const token = tokens[index];
    if (!token) break;
    const type = tag.slice(2);
    if (open !== null && tag.startsWith('I-') && open.type === type) {
      open = { start: open.start, end: token.end, type };
      continue;
    }
    if (open) spans.push(open);
    open = tag === 'O' ? null : { start: token.start, end: token.end, type };
  }
  if (open) spans.push(open);
  return spans;
}

/** Readings of `texts` on their gold sentences and tokens. */
export async function readTagged(texts: readonly TaggedText[], layer: LanguageLayer): Promise<Reading[]> {
  const articles = texts.map(({ text }, index) => makePlainArticle(String(index), text));
  const requests = articles.map((article, index) => requestFor(article, givenOf(texts[index]?.sentences ?? [])));
  const analyses = await layer.analyse(requests);
  return articles.flatMap((article, index) => {
    const analysis = analyses[index];
    return analysis ? [read(article, analysis, { tokens: true })] : [];
  });
}

function givenOf(sentences: TaggedText['sentences']): Given {
  return {
    sentences: sentences.map(({ tokens }) => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 })),
    tokens: sentences.flatMap(({ tokens }) => [...tokens]),
  };
}

/** Micro-averaged exact F1 as a row: start, end and type must all be right. */
export function scoreExact(
  set: string,
  metric: string,
  gold: readonly (readonly Span[])[],
  predicted: readonly (readonly Span[])[],
  peer: ScoreRow['peer'],
): ScoreRow {
  const key = ({ start, end, type }: Span): string => `${start},${end},${type}`;
  let right = 0;
  let found = 0;
  let of = 0;
  for (const [index, spans] of gold.entries()) {
    const wanted = new Set(spans.map(key));
    const given = new Set((predicted[index] ?? []).map(key));
    of += wanted.size;
    found += given.size;
    right += wanted.intersection(given).size;
  }
  const precision = found === 0 ? 0 : right / found;
  const recall = of === 0 ? 0 : right / of;
  const value = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { set, metric, value, precision, recall, of, ...(peer ? { peer } : {}) };
}
