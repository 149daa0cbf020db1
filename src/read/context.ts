/** What each step of reading is given: the article, its analysis, and what the steps before it found. */
import type { Article, Entity, Mention, Place, Relation, Statement, Timex } from '../model/index.ts';
import type { Analysis } from './language.ts';

export interface TextContext {
  readonly article: Article;
  readonly analysis: Analysis;
}

export interface PlaceContext extends TextContext {
  readonly times: readonly Timex[];
  readonly places: readonly Place[];
}

export interface EntityContext extends PlaceContext {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
}

export interface StatementContext extends EntityContext {
  readonly statements: readonly Statement[];
}
