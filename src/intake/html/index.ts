/** Web pages: the article in a page of HTML, its metadata, and what of the page is left out. */
import type { Block, Outlet, Problem, Published } from '../../model/index.ts';
import { makeProblem } from '../problems.ts';
import { decodeReferences } from './entities.ts';
import type { PageBlock } from './blocks.ts';
import { readAuthors } from './byline.ts';
import { readBody } from './body.ts';
import { parsePage } from './dom.ts';
import type { GuardedPage } from './guard.ts';
import { guardPage } from './guard.ts';
import { readHeadline } from './headline.ts';
import { readOutlet } from './outlet.ts';
import { readPage } from './page.ts';
import { readPublished } from './published.ts';

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
export function articleFromHtml(html: string, options: PageOptions): ArticleDraft {
  const name = options.file ?? options.url ?? 'the page';
  const guarded = guardPage(html, name);
  const document = parsePage(guarded.html);
  const page = readPage(document, guarded, options.url);
  const headline = readHeadline(page);
  const authors = readAuthors(page);
  const published = readPublished(page);
  const found = readBody(document, guarded.heavy);
  const { text, blocks } = layOut(headline, found);
  const problems = [...guarded.problems];
  if (found.length === 0) problems.push(explainEmpty(guarded, name));
  return {
    headline,
    outlet: readOutlet(page),
    byline: authors.length > 0 ? authors.join(', ') : null,
    authors,
    published,
    language: page.language,
    text,
    blocks,
    url: page.url,
    problems,
  };
}

/** Why a page gave no text. */
function explainEmpty({ html, scripts }: GuardedPage, name: string): Problem {
  if (/<frame(?:set)?[\s>]/i.test(html))
    return makeProblem('not-an-article', 'error', name, 'a page of frames; the article has an address of its own');
  const drawn = scripts.length > 0 ? '; its scripts may draw one, which are not run' : '';
  return makeProblem('empty-text', 'error', name, `the page has no article text${drawn}`);
}

/** The text with its blocks: the headline, then each block, a blank line between them. */
function layOut(headline: string | null, found: readonly PageBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  const add = (kind: Block['kind'], words: string): void => {
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  };
  if (headline) add('headline', headline);
  for (const block of found) add(block.kind, decodeReferences(block.words));
  return { text, blocks };
}
