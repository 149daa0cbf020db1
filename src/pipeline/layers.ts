/** The language layers by name: the rules, or the trained reader, which has to be opened. */
import type { ReaderChoice, ReaderKind } from '../model/choices.ts';
import { OnrecordError } from '../model/index.ts';
import { type LanguageLayer, makeModelLayer, nameReader, winkLayer } from '../read/index.ts';
import { markBuild } from './build-mark.ts';

/**
 * The layer of that name. Rejects with `reader-model-missing` or `reader-runtime-missing`; the rules are always there. Says
 * nothing of the runtime, as every thread opens its own: `chooseReader` does, once.
 */
export async function openLayer(kind: ReaderKind): Promise<LanguageLayer> {
  if (kind === 'rules') return winkLayer;
  const { openReader } = await import('../reader/index.ts');
  return makeModelLayer(await openReader({ onNote: () => {} }));
}

/** Name and version of the reader that `kind` is today, as the readings that it would make carry it. Rejects as `openLayer`. */
export async function nameInstalled(kind: ReaderKind): Promise<string> {
  const layer = kind === 'rules' ? winkLayer.name : await (await import('../reader/index.ts')).nameModel();
  return nameReader(layer, markBuild());
}

/** True where `reader`, the name of the reader of a reading, is that of the rules alone. */
export const isRules = (reader: string): boolean => reader.startsWith(winkLayer.name.replace(/[^/]*$/, ''));

/**
 * Who reads, by what is installed: for `auto` the model where it and a runtime are there, else the rules, and `onNote` is told why;
 * it is told as well where the model has to run on WebAssembly.
 * Rejects with `reader-model-missing` or `reader-runtime-missing` where the model is asked for by name. `check` is for tests.
 */
export async function chooseReader(
  choice: ReaderChoice,
  onNote: (line: string) => void = () => {},
  check?: () => Promise<void>,
): Promise<ReaderKind> {
  if (choice === 'rules') return choice;
  try {
    if (check) await check();
    else await (await import('../reader/index.ts')).checkModel(onNote);
    return 'model';
  } catch (error) {
    if (choice === 'model' || !(error instanceof OnrecordError)) throw error;
    onNote(`sentences are read by rules alone, which find less: ${error.message}`);
    return 'rules';
  }
}
