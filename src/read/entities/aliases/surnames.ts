/** Surnames: a short name of a person joins the one full name that it is part of, before or after it in the text. */
import type { AliasLink, NamedMention } from '../drafts.ts';

/**
 * Links "Osei" to "Kwame Osei", "Kwame Osei" to "Kwame Adu Osei". A short name that fits two people joins neither. A last
 * name counts before a first name.
 */
export function linkSurnames(named: readonly NamedMention[]): AliasLink[] {
  const people = new Map<string, number>();
  for (const [index, { type, key }] of named.entries())
    if (type === 'person' && !people.has(key)) people.set(key, index);
  const byLast = Map.groupBy(
    [...people].filter(([key]) => key.includes(' ')),
    ([key]) => key.slice(key.lastIndexOf(' ') + 1),
  );
  const byFirst = Map.groupBy(
    [...people].filter(([key]) => key.includes(' ')),
    ([key]) => key.slice(0, key.indexOf(' ')),
  );
  const links: AliasLink[] = [];
  for (const [key, index] of people) {
    const parts = key.split(' ');
    const last = parts.at(-1) ?? '';
    const fuller = (byLast.get(last) ?? []).filter(([other]) => other !== key && isPart(parts, other.split(' ')));
    const candidates = longestOnly(fuller);
    const first = parts.length === 1 && candidates.length === 0 ? longestOnly(byFirst.get(last) ?? []) : [];
    const [found, ...others] = candidates.length > 0 ? candidates : first;
    if (found && others.length === 0) links.push([index, found[1]]);
  }
  return links;
}

/** True where all of `parts` occur in `whole` in this order. */
function isPart(parts: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === parts[at]) at += 1;
  return at === parts.length && whole.length > parts.length;
}

/** Without names that are part of another candidate: "Adu Osei" is no second candidate beside "Kwame Adu Osei". */
function longestOnly(candidates: readonly [string, number][]): [string, number][] {
  return candidates.filter(
    ([key]) => !candidates.some(([other]) => other !== key && isPart(key.split(' '), other.split(' '))),
  );
}
