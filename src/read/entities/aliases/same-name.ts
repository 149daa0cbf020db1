/** Same name: two names with one key ("Israeli Defence Forces", "Israel Defense Forces"). */
import type { AliasLink, NamedMention } from '../drafts.ts';

export function linkSameNames(named: readonly NamedMention[]): AliasLink[] {
  const firstByKey = new Map<string, number>();
  const links: AliasLink[] = [];
  for (const [index, { key }] of named.entries()) {
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, index);
    else links.push([first, index]);
  }
  return links;
}
