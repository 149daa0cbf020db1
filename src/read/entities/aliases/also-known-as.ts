/** Second names that the text gives: "X, also known as Y", "X, formerly Y", "X, or the Y,", "X (Y)". */
import type { AliasLink, NamedMention } from '../drafts.ts';
import type { Prose } from '../prose.ts';

const cue =
  /^[,(–—-]? ?(?:which is |who is |is |are )?(?:(?:also|formerly|better|otherwise|commonly|widely|locally|popularly|previously|once) )*(?:(?:known|called|referred to|dubbed|nicknamed|named|aka|a\.k\.a\.)(?: in \w+)?(?: as| by| simply as)?|whose nom de guerre is|nom de guerre|alias)(?: the)?(?: (?:acronym|initials|name|nickname))? ?["“'‘]?$/;

export function linkSecondNames(named: readonly NamedMention[], prose: Prose): AliasLink[] {
  const links: AliasLink[] = [];
  for (const [index, name] of named.entries()) {
    // "Bureau of the X, also known as Y": Y is the inner name, which ends where the outer one does.
    if (named[index + 1]?.last === name.last) continue;
    let other = index + 1;
    while (other < named.length && (named[other]?.first ?? 0) < name.last) other += 1;
    const next = named[other];
    if (!next || prose.sentenceOf[name.first] !== prose.sentenceOf[next.first]) continue;
    if (next.first - name.last > 10) continue;
    const between = prose.lower.slice(name.last, next.first).join(' ').replaceAll(' ,', ',');
    const afterNoun = between.replace(/^(?:movement|group|militia|party|organi[sz]ation|network|army|front) ?/, '');
    if (cue.test(afterNoun.replace(/^, /, ',')) || isOrName(afterNoun, prose, next)) links.push([index, other]);
  }
  return links;
}

/** "X, or the Y," and "X, or Y,": a second name set off by commas or a bracket. */
function isOrName(between: string, prose: Prose, next: NamedMention): boolean {
  if (!/^(?:,|\() ?or(?: the| simply| just)?$/.test(between)) return false;
  const after = prose.lower[next.last] ?? '';
  const afterNoun = prose.lower[next.last + 1] ?? '';
  return /^[,).]$/.test(after) || (/^(?:movement|group|militia|party|front)$/.test(after) && /^[,).]$/.test(afterNoun));
}
