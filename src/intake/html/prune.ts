/** Parts of a page that are never its article: removed by what their markup calls them, before the text is chosen. */
import type { PageDocument, PageElement } from './dom.ts';
import { readWords } from './words.ts';

const always =
  'nav, button, form, [role="navigation"], [role="search"], [role="dialog"], [aria-hidden="true"][class*="ad"], [hidden], dialog, audio, video'; // prettier-ignore

/** Marks of class and id, whole words between hyphens, underscores and camel humps. */
const marks =
  /(?:^|[\s_-])(?:share|sharing|social|sharebar|addthis|newsletter|subscribe|subscription|signup|cookie|consent|gdpr|paywall|promo|promoted|sponsor(?:ed)?|advert(?:isement|orial)?|ads?|adslot|outbrain|taboola|related|recommended|recommendations?|recirc|readmore|read-more|more-stories|trending|most-(?:read|popular)|popular|comments?|disqus|breadcrumbs?|toolbar|pagination|pager|tags?|taglist|author-(?:bio|box|info|card)|about-author|bio|hidden|visually-hidden|screen-reader-text|sr-only|print-only|skip-link|teasers?|sidebar|widget)(?=$|[\s_-])/i; // prettier-ignore

/** Words beyond which a marked part is taken for the article itself, marked by mistake. */
const articleShareMax = 0.4;

/** Removes page furniture from `document`, and says how many parts went. */
export function prunePage(document: PageDocument): number {
  const body = document.body;
  if (!body) return 0;
  let count = 0;
  const remove = (element: PageElement): void => {
    element.remove();
    count += 1;
  };
  const whole = readWords(body).length;
  for (const element of [...document.querySelectorAll(always)]) remove(element);
  for (const element of [...document.querySelectorAll('[class], [id]')]) {
    if (
      element.tagName === 'BODY' ||
      element.tagName === 'HTML' ||
      element.tagName === 'ARTICLE' ||
      element.tagName === 'MAIN'
    )
      continue;
    const name = `${element.className} ${element.id}`.replaceAll(/([a-z])([A-Z])/g, '$1-$2');
    const isHidden = /display\s?:\s?none/i.test(element.getAttribute('style') ?? '');
    if (!marks.test(name) && !isHidden) continue;
    if (readWords(element).length < articleShareMax * whole) remove(element);
  }
  return count;
}
