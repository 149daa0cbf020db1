/** Entries: what RSS, Atom and JSON Feed have in common, and how an entry becomes an article. */
import type { Intaken, Outlet, Problem } from '../../model/index.ts';
import { makeArticle } from '../article.ts';
import { type Capture, nameCapture } from '../capture.ts';
import { parsePublished } from '../dates/index.ts';
import { makeProblem } from '../problems.ts';
import { composeText } from './markup.ts';

export interface Feed {
  readonly title: string | null;
  /** Address that relative links are resolved against. */
  readonly url: string | null;
  readonly language: string | null;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** The entry's own bytes, as they stand in the feed. */
  readonly bytes: Uint8Array;
  readonly guid: string | null;
  readonly title: string | null;
  readonly link: string | null;
  /** As the feed writes it. */
  readonly date: string | null;
  readonly authors: readonly string[];
  /** Outlet that the entry was taken over from (`<source>`), and the address of its feed. */
  readonly source: { readonly name: string; readonly url: string | null } | null;
  /** HTML or plain text: whichever of content and summary says more. */
  readonly content: string | null;
  readonly language: string | null;
}

/**
 * The article of an entry, or why it has none. The feed's title is its outlet, implied; `<source>` is a credit, and the
 * outlet where the entry leads to the source's own site, as entries of an aggregator do.
 */
function takeInEntry(capture: Capture, feed: Feed, entry: Entry, subject: string): Intaken | Problem {
  const { text, blocks } = composeText(entry.title, entry.content, entry.source?.name ?? null);
  if (text === '') return makeProblem('empty-text', 'error', subject, 'has neither a title nor a text');
  const problems: Problem[] = [];
  const published = entry.date ? parsePublished(entry.date) : null;
  if (entry.date && !published)
    problems.push(
      makeProblem('bad-date', 'warning', subject, `has a date that cannot be read ("${entry.date.slice(0, 40)}")`),
    );
  if (blocks.every((block) => block.kind !== 'paragraph'))
    problems.push(makeProblem('short-text', 'note', subject, 'is only a headline'));
  const url = resolveLink(entry.link ?? linkOfGuid(entry.guid), feed.url ?? capture.url);
  const aggregated = entry.source?.url && url && isSameSite(entry.source.url, url) && !isSameSite(feed.url ?? '', url);
  const outlet: Outlet = aggregated
    ? { name: entry.source.name, how: 'said' }
    : { name: feed.title, how: feed.title ? 'implied' : 'unknown' };
  const { taken } = makeArticle({
    bytes: entry.bytes,
    file: capture.file,
    url,
    text,
    blocks,
    headline: blocks[0]?.kind === 'headline' ? text.slice(blocks[0].start, blocks[0].end) : null,
    outlet,
    byline: entry.authors.length > 0 ? entry.authors.join(', ') : null,
    published,
    language: entry.language ?? feed.language,
    problems,
  });
  // The text's own "Source: …" is the entry's credit, not its outlet.
  return entry.source && outlet.name ? { ...taken, article: { ...taken.article, outlet } } : taken;
}

function isSameSite(a: string, b: string): boolean {
  const [x, y] = [URL.parse(a)?.hostname, URL.parse(b)?.hostname];
  return x !== undefined && y !== undefined && x.replace(/^www\./, '') === y.replace(/^www\./, '');
}

/** `link` as a whole address, null where it is none that can be fetched. */
function resolveLink(link: string | null, base: string | null): string | null {
  if (!link) return null;
  const url = URL.parse(link.trim(), base ?? undefined);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

function linkOfGuid(guid: string | null): string | null {
  return guid && /^https?:\/\//i.test(guid) ? guid : null;
}

/** Problems for entries that share a name: the same words twice are taken once, other words under one name are both kept. */
export function takeInEntries(capture: Capture, feed: Feed): { articles: Intaken[]; problems: Problem[] } {
  const articles: Intaken[] = [];
  const problems: Problem[] = [];
  const hashes = new Set<string>();
  const guids = new Set<string>();
  feed.entries.forEach((entry, i) => {
    const subject = `${nameCapture(capture)}, entry ${i + 1}`;
    const taken = takeInEntry(capture, feed, entry, subject);
    if ('code' in taken) {
      problems.push(taken);
      return;
    }
    if (entry.guid && guids.has(entry.guid)) {
      const again = hashes.has(taken.sha256);
      problems.push(
        makeProblem(
          'duplicate-entry',
          'note',
          subject,
          `has the identifier of an earlier entry${again ? ' and its words' : ''}`,
        ),
      );
    }
    if (entry.guid) guids.add(entry.guid);
    if (hashes.has(taken.sha256)) return;
    hashes.add(taken.sha256);
    articles.push(taken);
  });
  return { articles, problems };
}
