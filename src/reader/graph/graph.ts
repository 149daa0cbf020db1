/** The graph of an ONNX file: its nodes to be read and changed, all else, weights above all, left as it stands. */
import { type Field, lengthField, numberField, readFields, textField } from './wire.ts';

export interface Node {
  readonly type: string;
  /** Names of the values that it takes. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** The numbers of a constant that has few, or of the order of a Transpose; else none. */
  readonly numbers: readonly number[];
  /** The node as it stands in the file, perhaps with other inputs. */
  readonly message: Uint8Array;
}

export interface Graph {
  /** In an order in which they can be run. */
  readonly nodes: readonly Node[];
  /** Names of what is fed. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** Numbers of fields in onnx.proto. */
const modelGraph = 7;
const graphFields = { node: 1, input: 11, output: 12 };
const nodeFields = { input: 1, output: 2, type: 4, attribute: 5 };
const attributeFields = { name: 1, tensor: 5, ints: 8, kind: 20 };
const tensorFields = { dims: 1, type: 2, raw: 9 };
const tensorKind = 4;
const types = { float: 1, int32: 6, int64: 7 };
/** Constants of more numbers are left unread. */
const numbersMax = 8;

const decoder = new TextDecoder();
const textOf = (field: Field): string => decoder.decode(field.inside());

/** The graph of a model file. Throws where the file is not one. */
export function readGraph(model: Uint8Array): Graph {
  const graph = readFields(model).find(({ number }) => number === modelGraph);
  const nodes: Node[] = [];
  const names: Record<number, string[]> = { [graphFields.input]: [], [graphFields.output]: [] };
  for (const field of readFields(graph?.inside() ?? new Uint8Array())) {
    if (field.number === graphFields.node) nodes.push(readNode(field.inside()));
    else names[field.number]?.push(readName(field.inside()));
  }
  return { nodes, inputs: names[graphFields.input] ?? [], outputs: names[graphFields.output] ?? [] };
}

/** The file of `model` with other nodes, and without those inputs that are not in `graph`. */
export function writeGraph(model: Uint8Array, graph: Graph): Uint8Array {
  const pieces = readFields(model).flatMap((field) => {
    if (field.number !== modelGraph) return [field.whole()];
    const isKept = ({ number, inside }: Field): boolean =>
      number !== graphFields.node && (number !== graphFields.input || graph.inputs.includes(readName(inside())));
    const kept = readFields(field.inside()).filter(isKept);
    const nodes = graph.nodes.flatMap(({ message }) => lengthField(graphFields.node, [message]));
    return lengthField(modelGraph, [...nodes, ...kept.map(({ whole }) => whole())]);
  });
  return Buffer.concat([...pieces]);
}

/** `node` with other inputs. */
export function withInputs(node: Node, inputs: readonly string[]): Node {
  const rest = readFields(node.message).filter(({ number }) => number !== nodeFields.input);
  const pieces = [...inputs.flatMap((name) => textField(nodeFields.input, name)), ...rest.map(({ whole }) => whole())];
  return { ...node, inputs, message: Buffer.concat(pieces) };
}

/** A constant of whole numbers, as a vector, by the name of `output`. */
export function makeConstant(output: string, numbers: readonly number[]): Node {
  const raw = new Uint8Array(BigInt64Array.from(numbers, BigInt).buffer);
  const tensor = [
    numberField(tensorFields.dims, numbers.length),
    numberField(tensorFields.type, types.int64),
    ...lengthField(tensorFields.raw, [raw]),
  ];
  const attribute = [
    ...textField(attributeFields.name, 'value'),
    ...lengthField(attributeFields.tensor, tensor),
    numberField(attributeFields.kind, tensorKind),
  ];
  const pieces = [
    ...textField(nodeFields.output, output),
    ...textField(nodeFields.type, 'Constant'),
    ...lengthField(nodeFields.attribute, attribute),
  ];
  return { type: 'Constant', inputs: [], outputs: [output], numbers, message: Buffer.concat(pieces) };
}

function readNode(message: Uint8Array): Node {
  const inputs: string[] = [];
  const outputs: string[] = [];
  const attributes: Field[] = [];
  let type = '';
  for (const field of readFields(message)) {
    if (field.number === nodeFields.input) inputs.push(textOf(field));
    else if (field.number === nodeFields.output) outputs.push(textOf(field));
    else if (field.number === nodeFields.type) type = textOf(field);
    else if (field.number === nodeFields.attribute) attributes.push(field);
  }
  const numbers = type === 'Constant' || type === 'Transpose' ? attributes.flatMap(readAttribute) : [];
  return { type, inputs, outputs, numbers, message };
}

/** The first field of inputs, outputs and attributes is their name. */
function readName(bytes: Uint8Array): string {
  const field = readFields(bytes).find(({ number }) => number === 1);
  return field ? textOf(field) : '';
}

function readAttribute(attribute: Field): readonly number[] {
  const fields = [...readFields(attribute.inside())];
  const tensor = fields.find(({ number }) => number === attributeFields.tensor);
  if (tensor) return readTensor(tensor.inside());
  return fields.filter(({ number }) => number === attributeFields.ints).map(({ value }) => value);
}

function readTensor(bytes: Uint8Array): readonly number[] {
  const fields = new Map(readFields(bytes).map((field) => [field.number, field]));
  const raw = fields.get(tensorFields.raw)?.inside() ?? new Uint8Array();
  if (raw.length > 8 * numbersMax) return [];
  const { buffer } = Uint8Array.from(raw);
  const type = fields.get(tensorFields.type)?.value;
  if (type === types.int64) return Array.from(new BigInt64Array(buffer), Number);
  if (type === types.int32) return Array.from(new Int32Array(buffer));
  return type === types.float ? Array.from(new Float32Array(buffer)) : [];
}
