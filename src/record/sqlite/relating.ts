/** `RelateStore` over SQLite. */
import type { RelateStore } from '../relate-store.ts';
import type { Database } from './driver.ts';
import { deleteDerived, putDerived } from './tables/derived.ts';
import * as groups from './tables/groups.ts';
import * as keys from './tables/keys.ts';
import * as links from './tables/links.ts';
import * as pending from './tables/pending.ts';

/** For each kind of row that belongs to one article or event, the column that names it. */
const owners = { derivations: 'source', statements: 'article', contradictions: 'event' } as const;

export function makeRelateStore(db: Database): RelateStore {
  return {
    atomically: (work) => db.writeAsync(work),

    unlinked: async (limit) => pending.listUnlinked(db, limit),
    ungrouped: async () => pending.listUngrouped(db),
    markLinked: async (articles) => pending.markLinked(db, articles),
    markTouched: async (articles) => pending.markTouched(db, articles),
    clearUngrouped: async () => pending.clearUngrouped(db),

    digests: async function* digests(articles) {
      yield* links.iterateDigests(db, articles);
    },
    candidates: async (articles) => keys.findCandidates(db, articles),
    putLinks: async (found) => links.putLinks(db, found),
    dropLinks: async (nodes) => links.dropLinks(db, nodes),
    component: async (nodes) => links.findComponent(db, nodes),

    putNodes: async (article, accounts, parts) => groups.putNodes(db, article, accounts, parts),
    accountsOf: async (articles) => groups.listAccounts(db, 'article', articles),
    accounts: async (ids) => groups.listAccounts(db, 'id', ids),
    accountsIn: async (events) => groups.listAccounts(db, 'event', events),
    assignEvent: async (event, accounts) => groups.assignEvent(db, event, accounts),
    assignArticle: async (article, origin, story) => groups.assignArticle(db, article, origin, story),
    articleGroups: async () => groups.readArticleGroups(db),
    parts: async function* parts() {
      yield* groups.iterateParts(db);
    },
    assignEntity: async (article, part, entity) => groups.assignEntity(db, article, part, entity),
    entitiesOf: async (article) => groups.readEntities(db, article),
    partsOf: async (entity) => groups.readParts(db, entity),
    putRelationParts: async (article, parts) => groups.putRelationParts(db, article, parts),
    relationParts: async (relation) => groups.readRelationParts(db, relation),

    idsOf: async (kind, owner) =>
      db
        .all<{ id: string }>(`SELECT id FROM ${kind} WHERE ${owners[kind]} = ? ORDER BY id`, owner)
        .map((row) => row.id),
    put: async (kind, row) => {
      putDerived(db, kind, row);
    },
    drop: async (kind, id) => deleteDerived(db, kind, id),
    dropEmpty: async (kind, ids) => groups.dropEmpty(db, kind, ids),
    dropEmptyEntities: async () => groups.dropEmptyEntities(db),
  };
}
