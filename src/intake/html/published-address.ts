/** Publication days in addresses: of the page, and of the picture that stands for it. */
import type { Published } from '../../model/index.ts';
import { firstMeta } from './meta-tags.ts';
import type { Page } from './page.ts';
import { imply, parseDate } from './published-value.ts';

const dayInPath: readonly RegExp[] = [
  /(?:^|[/_-])(?<year>(?:19|20)\d{2})([/_-])(?<month>\d{1,2})\2(?<day>\d{1,2})(?=[/_.-]|$)/,
  /(?:^|[/_-])(?<year>(?:19|20)\d{2})(?<month>[01]\d)(?<day>[0-3]\d)(?=[/_.-]|$)/,
  /(?:^|[/_-])(?<day>\d{2})[-_](?<month>\d{2})[-_](?<year>20\d{2})(?=[/_.-]|$)/,
];

/** `/2021/03/05/`, `/20210305-` or `-05-03-2021` in an address. */
function dayOfAddress(page: Page, address: string | null): Published | null {
  const path = URL.parse(address ?? '')?.pathname ?? '';
  for (const pattern of dayInPath) {
    const parts = pattern.exec(path)?.groups;
    const published = parts ? parseDate(page, `${parts['year']}-${parts['month']}-${parts['day']}`) : null;
    if (published?.precision === 'day') return imply(published);
  }
  return null;
}

export function fromUrl(page: Page): Published | null {
  return dayOfAddress(page, page.url);
}

/** The day in the address of the picture that stands for the article: pages file pictures by day. */
export function fromImage(page: Page): Published | null {
  return dayOfAddress(page, firstMeta(page.tags, ['og:image', 'twitter:image']));
}

/**
 * `published`, unless it is told in UTC and the address names the day beside it: then the address' day, because that is
 * the outlet's own, by which its "today" and "Monday" are meant.
 */
export function asPrinted(published: Published, page: Page): Published {
  if (!published.value?.endsWith('Z')) return published;
  const printed = fromUrl(page)?.value ?? null;
  if (printed === null || published.value.startsWith(printed)) return published;
  const hours = (Date.parse(published.value) - Date.parse(printed)) / 3_600_000;
  // Clocks run from 12 hours behind UTC to 14 before it; the printed day began at its own midnight.
  return hours > -14 && hours < 36 ? { value: printed, precision: 'day', how: published.how } : published;
}
