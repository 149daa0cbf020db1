/** Countries of an actor: what names, adjectives, people and capitals in its words say whose it is. */
import { agentNouns } from '../en/actors/agent-nouns.ts';
import { alpha3, ambiguousCapitals, ambiguousCountries, wordsAround } from '../en/actors/alpha3.ts';
import { knownActors } from '../en/actors/known-actors.ts';
import { states } from '../en/names/states.ts';
import { roleModifiers } from '../en/names/titles.ts';
import { longest, nounForm } from './phrases.ts';

/** Country by name, adjective, word for the people, or capital. */
const countryByWord = new Map<string, string>();
const countryByCapital = new Map<string, string>();
for (const state of states) {
  const code = alpha3.get(state.code);
  if (code === undefined) continue;
  for (const form of [...state.names, ...state.adjectives, ...state.nationals]) countryByWord.set(form, code);
  for (const form of state.capitals) if (!ambiguousCapitals.has(form)) countryByCapital.set(form, code);
}
for (const word of ambiguousCountries) countryByWord.delete(word);

/** ISO 3166-1 alpha-3 of the state whose name, adjective or people `word` is; null for others. */
export const countryNamed = (word: string): string | null => countryByWord.get(word) ?? null;

/** ISO 3166-1 alpha-3 of the state whose capital `word` is; null for others. */
export const countryOfCapital = (word: string): string | null => countryByCapital.get(word) ?? null;

/** Ties to a country that do not make one its own: "Iran-backed", "London-based", "pro-Russian", "ex-Soviet". */
const tie =
  /^(?:pro|anti|ex|non|post|un)-|-(?:backed|led|linked|aligned|allied|supported|sponsored|affiliated|funded|trained|armed|born|based|friendly|occupied|held|controlled|made|style|speaking|wide|proposed|brokered|imposed|installed)$/i;

/** The countries, as ISO 3166-1 alpha-3, that `words` name as the actor's own. */
export function findCountries(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  const fits = (phrase: string): boolean =>
    wordsAround.has(phrase) || knownActors.has(phrase) || countryByWord.has(phrase) || countryByCapital.has(phrase);
  for (let at = 0; at < words.length; ) {
    const length = longest(words, at, fits);
    const phrase = words.slice(at, at + Math.max(1, length)).join(' ');
    const skipped = knownActors.has(phrase) && partOfName(words, at);
    at += Math.max(1, length);
    for (const country of skipped ? [] : countriesOf(phrase)) found.add(country);
  }
  return found;
}

/** True where the name at `at` goes on a longer name of another body: "Northern Taliban", not "Senior Taliban official". */
export function partOfName(words: readonly string[], at: number): boolean {
  const word = words[at - 1] ?? '';
  const lower = word.toLowerCase();
  const free = roleModifiers.has(lower) || agentNouns.has(nounForm(word)) || countriesOf(word).length > 0;
  return /^\p{Lu}/u.test(word) && !free && !tie.test(word);
}

function countriesOf(phrase: string): string[] {
  const known = wordsAround.get(phrase) ?? knownActors.get(phrase)?.country;
  if (known) return [known];
  if (wordsAround.has(phrase) || knownActors.has(phrase)) return [];
  const country = countryByWord.get(phrase) ?? countryByCapital.get(phrase);
  if (country) return [country];
  if (!phrase.includes('-') || tie.test(phrase)) return [];
  return phrase.split('-').flatMap((part) => countryByWord.get(part) ?? []);
}
