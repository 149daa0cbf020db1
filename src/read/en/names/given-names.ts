/** Given names of many languages in Latin script, with the gender that they usually tell. */
import data from './given-names.json' with { type: 'json' };

export type Gender = 'm' | 'f';

const genders: ReadonlyMap<string, Gender | null> = new Map([
  ...data.men.split(' ').map((name): [string, Gender] => [name, 'm']),
  ...data.women.split(' ').map((name): [string, Gender] => [name, 'f']),
  ...data.both.split(' ').map((name): [string, null] => [name, null]),
]);

/** True where `word`, as printed, is a given name; both parts of "Anne-Marie" may be looked up at once. */
export function isGivenName(word: string): boolean {
  return genders.has(word) || (word.includes('-') && genders.has(word.slice(0, word.indexOf('-'))));
}

/** The gender that `word` usually tells; null where it tells none or is no given name. */
export function genderOf(word: string): Gender | null {
  return genders.get(word) ?? genders.get(word.slice(0, Math.max(0, word.indexOf('-')))) ?? null;
}
