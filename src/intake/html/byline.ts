/** The byline: who signed the article, as names, out of linked data, meta tags and the printed line. */
import { readBlocks } from './blocks.ts';
import type { PageElement } from './dom.ts';
import { decodeReferences } from './entities.ts';
import { namesOf } from './linked-data.ts';
import type { Page } from './page.ts';
import { readWords, squeeze } from './words.ts';

const metaNames = [
  'author',
  'parsely-author',
  'sailthru.author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'dc.contributor',
  'dcterms.creator',
  'citation_author',
  'byl',
  'authors',
  'og:article:author',
  'cxenseparse:author',
];
const printed =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel~="author"], [class*="byline"], [class*="Byline"], [class*="author-name"], [class*="authorName"], [class*="author_name"], [class*="article-author"], [class*="article__author"], .author, .authors, .post-author, .entry-author, [data-testid*="byline"], [class*="author"]';

const nameWordsMax = 6;

type Source = (page: Page) => string[];

/** The people, else the organisations, that sign the article; the first place that names somebody counts. */
export function readAuthors(page: Page): string[] {
  const sources: readonly Source[] = [fromLinkedData, fromMetaTags, fromPrint, fromWords];
  for (const source of sources) {
    const authors = source(page);
    if (authors.length > 0) return authors;
  }
  return [];
}

function fromLinkedData(page: Page): string[] {
  const names = [page.node?.['author'], page.node?.['creator']].map((value) => namesOf(value, page.nodes));
  return cleanNames(names.find((list) => list.length > 0) ?? [], page);
}

function fromMetaTags(page: Page): string[] {
  for (const name of metaNames) {
    const authors = cleanNames(page.tags.get(name) ?? [], page);
    if (authors.length > 0) return authors;
  }
  return [];
}

function fromPrint(page: Page): string[] {
  for (const selector of printed.split(', ')) {
    for (const element of [...page.document.querySelectorAll(selector)].slice(0, 8)) {
      if (isElsewhere(element)) continue;
      const words = readWords(element, { lengthMax: 300, apart: true });
      if (words.length < 3 || words.length > 160) continue;
      const authors = cleanNames([words], page);
      if (authors.length > 0) return authors;
    }
  }
  return [];
}

const signedBy = /^(?:By|BY|Von|Par|Por)\s+(?=\p{Lu})/u;
/** Authors stand within so many blocks behind the headline, in a block of at most so many code units. */
const reach = { blocks: 6, length: 120 };

/** "By Ann Lee" in a short block of its own behind the printed headline, whatever its markup. */
function fromWords(page: Page): string[] {
  const heading = page.document.querySelector('h1');
  const body = page.document.body;
  if (!heading || !body) return [];
  const title = readWords(heading);
  const blocks = readBlocks(body).map((block) => block.words);
  const at = title.length < 10 ? -1 : blocks.indexOf(title);
  if (at < 0) return [];
  const near = blocks.slice(at + 1, at + 1 + reach.blocks);
  const line = near.find((words) => words.length <= reach.length && signedBy.test(words));
  return line ? cleanNames([line], page) : [];
}

/** True for names beside other stories, in comments and in page frames. */
function isElsewhere(element: PageElement): boolean {
  return (
    element.closest(
      'aside, nav, footer, [class*="related"], [class*="comment"], [id*="comment"], [class*="recommend"]',
    ) !== null
  );
}

/** Each name once: without "By", addresses, roles and outlets' own names where a person signs too. */
function cleanNames(values: readonly string[], page: Page): string[] {
  const names = values
    .filter((value) => !/^\s*(?:https?:\/\/|www\.)/.test(value))
    .flatMap((value) => splitNames(squeeze(decodeReferences(value))))
    .filter(isName);
  const unique = names.filter((name, at) => names.findIndex((other) => fold(other) === fold(name)) === at);
  const site = fold(page.tags.get('og:site_name')?.[0] ?? '');
  // Beside a person, a few capitals are a degree ("MS, RDN"); alone they are an agency ("AFP").
  const people = unique.filter((name) => fold(name) !== site && !/^[A-Z]{2,4}$/.test(name));
  return (people.length > 0 ? people : unique).slice(0, 30);
}

const fold = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The names in a line like "By Ann Lee, Chief Reporter, and Bo Hill | 3 May 2021". */
function splitNames(line: string): string[] {
  const plain = line
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(
      /^(?:(?:written|posted|published|reported|story|article|words|text|analysis|reviewed|updated)\s+)?(?:by|von|par|por|de|di|autor|autora|author|автор|door|av|af)\b\s*:?\s*/i,
      '',
    )
    .replace(/\S+@\S+\.\S+/g, ' ')
    .replace(/\b(?:published|updated|posted|last updated|on)\b\s*:?\s.*\d.*$/i, '')
    .replace(/\s*[|•·–—].*$/, '');
  return plain
    .split(/\s*[,;|/\n]\s*|\s+(?:and|und|et|y|with)\s+|\s*&\s*/i)
    .map((name) =>
      name
        .replace(/^(?:by|and)\s+/i, '')
        .replace(/\s*\([^)]{0,80}\)\s*$/, '')
        .replace(/^[\s.·-]+|[\s,·:-]+$/g, ''),
    )
    .filter((name) => name !== '');
}

const role =
  /\b(?:reporter|editor|correspondent|writer|staff|columnist|contributor|producer|journalist|director|manager|producers?|author|admin(?:istrator)?|guest|special to|desk|senior|chief|professor|fellow|follow|updated|published|min read|read more|comments?|share|subscribe|newsletter|view|posts|profile|all articles|contact|email|today|ago)\b/i;

function isName(name: string): boolean {
  if (/^https?:|www\.|[@#{}<>=():]|\d{2}|\.(?:com|org|net)\b/i.test(name)) return false;
  const words = name.split(' ');
  return (
    words.length <= nameWordsMax && name.length >= 2 && name.length <= 60 && /\p{L}/u.test(name) && !role.test(name)
  );
}
