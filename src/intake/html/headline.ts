/** The headline: the one printed over the article, checked against what the page says its title is. */
import type { PageElement } from './dom.ts';
import { decodeReferences } from './entities.ts';
import { stringOf } from './linked-data.ts';
import { firstMeta } from './meta-tags.ts';
import type { Page } from './page.ts';
import { readWords, squeeze } from './words.ts';

const headlineLengthMax = 400;
const separators = /\s+[|»·•~:]+\s+|\s+[-–—]{1,2}\s+|\s*\|\s*/g;

/** The article's headline, or null where the page has none. */
export function readHeadline(page: Page): string | null {
  const said = saidTitles(page);
  const printed = printedHeadline(page, said);
  if (printed) return printed;
  for (const title of said) {
    const cut = cutSiteName(title, page, said);
    if (cut) return cut;
  }
  return null;
}

/** Titles that the page declares, the best first: linked data, OpenGraph, others, the window's title. */
function saidTitles(page: Page): string[] {
  const window = page.document.querySelector('title');
  const titles = [
    firstMeta(page.tags, ['og:title']),
    stringOf(page.node?.['headline']),
    firstMeta(page.tags, [
      'parsely-title',
      'sailthru.title',
      'twitter:title',
      'citation_title',
      'dc.title',
      'headline',
      'title',
    ]),
    window ? readWords(window) : null,
  ];
  return titles
    .map((title) => squeeze(decodeReferences(title ?? '')))
    .filter((title) => title !== '' && title.length <= headlineLengthMax);
}

/** The `<h1>` that agrees best with the said titles; without any, the first one that is long enough for a headline. */
function printedHeadline(page: Page, said: readonly string[]): string | null {
  const headings = [...page.document.querySelectorAll('h1, [itemprop="headline"]')].slice(0, 20);
  let best: { words: string; score: number } | null = null;
  for (const heading of headings) {
    if (isAside(heading)) continue;
    const words = readWords(heading, { lengthMax: 2 * headlineLengthMax });
    if (words === '' || words.length > headlineLengthMax) continue;
    const score = Math.max(0, ...said.map((title) => shareWords(words, title)));
    if (score > (best?.score ?? 0)) best = { words, score };
  }
  if (best && best.score >= 0.5) return best.words;
  if (said.length > 0) return null;
  const first = headings
    .map((heading) => readWords(heading, { lengthMax: 2 * headlineLengthMax }))
    .find((words) => words.length > 15);
  return first ?? null;
}

const isAside = (element: PageElement): boolean => element.closest('aside, nav, footer, [class*="related"]') !== null;

/** Share 0–1 of the shorter one's words that the other has too, times how alike their lengths are (at least .5). */
function shareWords(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (!left || !right || left.size === 0 || right.size === 0) return 0;
  return left.intersection(right).size / Math.min(left.size, right.size) - (left.size < 3 ? 0.4 : 0);
}

/** `title` without the outlet's name at its end or beginning. */
function cutSiteName(title: string, page: Page, said: readonly string[]): string {
  const pieces = title.split(separators).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2) return title;
  const shorter = said.find((other) => other.length < title.length && other.length > 15 && title.startsWith(other));
  if (shorter) return shorter;
  const host = (URL.parse(page.url ?? '')?.hostname ?? '').replace(/^www\./, '').replaceAll(/[^a-z0-9]/g, '');
  const site = fold(firstMeta(page.tags, ['og:site_name', 'application-name']) ?? '');
  const namesSite = (piece: string): boolean => {
    const folded = fold(piece);
    return (
      folded.length > 1 && (folded === site || (site.length > 3 && folded.includes(site)) || host.includes(folded))
    );
  };
  const last = pieces.at(-1) ?? '';
  if (namesSite(last)) return squeeze(title.slice(0, title.lastIndexOf(last)).replace(/[\s|»·•~:–—-]+$/, ''));
  const first = pieces[0] ?? '';
  if (namesSite(first)) return squeeze(title.slice(first.length).replace(/^[\s|»·•~:–—-]+/, ''));
  return title;
}

const fold = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
