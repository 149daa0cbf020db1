/** THE READER: words → tags, lemmas, trees, names, roles, factuality, attribution. One small model, run in Node. */
export type {
  ReadAttribution,
  ReadFrame,
  ReadMention,
  ReadName,
  ReadWord,
  SentenceReader,
  SentenceReading,
  Word,
  WordRange,
} from '../model/index.ts';
export { alignWords } from './align.ts';
export { openReader, type Reader } from './reader.ts';
export { checkModel, hasModel, type ModelOptions, nameModel, type Runtime } from './session.ts';
