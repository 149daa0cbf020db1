/** TAKE IN: bytes → Article. What is the article, what is page furniture, and where does it come from? */
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
}

/** What came out of one capture: many articles for a feed or JSON Lines, none where it is not an article. */
export interface Intake {
  readonly articles: readonly Intaken[];
  /** Faults of the capture as a whole, each naming the file or address. */
  readonly problems: readonly Problem[];
}

/** Articles of one capture. Does not throw: a broken input gives problems. */
export function takeIn(_capture: Capture): Intake {
  return { articles: [], problems: [] };
}
