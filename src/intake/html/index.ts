/** Web pages: the article in a page of HTML, its metadata, and what of the page is left out. */
import type { Block, Outlet, Problem, Published } from '../../model/index.ts';

/** Where a page came from. */
export interface PageOptions {
  readonly url: string | null;
  readonly file: string | null;
}

/** An article as its page gives it; the id and the credits are given by the steps that follow. */
export interface ArticleDraft {
  readonly headline: string | null;
  readonly outlet: Outlet;
  readonly byline: string | null;
  /** The names in the byline, as they are written. */
  readonly authors: readonly string[];
  readonly published: Published;
  readonly language: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The canonical address that the page names, else the one it was fetched from. */
  readonly url: string | null;
  readonly problems: readonly Problem[];
}

/** The article of the page `html`. Does not throw: a page that holds none gives an empty text and says so. */
export function articleFromHtml(_html: string, options: PageOptions): ArticleDraft {
  return {
    headline: null,
    outlet: { name: null, how: 'unknown' },
    byline: null,
    authors: [],
    published: { value: null, precision: null, how: 'unknown' },
    language: null,
    text: '',
    blocks: [],
    url: options.url,
    problems: [],
  };
}
