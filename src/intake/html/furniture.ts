/** Parts of a page that are not its article: boxes that their markup calls shares, ads, related stories, page frames. */
import type { PageElement } from './dom.ts';
import { isElement, isText } from './dom.ts';
import { walk } from './words.ts';

const framing = new Set(['NAV', 'BUTTON', 'FORM', 'DIALOG', 'AUDIO', 'VIDEO', 'FOOTER', 'ASIDE']);
const framingRoles = new Set([
  'navigation',
  'search',
  'dialog',
  'alert',
  'contentinfo',
  'complementary',
  'menu',
  'toolbar',
]);

/** Marks of class and id: whole words between blanks, hyphens, underscores and camel humps. */
const marks =
  /(?:^|[\s_-])(?:share|sharing|social|sharebar|addthis|newsletter|subscribe|subscription|signup|cookie|cookies|consent|gdpr|onetrust|promo|promoted|sponsor(?:ed)?|advert(?:isement|orial)?|ads?|adslot|outbrain|taboola|related|recommended|recommendations?|recirc|readmore|read-more|more-stories|trending|most-(?:read|popular)|popular|comments?|disqus|breadcrumbs?|toolbar|pagination|pager|tags?|taglist|author-(?:bio|box|info|card)|about-author|bio|hidden|visually-hidden|screen-reader-text|sr-only|print-only|skip-link|teasers?|sidebar|widget)(?=$|[\s_-])/i;
/** Marks of boxes that hold text about the page; an article never stands in one, however long it is: at the beginning of a name only. */
const surelyMarked = /(?:^|\s)(?:onetrust|cookies?|gdpr|disqus|taboola|outbrain)(?=$|[\s_-])/i;

/** A kind of part that holds more of the text than this is the article itself, marked by mistake. */
const shareMax = 0.3;

/**
 * The elements below `root` that are furniture. Parts of one name count together, because some pages mark each paragraph
 * with the name of their paywall or advertising code.
 */
export function findFurniture(root: PageElement): Set<PageElement> {
  const groups = new Map<string, PageElement[]>();
  const lengths = new Map<PageElement, number>();
  let whole = 0;
  const starts: number[] = [];
  walk(root, (node, entering) => {
    if (isText(node)) whole += node.nodeValue?.trim().length ?? 0;
    if (!isElement(node) || node === root) return true;
    if (entering) starts.push(whole);
    else {
      const start = starts.pop() ?? 0;
      const name = furnitureName(node);
      if (name === null) return true;
      lengths.set(node, whole - start);
      const group = groups.get(name);
      if (group) group.push(node);
      else groups.set(name, [node]);
    }
    return true;
  });
  const furniture = new Set<PageElement>();
  for (const [name, group] of groups) {
    const length = group.reduce((sum, element) => sum + (lengths.get(element) ?? 0), 0);
    if (length < shareMax * whole || surelyMarked.test(name)) for (const element of group) furniture.add(element);
  }
  return furniture;
}

/** What makes `element` furniture: its tag, role, class or id; null where nothing does. */
function furnitureName(element: PageElement): string | null {
  const tag = element.tagName;
  if (framing.has(tag)) return tag;
  if (tag === 'BODY' || tag === 'MAIN' || tag === 'ARTICLE') return null;
  const role = element.getAttribute('role');
  if (role && framingRoles.has(role)) return `role ${role}`;
  if (element.hasAttribute('hidden') || /display\s?:\s?none/i.test(element.getAttribute('style') ?? ''))
    return 'hidden';
  const name = writtenName(element);
  return name !== '' && marks.test(name) ? name : null;
}

/** Class, id and kept mark of `element`, camel humps set apart; switches such as `has-ads` name no part. */
function writtenName(element: PageElement): string {
  const written = `${element.className} ${element.id} ${element.getAttribute(keptMark) ?? ''}`.trim();
  return written.replaceAll(switches, '').replaceAll(/([a-z])([A-Z])/g, '$1-$2');
}

const switches = /(?<=^|\s)(?:enable|disable|has|no|not|with|without|show)[-_A-Z]\S*/g;
const keptMark = 'data-within';

/**
 * Writes the marks of furniture on its children too, because Readability puts a lone paragraph in the place of its box,
 * and those of notes on all that is in them, because Readability may choose what is deep inside.
 */
export function keepMarks(furniture: ReadonlySet<PageElement>): void {
  for (const element of furniture) {
    const name = writtenName(element);
    if (!marks.test(name)) continue;
    const within = surelyMarked.test(name) ? element.querySelectorAll('*') : element.children;
    for (const child of within) child.setAttribute(keptMark, name);
  }
}
