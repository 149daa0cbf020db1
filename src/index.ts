/**
 * The library. Three pure stages – `takeIn`, `read`/`readAll`, `relate` – and a record that keeps what they find:
 * `openStore` and `addCaptures` to fill it, `rereadArticles` to bring it up to date, `openReader` to look at it. Views and briefs are in `onrecord/show`, the nouns and
 * their schemas in `onrecord/model`.
 */
export { type Capture, type Intake, openSources, takeIn } from './intake/index.ts';
export type * from './model/index.ts';
export { OnrecordError } from './model/index.ts';
export { type AddOptions, addCaptures, openLayer, openReader, openStore, type RecordStore } from './pipeline.ts';
export { rereadArticles, type RereadArticle, type RereadOptions, type RereadResult } from './pipeline.ts';
export { read, readAll, requestFor } from './read/index.ts';
export type { Analysis, LanguageLayer, LanguageRequest } from './read/index.ts';
export type { Filter, Page, RecordReader } from './record/store.ts';
export { type Links, relate } from './relate/index.ts';
