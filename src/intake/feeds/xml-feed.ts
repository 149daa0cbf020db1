/** RSS 0.9x, 1.0 and 2.0 and Atom, by @rowanmanning/feed-parser, which keeps what it can of a broken feed. */
import { parseFeed } from '@rowanmanning/feed-parser';
import type { Entry, Feed } from './entry.ts';
import { readLine } from './markup.ts';
import { sliceEntries } from './slices.ts';

type ParsedFeed = ReturnType<typeof parseFeed>;
type ParsedItem = ParsedFeed['items'][number];
type Element = ParsedItem['element'];

const dateNames = ['pubdate', 'published', 'issued', 'date', 'updated', 'modified'] as const;

/** The feed in `xml`. Throws where there is none. */
export function readXmlFeed(xml: string): Feed {
  const feed = parseFeed(withoutDoctype(xml));
  const slices = sliceEntries(xml);
  const items = feed.items;
  return {
    title: feed.title ? readLine(feed.title) : null,
    url: feed.url,
    language: shortLanguage(feed.language),
    entries: items.map((item, i) => readItem(item, slices.length === items.length ? slices[i] : undefined)),
  };
}

/** No feed needs a DOCTYPE, and entities are declared only there: without it there is nothing to expand. */
function withoutDoctype(xml: string): string {
  const start = xml.search(/<!DOCTYPE/i);
  if (start < 0) return xml;
  const root = xml.slice(start).search(/<(?:\w+:)?(?:rss|feed|rdf)[\s>]/i);
  return root < 0 ? xml.slice(0, start) : xml.slice(0, start) + xml.slice(start + root);
}

function readItem(item: ParsedItem, slice: string | undefined): Entry {
  const { element } = item;
  const title = textOf(element, 'title');
  const link = item.url;
  const date = dateNames.map((name) => textOf(element, name)).find((value) => value !== null) ?? null;
  const content = longer(contentOf(item), textOf(element, 'description') ?? textOf(element, 'summary'));
  const source = sourceOf(element);
  const authors = item.authors.map((author) => author.name ?? '').filter((name) => name !== '' && !name.includes('@'));
  const raw = slice ?? JSON.stringify([item.id, title, link, date, source?.name ?? null, content]);
  return {
    bytes: Buffer.from(raw),
    guid: item.id,
    title,
    link,
    date,
    authors,
    source,
    content,
    language: shortLanguage(element.getAttribute('xml:lang')),
  };
}

/** The text of a child, not decoded twice: a `&lt;` in CDATA is meant for the reader of its HTML. */
function textOf(element: Element, name: string): string | null {
  const child = element.findElementWithName(name);
  if (!child) return null;
  const text = child.getAttribute('type') === 'xhtml' ? child.innerHtml : child.textContent.trim();
  return text === '' ? null : text;
}

function contentOf(item: ParsedItem): string | null {
  const encoded = item.element.findElementsWithName('encoded').find((child) => child.namespace === 'content');
  const text = encoded?.textContent.trim();
  return text ? text : textOf(item.element, 'content');
}

/** `<source url="…">Outlet</source>` of RSS, `<source><title>Outlet</title></source>` of Atom. */
function sourceOf(element: Element): Entry['source'] {
  const source = element.findElementWithName('source');
  if (!source) return null;
  const name = readLine(source.findElementWithName('title')?.textContent ?? source.textContent);
  const links = source.findElementsWithName('link').map((link) => link.getAttribute('href'));
  return name ? { name, url: source.getAttribute('url') ?? links.find((link) => link !== null) ?? null } : null;
}

function longer(content: string | null, summary: string | null): string | null {
  if (content === null || summary === null) return content ?? summary;
  return content.length >= summary.length ? content : summary;
}

export function shortLanguage(tag: string | null): string | null {
  return tag && /^[a-z]{2}(?:$|[-_])/i.test(tag) ? tag.slice(0, 2).toLowerCase() : null;
}
