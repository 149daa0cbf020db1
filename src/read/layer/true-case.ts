/**
 * True case: prose printed in capitals throughout is read as if it were printed as usual. Vocabulary, name lists, gazetteer
 * and the rest of the text say which words are names. Every character keeps its place, so that spans are those of the text.
 */
import type { Immutable, Span } from '../../model/index.ts';
import { isGivenName } from '../en/names/given-names.ts';
import { headTypes, matterWords, ofHeads } from '../en/names/heads.ts';
import { knownNames } from '../en/names/known-names.ts';
import { personParticles } from '../en/names/particles.ts';
import { groupAdjectives, groupPeople, wellKnownPlaces } from '../en/names/regions.ts';
import { stateByAdjective, stateByName, stateByNationals } from '../en/names/states.ts';
import { isTitleWord } from '../en/names/titles.ts';
import { isVocabulary, tagPiece } from './tagger.ts';
import { isCalendar, isKnownName } from './words.ts';
import { lookUp } from '../places/gazetteer.ts';

type Case = 'small' | 'capital' | 'keep';

interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly upos: string;
  /** True where a mark that ends or opens something stands before the word. */
  readonly parted: boolean;
  /** True for what stands at a figure: "1ST", "90MM". */
  readonly counted: boolean;
  /** True for a word alone in brackets. */
  readonly bracketed: boolean;
  as: Case;
}

const wordPattern =
  /(?<![\p{N}\p{L}])(?:\p{L}\.){2,}|(?<=\p{N})\p{L}+|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
/** Blocks of fewer words tell too little: an agency's name, a label. */
const wordsMin = 3;

/** `text` with each of `blocks` that is printed in capitals in true case; the same string where none is. */
export function trueCase(text: string, blocks: Immutable<readonly Span[]>): string {
  let cased = text;
  let usage: ReadonlyMap<string, Case> | null = null;
  for (const { start, end } of blocks) {
    if (!isInCapitals(text, start, end)) continue;
    usage ??= countUsage(text);
    cased = cased.slice(0, start) + castBlock(text.slice(start, end), usage) + cased.slice(end);
  }
  return cased;
}

/** Nearly no small letter, and words enough to tell. The first letters settle it for nearly all texts. */
function isInCapitals(text: string, start: number, end: number): boolean {
  const sample = text.slice(start, Math.min(end, start + 400));
  if ((sample.match(/\p{Ll}/gu)?.length ?? 0) * 20 > (sample.match(/\p{Lu}/gu)?.length ?? 0)) return false;
  const piece = text.slice(start, end);
  if ((piece.match(/\p{Ll}/gu)?.length ?? 0) * 20 > (piece.match(/\p{Lu}/gu)?.length ?? 0)) return false;
  return (piece.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= wordsMin;
}

/** How words are printed where the text does not shout: small, or with a capital inside a sentence. */
function countUsage(text: string): ReadonlyMap<string, Case> {
  const usage = new Map<string, Case>();
  for (const [word] of text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}[\p{L}'’-]*/gu))
    usage.set(word.toLowerCase(), 'capital');
  for (const [word] of text.matchAll(/(?<![\p{L}'’-])\p{Ll}[\p{Ll}'’-]+/gu)) usage.set(word, 'small');
  return usage;
}

function castBlock(block: string, usage: ReadonlyMap<string, Case>): string {
  const words = wordsOf(block);
  const acronyms = new Set(words.filter((word) => word.bracketed && isAcronym(word)).map(({ lower }) => lower));
  for (const word of words) {
    // "SOCIALIST LEFT (IS)" makes no name of every "IS".
    const isShort = acronyms.has(word.lower) && (word.bracketed || !isVocabulary(word.lower));
    word.as = isShort ? 'keep' : caseOf(word, usage);
  }
  castMonths(block, words);
  castExplained(block, words);
  castKnownNames(words);
  castPeople(words);
  castBodies(words);
  castTitles(words);
  return printWords(block, words);
}

function wordsOf(block: string): Word[] {
  const lower = block.replaceAll(/\p{Lu}/gu, (letter) => sameLength(letter, letter.toLowerCase()));
  const tags = new Map(tagPiece(lower, 0, lower.length).map((token) => [token.start, token.upos]));
  let before = 0;
  return [...block.matchAll(wordPattern)].map(({ 0: form, index }) => {
    const end = index + form.length;
    const gap = block.slice(before, index);
    const counted = /\p{N}$/u.test(gap);
    const word: Word = {
      start: index,
      end,
      lower: lower.slice(index, end).replaceAll('’', "'"),
      upos: tags.get(index) ?? 'X',
      parted: before === 0 || /[.!?:;,"“”()[\]—–]|--|\n\s*\n/.test(gap),
      bracketed:
        /(?:\p{L} [[(]|\] \()$/u.test(block.slice(Math.max(0, index - 3), index)) &&
        /^[\])]/.test(block.slice(end, end + 1)),
      counted,
      as: 'small',
    };
    before = end;
    return word;
  });
}

const sameLength = (was: string, is: string): string => (is.length === was.length ? is : was);

/** A word alone in brackets is short for what stands before it, unless it is an ordinary longer word ("[REPORT]"). */
const isAcronym = ({ lower }: Word): boolean =>
  lower.length >= 2 &&
  lower.length <= 8 &&
  (!isVocabulary(lower) || lower.length <= 3 || knownNames.has(lower.toUpperCase()));

const title = (lower: string): string => `${lower.slice(0, 1).toUpperCase()}${lower.slice(1)}`;
/** Without a possessor's ending. */
const bare = (lower: string): string => lower.replace(/'s?$/, '');
/** Words without a vowel that are no short forms of names. */
const unspelled: ReadonlySet<string> = new Set(
  'st nd rd th km kg mm cm kph mph hrs hr mt ft lb lbs pct vs jr sr msgr blvd'.split(' '),
);
/** Endings of words that the vocabulary may lack, but that are no names. */
const madeWords = /(?:ed|ing|ings|ly|tions?|ments?|ness|ists?|isms?|ized|ization|able|ers)$/;

function caseOf({ lower, upos, counted }: Word, usage: ReadonlyMap<string, Case>): Case {
  if (counted) return 'small';
  const word = bare(lower);
  const upper = word.toUpperCase();
  const isListed =
    knownNames.has(upper) && (!isVocabulary(word) || (upper.length > 2 && /^(?:NOUN|PROPN|X)$/.test(upos)));
  if (word.includes('.') || (isListed && word.length <= 6) || word === 'ussr') return 'keep';
  const used = usage.get(word);
  if (used) return used;
  if (isCalendar(word))
    return /^(?:may|march|sat|sun|mon|second)$/.test(word) && upos !== 'PROPN' ? 'small' : 'capital';
  const form = title(word);
  const isPeople =
    stateByAdjective.has(form) || stateByNationals.has(form) || groupAdjectives.has(form) || groupPeople.has(form);
  if (
    stateByName.has(form) ||
    (isPeople && !/^(?:western|eastern|republican|democratic|native|indigenous|orthodox)s?$/.test(word))
  )
    return 'capital';
  if (/^[bcdfghjklmnpqrstvwxz]{2,6}$/.test(word)) return isTitleWord(word) || unspelled.has(word) ? 'small' : 'keep';
  if (isVocabulary(word)) return upos === 'PROPN' ? 'capital' : 'small';
  if (isFormOfWord(word) && !isKnownName(form)) return 'small';
  const parts = word.split('-');
  if (parts.length > 1) return parts.every((part) => isVocabulary(part)) ? 'small' : 'capital';
  return madeWords.test(word) && !isKnownName(form) ? 'small' : 'capital';
}

/** Plurals and compounds that the vocabulary lacks: "mercenaries", "machineguns". */
function isFormOfWord(word: string): boolean {
  const single = word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
  const parts = /^(.{3,})(?:gun|man|men|fire|fighter|work|house|line|way|post)$/.exec(single);
  return [single, word.replace(/es$/, ''), parts?.[1] ?? ''].some(
    (form) => form !== '' && form !== word && isVocabulary(form),
  );
}

/** "UCA [CENTRAL AMERICAN UNIVERSITY]": a short form with its whole name in brackets behind it. */
function castExplained(block: string, words: Word[]): void {
  for (const found of block.matchAll(/(?<!\p{L})(\p{Lu}{2,8}) ?[[(](\p{Lu}[^\])]{6,80})[\])]/gu)) {
    const [whole, short = '', name = ''] = found;
    const opens = found.index + whole.length - name.length - 1;
    const inside = words.filter(({ start }) => start >= opens && start < opens + name.length);
    const initials = new Set(inside.map(({ lower }) => lower.slice(0, 1).toUpperCase()));
    if (inside.length < 2 || !short.split('').every((letter) => initials.has(letter))) continue;
    for (const word of inside) raise(word);
    for (const word of words) if (word.lower === short.toLowerCase()) word.as = 'keep';
  }
}

/** "9 March", "March 9", "last March". */
function castMonths(block: string, words: Word[]): void {
  for (const [index, word] of words.entries()) {
    if (!/^(?:may|march)$/.test(word.lower)) continue;
    const dated =
      /\d(?:st|nd|rd|th)? $/i.test(block.slice(0, word.start)) ||
      /^ (?:\d{1,2}\b|19\d\d|20\d\d)/.test(block.slice(word.end)) ||
      /^(?:last|since|in|early|late|next)$/.test(words[index - 1]?.lower ?? '');
    if (dated) word.as = 'capital';
  }
}

/** Words that begin names of towns in the Americas and elsewhere, and are in the vocabulary. */
const placeOpeners = /^(?:san|santa|santo|puerto|villa|ciudad|nueva|nuevo|saint|fort|port|new|los|las|la|el)$/;

/** Names of several words that lists or the gazetteer know: "San Salvador", "Supreme Court", "Costa Rica". */
function castKnownNames(words: Word[]): void {
  for (const [index, first] of words.entries()) {
    for (const length of [4, 3, 2, 1]) {
      const part = words.slice(index, index + length);
      if (part.length < length || part.slice(1).some(({ parted }) => parted)) continue;
      const forms = part.map(({ lower }) => (isJoint(lower) ? lower : title(bare(lower))));
      const name = forms.join(' ');
      const listed = knownNames.has(name) || stateByName.has(name) || wellKnownPlaces.has(name);
      const inPlace = /^(?:in|near|at|from|outside|around|to|of)$/.test(words[index - 1]?.lower ?? '');
      const looked =
        length > 1 &&
        (part.some(({ as, upos }) => as === 'capital' || upos === 'PROPN') ||
          inPlace ||
          placeOpeners.test(first.lower)) &&
        !part.some(({ as, lower, upos }) => as === 'keep' || isJoint(lower) || upos === 'VERB' || upos === 'DET') &&
        lookUp(name).length > 0;
      if (length === 1 ? !(listed && (first.as === 'capital' || inPlace)) : !(listed || looked)) continue;
      for (const word of part) if (!isJoint(word.lower) && word.as === 'small') word.as = 'capital';
      break;
    }
  }
}

const isJoint = (lower: string): boolean => /^(?:of|the|and|for|in|on)$/.test(lower);

/** Titles behind which only a name can stand. */
const shortTitles = /^(?:mr|mrs|ms|dr|col|gen|lt|maj|capt|sgt|msgr|sen)$/;

/** Given names that are words too, before a name ("Franklin Quintero"), and surnames that are words, behind one. */
function castPeople(words: Word[]): void {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    const before = words[index - 1];
    if (word.as !== 'small' || headTypes.has(word.lower) || isTitleWord(word.lower)) continue;
    if (before && !word.parted && shortTitles.test(before.lower)) word.as = 'capital';
    const given = isGivenName(title(word.lower));
    const named = (other: Word | undefined): boolean => other?.as === 'capital' && !isPeopleWord(other);
    if (
      given &&
      next &&
      !next.parted &&
      named(next) &&
      /NOUN|PROPN|X|VERB|ADJ/.test(word.upos) &&
      word.lower.length > 2
    )
      word.as = 'capital';
    else if (
      before &&
      !word.parted &&
      before.as === 'capital' &&
      isGivenName(title(before.lower)) &&
      !stateByName.has(title(before.lower)) &&
      /^(?:NOUN|PROPN)$/.test(word.upos) &&
      !word.lower.endsWith('s') &&
      (isTitleWord(words[index - 2]?.lower ?? '') || next?.upos === 'VERB' || next?.parted === true)
    )
      word.as = 'capital';
    else if (
      personParticles.has(word.lower) &&
      word.lower.length > 1 &&
      named(before) &&
      named(next) &&
      /^(?:la|las|los|el|le)$/.test(word.lower)
    )
      word.as = 'capital';
  }
}

const isPeopleWord = ({ lower }: Word): boolean => {
  const form = title(bare(lower));
  return stateByAdjective.has(form) || groupAdjectives.has(form) || isCalendar(bare(lower));
};

/** Types of heads whose names are written with capitals throughout. */
const bodies = /^(?:armed_group|coalition|military_unit|government_body|party|organisation|media)$/;
/** Heads that stand far more often as plain nouns than in names. */
const plainHeads = new Set(
  'police militants fighters rebels insurgents guerrillas gunmen troops authorities network group service services company'.split(
    ' ',
  ),
);

/** Names of bodies: words of matters before a head ("National Liberation Army"), and what a short form in brackets explains. */
function castBodies(words: Word[]): void {
  for (const [index, head] of words.entries()) {
    const isBody = bodies.test(headTypes.get(bare(head.lower)) ?? '');
    const next = words[index + 1];
    const explained = next?.bracketed === true && next.as === 'keep' && head.as !== 'keep';
    if (!isBody && !explained) continue;
    let first = index;
    while (first > 0 && words[first]?.parted === false && mayModify(words[first - 1], explained)) first -= 1;
    const run = words.slice(first, index);
    const own = run.filter((word) => !isPeopleWord(word));
    const named = own.length > 1 || own.some((word) => word.as !== 'small');
    if (explained || (named && !plainHeads.has(head.lower))) for (const word of [...run, head]) raise(word);
    else if (isBody && next?.lower === 'of' && ofHeads.has(head.lower)) castMatter(words, index);
  }
}

/** "Ministry of Defense and Security": a head before "of" and matters. */
function castMatter(words: Word[], index: number): void {
  const head = words[index];
  const at = words[index + 2]?.lower === 'the' ? index + 3 : index + 2;
  const matter = words[at];
  if (!head || !matter || headTypes.get(head.lower) !== 'government_body' || !matterWords.has(matter.lower)) return;
  raise(head);
  raise(matter);
}

function raise(word: Word): void {
  if (word.as === 'small' && !isJoint(word.lower)) word.as = 'capital';
}

function mayModify(word: Word | undefined, explained: boolean): boolean {
  if (!word || word.bracketed) return false;
  if (explained && (word.lower === 'of' || word.lower === 'for')) return true;
  if (isTitleWord(word.lower) && !matterWords.has(word.lower)) return false;
  return (
    word.as === 'capital' ||
    matterWords.has(word.lower) ||
    /^(?:revolutionary|nationalist|patriotic|people's|peoples)$/.test(word.lower) ||
    (explained && /^(?:ADJ|NOUN)$/.test(word.upos))
  );
}

/** Titles before a name: "President Cerezo", "Col Ponce". */
function castTitles(words: Word[]): void {
  for (let index = words.length - 2; index >= 0; index -= 1) {
    const [word, next] = [words[index], words[index + 1]];
    if (!word || !next || next.as !== 'capital' || next.parted || isPeopleWord(next)) continue;
    if (isTitleWord(word.lower)) raise(word);
  }
}

function printWords(block: string, words: readonly Word[]): string {
  let printed = '';
  let at = 0;
  let remarkOpens = true;
  for (const { start, end, as } of words) {
    const gap = block.slice(at, start);
    const form = block.slice(start, end);
    const ends: boolean = at === 0 || /[.!?]["”’)\]]*\s|\n\s*\n|[.!?:]\s+["“]$/.test(gap);
    // Behind an editor's remark that opens a sentence, the sentence begins anew: "[TEXT] THE ARMY".
    const opens: boolean = ends || (remarkOpens && /\]\s/.test(gap));
    if (gap.endsWith('[')) remarkOpens = opens;
    else if (/\]/.test(gap)) remarkOpens = false;
    printed += gap + (as === 'keep' ? keep(form) : cast(form, opens || as === 'capital'));
    at = end;
  }
  return printed + block.slice(at);
}

/** An acronym, its possessor's ending small. */
const keep = (form: string): string => form.replace(/(?<=['’])S$/, 's');

/** `form` in small letters, with a capital at its beginning, and behind "D'" and hyphens of a name, where it is one. */
function cast(form: string, capital: boolean): string {
  const small = form.replaceAll(/\p{Lu}/gu, (letter) => sameLength(letter, letter.toLowerCase()));
  if (!capital) return small;
  return small.replace(/^(?:(?:[dlo]['’])|\p{L})\p{L}?/u, (start) =>
    /['’]/.test(start) ? start.toUpperCase() : `${start.slice(0, 1).toUpperCase()}${start.slice(1)}`,
  );
}
