/** The reader: words of sentences in, readings of sentences out. */
import type { SentenceReader, SentenceReading, Word } from '../model/index.ts';
import { assembleSentence, type ReadPart } from './assemble.ts';
import { decodeSentence, type Decoded } from './decode/sentence.ts';
import { type EncodedWord, encodeSentence, makeWordEncoder } from './encode.ts';
import { makeLemmatiser } from './lemmas.ts';
import { cutParts } from './parts.ts';
import { type ModelOptions, openModel, type Runtime, type Tensor } from './session.ts';
import { makeWordPieces, readVocabulary } from './wordpiece.ts';

/** An open reader. `close` frees the model; nothing can be read after it. */
export interface Reader extends SentenceReader {
  readonly runtime: Runtime;
  close(): Promise<void>;
}

/** Words of one "sentence" that are read; the rest of it stays unread, so that a text without an end costs bounded time. */
const sentenceMax = 4096;

/**
 * Opens the reader: about half a second and 100 MB. Rejects with `reader-model-missing` or `reader-runtime-missing`.
 *
 *     const reader = await openReader();
 *     const [reading] = await reader.read([alignWords(text, ['Rebels', 'left', 'Idlib', '.'])]);
 */
export async function openReader(options: ModelOptions = {}): Promise<Reader> {
  const { name, labels, lemmas, vocabulary, session } = await openModel(options);
  const encodeWord = makeWordEncoder(makeWordPieces(vocabulary));
  const pieces = readVocabulary(vocabulary);
  const lemmatise = makeLemmatiser(lemmas, (lower) => pieces.has(lower));
  const limits = { words: labels.maxWords, pieces: labels.maxPieces - 2 };

  async function decodePart(words: readonly EncodedWord[], forms: readonly string[]): Promise<Decoded> {
    return decodeSentence(await session.run(inputsOf(words)), forms, labels);
  }

  async function readSentence(words: readonly Word[]): Promise<SentenceReading> {
    const forms = words.slice(0, sentenceMax).map(({ text }) => text);
    const encoded = forms.map(encodeWord);
    const counts = encoded.map(({ pieces }) => pieces.length);
    const parts: ReadPart[] = [];
    for (const [first, last] of cutParts(forms, counts, limits)) {
      parts.push({ first, last, decoded: await decodePart(encoded.slice(first, last), forms.slice(first, last)) });
    }
    if (words.length > sentenceMax) parts.push({ first: sentenceMax, last: words.length, decoded: null });
    return assembleSentence(words, parts, lemmatise);
  }

  return {
    name,
    runtime: session.runtime,
    async read(sentences) {
      const readings: SentenceReading[] = [];
      for (const words of sentences) readings.push(await readSentence(words));
      return readings;
    },
    close: () => session.close(),
  };
}

/**
 * The model's inputs for one sentence. A batch of one, without padding: activations are scaled over a whole batch, so beside
 * others a sentence could read differently, and batches are hardly faster.
 */
function inputsOf(words: readonly EncodedWord[]): Record<string, Tensor> {
  const { inputIds, shapeIds, wordFirst, wordLast } = encodeSentence(words);
  const row = (data: Int32Array): Tensor => ({ data, dims: [1, data.length] });
  const ones = (length: number): Tensor => row(new Int32Array(length).fill(1));
  return {
    input_ids: row(inputIds),
    shape_ids: row(shapeIds),
    attention_mask: ones(inputIds.length),
    word_first: row(wordFirst),
    word_last: row(wordLast),
    word_mask: ones(words.length),
  };
}
