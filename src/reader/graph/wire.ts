/** Protocol buffers, as far as an ONNX file needs them: the fields of a message, and fields put together. */

/** A field of a message; what it holds is cut out when asked for, without a copy. */
export interface Field {
  readonly number: number;
  /** The number of a varint, as far as 53 bits hold it; else 0. */
  readonly value: number;
  /** What is inside, for a field with a length. */
  readonly inside: () => Uint8Array;
  /** The field as it stands, with its tag. */
  readonly whole: () => Uint8Array;
}

/** Fields of a message, in order. Throws a RangeError where the message is cut off. */
export function* readFields(message: Uint8Array): Generator<Field> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = message[at];
      if (byte === undefined) throw new RangeError('a message ends within a field');
      at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const from = at;
    const tag = varint();
    const kind = tag & 7;
    const value = kind === 0 || kind === 2 ? varint() : 0;
    const inside = at;
    if (kind === 2) at += value;
    else if (kind === 1) at += 8;
    else if (kind === 5) at += 4;
    if (at > message.length) throw new RangeError('a message ends within a field');
    const end = at;
    yield {
      number: Math.floor(tag / 8),
      value: kind === 0 ? value : 0,
      inside: () => message.subarray(inside, end),
      whole: () => message.subarray(from, end),
    };
  }
}

/** A field with a length, of pieces that are copied by nobody here. */
export function lengthField(number: number, pieces: readonly Uint8Array[]): Uint8Array[] {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return [Uint8Array.from([...varintBytes(number * 8 + 2), ...varintBytes(length)]), ...pieces];
}

/** A field that holds a number that is not negative. */
export const numberField = (number: number, value: number): Uint8Array =>
  Uint8Array.from([...varintBytes(number * 8), ...varintBytes(value)]);

const encoder = new TextEncoder();

export const textField = (number: number, text: string): Uint8Array[] => lengthField(number, [encoder.encode(text)]);

function varintBytes(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}
