/** The publication date of a page: an ordered list of places where pages say it; the first that holds a day counts. */
import type { Published } from '../../model/index.ts';
import { findDates, parsePublished } from '../dates/index.ts';
import type { PageElement } from './dom.ts';
import { stringOf } from './linked-data.ts';
import type { Page } from './page.ts';
import { readWords } from './words.ts';

const unknown: Published = { value: null, precision: null, how: 'unknown' };

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'og:published_time',
  'article:published',
  'article.published',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_online_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date.publication',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'pub_date',
  'publish_date',
  'publish-date',
  'publishdate',
  'publication_date',
  'publication-date',
  'publicationdate',
  'date_published',
  'published-date',
  'published_at',
  'publishedat',
  'publishtime',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article:publicationdate',
  'article_date_original',
  'displaydate',
  'release_date',
  'releasedate',
  'rnews:datepublished',
  'shareaholic:article_published_time',
  'search_date',
  'date',
  'datecreated',
  'created',
  'creation_date',
  'article:post_date',
  'iso-8601-publish-date',
  'video:release_date',
  'og:video:release_date',
  'bt:pubdate',
  'ptime',
  'gentime',
  'analytics-s-date',
  'timestamp',
  'firstpublished',
  'first_published',
  'dateline',
  'posted',
  'prism.publicationdate',
  'mediator_published_time',
  'eomportal-publishdate',
  'vr:published_time',
  'pagedate',
]; // prettier-ignore
const modifiedNames = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
  'modified',
  'updated_time',
  'date_modified',
]; // prettier-ignore

type Source = (page: Page) => Published | null;

/** Places that say when the page was published, in order of trust. */
const sources: readonly Source[] = [
  (page) => parse(page, stringOf(page.node?.['datePublished'])),
  (page) => fromTags(page, publishedNames),
  (page) => fromTimes(page, /datePublished|\bpubdate|published|entry-date|post-date/i),
  fromUrl,
  (page) =>
    fromScripts(
      page,
      /"(?:datePublished|publishedAt|published_at|publishDate|publish_date|pubDate|firstPublished|datePublication|published_time|publication_date|publicationDate)\\?"\s{0,3}:\s{0,3}\\?"([^"\\]{6,40})/,
    ),
  (page) => fromTimes(page, null),
  fromLabels,
  fromHeader,
  (page) => parse(page, stringOf(page.node?.['dateCreated']) ?? stringOf(page.node?.['uploadDate'])),
  (page) => imply(parse(page, stringOf(page.node?.['dateModified']))),
  (page) => imply(fromTags(page, modifiedNames)),
  (page) => imply(fromScripts(page, /"(?:dateModified|updatedAt|modified)\\?"\s{0,3}:\s{0,3}\\?"([^"\\]{6,40})/)),
  fromText,
];

/** The date, as precise as the page tells it. `implied` where only a change, an address or a stray date shows it. */
export function readPublished(page: Page): Published {
  let coarse: Published | null = null;
  for (const source of sources) {
    const published = source(page);
    if (!published) continue;
    if (published.precision !== 'year' && published.precision !== 'month') return published;
    coarse ??= published;
  }
  return coarse ?? fromCopyright(page) ?? unknown;
}

function parse(page: Page, value: string | null | undefined): Published | null {
  const published = value ? parsePublished(value, page.order) : null;
  return published && isRecent(published) ? published : null;
}

/** The web is younger than 1991: earlier dates are those of things, not of pages. */
const isRecent = (published: Published): boolean => Number(published.value?.slice(0, 4)) >= 1991;

const imply = (published: Published | null): Published | null => published && { ...published, how: 'implied' };

function fromTags(page: Page, names: readonly string[]): Published | null {
  for (const name of names) {
    for (const value of page.tags.get(name) ?? []) {
      const published = parse(page, value);
      if (published && published.precision !== 'year') return published;
    }
  }
  return null;
}

function fromScripts(page: Page, pattern: RegExp): Published | null {
  for (const script of page.scripts) {
    const published = parse(page, pattern.exec(script)?.[1]);
    if (published) return published;
  }
  return null;
}

/** `/2021/03/05/` or `/2021-03-05-` in the address. */
function fromUrl(page: Page): Published | null {
  const path = URL.parse(page.url ?? '')?.pathname ?? '';
  const match =
    /(?:^|[/_-])((?:19|20)\d{2})([/_-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /(?:^|[/_-])((?:19|20)\d{2})()([01]\d)([0-3]\d)(?=[/_.-]|$)/.exec(path);
  return match ? imply(parse(page, `${match[1]}-${match[3]}-${match[4]}`)) : null;
}

/** True for times of other stories, comments and page frames. */
function isElsewhere(element: PageElement): boolean {
  return (
    element.closest(
      'aside, nav, footer, [class*="related"], [class*="comment"], [id*="comment"], [class*="recommend"], [class*="sidebar"], [class*="widget"], [class*="latest"], [class*="popular"], [class*="teaser"]',
    ) !== null
  ); // prettier-ignore
}

/** `<time>` and elements marked like it. With `mark`, only those whose own attributes match it. */
function fromTimes(page: Page, mark: RegExp | null): Published | null {
  const elements = page.document.querySelectorAll('time, abbr[title], [itemprop="datePublished"], [datetime]');
  for (const element of [...elements].slice(0, 60)) {
    const marks = `${element.className} ${element.id} ${element.getAttribute('itemprop') ?? ''} ${element.hasAttribute('pubdate') ? 'pubdate' : ''}`;
    if (mark ? !mark.test(marks) : /modif|updat/i.test(marks)) continue;
    if (isElsewhere(element)) continue;
    const values = [
      element.getAttribute('datetime'),
      element.getAttribute('content'),
      element.getAttribute('title'),
      readWords(element, 200),
    ]; // prettier-ignore
    for (const value of values) {
      const published = parse(page, value);
      if (published && published.precision !== 'year') return published;
    }
  }
  return null;
}

const dateClass =
  '[class*="date"], [class*="Date"], [id*="date"], [class*="time"], [class*="Time"], [class*="publish"], [class*="posted"], [class*="meta"], [class*="byline"], [class*="info"]'; // prettier-ignore

/** Short elements that their class calls a date, a time, or the article's data. */
function fromHeader(page: Page): Published | null {
  let updated: Published | null = null;
  for (const element of [...page.document.querySelectorAll(dateClass)].slice(0, 200)) {
    if (/updat|modif|valid|expir|deadline/i.test(element.className) || isElsewhere(element)) continue;
    const words = readWords(element, 600);
    if (words.length < 6 || words.length > 200) continue;
    const found = findDates(words, page.order).filter(
      ({ published }) => published.precision !== 'year' && isRecent(published),
    );
    const first = found[0];
    if (!first) continue;
    if (/(?:updated|modified|aktualisiert|mis à jour|actualizado)\D{0,12}$/i.test(words.slice(0, first.start))) {
      updated ??= first.published;
      if (!found[1]) continue;
      return found[1].published;
    }
    return first.published;
  }
  return imply(updated);
}

const label =
  /(?:published|posted|publié|veröffentlicht|erstellt|publicado|pubblicato|gepubliceerd|опубликовано|опубліковано|yayınlanma|eklenme|giriş|δημοσίευση|opublikowano|dodano|publicerad|first published|date|datum|fecha|data|stand)\s{0,3}(?:on|le|am|vom|el|il|op|at|by)?\s{0,2}:?\s{0,3}/giu; // prettier-ignore

/** "Published 3 March 2021" in the page's words. */
function fromLabels(page: Page): Published | null {
  const words = page.document.body ? readWords(page.document.body, 300_000) : '';
  for (const match of words.matchAll(label)) {
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const found = findDates(after, page.order)[0];
    const near = found && found.start <= 14 && found.published.precision !== 'year' && isRecent(found.published);
    if (near) return found.published;
  }
  return null;
}

/** The first whole date in the page's words, when nothing else tells. */
function fromText(page: Page): Published | null {
  const words = page.document.body ? readWords(page.document.body, 300_000) : '';
  const found = findDates(words, page.order).find(
    ({ published }) => published.precision !== 'year' && isRecent(published),
  );
  return imply(found?.published ?? null);
}

/** "© 2021": the year, as last resort. */
function fromCopyright(page: Page): Published | null {
  const words = page.document.body ? readWords(page.document.body, 300_000) : '';
  const year = /(?:©|\(c\)|copyright)\s{0,3}(?:by\s)?(?:[\p{L}. ]{0,30}\s)?((?:19|20)\d{2})/iu.exec(words)?.[1];
  return year ? { value: year, precision: 'year', how: 'implied' } : null;
}
