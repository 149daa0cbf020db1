/** Full-text search: FTS5 finds and ranks the articles, and the best passage of each is cut out of its text. */
import type { RecordArticle } from '../../model/index.ts';
import { makeEvidence } from '../../model/index.ts';
import { foldedWords } from '../fold.ts';
import type { Filter, Page, SearchHit } from '../store.ts';
import type { Database } from './driver.ts';
import { getRows } from './lists.ts';
import { whereOf } from './where.ts';

/** One thing asked for: words that stand together, the last one perhaps only begun (`cease*`). */
interface Term {
  readonly words: readonly string[];
  readonly begun: boolean;
}

/** Terms of a query: `"exact words"`, `word*`, words. Signs that are no words are passed over. */
function parseQuery(query: string): Term[] {
  const terms: Term[] = [];
  for (const match of query.matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const piece = match[1] ?? match[2] ?? '';
    const words = foldedWords(piece).flatMap(({ word }) => splitFolded(word));
    if (words.length > 0) terms.push({ words, begun: piece.endsWith('*') });
  }
  return terms;
}

/** Folding may leave signs that are no letters (an apostrophe): the index cuts there, and so must the query. */
const splitFolded = (word: string): string[] => word.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A match expression of FTS5: every term must be found. Words are quoted, so that none is read as an operator. */
function matchExpression(terms: readonly Term[]): string {
  return terms.map(({ words, begun }) => `"${words.join(' ')}"${begun ? ' *' : ''}`).join(' AND ');
}

/** A word of the headline weighs as much as four of the text. */
const rank = 'bm25(words, 4.0, 1.0)';

export function searchArticles(db: Database, query: string, filter: Filter): Page<SearchHit> {
  const terms = parseQuery(query);
  if (terms.length === 0) return { items: [], total: 0 };
  const { sql, values } = whereOf(db, 'articles', filter);
  const from = `FROM words JOIN articles a ON a.seq = words.rowid WHERE words MATCH ? AND ${sql}`;
  const expression = matchExpression(terms);
  const total = db.get<{ total: number }>(`SELECT count(*) AS total ${from}`, expression, ...values)?.total ?? 0;
  const { limit = -1, offset = 0 } = filter;
  const found = db.all<{ id: string; score: number }>(
    `SELECT a.id, -${rank} AS score ${from} ORDER BY score DESC, a.id LIMIT ? OFFSET ?`,
    expression,
    ...values,
    limit,
    offset,
  );
  const articles = new Map(
    getRows(
      db,
      'articles',
      found.map(({ id }) => id),
    ).map((article) => [article.id, article]),
  );
  const items = found.flatMap(({ id, score }) => {
    const article = articles.get(id);
    return article ? [{ article, score, ...bestPassage(article, terms) }] : [];
  });
  return { items, total };
}

/** Longest passage shown, in UTF-16 units. */
const passageMax = 280;

/** Where `terms` stand in `text`, in order. */
function findMatches(text: string, terms: readonly Term[]): { start: number; end: number; term: number }[] {
  const words = foldedWords(text).flatMap(({ word, start, end }) =>
    splitFolded(word).map((piece) => ({ word: piece, start, end })),
  );
  const matches: { start: number; end: number; term: number }[] = [];
  for (const [at, { start }] of words.entries()) {
    for (const [term, { words: wanted, begun }] of terms.entries()) {
      const last = words[at + wanted.length - 1];
      const fits = wanted.every((word, index) => {
        const found = words[at + index]?.word;
        return begun && index === wanted.length - 1 ? found?.startsWith(word) : found === word;
      });
      if (fits && last) matches.push({ start, end: last.end, term });
    }
  }
  return matches;
}

/** The stretch of a block that holds the most different terms, first one on a tie; the article's beginning without any. */
function bestPassage(
  article: Pick<RecordArticle, 'id' | 'text' | 'blocks'>,
  terms: readonly Term[],
): Pick<SearchHit, 'evidence' | 'matches'> {
  const { text } = article;
  const matches = findMatches(text, terms);
  const blockAt = (at: number): { start: number; end: number } =>
    article.blocks.find((block) => block.start <= at && at < block.end) ?? { start: 0, end: text.length };
  let best = { kinds: 0, start: 0, end: Math.min(text.length, passageMax) };
  for (const match of matches) {
    const block = blockAt(match.start);
    const start = match.start - block.start < passageMax / 2 ? block.start : wordStart(text, match.start - 60);
    const end = block.end - start <= passageMax ? block.end : wordEnd(text, start + passageMax);
    const kinds = new Set(matches.filter((m) => start <= m.start && m.end <= end).map((m) => m.term)).size;
    if (kinds > best.kinds) best = { kinds, start, end };
    if (kinds === terms.length) break;
  }
  const inside = matches.filter((match) => best.start <= match.start && match.end <= best.end);
  const apart = inside.filter((match, index) => index === 0 || match.start >= (inside[index - 1]?.end ?? 0));
  return {
    evidence: makeEvidence(article, best),
    matches: apart.map(({ start, end }) => ({ start, end })),
  };
}

/** The beginning of the word that `at` lies in, or after it where it lies between words. */
function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', Math.max(0, at));
  return space < 0 ? 0 : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', Math.min(at, text.length));
  return space < 0 ? text.length : space;
}
