/**
 * RELATE: Readings → Links. What comes from what, and what is the same? Pure: pairwise links out of digests, groups out of
 * links, and the order in which articles came shows nowhere.
 *
 * 1. `digestReading` keeps of each reading what can be compared without its text.
 * 2. `candidateKeys` says which pairs are worth comparing: those that share a key.
 * 3. `linkArticles` and `linkAllAccounts` tie one pair of articles, and the accounts of the two (or of one article with
 *    itself), symmetrically, with reasons. All accounts of two articles are compared wherever the articles share any key.
 * 4. `groupOrigins`, `groupStories`, `groupEvents`, `groupEntities` make groups out of the links.
 * 5. `describeDerivation`, `buildStory`, `buildEvent`, `buildEntity`, `findContradictions` make rows of the record.
 *
 * `relate` does all of it in memory. A pipeline with a store does the same steps on the stored digests, keys and links.
 */
export { linkAccounts, linkAllAccounts } from './account-links.ts';
export { linkArticles } from './article-links.ts';
export { findContradictions } from './contradictions/index.ts';
export type { OriginOf } from './corroboration.ts';
export { describeDerivation, describeOutside } from './derivation/index.ts';
export { type AccountDigest, type Digest, digestReading, type NameDigest } from './digest.ts';
export {
  type ArticleNames,
  buildEntity,
  describeEntities,
  type EntityGroup,
  type EntityPart,
  groupEntities,
} from './entities/index.ts';
export { buildEvent, groupEvents, type RecordContext, type ToldAccount } from './events/index.ts';
export { makeAccountId, makeGroupId, makeStatementId } from './ids.ts';
export { type CandidateKey, candidateKeys, findCandidates } from './keys.ts';
export type { AccountLink, ArticleLink, DerivedLink, StoryLink } from './links.ts';
export { findLostJudgements, type LostJudgement } from './lost-judgements.ts';
export { moveJudgement, nameJudged } from './moved-judgements.ts';
export { type ArticleOrigin, groupOrigins } from './origins.ts';
export { buildRelations, buildStatements, mergeRelations } from './record-rows.ts';
export { type Links, relate } from './relate.ts';
export type { DigestedAccount } from './signals/pair.ts';
export { buildStory, groupStories } from './stories.ts';
export { findSuccessors } from './successors.ts';
