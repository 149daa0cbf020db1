/** Keys as numbers: a record holds hundreds for each article, and an index of numbers is a quarter of one of texts. */

import type { CandidateKey } from '../relate/index.ts';
import type { ArticleInput } from '../record/writer.ts';

/**
 * 53-bit hashes of `keys` (cyrb53, public domain), ascending and without duplicates. Two keys that fall together cost one
 * comparison too many, and never a link.
 */
export function hashKeys(keys: readonly CandidateKey[]): ArticleInput['keys'] {
  const hashes = (weak: boolean): number[] =>
    [...new Set(keys.filter((key) => key.weak === weak).map(({ key }) => hashKey(key)))].sort((a, b) => a - b);
  return { strong: hashes(false), weak: hashes(true) };
}

function hashKey(key: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
