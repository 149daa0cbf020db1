/** Links of what is new: every unlinked article against those that share a key with it, a batch at a time. */
import type { RelateStore } from '../../record/relate-store.ts';
import { linkAllAccounts, linkArticles } from '../../relate/index.ts';
import { type Kept, loadKept, Recent } from './kept.ts';

/** Articles linked in one transaction: a second or two of work. Their keys are searched, and put among the others, together. */
const batchSize = 512;
/** Digests kept at hand, some 100 kB each: those of a few days, as articles are linked in order of publication. */
const digestsKept = 1200;

/** Takes out what an earlier version of the article was tied to; returns the articles that its links led to. */
async function forgetArticle(store: RelateStore, id: string): Promise<string[]> {
  const accounts = (await store.accountsOf([id])).map((account) => account.id);
  const others = await store.dropLinks([id, ...accounts]);
  const fromAccounts = await store.accounts(others);
  return [...others.filter((other) => other.startsWith('art_')), ...fromAccounts.map((account) => account.article)];
}

async function linkArticle(
  store: RelateStore,
  cache: Recent<Kept>,
  id: string,
  candidates: readonly string[],
): Promise<void> {
  const kept = await loadKept(store, cache, [id, ...candidates]);
  const own = kept.get(id)?.digest;
  if (!own) return;
  await store.putLinks(linkAllAccounts(own, own));
  for (const other of candidates) {
    const digest = kept.get(other)?.digest;
    if (!digest) continue;
    const links = linkArticles(own, digest);
    await store.putLinks([...links, ...linkAllAccounts(own, digest, links)]);
  }
}

/** Puts an article's accounts and entities in, so that groups can be made of them. */
async function placeArticle(store: RelateStore, { digest, parts }: Kept): Promise<void> {
  const partOf = new Map(parts.map((part) => [part.entity, part]));
  await store.putNodes(
    digest.article,
    digest.accounts.map((account) => account.id),
    new Map(digest.names.map(({ entity }) => [entity, JSON.stringify(partOf.get(entity) ?? null)])),
  );
}

/** Links the next articles that are not linked, in one transaction; returns how many. */
async function linkBatch(store: RelateStore, cache: Recent<Kept>, size: number): Promise<number> {
  return store.atomically(async () => {
    // Asked for within the transaction: another program may be linking as well.
    const ids = await store.unlinked(size);
    const touched = new Set<string>();
    for (const id of ids) for (const other of await forgetArticle(store, id)) touched.add(other);
    const batch = await loadKept(store, cache, ids);
    for (const kept of batch.values()) await placeArticle(store, kept);
    const candidates = await store.candidates(ids);
    for (const id of ids) await linkArticle(store, cache, id, candidates.get(id) ?? []);
    await store.markLinked(ids);
    await store.markTouched([...touched]);
    return ids.length;
  });
}

/** Links all unlinked articles. Killed between two batches, it goes on with the next one when it is called again. `size` is for tests. */
export async function linkUnlinked(
  store: RelateStore,
  onLinked: (articles: number) => void,
  size: number = batchSize,
): Promise<void> {
  const cache = new Recent<Kept>(digestsKept);
  for (;;) {
    const linked = await linkBatch(store, cache, size);
    if (linked === 0) return;
    onLinked(linked);
  }
}
