/** Sentences of an article with their words, as the two sides of a derivation are laid beside one another. */
import type { Reading, Span } from '../../model/index.ts';
import { commonWords } from '../common-words.ts';
import { stem } from '../terms.ts';
import { findWords, proseBlocks, type Word } from '../words.ts';

export interface SentenceWord extends Word {
  readonly stem: string;
  /** False for words that stand in every text. */
  readonly content: boolean;
}

export interface TextSentence extends Span {
  /** Position among the sentences of prose; −1 for the headline. */
  readonly index: number;
  readonly words: readonly SentenceWord[];
}

/** One side of a derivation. */
export interface Side {
  readonly reading: Reading;
  readonly headline: TextSentence | null;
  readonly sentences: readonly TextSentence[];
  /** Stems of all content words of the prose. */
  readonly stems: ReadonlySet<string>;
}

const numberPattern = /^\p{N}/u;

function describeWords(words: readonly Word[]): SentenceWord[] {
  return words.map((word) => ({
    ...word,
    stem: stem(word.text),
    content: numberPattern.test(word.text) || (word.text.length > 1 && !commonWords.has(word.text)),
  }));
}

/** The side of `reading`: sentences of paragraphs and captions in order, and its headline block. */
export function layOut(reading: Reading): Side {
  const { article } = reading;
  const blocks = proseBlocks(article);
  const words = describeWords(findWords(article.text, blocks));
  const inProse = reading.sentences.filter((one) =>
    blocks.some((block) => block.start <= one.start && one.start < block.end),
  );
  const spans = [...(inProse.length > 0 ? inProse : blocks)].sort((a, b) => a.start - b.start);
  let at = 0;
  const sentences: TextSentence[] = [];
  for (const { start, end } of spans) {
    while (at < words.length && (words[at]?.start ?? 0) < start) at++;
    const first = at;
    while (at < words.length && (words[at]?.end ?? 0) <= end) at++;
    if (at > first) sentences.push({ start, end, index: sentences.length, words: words.slice(first, at) });
  }
  const block = article.blocks.find(({ kind }) => kind === 'headline');
  const headline = block
    ? { start: block.start, end: block.end, index: -1, words: describeWords(findWords(article.text, [block])) }
    : null;
  const stems = new Set(words.filter((word) => word.content).map((word) => word.stem));
  return { reading, headline, sentences, stems };
}
