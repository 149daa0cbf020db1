/** Acronyms: "Northern Relief Union (NRU)", "NRU (Northern Relief Union)", and NRU alone where one name spells it. */
import type { AliasLink, NamedMention } from '../drafts.ts';
import type { Prose } from '../prose.ts';

const form = /^[\p{Lu}\d][\p{Lu}\p{Ll}\d.-]{0,9}$/u;

export function linkAcronyms(named: readonly NamedMention[], prose: Prose): AliasLink[] {
  const links: AliasLink[] = [];
  const linked = new Set<string>();
  const byEnd = new Map(named.map(({ last }, index) => [last, index]));
  for (const [index, name] of named.entries()) {
    const bracket = prose.lower[name.first - 1];
    if (!(bracket === '(' && prose.lower[name.last] === ')') && !(bracket === '[' && prose.lower[name.last] === ']'))
      continue;
    // Up to three small words may part the name from its bracket: "Azure State militant group (AS)".
    for (let at = name.first - 1; at >= name.first - 4 && at > 0; at -= 1) {
      const before = byEnd.get(at);
      if (before === undefined) {
        if (!/^\p{Ll}+$/u.test(prose.forms[at - 1] ?? '')) break;
        continue;
      }
      const other = named[before];
      if (other && (isShort(name) || isShort(other)) && fits(name, other)) {
        links.push([before, index]);
        linked.add(isShort(name) ? name.key : other.key);
      }
      break;
    }
  }
  const spelled = Map.groupBy(
    named.map((name, index) => [name, index] as const).filter(([name]) => name.words.length > 1),
    ([name]) => initials(name.words),
  );
  for (const [index, name] of named.entries()) {
    if (!isShort(name) || linked.has(name.key)) continue;
    const whole = spelled.get(name.name.replaceAll('.', '').toUpperCase()) ?? [];
    const [first] = whole;
    if (first && new Set(whole.map(([other]) => other.key)).size === 1) links.push([index, first[1]]);
  }
  return links;
}

const isShort = (name: NamedMention): boolean =>
  name.words.length === 1 && form.test(name.words[0] ?? '') && /\p{Lu}.*\p{Lu}/u.test(name.words[0] ?? '');

/** In brackets right after a name an acronym needs only to share its first letter, or to be near its initials. */
function fits(a: NamedMention, b: NamedMention): boolean {
  const [short, long] = isShort(a) ? [a, b] : [b, a];
  if (long.type === 'person' && long.words.length < 3) return false;
  const letters = short.name.replaceAll(/[^\p{L}]/gu, '').toUpperCase();
  const spelled = initials(long.words);
  if (spelled.startsWith(letters.slice(0, 1)) || spelled.includes(letters.slice(0, 2)) || letters.includes(spelled))
    return true;
  // A short form of another language has the same words in another order: "National Revolutionary Unity (URN)".
  return letters.length >= 3 && letters.split('').every((letter) => spelled.includes(letter));
}

function initials(words: readonly string[]): string {
  return words
    .flatMap((word) => word.replace(/^al-/, '').split('-'))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, 1))
    .join('');
}
