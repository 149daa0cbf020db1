/** Dates as pages give them: read by the page's own order of day and month, none older than the web. */
import type { Published } from '../../model/index.ts';
import { parsePublished } from '../dates/index.ts';
import type { Page } from './page.ts';

/** The date that `value` is, null where it is none that a page can have been published on. */
export function parseDate(page: Page, value: string | null | undefined): Published | null {
  const published = value ? parsePublished(value, page.order) : null;
  return published && isRecent(published) ? published : null;
}

/** The web is younger than 1991: earlier dates are those of things, not of pages. */
export const isRecent = (published: Published): boolean => Number(published.value?.slice(0, 4)) >= 1991;

export const imply = (published: Published | null): Published | null => published && { ...published, how: 'implied' };
