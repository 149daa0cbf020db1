/** What a page's `<meta>` tags say, by name, in lower case; the first of a name counts, the others are kept behind it. */
import type { PageDocument } from './dom.ts';

export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads `name`, `property`, `itemprop` and `http-equiv` tags alike: pages mix them up. */
export function readMetaTags(document: PageDocument): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = (element.getAttribute('content') ?? element.getAttribute('value') ?? '').trim();
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const values = tags.get(name);
      if (values) values.push(content);
      else tags.set(name, [content]);
    }
  }
  return tags;
}

/** The first value of the first of `names` that the page has; null where it has none. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}
