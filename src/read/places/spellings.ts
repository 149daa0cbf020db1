/**
 * Other spellings of one name: Arabic, Persian, Slavic and other names are rendered in many ways, of which the gazetteer
 * lists some. Each variant differs from the name in one habit of rendering: a doubled letter, a vowel, the article.
 */
import { type GazetteerEntry, lookUpFolded } from './gazetteer.ts';

/** Shorter names have too many neighbours. */
const lettersMin = 5;

/** Renderings of one sound, each the other's: "Musaiyib", "Museyib"; "Qamishli", "Kamishli". */
const sounds: readonly (readonly [string, string])[] = [
  ['ei', 'ai'],
  ['ay', 'ai'],
  ['ey', 'ay'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['e', 'i'],
  ['e', 'a'],
  ['o', 'u'],
  ['q', 'k'],
  ['q', 'g'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['dh', 'd'],
  ['dh', 'z'],
  ['th', 't'],
  ['sch', 'sh'],
  ['y', 'i'],
  ['iy', 'y'],
  ['j', 'g'],
  ['ts', 'tz'],
  ['w', 'v'],
  ['ia', 'iya'],
]; // prettier-ignore

const article = /^(?:al|el|as|ash|ad|adh|ar|an|at|az) /;

/** Entries of the first variant of folded `name` that has one in `countries`; none for a short name. */
export function lookUpRespelled(name: string, countries: ReadonlySet<string>): readonly GazetteerEntry[] {
  if (name.length < lettersMin || countries.size === 0) return [];
  for (const variant of variantsOf(name)) {
    const entries = lookUpFolded(variant).filter(({ country }) => country !== null && countries.has(country));
    if (entries.length > 0) return entries;
  }
  return [];
}

function* variantsOf(name: string): Generator<string> {
  yield article.test(name) ? name.replace(article, '') : `al ${name}`;
  if (name.endsWith('ah')) yield name.slice(0, -1);
  else if (name.endsWith('a')) yield `${name}h`;
  for (let at = 1; at < name.length; at += 1) {
    const letter = name[at] ?? '';
    if (letter === ' ' || 'aeiou'.includes(letter)) continue;
    const doubled = name[at - 1] === letter;
    yield doubled ? name.slice(0, at) + name.slice(at + 1) : name.slice(0, at) + letter + name.slice(at);
  }
  for (const [one, other] of sounds) {
    yield* swapEach(name, one, other);
    yield* swapEach(name, other, one);
  }
}

/** `name` with one place of `from` made `to`, for each place that it has. */
function* swapEach(name: string, from: string, to: string): Generator<string> {
  for (let at = name.indexOf(from); at >= 0; at = name.indexOf(from, at + 1)) {
    yield name.slice(0, at) + to + name.slice(at + from.length);
  }
}
