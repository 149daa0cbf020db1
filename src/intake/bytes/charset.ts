/** Charsets: bytes → text, by the surest sign there is, and a word where the page says otherwise. */
import { isAscii, isUtf8 } from 'node:buffer';
import chardet from 'chardet';

/** Text without its byte order mark, the charset that it was read in, and what was odd about it. */
export interface DecodedText {
  readonly text: string;
  readonly charset: string;
  /** One sentence part on a charset that is not the one named, or on bytes that fit none; null where all is well. */
  readonly fault: string | null;
}

/** Beginning of a page in which `<meta charset>` or an XML declaration has to stand, in bytes. */
const declarationBytes = 4096;
/** Sample that a guess is made on, in bytes. */
const sampleBytes = 64_000;
/** Share of characters that may be broken in a text that is UTF-8 all the same: a cut end, a stray byte. */
const strayMax = 0.002;

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** `bytes` as text: byte order mark, header, whether it is UTF-8, what the page declares, and only then a guess. */
export function decodeBytes(bytes: Uint8Array, header: string | null): DecodedText {
  const marked = marks.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return { text: decode(bytes, marked[1]), charset: marked[1], fault: null };
  const wide = findWide(bytes);
  if (wide) return { text: decode(bytes, wide), charset: wide, fault: null };
  const declared = nameCharset(header) ?? readDeclared(bytes);
  if (isAscii(bytes) && !bytes.includes(0x1b)) return { text: decode(bytes, 'utf-8'), charset: 'utf-8', fault: null };
  if (isUtf8(bytes) && !declared?.startsWith('iso-2022')) {
    const fault = declared && declared !== 'utf-8' ? `says that it is ${declared}, is UTF-8 and was read so` : null;
    return { text: decode(bytes, 'utf-8'), charset: 'utf-8', fault: fault };
  }
  if (declared && declared !== 'utf-8' && fits(bytes, declared))
    return { text: decode(bytes, declared), charset: declared, fault: null };
  const loose = decode(bytes, 'utf-8');
  if (countBroken(loose) <= Math.max(2, loose.length * strayMax) && /[\u0080-\ufffc]/.test(loose))
    return { text: loose, charset: 'utf-8', fault: 'is UTF-8 with broken characters; they were replaced' };
  const guess = guessCharset(bytes);
  const claim = declared ? `says that it is ${declared} and is not` : 'does not name its charset';
  return { text: decode(bytes, guess), charset: guess, fault: `${claim}; it was read as ${guess}` };
}

/** UTF-16 without a mark: every other byte of European text is zero. */
function findWide(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : null;
}

function readDeclared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, declarationBytes)).toString('latin1');
  const found =
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head) ??
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head);
  return nameCharset(found?.[1] ?? null);
}

/** The standard's name for a label (`latin1` is `windows-1252`), null for one that nobody knows. */
function nameCharset(label: string | null): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim().replace(/^["']|["']$/g, '')).encoding;
  } catch {
    return null;
  }
}

function fits(bytes: Uint8Array, charset: string): boolean {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return !/[\u0080-\u009f]/.test(text.slice(0, sampleBytes));
  } catch {
    return false;
  }
}

function guessCharset(bytes: Uint8Array): string {
  const guess = nameCharset(chardet.detect(bytes.subarray(0, sampleBytes)));
  return guess && guess !== 'utf-8' ? guess : 'windows-1252';
}

function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}

function countBroken(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}
