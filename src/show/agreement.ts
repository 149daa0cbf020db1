/** Agreement: the verb that a shown name takes. "Rebels threaten", "the United States threatens". */
import { irregularPlurals, peoples, pluralHeads, singularInS, tails } from './plural-words.ts';

/** True where `name`, a name or a description as people read it, takes a verb in the plural. */
export function isPlural(name: string): boolean {
  const words = name.replaceAll(/\s+/g, ' ').trim().split(' ');
  // "the mayor and the council": two who are told apart by their articles, and no "Peace and Security".
  if (/\s(?:and|&)\s(?:the|a|an|his|her|its|their)\s/i.test(ownWords(words).join(' '))) return true;
  const head =
    ownWords(words)
      .at(-1)
      ?.replaceAll(/[^\p{L}\p{N}’'-]/gu, '') ?? '';
  const word = head.toLowerCase();
  if (irregularPlurals.has(word) || pluralHeads.has(word) || peoples.has(word)) return true;
  // With a capital, most names in "s" are one: "James", "Reuters", "the United States".
  if (/^\p{Lu}/u.test(head)) return false;
  return /[^s']s$/.test(word) && !/(?:us|is|’s|'s)$/.test(word) && !singularInS.has(word);
}

/** The words up to the first comma, bracket, or word that opens a tail. */
function ownWords(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, at) => at > 0 && (tails.has(word.toLowerCase()) || /^[(–—]/.test(word)));
  const kept = end < 0 ? words : words.slice(0, end);
  const comma = kept.findIndex((word) => word.endsWith(','));
  return comma < 0 ? kept : kept.slice(0, comma + 1);
}

/** "deny" as "denies", "push" as "pushes"; as it is for those who are several. */
export function conjugate(verb: string, plural: boolean): string {
  if (plural) return verb;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** "X", "X and Y", "X, Y and Z". */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
