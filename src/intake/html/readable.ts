/** Readability: where Mozilla's reader view finds the article of a page. */
import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './dom.ts';

/** More elements than any page of prose has; Readability's time grows with them. */
const elementsMax = 60_000;

/**
 * The element that holds the article, as Readability (0.6) chooses and cleans it; null where it finds none. The document
 * is changed by this.
 */
export function chooseContent(document: PageDocument): PageElement | null {
  try {
    const reader = new Readability<PageElement>(document, {
      charThreshold: 250,
      maxElemsToParse: elementsMax,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // Readability throws on a page of too many elements and on documents without a body.
    return null;
  }
}
