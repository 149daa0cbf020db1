/** Notes: numbers for quotations, each quotation numbered once. */
import type { Evidence, RecordArticle } from '../../model/index.ts';
import type { Line, Note } from './brief.ts';

/** Longest quotation shown in a note, in UTF-16 units; the rest is left out with an ellipsis. */
const quoteMax = 280;

/** Gives out the notes of one brief. `write` makes a sentence with its evidence; `notes` are all so far, in order. */
export interface NoteBook {
  write(text: string, evidence: readonly (Evidence | null | undefined)[]): Line;
  readonly notes: readonly Note[];
}

export function makeNoteBook(articles: ReadonlyMap<string, RecordArticle>): NoteBook {
  const notes: Note[] = [];
  const numbers = new Map<string, number>();

  function number(evidence: Evidence): number {
    const key = `${evidence.article}:${evidence.start}:${evidence.end}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const article = articles.get(evidence.article);
    const quote = evidence.quote.replaceAll(/\s+/g, ' ').trim();
    const next = notes.length + 1;
    numbers.set(key, next);
    notes.push({
      number: next,
      article: evidence.article,
      outlet: article?.outlet.name ?? null,
      date: article?.published.value ?? null,
      headline: article?.headline ?? null,
      quote: quote.length > quoteMax ? `${quote.slice(0, quoteMax).trimEnd()}…` : quote,
      start: evidence.start,
      end: evidence.end,
    });
    return next;
  }

  return {
    notes,
    write: (text, evidence) => ({
      text,
      notes: [...new Set(evidence.filter((item) => item != null).map(number))],
    }),
  };
}
