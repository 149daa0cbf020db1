/** READ: Article → Reading. What does this one text say? Pure: same article and reader version, same reading. */
import { type Article, type Given, type Reading, readingFormat } from '../model/index.ts';
import { type Explanation, explainSentence } from './accounts/explain.ts';
import { findAccounts } from './accounts/index.ts';
import { codeEntities } from './actors/index.ts';
import type { StatementContext } from './context.ts';
import { findEntities } from './entities/index.ts';
import type { Analysis, LanguageLayer, LanguageRequest } from './language.ts';
import { findPlaces } from './places/index.ts';
import { findStatements, widenStatements } from './statements/index.ts';
import { findTimes } from './times/index.ts';
import { winkLayer } from './layer/index.ts';
import { trueCase } from './layer/true-case.ts';

export type { Explanation } from './accounts/explain.ts';
export type { Analysis, LanguageLayer, LanguageRequest, Name } from './language.ts';
export { winkLayer } from './layer/index.ts';
export { makeModelLayer } from './layer/model-layer.ts';

/** Version of the rules, raised where readings change much. The pipeline adds the mark of the build, which changes with every rule. */
const rulesVersion = '1';

/** Name and version of a reader, as its readings carry it: the language layer's, then the rules' with the mark of their build. */
export function nameReader(layer: string, build: string | null = null): string {
  return `${layer} rules/${rulesVersion}${build === null ? '' : `+${build}`}`;
}

/** What the language layer is asked about `article`: its blocks are separate pieces of prose; what is given stands. */
export function requestFor(article: Article, given: Given = {}): LanguageRequest {
  return { text: trueCase(article.text, article.blocks), blocks: article.blocks, ...given };
}

/** All steps of reading but the last: what accounts are made from. What is printed in capitals is read in true case. */
function understand(printed: Article, analysis: Analysis): StatementContext {
  const cased = trueCase(printed.text, printed.blocks);
  const article = cased === printed.text ? printed : { ...printed, text: cased };
  const text = { article, analysis };
  const times = findTimes(text);
  const places = findPlaces({ ...text, times });
  const entities = { ...text, times, places, ...findEntities({ ...text, times, places }) };
  return { ...entities, statements: findStatements(entities) };
}

/**
 * Why each predicate of sentence number `sentence` (from 1) of `article` gave an account or none; empty where the article has
 * no such sentence.
 */
export function explain(article: Article, analysis: Analysis, sentence: number): Explanation[] {
  return explainSentence(understand(article, analysis), sentence - 1);
}

/**
 * The reading of `article`, given the language layer's `analysis` of its text. Does not throw. `layer` and `build` are what its
 * reader is called by.
 */
export function read(
  article: Article,
  analysis: Analysis,
  options: { layer?: string; build?: string; tokens?: boolean } = {},
): Reading {
  const context = understand(article, analysis);
  const { times, places, statements } = context;
  const accounts = findAccounts(context);
  return {
    format: readingFormat,
    reader: nameReader(options.layer ?? winkLayer.name, options.build),
    article,
    sentences: analysis.sentences,
    ...(options.tokens ? { tokens: analysis.tokens, predicates: analysis.predicates } : {}),
    entities: codeEntities({ ...context, text: context.article.text }, accounts, statements),
    mentions: context.mentions,
    relations: context.relations,
    times,
    places,
    statements: widenStatements(context, statements),
    accounts,
    problems: analysis.problems ?? [],
  };
}

/** Readings of `articles`, in order, `given` in the order of the articles: one call of the language layer, then the rules. */
export async function readAll(
  articles: readonly Article[],
  layer: LanguageLayer = winkLayer,
  options: { tokens?: boolean; given?: readonly (Given | undefined)[] } = {},
): Promise<Reading[]> {
  const analyses = await layer.analyse(articles.map((article, index) => requestFor(article, options.given?.[index])));
  return articles.map((article, index) => {
    const analysis = analyses[index];
    if (!analysis) throw new Error(`language layer ${layer.name} gave no analysis for article ${article.id}`);
    return read(article, analysis, { layer: layer.name, ...options });
  });
}
