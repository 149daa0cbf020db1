/** Ids are hashes of the fields that make a thing what it is: a second run gives the same ids and changes nothing. */
import { createHash } from 'node:crypto';

/** The kinds of thing that carry an id in the record, each with the prefix of its ids. */
export type IdPrefix = 'art' | 'drv' | 'sto' | 'ent' | 'rel' | 'stm' | 'acc' | 'evt' | 'con' | 'jdg';

/** `prefix` + 16 hex digits of the SHA-256 of `parts` (joined by U+001F, which no field contains). */
export function makeId(prefix: IdPrefix, ...parts: readonly (string | number | null)[]): string {
  const hash = createHash('sha256').update(parts.map(String).join('\u001f')).digest('hex');
  return `${prefix}_${hash.slice(0, 16)}`;
}
