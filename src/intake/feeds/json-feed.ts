/** JSON Feed 1.0 and 1.1 (jsonfeed.org): read by hand, field by field, because every one of them may be missing. */
import type { Entry, Feed } from './entry.ts';
import { readLine } from './markup.ts';
import { shortLanguage } from './xml-feed.ts';

type Fields = Readonly<Record<string, unknown>>;

/** True for a JSON value that says it is a JSON Feed, or that has the form of one. */
export function isJsonFeed(value: unknown): boolean {
  if (!isFields(value)) return false;
  const version = value['version'];
  return (
    (typeof version === 'string' && version.includes('jsonfeed.org')) ||
    (Array.isArray(value['items']) && 'title' in value)
  );
}

/** The feed in `json`. Throws where it is not JSON. */
export function readJsonFeed(json: string): Feed {
  const value: unknown = JSON.parse(json);
  const feed = isFields(value) ? value : {};
  const items = Array.isArray(feed['items']) ? (feed['items'] as unknown[]) : [];
  const title = string(feed, 'title');
  return {
    title: title ? readLine(title) : null,
    url: string(feed, 'home_page_url') ?? string(feed, 'feed_url'),
    language: shortLanguage(string(feed, 'language')),
    entries: items.map((item) => readItem(isFields(item) ? item : {}, feed)),
  };
}

function readItem(item: Fields, feed: Fields): Entry {
  const own = authorsOf(item);
  return {
    bytes: Buffer.from(JSON.stringify(item)),
    guid: string(item, 'id') ?? (typeof item['id'] === 'number' ? String(item['id']) : null),
    title: string(item, 'title'),
    link: string(item, 'url') ?? string(item, 'external_url'),
    date: string(item, 'date_published') ?? string(item, 'date_modified'),
    authors: own.length > 0 ? own : authorsOf(feed),
    source: null,
    content:
      string(item, 'content_html') ?? escapeText(string(item, 'content_text')) ?? escapeText(string(item, 'summary')),
    language: shortLanguage(string(item, 'language')),
  };
}

/** Plain text that is not to be read as markup: a `<` in it is a sign. */
function escapeText(text: string | null): string | null {
  if (text === null || !/[<&]/.test(text)) return text;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join('');
}

function authorsOf(fields: Fields): string[] {
  const list = Array.isArray(fields['authors']) ? (fields['authors'] as unknown[]) : [fields['author']];
  return list.flatMap((author) => (isFields(author) ? (string(author, 'name') ?? []) : []));
}

function string(fields: Fields, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
