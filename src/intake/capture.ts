/** Captures: bytes as they came, and what intake makes of them. */
import type { Intaken, Problem } from '../model/index.ts';

/** Bytes as they came, with all that is known of where from. Pure data: nothing here reads a disk or the network. */
export interface Capture {
  readonly bytes: Uint8Array;
  /** Last part of the file's path, null for an address or standard input. */
  readonly file: string | null;
  readonly url: string | null;
  /** Media type by header or by name (`text/html`, `text/plain`, `application/x-ndjson`, `application/rss+xml`, …). */
  readonly mediaType: string | null;
  /** Charset that the server's header names. */
  readonly charset: string | null;
  /** Number of the first line, from 1, where these bytes are a later part of a long JSON Lines file. */
  readonly firstLine?: number;
}

/** What came out of one capture: many articles for a feed or JSON Lines, none where it is not an article. */
export interface Intake {
  readonly articles: readonly Intaken[];
  /** Faults of the capture as a whole, each naming the file or address. */
  readonly problems: readonly Problem[];
}

export interface TakeInOptions {
  /** Largest article, page or feed in bytes; a JSON Lines file may be longer, its lines may not. */
  readonly bytesMax: number;
}

export const defaultTakeInOptions: TakeInOptions = { bytesMax: 20_000_000 };

/** What people call the capture: its file name, its address, or "standard input". */
export function nameCapture(capture: Capture): string {
  return capture.file ?? capture.url ?? 'standard input';
}
