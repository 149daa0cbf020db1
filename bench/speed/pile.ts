/**
 * A pile of any size out of the sample articles: each instance is the whole pile told of other people, towns, days and
 * numbers, so that copies and stories stay within an instance, while countries, groups and outlets come back as they do in
 * the news. Seeded: the same size gives the same bytes.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Capture } from '../../src/intake/index.ts';

const samples = join(import.meta.dirname, '..', '..', 'examples', 'articles');
/** Articles that one instance of the pile has. */
const articlesInPile = 16;

const mediaTypes: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.html': 'text/html',
  '.jsonl': 'application/x-ndjson',
  '.xml': 'application/rss+xml',
};

/** Words of the samples that stand for a country, a region, a group: an instance shares them with others of its world. */
const worldWords = 'Tarv Norrel Karsen Sarn Ashen Halvek Liberation Civic Nlf'.split(' ');
/** Words that stand for towns and people: every instance has its own. */
const ownWords = (
  'Dorvan Marrak Ostrel Dureth Pellmoor Pellinore Pell Ostrander Bassim Voss Ilen Tashvili Petra Oriel Oren Mirela ' +
  'Ketterby Hask Halina Rosa Orsa Ferrane Solm Sanna Jonas Eilert Andrei Amadou Tamsin Sarkin Ruel Orn Marek Lisse Lira ' +
  'Hoffen Edda Dost Devin Arkwell'
).split(' ');
const worlds = 24;

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const onsets = 'b br d dr f g gr h k kr l m n p r s st t tr v z'.split(' ');
const vowels = 'a e i o u a e o'.split(' ');
const codas = 'n r l s m k t nd rn th'.split(' ');

function inventWord(random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const word = pick(onsets) + pick(vowels) + pick(onsets) + pick(vowels) + (random() < 0.7 ? pick(codas) : '');
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Each word with the invented one that takes its place. */
function inventWords(words: readonly string[], seed: number): [string, string][] {
  const random = makeRandom(seed);
  return words.map((word) => [word, inventWord(random)]);
}

const months = 'January February March April May June July August September October November December'.split(' ');
const dates =
  /(?<iso>20\d\d-\d\d-\d\d)|(?<day>\d{1,2}) (?<month>March|Mar|January)(?<year> 20\d\d)?|(?<month2>March|January) (?<day2>\d{1,2})(?<year2>, 20\d\d)?/g;

/** Moves every date of `text` by `weeks`, so that days of the week stay right. */
function moveDates(text: string, weeks: number): string {
  const move = (year: number, month: number, day: number): Date =>
    new Date(Date.UTC(year, month, day) + weeks * 7 * 86_400_000);
  return text.replaceAll(dates, (...match) => {
    const found = match.at(-1) as Record<string, string | undefined>;
    if (found['iso']) {
      const [year = 0, month = 1, day = 1] = found['iso'].split('-').map(Number);
      return move(year, month - 1, day)
        .toISOString()
        .slice(0, 10);
    }
    const name = found['month'] ?? found['month2'] ?? '';
    const year = found['year'] ?? found['year2'];
    const from = months.findIndex((month) => month.startsWith(name));
    const date = move(Number(/\d+/.exec(year ?? '')?.[0] ?? 2025), from, Number(found['day'] ?? found['day2']));
    const month = (months[date.getUTCMonth()] ?? '').slice(0, name.length === 3 ? 3 : undefined);
    const day = String(date.getUTCDate()).padStart(name.length === 3 ? 2 : 1, '0');
    const last = year ? `${year.replace(/\d+/, '')}${date.getUTCFullYear()}` : '';
    return found['month'] ? `${day} ${month}${last}` : `${month} ${day}${last}`;
  });
}

/** Small numbers of people get larger by `more`: tolls differ from instance to instance. */
function moveNumbers(text: string, more: number): string {
  return text.replaceAll(/\b(\d{1,3})(?= (?:people|dead|killed|wounded|injured|civilians|soldiers))/g, (number) =>
    String(Number(number) + more),
  );
}

/** Words that stay, because the reader looks for them, or because they only hold the sentence together. */
const kept =
  /^(?:said|says|told|tell|according|claim|den[iy]|accus|blam|condemn|warn|threat|vow|kill|wound|injur|attack|shell|hit|fire|dead|died|drone|rocket|strike|protest|arrest|talks|ceasefire|truce|agree|withdr|releas|attribut|report|statement|spokes|minister|president|colonel|general|army|militar|police|govern|people|civilian|soldier|fighter|rebel|after|before|about|against|between|during|while|where|which|there|their|these|those|would|could|should|have|been|were|with|from|that|this|they|than|then|into|over|under|what|when|will|more|most|some|only|also|because|since|until|least|least|other|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|march|morning|evening|night|week|month|year|days|hours|three|four|five|seven|dozens|headline|class|span|article|title|meta|property|content|html|body|head|link|script|href|style|time|datetime|type|name|item|channel|description|public|http|text|date|outlet|charset|lang|main|footer|header|aside|figure|caption|section)/;

/** The samples' other words, each to be changed for another one of them or for an invented one. */
function findWords(pile: readonly Sample[]): string[] {
  const words = pile.flatMap(
    ({ text }) => text.replaceAll(/<[^>]*>/g, ' ').match(/(?<![\w"./:=-])[a-z]{4,}(?![\w"/:=])/g) ?? [],
  );
  return [...new Set(words)].filter((word) => !kept.test(word)).sort();
}

/** True for a quarter of all pairs of words, others for each seed. */
function isParted(pair: string, seed: number): boolean {
  let hash = seed;
  for (let at = 0; at < pair.length; at++) hash = Math.imul(hash ^ pair.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) & 3) === 0;
}

/**
 * Prose in other words, with a word put between some that stand together: without that, all instances would be rewrites of
 * one another. The same words are changed alike, so that a copy stays one. Markup is left as it is.
 */
function changeWords(text: string, words: ReadonlyMap<string, string>, seed: number): string {
  const random = makeRandom(seed);
  const fillers = Array.from({ length: 64 }, () => inventWord(random).toLowerCase());
  const part = (piece: string): string =>
    piece.replaceAll(/(?<=\s)([a-z]+) (?=([a-z]{2,})\b)/g, (match, one: string, other: string) => {
      if (!isParted(`${one} ${other}`, seed)) return match;
      return `${one} ${fillers[(one.length * 7 + other.length * 13 + other.charCodeAt(0)) % fillers.length] ?? ''} `;
    });
  const change = (piece: string): string =>
    piece.replaceAll(/(?<![\w"./:=-])[a-z]{4,}(?![\w"/:=])/g, (word) => words.get(word) ?? word);
  // Only what stands between tags, and outside of JSON's names.
  return text.replaceAll(/<[^>]*>|[^<]+/g, (piece) => (piece.startsWith('<') ? piece : change(part(piece))));
}

function makeWords(words: readonly string[], seed: number): Map<string, string> {
  const random = makeRandom(seed);
  return new Map(
    words.map((word) => {
      const other = words[Math.floor(random() * words.length)] ?? word;
      return [word, random() < 0.4 ? inventWord(random).toLowerCase() : other];
    }),
  );
}

interface Sample {
  readonly file: string;
  readonly text: string;
}

function readSamples(): Sample[] {
  return globSync('*', { cwd: samples })
    .sort()
    .map((file) => ({ file, text: readFileSync(join(samples, file), 'utf8') }));
}

/** The name in place of `word`, in capitals where it is; a word that only begins like a name stays. */
function changeName(word: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(word.slice(0, 1) + word.slice(1).toLowerCase());
  if (!name || word === word.toLowerCase()) return word;
  return word === word.toUpperCase() ? name.toUpperCase() : name;
}

/** Captures that hold `articles` articles, rounded up to whole instances. */
export function* makePile(articles: number): Generator<Capture> {
  const pile = readSamples();
  const words = findWords(pile);
  const pattern = new RegExp(`\\b(${[...worldWords, ...ownWords].join('|')})`, 'gi');
  for (let instance = 0; instance * articlesInPile < articles; instance++) {
    const world = instance % worlds;
    const names = new Map([...inventWords(worldWords, 1 + world), ...inventWords(ownWords, 1000 + instance)]);
    // Twenty years of weeks, so that instances of one world seldom fall together.
    const weeks = ((instance * 37) % 1040) - 900;
    const changed = makeWords(words, 50_000 + instance);
    for (const { file, text } of pile) {
      const named = changeWords(text, changed, 90_000 + instance).replaceAll(pattern, (word) =>
        changeName(word, names),
      );
      const moved = moveNumbers(moveDates(named, weeks), instance % 23);
      yield {
        bytes: Buffer.from(moved),
        file: `${String(instance).padStart(5, '0')}-${basename(file)}`,
        url: null,
        mediaType: mediaTypes[extname(file)] ?? null,
        charset: null,
      };
    }
  }
}
