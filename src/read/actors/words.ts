/** Words of an actor: what one wording ("a spokesman for the Iraqi police") tells of country and sector. */
import { agentNouns, formerWords, relationalNouns } from '../en/actors/agent-nouns.ts';
import { wordsAround } from '../en/actors/alpha3.ts';
import { knownActors } from '../en/actors/known-actors.ts';
import { countryNamed, findCountries } from './countries.ts';
import { longest, singular, splitWords } from './phrases.ts';
import { type Sectors, tellSectors } from './sectors.ts';

/** What a wording tells: its countries, and its sectors. */
export interface Told extends Sectors {
  readonly countries: ReadonlySet<string>;
}

const joints = /^(?:of|for|from|in|to|at|against|with|on|near|over|under|by|during|after|inside|outside|across)$/;

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
        countryNamed(phrase) !== null,
    );
    const word = words[at] ?? '';
    if (length === 0 && joints.test(word)) pieces.push({ joint: word, words: [] });
    else pieces.at(-1)?.words.push(...words.slice(at, at + Math.max(1, length)));
    at += Math.max(1, length);
  }
  return pieces;
}
