/** Publication dates in what a page shows to readers: marked times, labelled dates, the line under the headline. */
import type { Published } from '../../model/index.ts';
import { findDates } from '../dates/index.ts';
import type { PageElement } from './dom.ts';
import type { Page } from './page.ts';
import { imply, isRecent, parseDate } from './published-value.ts';
import { readWords } from './words.ts';

/** True for times of other stories, comments and page frames. */
function isElsewhere(element: PageElement): boolean {
  return (
    element.closest(
      'aside, nav, footer, [class*="related"], [class*="comment"], [id*="comment"], [class*="recommend"], [class*="sidebar"], [class*="widget"], [class*="latest"], [class*="popular"], [class*="teaser"]',
    ) !== null
  );
}

/** `<time>` and elements marked like it. With `mark`, only those whose own attributes match it. */
export function fromTimes(page: Page, mark: RegExp | null): Published | null {
  const elements = page.document.querySelectorAll('time, abbr[title], [itemprop="datePublished"], [datetime]');
  for (const element of [...elements].slice(0, 60)) {
    const marks = `${element.className} ${element.id} ${element.getAttribute('itemprop') ?? ''} ${element.hasAttribute('pubdate') ? 'pubdate' : ''}`;
    if (mark ? !mark.test(marks) : /modif|updat/i.test(marks)) continue;
    if (isElsewhere(element)) continue;
    const values = [
      element.getAttribute('datetime'),
      element.getAttribute('content'),
      element.getAttribute('title'),
      readWords(element, { lengthMax: 200, apart: true }),
    ];
    for (const value of values) {
      const published = parseDate(page, value);
      if (published && published.precision !== 'year') return published;
    }
  }
  return null;
}

const dateClass =
  '[class*="date"], [class*="Date"], [id*="date"], [class*="time"], [class*="Time"], [class*="publish"], [class*="posted"], [class*="meta"], [class*="byline"], [class*="info"]';

/** Short elements that their class calls a date, a time, or the article's data. */
export function fromHeader(page: Page): Published | null {
  let updated: Published | null = null;
  for (const element of [...page.document.querySelectorAll(dateClass)].slice(0, 200)) {
    if (/updat|modif|valid|expir|deadline/i.test(element.className) || isElsewhere(element)) continue;
    const words = readWords(element, { lengthMax: 600, apart: true });
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
  /(?<!\p{L})(?:(?:first |originally )?published|posted|publié|veröffentlicht|erstellt|publicado|pubblicato|gepubliceerd|опубликовано|опубліковано|yayınlanma|eklenme|giriş|δημοσίευση|opublikowano|dodano|publicerad|(?:date|datum|fecha|data|дата|tarih|stand|入力|등록|기사입력|发布时间)(?=\s{0,2}[:：]))\s{0,3}(?:on|le|am|vom|el|il|op|at)?\s{0,2}[:：]?\s{0,3}/giu;
const bodyLengthMax = 300_000;

/** The page's words with every tag as a blank. */
function readPageWords(page: Page): string {
  return page.document.body ? readWords(page.document.body, { lengthMax: bodyLengthMax, apart: true }) : '';
}

/** "Published 3 March 2021" in the page's words; only a weekday may stand between. */
export function fromLabels(page: Page): Published | null {
  const words = readPageWords(page);
  for (const match of words.matchAll(label)) {
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const found = findDates(after, page.order)[0];
    if (!found || found.published.precision === 'year' || !isRecent(found.published)) continue;
    if (/^(?:\p{L}{2,12}\.?,?\s)?$/u.test(after.slice(0, found.start))) return found.published;
  }
  return null;
}

/** The first whole date in the page's words, when nothing else tells. */
export function fromText(page: Page): Published | null {
  const words = readPageWords(page);
  const found = findDates(words, page.order).find(
    ({ published }) => published.precision !== 'year' && isRecent(published),
  );
  return imply(found?.published ?? null);
}

/** "© 2021": the year, as last resort. */
export function fromCopyright(page: Page): Published | null {
  const words = readPageWords(page);
  const year = /(?:©|\(c\)|copyright)\s{0,3}(?:by\s)?(?:[\p{L}. ]{0,30}\s)?((?:19|20)\d{2})/iu.exec(words)?.[1];
  return year ? { value: year, precision: 'year', how: 'implied' } : null;
}
