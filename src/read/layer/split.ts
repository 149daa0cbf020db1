/** Splitting: a run of capitals cut into the names in it. Titles, roles and adjectives of states are no part of a name. */
import { adjectiveStem } from '../en/names/derived-adjectives.ts';
import { headTypes, matterWords } from '../en/names/heads.ts';
import { isGivenName } from '../en/names/given-names.ts';
import { knownNames } from '../en/names/known-names.ts';
import { commonAcronyms, openingWords } from '../en/names/ordinary-words.ts';
import { personParticles } from '../en/names/particles.ts';
import { groupAdjectives, groupPeople, wellKnownPlaces } from '../en/names/regions.ts';
import { stateByAdjective, stateByName, stateByNationals } from '../en/names/states.ts';
import { isTitleWord, rankWords, roleModifiers, roleWords } from '../en/names/titles.ts';
import { isVocabulary } from './tagger.ts';
import { isAcronym, isCapital, type Range, type Words } from './words.ts';

/** A piece of a run that is a name; `titled` where a title of a person stands right before it. */
export interface Part {
  readonly range: Range;
  readonly titled: boolean;
}

/** Heads that make a whole of a title and what follows: "King Faisal Hospital", "General Intelligence Directorate". */
const wholeHead = (type: string | undefined): boolean =>
  type !== undefined && type !== 'armed_group' && type !== 'other';

const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

const isAdjective = (form: string): boolean => stateByAdjective.has(form) || groupAdjectives.has(form);
const isState = (form: string): boolean => stateByName.has(form);
const isGeneric = (lower: string): boolean =>
  matterWords.has(lower) ||
  headTypes.has(lower) ||
  roleModifiers.has(lower) ||
  /^(?:of|the|for|and|&|-|in)$/.test(lower);

/** Names in the run `range`, in order. */
export function splitRun(words: Words, range: Range): Part[] {
  return splitHyphens(words, range)
    .flatMap((piece) =>
      followsOffice(words, piece[0]) ? splitOffice(words, ...piece) : splitTitles(words, piece, false),
    )
    .map((part) => ({ ...part, range: trimEdges(words, part.range, part.titled) }))
    .filter(({ range: [first, last], titled }) => first < last && isName(words, [first, last], titled));
}

/** Cuts "U.S.-Iraq" in two, but leaves "U.S.-Iraq Security Commission" and "Jean-Pierre" whole. */
function splitHyphens(words: Words, [first, last]: Range): Range[] {
  const whole = words.forms.slice(first, last).join('');
  if (isState(whole) || knownNames.has(whole) || wellKnownPlaces.has(whole)) return [[first, last]];
  const headed = headTypes.has(words.lower[last - 1] ?? '');
  const pieces: Range[] = [];
  let start = first;
  for (let at = first + 1; at < last - 1; at += 1) {
    if (!/^[-‐‑–]$/.test(words.forms[at] ?? '')) continue;
    if (headed && last - at > 2) continue;
    if (!isKnownPart(words.forms[at - 1] ?? '') && !isKnownPart(words.forms[at + 1] ?? '')) continue;
    pieces.push([start, at]);
    start = at + 1;
  }
  return [...pieces, [start, last]];
}

const isKnownPart = (form: string): boolean =>
  isState(form) || isAdjective(form) || wellKnownPlaces.has(form) || isAcronym(form) || knownNames.has(form);

/** Cuts at titles: what stands before one is a name of its own, what follows is a person's. */
function splitTitles(words: Words, [first, last]: Range, titled: boolean): Part[] {
  for (let index = last - 1; index >= first; index -= 1) {
    const lower = words.lower[index] ?? '';
    if (!isTitleWord(lower) || isSurname(words, first, index, last)) continue;
    // "Queen's College".
    if (/^'s?$/.test(words.lower[index + 1] ?? '') && last - index > 2) continue;
    if (opensKnownName(words, index, last)) continue;
    // "Court of Justice", "Ministry of Justice": a matter.
    if (lower === 'justice' && index > first && /^(?:of|for|and|&)$/.test(words.lower[index - 1] ?? '')) continue;
    const after: Range = [index + 1, last];
    const next = words.lower[index + 1] ?? '';
    if (last > index + 1) {
      const followed = next === 'of' || next === 'for';
      const head = headTypes.get(words.lower[last - 1] ?? '');
      const whole = !followed && last - index > 2 && wholeHead(head) && !roleWords.has(bare(lower));
      if (whole || (followed && !roleWords.has(bare(lower)))) continue;
      if (rankWords.has(bare(lower)) && isGeneric(next) && !isGivenName(words.forms[index + 1] ?? '')) continue;
      const skip = followed ? nextCapital(words, index + 2, last) : index + 1;
      const right = followed ? splitOffice(words, skip, last) : [{ range: after, titled: true }];
      return [...splitBefore(words, first, index), ...right];
    }
    return titled ? [{ range: [first, last], titled }] : splitBefore(words, first, index);
  }
  return [{ range: [first, last], titled }];
}

/** "Doctors Without Borders", "First Nation": a title's word that begins a known name. */
function opensKnownName({ forms }: Words, index: number, last: number): boolean {
  for (let end = index + 2; end <= last; end += 1) if (knownNames.has(forms.slice(index, end).join(' '))) return true;
  return false;
}

/** True after "Minister of", "director of the". */
function followsOffice(words: Words, first: number): boolean {
  const at = words.lower[first - 1] === 'the' ? first - 2 : first - 1;
  return /^(?:of|for)$/.test(words.lower[at] ?? '') && roleWords.has(words.lower[at - 1] ?? '');
}

/** What follows "Minister of": "Foreign Affairs Ada Voss" is a matter and a person, "Lake Council Ada Voss" a body and one. */
function splitOffice(words: Words, first: number, last: number): Part[] {
  if (knownNames.has(words.forms.slice(first, last).join(' '))) return [{ range: [first, last], titled: false }];
  let matter = first;
  while (matter < last && isGeneric(words.lower[matter] ?? '')) matter += 1;
  let head = last - 1;
  while (head > first && !headTypes.has(words.lower[head] ?? '')) head -= 1;
  const person: Part = { range: [Math.max(matter, head + 1), last], titled: true };
  const rest = words.forms.slice(person.range[0], last);
  // "Choi Yuk-lin" counts as two.
  const named = rest.filter((form, at) => form !== '-' && rest[at - 1] !== '-');
  // "rector of the University of Rural Sciences": what follows "of" belongs to the body.
  const isMatter = /^(?:of|for)$/.test(words.lower[person.range[0] - 1] ?? '') && person.range[0] > first;
  if (isMatter && headTypes.has(words.lower[person.range[0] - 2] ?? ''))
    return [{ range: [first, last], titled: false }];
  const isPerson = named.length >= 2 && named.length <= 4 && named.every(isCapital) && !named.some(isKnownPart);
  if (head > first && head >= matter && isPerson) return [{ range: [first, head + 1], titled: false }, person];
  if (matter > first && isPerson) {
    const isBody = head > first && head < matter;
    return isBody ? [{ range: [first, matter], titled: false }, person] : [person];
  }
  return splitTitles(words, [first, last], false);
}

/** Titles that are also last names, at the end of a run that begins like a person's name: "Amina Khan", "Tom King". */
function isSurname(words: Words, first: number, index: number, last: number): boolean {
  if (index === first) return false;
  const lower = words.lower[index] ?? '';
  const before = words.forms[index - 1] ?? '';
  if (/^(?:sheikh|shaykh|sayed|sayyid|haji|hajji|mullah|sultan)$/.test(lower) && isGivenName(before)) return true;
  if (index !== last - 1) return false;
  if (lower === 'sheikh') return !isTitleWord(before.toLowerCase()) && !stateByAdjective.has(before);
  return (
    /^(?:king|prince|pope|judge|dean|bishop|major|marshal|chancellor|sultan|justice|lord|sayed|sayyid|abbott|cook)$/.test(
      lower,
    ) && isGivenName(before)
  );
}

/** Names before a title: all but the words that only tell which minister or chief ("Foreign", "Deputy"). */
function splitBefore(words: Words, first: number, title: number): Part[] {
  let end = title;
  while (end > first) {
    const lower = words.lower[end - 1] ?? '';
    const head = headTypes.get(lower);
    if (head && end - first > 1) break;
    if (isTitleWord(lower) || roleModifiers.has(lower) || matterWords.has(lower) || /^[-‐‑]$/.test(lower)) end -= 1;
    else break;
  }
  return end > first ? splitTitles(words, [first, end], false) : [];
}

function nextCapital(words: Words, from: number, last: number): number {
  let index = from;
  while (index < last && !isCapital(words.forms[index] ?? '')) index += 1;
  return index;
}

/** Without a leading "The", adjectives of states before a name of its own, and small words at either end. */
function trimEdges(words: Words, [first, last]: Range, titled: boolean): Range {
  let from = first;
  let to = last;
  const form = (index: number): string => words.forms[index] ?? '';
  const lower = (index: number): string => words.lower[index] ?? '';
  const isJoint = (index: number): boolean =>
    !/\p{L}|\d/u.test(form(index)) ||
    (/^(?:of|the|for|and|in|de|del|la|al|el)$/.test(form(index)) && form(index - 1) !== '-');
  while (to > from && isJoint(to - 1)) to -= 1;
  while (from < to && !isCapital(form(from)) && !/^\d+(?:st|nd|rd|th)$/.test(form(from))) from += 1;
  const isMedia =
    headTypes.get(lower(to - 1)) === 'media' || knownNames.get(words.forms.slice(from + 1, to).join(' ')) === 'media';
  if (to - from > 1 && lower(from) === 'the' && !isMedia && !stateByName.has(`${form(from)} ${form(from + 1)}`))
    from += 1;
  if (titled) return [from, to];
  while (to - from > 1) {
    const pair = `${form(from)} ${form(from + 1)}`;
    const size = isAdjective(pair) ? 2 : isAdjective(form(from)) ? 1 : 0;
    const whole = words.forms.slice(from, to).join(' ');
    if (size === 0 || from + size >= to || knownNames.has(whole) || stateByName.has(whole)) break;
    if (wellKnownPlaces.has(whole) || wellKnownPlaces.has(pair)) break;
    const distinctive = groupAdjectives.has(form(from + size)) && to - from - size > 2;
    if (!distinctive && isPlainBody(words, from + size, to)) break;
    if (!stateByAdjective.has(form(from)) && !stateByAdjective.has(pair)) break;
    from += size;
  }
  return [from, to];
}

/** True for "Foreign Ministry", "Institute of Lake Studies": common words with a head, which need the state's adjective. */
function isPlainBody(words: Words, first: number, last: number): boolean {
  const lower = words.lower.slice(first, last);
  if (lower.every(isGeneric)) return true;
  const headed = headTypes.has(lower[0] ?? '') || headTypes.has(lower.at(-1) ?? '');
  return headed && lower.every((word) => isGeneric(word) || isVocabulary(word));
}

/** True for "Tarvian" in "Tarvian officials": the form of an adjective, before a common noun. */
export function isDerivedAdjective(words: Words, index: number): boolean {
  const form = words.forms[index] ?? '';
  if (adjectiveStem(form) === null || isGivenName(form) || wellKnownPlaces.has(form)) return false;
  const next = words.tokens[index + 1];
  const isNoun = next?.upos === 'NOUN' || next?.upos === 'ADJ';
  return isNoun && /^\p{Ll}/u.test(words.forms[index + 1] ?? '');
}

/** False for what is left without a name in it: a lone adjective, a role, a common word. */
function isName(words: Words, [first, last]: Range, titled: boolean): boolean {
  const forms = words.forms.slice(first, last);
  const lower = words.lower.slice(first, last);
  const whole = forms.join(' ');
  if (stateByName.has(whole) || knownNames.has(whole) || wellKnownPlaces.has(whole)) return true;
  if (isAdjective(whole) || stateByNationals.has(whole) || groupPeople.has(whole)) return false;
  if (lower.every((word) => isTitleWord(word) || roleModifiers.has(word) || /^[-‐‑–.]$/.test(word))) return false;
  if (
    last - first > 1 &&
    !titled &&
    lower.every(isGeneric) &&
    !headTypes.has(lower.at(-1) ?? '') &&
    !headTypes.has(lower[0] ?? '')
  )
    return false;
  if (last - first > 1) return !forms.every((form) => isAdjective(form) || stateByNationals.has(form));
  const word = lower[0] ?? '';
  const form = forms[0] ?? '';
  if (commonAcronyms.has(form.replace(/s$/, ''))) return false;
  if (openingWords.has(word) && !titled) return false;
  if (!titled && isDerivedAdjective(words, first)) return false;
  if (titled && (isGivenName(form) || !isGeneric(word))) return form.length > 1;
  return (
    !isGeneric(word) && !personParticles.has(word) && /\p{L}{2}|\p{Lu}.?\d/u.test(form) && !/^[IVXLCDM]+$/.test(form)
  );
}
