/** Media types by the ends of file names. */
import { extname } from 'node:path';

const types: ReadonlyMap<string, string> = new Map([
  ['.txt', 'text/plain'],
  ['.text', 'text/plain'],
  ['.md', 'text/plain'],
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.xhtml', 'application/xhtml+xml'],
  ['.jsonl', 'application/x-ndjson'],
  ['.ndjson', 'application/x-ndjson'],
  ['.json', 'application/json'],
  ['.rss', 'application/rss+xml'],
  ['.atom', 'application/atom+xml'],
  ['.xml', 'application/xml'],
  ['.rdf', 'application/rdf+xml'],
]);

/** Media type of a file by its name, null where the name does not tell. */
export function mediaTypeOf(name: string): string | null {
  return types.get(extname(name).toLowerCase()) ?? null;
}

/** True for a file whose lines are one article each. */
export function isJsonLines(name: string): boolean {
  return mediaTypeOf(name) === 'application/x-ndjson';
}
