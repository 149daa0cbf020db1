/** Details: one thing of the record told whole – facts, then sections of sentences, then the notes they rest on. */
import type { RecordArticle, RecordEntity } from '../../model/index.ts';
import type { RecordReader } from '../../record/store.ts';
import type { BriefSection, Note } from '../brief/brief.ts';
import type { BriefContext } from '../brief/build.ts';
import { makeNoteBook } from '../brief/notes.ts';

export interface Detail {
  readonly title: string;
  /** Label and value, in order. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly BriefSection[];
  readonly notes: readonly Note[];
}

/** What writers of sentences need, for these articles and entities. */
export async function loadContext(
  reader: RecordReader,
  articles: Iterable<string>,
  entities: Iterable<string>,
): Promise<BriefContext> {
  const articleItems = await reader.getMany('articles', [...new Set(articles)].sort());
  const entityItems = await reader.getMany('entities', [...new Set(entities)].sort());
  const byId = new Map<string, RecordArticle>(articleItems.map((article) => [article.id, article]));
  const named = new Map<string, RecordEntity>(entityItems.map((entity) => [entity.id, entity]));
  return { articles: byId, entities: named, book: makeNoteBook(byId) };
}

/** A detail with its empty facts and sections left out. */
export function makeDetail(
  title: string,
  facts: readonly (readonly [string, string | null | undefined])[],
  sections: readonly BriefSection[],
  notes: readonly Note[],
): Detail {
  return {
    title,
    facts: facts.flatMap(([label, value]) => (value ? [[label, value] as const] : [])),
    sections: sections.filter((section) => section.lines.length > 0),
    notes,
  };
}
