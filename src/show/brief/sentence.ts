/** The sentence around a span, for people to read: a trigger of one word says little by itself. */
import type { Evidence, RecordArticle, Span } from '../../model/index.ts';

/** A stop that ends a sentence: followed by white space and a capital, a digit or a quotation mark. */
const stop = /[.!?]["”’)]*(?=\s+["“‘(]?[\p{Lu}\d])/gu;
/** A point after these ends no sentence. */
const shortForm = /(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Maj|Col|Lt|Sgt|Capt|St|No|vs|Prof|Sen|Rep)|\b\p{Lu})\.$/u;

/** The sentence of `article.text` that holds `span`, cut at the ends of its block. */
export function sentenceAround(article: Pick<RecordArticle, 'id' | 'text' | 'blocks'>, span: Span): Evidence {
  const block = article.blocks.find((item) => item.start <= span.start && span.end <= item.end) ?? span;
  const text = article.text.slice(block.start, block.end);
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(stop)) {
    const at = match.index + match[0].length;
    if (shortForm.test(text.slice(Math.max(0, at - 8), at))) continue;
    if (block.start + at <= span.start) start = at;
    else if (block.start + at >= span.end) {
      end = at;
      break;
    }
  }
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  const place = { start: block.start + start, end: block.start + end };
  return { article: article.id, ...place, quote: article.text.slice(place.start, place.end) };
}
