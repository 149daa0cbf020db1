/** Packing: long texts and readings are kept as zstd, which is smaller than a page of SQLite and faster than parsing. */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Level 3: a reading of 60 kB becomes about 5 kB in 0.1 ms; higher levels gain little on texts this short. */
const params = { [constants.ZSTD_c_compressionLevel]: 3 };

export function packBytes(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes, { params });
}

export function unpackBytes(packed: Uint8Array): Uint8Array {
  return zstdDecompressSync(packed);
}

export function packText(text: string): Uint8Array {
  return packBytes(Buffer.from(text, 'utf8'));
}

export function unpackText(packed: Uint8Array): string {
  return zstdDecompressSync(packed).toString('utf8');
}

export function packJson(value: unknown): Uint8Array {
  return packText(JSON.stringify(value));
}

export function unpackJson(packed: Uint8Array): unknown {
  return JSON.parse(unpackText(packed));
}
