/** What is kept of each article for relating, and a cache of the digests last used. */
import type { RelateStore } from '../../record/relate-store.ts';
import type { Digest, EntityPart } from '../../relate/index.ts';

/** Packed beside each article by the worker that read it. */
export interface Kept {
  readonly digest: Digest;
  readonly parts: readonly EntityPart[];
}

/** A map that holds the `size` entries used last. */
export class Recent<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  get(key: string): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#entries.set(key, value);
    if (this.#entries.size <= this.#size) return;
    const oldest = this.#entries.keys().next();
    if (!oldest.done) this.#entries.delete(oldest.value);
  }
}

/** What is kept of `articles`, by id; out of `cache` where it is there. */
export async function loadKept(
  store: RelateStore,
  cache: Recent<Kept>,
  articles: readonly string[],
): Promise<Map<string, Kept>> {
  const found = new Map<string, Kept>();
  const missing: string[] = [];
  for (const id of articles) {
    const known = cache.get(id);
    if (known) found.set(id, known);
    else missing.push(id);
  }
  if (missing.length === 0) return found;
  for await (const row of store.digests(missing)) {
    const kept = row as Kept;
    found.set(kept.digest.article, kept);
    cache.set(kept.digest.article, kept);
  }
  return found;
}
