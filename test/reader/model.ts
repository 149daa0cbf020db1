/** The model for tests that need one: what is installed, or the folder named by ONRECORD_READER_MODEL. */
import { join } from 'node:path';
import { alignWords, hasModel, openReader, type Reader, type Word } from '../../src/reader/index.ts';

export const model = process.env.ONRECORD_READER_MODEL ?? join(import.meta.dirname, '..', '..', 'models', 'reader-en');

/** Why such a test is skipped; false where it runs. */
export const noModel: string | false = hasModel(model) ? false : `no model of the reader in ${model}`;

export const openForTest = (options: Parameters<typeof openReader>[0] = {}): Promise<Reader> =>
  openReader({ model, ...options });

/** Words parted by one space. */
export const makeLine = (forms: readonly string[]): Word[] => alignWords(forms.join(' '), forms);
