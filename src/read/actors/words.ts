/** Words of an actor: what one wording ("a spokesman for the Iraqi police") tells of country and sector. */
import { agentNouns, formerWords, openNouns, type Rank, relationalNouns } from '../en/actors/agent-nouns.ts';
import { alpha3, ambiguousCapitals, ambiguousCountries, wordsAround } from '../en/actors/alpha3.ts';
import { type KnownActor, knownActors } from '../en/actors/known-actors.ts';
import { states } from '../en/names/states.ts';
import { roleModifiers } from '../en/names/titles.ts';

/** What a wording tells. `weak` are sectors that hold only for somebody's: "official" of a country, not by itself. */
export interface Told {
  readonly countries: ReadonlySet<string>;
  readonly sectors: readonly string[];
  readonly weak: readonly string[];
  /** True where the words say what it is in a way that leaves the sector open, so that the type must not fill it. */
  readonly open: boolean;
}

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

const joints = /^(?:of|for|from|in|to|at|against|with|on|near|over|under|by|during|after|inside|outside|across)$/;
const phraseMax = 5;

interface Piece {
  readonly joint: string;
  readonly words: readonly string[];
}

/** What `wording` tells by its words alone. */
export function tellWords(wording: string): Told {
  const pieces = cut(wording);
  const first = pieces[0];
  if (!first) return { countries: new Set(), sectors: [], weak: [], open: false };
  const head = singular(first.words.at(-1)?.toLowerCase() ?? '');
  const relational = relationalNouns.has(head);
  const countries = new Set<string>();
  for (const [index, { joint, words }] of pieces.entries()) {
    if (index > 0 && joint !== 'of' && joint !== 'from' && !(joint === 'for' && relational)) break;
    for (const country of findCountries(words)) countries.add(country);
  }
  const own = tellSectors(first.words);
  const next = pieces[1];
  const inner = relational && next && /^(?:of|for|from)$/.test(next.joint) ? tellSectors(next.words) : null;
  const told = inner && (inner.sectors.length > 0 || inner.open) && own.sectors.length === 0 ? inner : own;
  const former = first.words.some((word) => formerWords.has(word.toLowerCase()) || /^ex-/i.test(word));
  const sectors = former ? past(told.sectors) : told.sectors;
  const weak = former ? past(told.weak) : told.weak;
  return {
    countries: sectors.includes('IGO') ? new Set() : countries,
    sectors,
    weak,
    open: told.open || (former && told.sectors.length > 0),
  };
}

/** Who held an office belongs to the elite; who once was a rebel is none by that. */
function past(sectors: readonly string[]): readonly string[] {
  return sectors.some((sector) => /^(?:GOV|LEG|MIL|JUD)$/.test(sector)) ? ['ELI'] : [];
}

/** The wording in pieces, each with the preposition before it. Names that hold one stay whole. */
function cut(wording: string): Piece[] {
  const words = splitWords(wording);
  const pieces: { joint: string; words: string[] }[] = [{ joint: '', words: [] }];
  for (let at = 0; at < words.length; ) {
    const length = longest(
      words,
      at,
      (phrase) =>
        knownActors.has(phrase) ||
        wordsAround.has(phrase) ||
        agentNouns.has(phrase.toLowerCase()) ||
        countryByWord.has(phrase),
    );
    const word = words[at] ?? '';
    if (length === 0 && joints.test(word)) pieces.push({ joint: word, words: [] });
    else pieces.at(-1)?.words.push(...words.slice(at, at + Math.max(1, length)));
    at += Math.max(1, length);
  }
  return pieces;
}

function splitWords(wording: string): string[] {
  return wording
    .replaceAll('’', "'")
    .replaceAll(/[,;:"“”()]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word !== '' && !/^(?:the|a|an)$/i.test(word));
}

/** How many words from `at` on make the longest phrase that `fits`; 0 where none does. */
function longest(words: readonly string[], at: number, fits: (phrase: string) => boolean): number {
  for (let length = Math.min(phraseMax + 1, words.length - at); length > 0; length--) {
    if (fits(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** Ties to a country that do not make one its own: "Iran-backed", "London-based", "pro-Russian", "ex-Soviet". */
const tie =
  /^(?:pro|anti|ex|non|post|un)-|-(?:backed|led|linked|aligned|allied|supported|sponsored|affiliated|funded|trained|armed|born|based|friendly|occupied|held|controlled|made|style|speaking|wide|proposed|brokered|imposed|installed)$/i;

function findCountries(words: readonly string[]): Set<string> {
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

/** True where the name at `at` goes on a longer name of another body: "Kataib Hezbollah", not "Senior Hezbollah official". */
function partOfName(words: readonly string[], at: number): boolean {
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

interface Sectors {
  readonly sectors: readonly string[];
  readonly weak: readonly string[];
  readonly open: boolean;
}

/** Sectors of a piece: of each member of "police and soldiers" the surest noun, of equally sure ones the last, the head. */
function tellSectors(words: readonly string[]): Sectors {
  const members: string[][] = [[]];
  for (const word of words) {
    if (/^(?:and|or|&)$/.test(word)) members.push([]);
    else members.at(-1)?.push(word);
  }
  const told = members.map(tellMember);
  const join = (pick: (one: Sectors) => readonly string[]): string[] => [...new Set(told.flatMap(pick))].sort();
  return {
    sectors: join((one) => one.sectors),
    weak: join((one) => one.weak),
    open: told.some((one) => one.open),
  };
}

function tellMember(words: readonly string[]): Sectors {
  const best = new Map<Rank, readonly string[]>();
  let known: KnownActor | null = null;
  let open = false;
  for (let at = 0; at < words.length; ) {
    const nameLength = longest(words, at, (phrase) => knownActors.has(phrase));
    const length = nameLength || longest(words, at, (phrase) => agentNouns.has(nounForm(phrase)));
    const phrase = words.slice(at, at + Math.max(1, length)).join(' ');
    const before = at;
    at += Math.max(1, length);
    if (nameLength > 0) known = partOfName(words, before) ? known : (knownActors.get(phrase) ?? null);
    else if (openNouns.has(nounForm(phrase))) open = true;
    else {
      const noun = agentNouns.get(nounForm(phrase));
      if (noun && noun.sectors.length > 0) best.set(noun.rank, noun.sectors);
    }
  }
  if (open) return { sectors: best.get('sure') ?? [], weak: [], open };
  const nouns = best.get('sure') ?? best.get('likely') ?? [];
  const sectors = [...new Set([...(known?.sectors ?? []), ...nouns])].sort();
  return { sectors, weak: sectors.length > 0 || known ? [] : (best.get('with_country') ?? []), open: known !== null };
}

/** A phrase as the list of nouns has it: small letters, the last word singular. */
function nounForm(phrase: string): string {
  const lower = phrase.toLowerCase().replace(/^(?:ex|co)-/, '');
  if (agentNouns.has(lower)) return lower;
  const words = lower.split(' ');
  const last = words.pop() ?? '';
  return [...words, singular(last)].join(' ');
}

function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word === 'children') return 'child';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word)) return word.slice(0, -1);
  return word;
}
