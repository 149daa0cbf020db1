/** Where on the page the article stands: Readability's choice, checked against linked data and the article element. */
import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './dom.ts';

/** The document type that Readability asks for: a browser document, of which linkedom gives the parts that it uses. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** More elements than any page of prose has; Readability's time grows with them. */
const elementsMax = 60_000;

/**
 * The element that holds the article, as Readability (0.6) chooses and cleans it; null where it finds none. The document
 * is changed by this.
 */
export function chooseContent(document: PageDocument): PageElement | null {
  try {
    const reader = new Readability<PageElement>(document as unknown as ReadableDocument, {
      charThreshold: 250,
      maxElemsToParse: elementsMax,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node as unknown as PageElement,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // Readability throws on a page of too many elements and on documents without a body.
    return null;
  }
}
