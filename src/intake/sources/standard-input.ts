/** Standard input as one capture: what it holds is found by its first bytes. */
import { OnrecordError } from '../../model/index.ts';
import type { Capture } from '../capture.ts';

/** All of `stream`. Rejects with `too-large` after `bytesMax` bytes. */
export async function captureStream(stream: AsyncIterable<Uint8Array | string>, bytesMax: number): Promise<Capture> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > bytesMax)
      throw new OnrecordError('too-large', `standard input has more than ${bytesMax} bytes`, { subject: '-' });
    chunks.push(bytes);
  }
  return { bytes: Buffer.concat(chunks), file: null, url: null, mediaType: null, charset: null };
}
