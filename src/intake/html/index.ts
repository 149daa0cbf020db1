/** Web pages: the article's text in blocks, and what the page says of itself. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block, Outlet, Problem, Published } from '../../model/index.ts';
import { parsePublished } from '../dates/index.ts';

/** A page as an article without its id: intake adds that, and the credits. */
export interface PageArticle {
  readonly headline: string | null;
  readonly outlet: Outlet;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly published: Published;
  readonly language: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly url: string | null;
  readonly problems: readonly Problem[];
}

const unknown: Published = { value: null, precision: null, how: 'unknown' };
const blockTags = 'p, li, blockquote, figcaption, pre, h2, h3, h4';

/** The article of a page. Does not throw: a page without prose gives empty text and a problem. */
export function articleFromHtml(html: string, options: { url: string | null; file: string | null }): PageArticle {
  const { document } = parseHTML(html);
  const meta = (name: string): string | null => {
    const tag = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
    return tag?.getAttribute('content')?.trim() || null;
  };
  const title = meta('og:title') ?? document.querySelector('h1')?.textContent?.trim() ?? null;
  const outlet = meta('og:site_name');
  const author = meta('author');
  const date = meta('article:published_time') ?? document.querySelector('time[datetime]')?.getAttribute('datetime');
  const language = document.documentElement?.getAttribute('lang')?.slice(0, 2) || null;
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? options.url;
  const parsed = new Readability(document as unknown as Document, { charThreshold: 0 }).parse();
  const blocks: Block[] = [];
  let text = '';
  const add = (kind: Block['kind'], words: string): void => {
    const clean = words.replaceAll(/\s+/g, ' ').trim();
    if (clean === '') return;
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + clean.length });
    text += clean;
  };
  if (title) add('headline', title);
  if (parsed?.content) {
    const content = parseHTML(`<!DOCTYPE html><html><body>${parsed.content}</body></html>`).document;
    for (const element of content.querySelectorAll(blockTags)) {
      if (element.querySelector(blockTags)) continue;
      add(element.tagName === 'FIGCAPTION' ? 'caption' : 'paragraph', element.textContent ?? '');
    }
  }
  const name = options.file ?? options.url ?? 'the page';
  const empty = blocks.every((block) => block.kind === 'headline');
  return {
    headline: title,
    outlet: outlet ? { name: outlet, how: 'said' } : { name: null, how: 'unknown' },
    byline: author,
    authors: author ? [author] : [],
    published: (date && parsePublished(date)) || unknown,
    language,
    text,
    blocks,
    url,
    problems: empty ? [{ code: 'empty-text', says: `${name} has no article text`, severity: 'error' }] : [],
  };
}
