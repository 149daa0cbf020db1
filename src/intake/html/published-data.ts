/** Publication dates in what a page says to programs: meta tags, and the data that its scripts carry. */
import type { Published } from '../../model/index.ts';
import type { Page } from './page.ts';
import { parseDate } from './published-value.ts';

/** Names of tags that hold the day of publication, the surest first. */
export const publishedNames: readonly string[] = `
  article:published_time og:article:published_time datepublished og:published_time article:published
  article.published published_time parsely-pub-date sailthru.date citation_publication_date
  citation_online_date dcterms.issued dc.date.issued dcterms.created dc.date.created dc.date.publication
  dc.date dcterms.date pubdate pub_date publish_date publish-date publishdate publication_date
  publication-date publicationdate date_published published-date published_at publishedat publishtime
  originalpublicationdate cxenseparse:recs:publishtime cxenseparse:publishtime article:publicationdate
  article_date_original displaydate release_date releasedate rnews:datepublished
  shareaholic:article_published_time search_date date datecreated created creation_date article:post_date
  iso-8601-publish-date video:release_date og:video:release_date bt:pubdate ptime gentime analytics-s-date
  timestamp firstpublished first_published dateline posted prism.publicationdate mediator_published_time
  eomportal-publishdate vr:published_time pagedate
`
  .split(/\s+/)
  .filter((name) => name !== '');

/** Names of tags that hold the day of the last change. */
export const modifiedNames: readonly string[] = `
  article:modified_time datemodified og:updated_time dcterms.modified dc.date.modified last-modified lastmod
  revised modified updated_time date_modified
`
  .split(/\s+/)
  .filter((name) => name !== '');

const quote = String.raw`(?:\\?"|&quot;|&#34;)`;
const field = (names: string): RegExp =>
  new RegExp(String.raw`${quote}(?:${names})${quote}\s{0,3}:\s{0,3}${quote}([^"\\&<>]{6,40})`);
export const publishedField = field(
  'datePublished|publishedAt|published_at|publishDate|publish_date|pubDate|firstPublished|datePublication|published_time|publication_date|publicationDate',
);
export const modifiedField = field('dateModified|updatedAt|modified');

/** The date in the first tag of `names` that holds one. */
export function fromTags(page: Page, names: readonly string[]): Published | null {
  for (const name of names) {
    for (const value of page.tags.get(name) ?? []) {
      const published = parseDate(page, value);
      if (published && published.precision !== 'year') return published;
    }
  }
  return null;
}

/** The date in the first field of a script or of the page's own data that `pattern` finds. */
export function fromSources(page: Page, pattern: RegExp): Published | null {
  for (const source of page.sources) {
    const published = parseDate(page, pattern.exec(source)?.[1]);
    if (published) return published;
  }
  return null;
}
