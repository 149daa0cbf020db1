/** The publication date of a page: an ordered list of places where pages say it; the first that holds a day counts. */
import type { Published } from '../../model/index.ts';
import { stringOf } from './linked-data.ts';
import type { Page } from './page.ts';
import { asPrinted, fromImage, fromUrl } from './published-address.ts';
import {
  fromSources,
  fromTags,
  modifiedField,
  modifiedNames,
  publishedField,
  publishedNames,
} from './published-data.ts';
import { fromCopyright, fromHeader, fromLabels, fromText, fromTimes } from './published-print.ts';
import { imply, parseDate } from './published-value.ts';

const unknown: Published = { value: null, precision: null, how: 'unknown' };

type Source = (page: Page) => Published | null;

/** Places that say when the page was published, in order of trust. */
const sources: readonly Source[] = [
  (page) => parseDate(page, stringOf(page.node?.['datePublished'])),
  (page) => fromTags(page, publishedNames),
  (page) => fromTimes(page, /datePublished|\bpubdate|published|entry-date|post-date/i),
  fromUrl,
  (page) => fromSources(page, publishedField),
  (page) => fromTimes(page, null),
  fromLabels,
  fromHeader,
  (page) => parseDate(page, stringOf(page.node?.['dateCreated']) ?? stringOf(page.node?.['uploadDate'])),
  fromImage,
  (page) => imply(parseDate(page, stringOf(page.node?.['dateModified']))),
  (page) => imply(fromTags(page, modifiedNames)),
  (page) => imply(fromSources(page, modifiedField)),
  fromText,
];

/** The date, as precise as the page tells it. `implied` where only a change, an address or a stray date shows it. */
export function readPublished(page: Page): Published {
  let coarse: Published | null = null;
  for (const source of sources) {
    const published = source(page);
    if (!published) continue;
    if (published.precision !== 'year' && published.precision !== 'month') return asPrinted(published, page);
    coarse ??= published;
  }
  return coarse ?? fromCopyright(page) ?? unknown;
}
