/** Encoding: the words of one sentence as the numbers that the model takes. */
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

/** Words kept between calls, and the length in UTF-16 units up to which they are: memory stays bounded. */
const keptMax = 50_000;
const keptUnitsMax = 40;

/** A function that encodes words and remembers the frequent ones; the same word always gives the same. */
export function makeWordEncoder(pieces: WordPieces): (word: string) => EncodedWord {
  const kept = new Map<string, EncodedWord>();
  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    const encoded = { pieces: pieces(word), shape: classifyShape(word) };
    if (word.length <= keptUnitsMax) {
      if (kept.size >= keptMax) kept.clear();
      kept.set(word, encoded);
    }
    return encoded;
  };
}

/** The numbers of a sentence. */
export function encodeSentence(words: readonly EncodedWord[]): Encoded {
  const inputIds = [classifierId];
  const shapeIds = [0];
  const wordFirst = new Int32Array(words.length);
  const wordLast = new Int32Array(words.length);
  let opening = initial;
  for (const [index, { pieces, shape }] of words.entries()) {
    wordFirst[index] = inputIds.length;
    for (const [place, id] of pieces.entries()) {
      inputIds.push(id);
      shapeIds.push(shape + opening + (place === 0 ? 0 : continuation));
    }
    wordLast[index] = inputIds.length - 1;
    if (isRealWord(shape)) opening = 0;
  }
  inputIds.push(separatorId);
  shapeIds.push(0);
  return { inputIds: Int32Array.from(inputIds), shapeIds: Int32Array.from(shapeIds), wordFirst, wordLast };
}
