/**
 * Attribution of the reader alone, sentence by sentence, with no rule across sentences: PolNeAR's open part (US political news)
 * in CofeNet's tokens. The reader was not trained on it; the threshold of its cues was set here.
 */
import { join } from 'node:path';
import type { Reader, Word } from '../../../src/reader/index.ts';
import { withReader } from '../../reader.ts';
import type { ScoreRow, ScoreSet } from '../../score-set.ts';
import { readLines } from '../names/spans.ts';
import { type Attribution, countDocument, makeCounts } from '../polnear/attributions.ts';

interface Paragraph {
  readonly doc: string;
  readonly tokens: readonly string[];
  /** Null where the tokens could not be found in the document. */
  readonly offsets: readonly (readonly [number, number])[] | null;
}
interface Document {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

export const scoreSet: ScoreSet = {
  name: 'reader-attribution',
  needs: 'data/polnear_cofenet/dev.jsonl',
  run: withReader('reader-attribution', run),
};

async function run(path: string, reader: Reader): Promise<readonly ScoreRow[]> {
  const documents = readLines<Document>(join(path, '..', '..', 'polnear', 'dev.jsonl'));
  const paragraphs = new Map<string, Paragraph>();
  for (const paragraph of readLines<Paragraph>(path)) {
    const start = paragraph.offsets?.[0]?.[0];
    // Paragraphs come once for each annotator.
    const key = `${paragraph.doc} ${start}`;
    if (start !== undefined && !paragraphs.has(key)) paragraphs.set(key, paragraph);
  }
  const sentences = [...paragraphs.values()].flatMap(({ doc, tokens, offsets }) => {
    const words = tokens.map((token, index): Word => {
      const [start = 0, end = 0] = offsets?.[index] ?? [];
      return { text: token === '``' || token === "''" ? '"' : token, start, end };
    });
    return cutSentences(words).map((part) => ({ doc, words: part }));
  });
  const readings = await reader.read(sentences.map(({ words }) => words));
  const found = new Map<string, Attribution[]>(documents.map(({ id }) => [id, []]));
  for (const [index, { doc }] of sentences.entries()) {
    for (const { source, content } of readings[index]?.attributions ?? []) {
      found.get(doc)?.push({
        source: source ? [[source.start, source.end]] : [],
        content: content.map(({ start, end }) => [start, end]),
      });
    }
  }
  const counts = makeCounts();
  for (const { id, text, attributions } of documents) {
    countDocument(text, attributions, found.get(id) ?? [], () => counts);
  }
  const set = 'reader/polnear (dev)';
  const { right, foundSourced, goldSourced, matched, found: all, gold } = counts;
  const row = (metric: string, hits: number, of: number, said: number): ScoreRow => {
    const [precision, recall] = [hits / Math.max(1, said), hits / Math.max(1, of)];
    const value = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { set, metric, value, precision, recall, of };
  };
  return [
    {
      ...row('WHO_SAID_WHAT@.5', right, goldSourced, foundSourced),
      peer: { name: 'simple rules', value: 0.236 },
    },
    row('content_match@.5', matched, gold, all),
  ];
}

const stop = /^[.?!]$/;
const closer = /^["”'’)\]]$|^''$/;

/** Sentences of a paragraph by its stops. */
function cutSentences(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [];
  let first = 0;
  for (const [index, { text }] of words.entries()) {
    const next = words[index + 1]?.text ?? '';
    const isEnd = stop.test(text) || (closer.test(text) && stop.test(words[index - 1]?.text ?? ''));
    if (!isEnd || closer.test(next) || /^\p{Ll}/u.test(next)) continue;
    sentences.push(words.slice(first, index + 1));
    first = index + 1;
  }
  if (first < words.length) sentences.push(words.slice(first));
  return sentences;
}
