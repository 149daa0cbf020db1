/** Encoding: the words of one sentence as the numbers that the model takes. */
import { keepAnswers } from './kept.ts';
import { classifyShape, continuation, initial, isRealWord } from './shapes.ts';
import { classifierId, separatorId, type WordPieces } from './wordpiece.ts';

/** A word's piece ids and the class of its shape. */
export interface EncodedWord {
  readonly pieces: readonly number[];
  readonly shape: number;
}

/** A sentence of W words and T pieces, the two marks at its ends counted. */
export interface Encoded {
  /** [T] */
  readonly inputIds: Int32Array;
  /** [T] */
  readonly shapeIds: Int32Array;
  /** [W]: index among the pieces of each word's first one. */
  readonly wordFirst: Int32Array;
  /** [W]: and of its last. */
  readonly wordLast: Int32Array;
}

/** Words kept between calls: as many as long texts have of frequent ones. */
const keptMax = 50_000;

/** A function that encodes words and remembers the frequent ones; the same word always gives the same. */
export function makeWordEncoder(pieces: WordPieces): (word: string) => EncodedWord {
  return keepAnswers((word) => ({ pieces: pieces(word), shape: classifyShape(word) }), keptMax);
}

/** The numbers of a sentence. */
export function encodeSentence(words: readonly EncodedWord[]): Encoded {
  const count = words.reduce((sum, { pieces }) => sum + pieces.length, 0);
  const inputIds = new Int32Array(count + 2);
  const shapeIds = new Int32Array(count + 2);
  const wordFirst = new Int32Array(words.length);
  const wordLast = new Int32Array(words.length);
  inputIds[0] = classifierId;
  let at = 1;
  let opening = initial;
  for (const [index, { pieces, shape }] of words.entries()) {
    wordFirst[index] = at;
    for (const id of pieces) {
      inputIds[at] = id;
      shapeIds[at] = shape + opening + (at === wordFirst[index] ? 0 : continuation);
      at += 1;
    }
    wordLast[index] = at - 1;
    if (isRealWord(shape)) opening = 0;
  }
  inputIds[at] = separatorId;
  return { inputIds, shapeIds, wordFirst, wordLast };
}
