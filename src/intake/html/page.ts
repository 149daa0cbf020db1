/** A parsed page with all that it says of itself, read once for the steps behind. */
import type { NumberOrder } from '../dates/index.ts';
import type { PageDocument } from './dom.ts';
import type { GuardedPage } from './guard.ts';
import type { JsonObject } from './linked-data.ts';
import { findArticleNode, readLinkedData, stringOf } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import { firstMeta, readMetaTags } from './meta-tags.ts';

export interface Page {
  readonly document: PageDocument;
  /** The address it names as its own, else the one it came from. */
  readonly url: string | null;
  readonly tags: MetaTags;
  readonly nodes: readonly JsonObject[];
  /** The linked-data node of the article. */
  readonly node: JsonObject | null;
  /** The page's scripts and its source without them: some pages say their date only in the data of a program. */
  readonly sources: readonly string[];
  /** ISO 639-1, as the page says. */
  readonly language: string | null;
  readonly order: NumberOrder;
}

/** Reads what the page says of itself. `url` is where it came from. */
export function readPage(document: PageDocument, data: GuardedPage, url: string | null): Page {
  const tags = readMetaTags(document);
  const nodes = readLinkedData(data.linkedData);
  const node = findArticleNode(nodes);
  const locale = readLocale(document, tags, node);
  const address = readAddress(document, tags, url);
  const language = /^[a-z]{2}(?![a-z])/.exec(locale)?.[0] ?? null;
  return {
    document,
    url: address,
    tags,
    nodes,
    node,
    sources: [...data.scripts, data.html],
    language,
    order: readOrder(locale, address),
  };
}

/** The locale that the page declares, in lower case (`en-gb`), or an empty string. */
function readLocale(document: PageDocument, tags: MetaTags, node: JsonObject | null): string {
  const html = document.documentElement;
  const said =
    html?.getAttribute('lang') ||
    html?.getAttribute('xml:lang') ||
    firstMeta(tags, ['content-language', 'og:locale', 'dc.language', 'dcterms.language', 'language', 'inlanguage']) ||
    stringOf(node?.['inLanguage']) ||
    '';
  return said.trim().toLowerCase().replace('_', '-');
}

/** The canonical address, made absolute; an address of another site or a bare front page is not believed. */
function readAddress(document: PageDocument, tags: MetaTags, url: string | null): string | null {
  const said =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? firstMeta(tags, ['og:url', 'twitter:url']);
  const canonical = said && URL.parse(said.trim(), url ?? undefined);
  if (!canonical || !/^https?:$/.test(canonical.protocol)) return url;
  if (url && canonical.pathname === '/' && (URL.parse(url)?.pathname ?? '/') !== '/') return url;
  return canonical.href;
}

const monthFirstRegions = new Set(['us', 'ph']);

/** How this page's readers read 03/04: by the region it declares, else the land of its address, else its language. */
function readOrder(locale: string, url: string | null): NumberOrder {
  const region = /^[a-z]{2,3}-([a-z]{2})\b/.exec(locale)?.[1];
  if (region) return monthFirstRegions.has(region) ? 'month-first' : 'day-first';
  const land = url ? /\.([a-z]{2})$/.exec(URL.parse(url)?.hostname ?? '')?.[1] : undefined;
  if (land && !['tv', 'io', 'me', 'co', 'us', 'ai'].includes(land)) return 'day-first';
  if (locale !== '') return locale.startsWith('en') ? 'month-first' : 'day-first';
  return null;
}
