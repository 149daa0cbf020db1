/**
 * The session: the only file of the reader with effects. It reads the files of a model and loads a runtime for it, the native
 * one where it can, else WebAssembly. One thread a session: two sessions in two worker threads are faster than one with two.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { OnrecordError } from '../model/index.ts';
import { slimModel } from './graph/slim.ts';
import { type Labels, labelsSchema, type LemmaTable, lemmaTableSchema } from './labels.ts';

export type Runtime = 'native' | 'wasm';

export interface Tensor {
  readonly data: Float32Array | Int32Array;
  readonly dims: readonly number[];
}
type Tensors = Readonly<Record<string, Tensor>>;

interface Session {
  readonly runtime: Runtime;
  /** One run of the model at a time, on those of the inputs that it takes. */
  run(inputs: Tensors): Promise<Tensors>;
  close(): Promise<void>;
}

/** A model with all that lies beside its weights. */
export interface OpenModel {
  /** Name and version of the package, and the mark of its files. */
  readonly name: string;
  readonly labels: Labels;
  readonly lemmas: LemmaTable;
  readonly vocabulary: string;
  readonly session: Session;
}

export interface ModelOptions {
  /** Folder of the model; by default the installed package `onrecord-reader-en`. */
  readonly model?: string;
  /** By default native, and WebAssembly where that cannot be loaded. */
  readonly runtime?: Runtime;
  /** Gets the one line that says that WebAssembly is used for want of the native runtime; by default a process warning. */
  readonly onNote?: (line: string) => void;
}

/** What both builds of ONNX Runtime offer, as far as it is used. */
interface OnnxRuntime {
  readonly InferenceSession: {
    create(
      model: Uint8Array,
      options: object,
    ): Promise<{
      readonly inputNames: readonly string[];
      run(inputs: Record<string, unknown>): Promise<Record<string, unknown>>;
      release(): Promise<void>;
    }>;
  };
  readonly Tensor: new (type: 'int32', data: Int32Array, dims: readonly number[]) => unknown;
  readonly env: { wasm: { numThreads?: number } };
}

/** Rejects with `reader-model-missing`, or with `reader-runtime-missing` where neither runtime can be loaded. */
export async function openModel(options: ModelOptions = {}): Promise<OpenModel> {
  const folder = options.model ?? findModel();
  const text = (file: ModelFile): string => readModelFile(folder, file).toString('utf8');
  const labels = labelsSchema.parse(JSON.parse(text('labels.json')));
  const lemmas = lemmaTableSchema.parse(JSON.parse(text('lemmas.json')));
  const vocabulary = text('vocab.txt');
  const file = readModelFile(folder, 'model.onnx');
  const mark = markFiles(folder, file);
  const model = slimModel(file);
  free(file);
  const session = await openSession(model, options);
  free(model);
  return { name: nameReader(folder, mark, session.runtime), labels, lemmas, vocabulary, session };
}

/** Gives the memory of a large file back at once: two workers that open the model would hold it twice over until V8 cleans up. */
function free(bytes: Uint8Array): void {
  if (bytes.byteLength === bytes.buffer.byteLength) (bytes.buffer as ArrayBuffer).transfer(0);
}

/** The name that the default model would have if it were opened now; the weights are read, and not loaded. Rejects as `openModel`. */
export async function nameModel(folder: string = findModel()): Promise<string> {
  const runtime = await loadNative().then(
    () => 'native' as const,
    () => loadWasm().then(() => 'wasm' as const),
  );
  const file = readModelFile(folder, 'model.onnx');
  const mark = markFiles(folder, file);
  free(file);
  return nameReader(folder, mark, runtime);
}

/**
 * Rejects with `reader-model-missing` where the default model is not installed, with `reader-runtime-missing` where nothing
 * could run it. `onNote` is told where only WebAssembly can. Reads no weights.
 */
export async function checkModel(onNote: (line: string) => void = () => {}): Promise<void> {
  if (!hasModel()) await openModel();
  try {
    await loadNative();
  } catch (cause) {
    await loadWasm();
    onNote(describeWasm(cause));
  }
}

/** True where the default model is installed. */
export function hasModel(folder: string = findModel()): boolean {
  return existsSync(join(folder, 'model.onnx'));
}

/** Folder of the installed model; in a checkout it lies beside the source. */
function findModel(): string {
  try {
    return join(fileURLToPath(import.meta.resolve('onrecord-reader-en/package.json')), '..');
  } catch {
    return join(import.meta.dirname, '..', '..', 'models', 'reader-en');
  }
}

/** What lies beside the weights, in `model.onnx`. */
const smallFiles = ['labels.json', 'lemmas.json', 'vocab.txt'] as const;
type ModelFile = 'model.onnx' | (typeof smallFiles)[number];

/**
 * `onrecord-reader-en/0.1.0+c70d81f9`: package, version, and the first digits of the SHA-256 of its files, so that other weights are
 * another reader though nobody raised the version. `+wasm` is put behind, as the two runtimes differ in the last digits, and
 * now and then in a label.
 */
function nameReader(folder: string, mark: string, runtime: Runtime): string {
  const { name, version } = readPackage(folder);
  return `${name}/${version}+${mark}${runtime === 'wasm' ? '+wasm' : ''}`;
}

/** The first eight digits of the SHA-256 of a model's files, the weights first. */
function markFiles(folder: string, weights: Uint8Array): string {
  const hash = createHash('sha256').update(createHash('sha256').update(weights).digest());
  for (const file of smallFiles) hash.update(createHash('sha256').update(readModelFile(folder, file)).digest());
  return hash.digest('hex').slice(0, 8);
}

function readModelFile(folder: string, file: ModelFile): Buffer {
  try {
    return readFileSync(join(folder, file));
  } catch (cause) {
    const says = `no ${file} of the reader in ${folder}; \`npm install onrecord-reader-en\` brings the model`;
    throw new OnrecordError('reader-model-missing', says, { subject: folder, cause });
  }
}

function readPackage(folder: string): { name: string; version: string } {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return { name: 'reader', version: 'unnamed' };
  return z.object({ name: z.string(), version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8')));
}

async function openSession(model: Uint8Array, { runtime, onNote = warn }: ModelOptions): Promise<Session> {
  if (runtime === 'wasm') return startSession(await loadWasm(), 'wasm', model);
  try {
    return await startSession(await loadNative(), 'native', model);
  } catch (cause) {
    if (runtime === 'native') throw new OnrecordError('reader-runtime-missing', reason(cause), { cause });
    const session = await startSession(await loadWasm(), 'wasm', model);
    onNote(describeWasm(cause));
    return session;
  }
}

const warn = (line: string): void => process.emitWarning(line, { code: 'ONRECORD_READER_WASM' });

const describeWasm = (cause: unknown): string =>
  `the reader runs on WebAssembly, several times slower: ${reason(cause)}`;

const reason = (cause: unknown): string =>
  `onnxruntime-node cannot be loaded (${(cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''})`;

async function loadNative(): Promise<OnnxRuntime> {
  return import('onnxruntime-node');
}

async function loadWasm(): Promise<OnnxRuntime> {
  try {
    const runtime = (await import('onnxruntime-web')) as unknown as OnnxRuntime;
    runtime.env.wasm.numThreads = 1;
    return runtime;
  } catch (cause) {
    const says = 'neither onnxruntime-node nor onnxruntime-web can be loaded; `npm install onnxruntime-web` brings one';
    throw new OnrecordError('reader-runtime-missing', says, { cause });
  }
}

async function startSession(
  { InferenceSession, Tensor }: OnnxRuntime,
  runtime: Runtime,
  model: Uint8Array,
): Promise<Session> {
  const options = {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
    // With sizes known beforehand it would scale attention in one step instead of two, and round in another place.
    extra: { optimization: { disable_specified_optimizers: 'MatMulScaleFusion' } },
  };
  const session = await InferenceSession.create(model, options);
  let last: Promise<unknown> = Promise.resolve();
  return {
    runtime,
    run(inputs) {
      const feeds: Record<string, unknown> = {};
      for (const name of session.inputNames) {
        const { data, dims } = inputs[name] ?? { data: new Int32Array(), dims: [0] };
        feeds[name] = new Tensor('int32', data as Int32Array, dims);
      }
      const run = last.then(() => session.run(feeds) as Promise<Tensors>);
      last = run.catch(() => {});
      return run;
    },
    close: async () => {
      await last;
      await session.release();
    },
  };
}
