/** Streets, roads and squares by their head words: sites that no gazetteer lists, without a point. */
import { streetHeads, numberedRoads, streetsOfPower } from '../en/places/street-words.ts';
import { isCapital, surePerson, type Words } from './spans.ts';

/** Most tokens before the head word. */
const longest = 8;

/** Tokens `[first, last)` of each street, in order. */
export function findStreets(words: Words): { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number }[] = [];
  let free = 0;
  for (let at = 0; at < words.tokens.length; at += 1) {
    const numbered = readNumbered(words, at);
    const street = numbered ?? readNamed(words, at, free);
    if (!street) continue;
    found.push(street);
    free = street.last;
    at = street.last - 1;
  }
  return found;
}

/** "Highway 200", "County Road 35", "Interstate 64". */
function readNumbered(words: Words, at: number): { first: number; last: number } | null {
  if (!isCapital(words.forms[at]) || !numberedRoads.has(words.lowers[at] ?? '')) return null;
  if (!/^\d{1,4}$/.test(words.forms[at + 1] ?? '')) return null;
  const first = words.lowers[at - 1] === 'county' || words.lowers[at - 1] === 'state' ? at - 1 : at;
  return { first, last: at + 2 };
}

/** "Palm Street", "N. High St.", "Fifth Avenue": the capitalised words, ordinals and initials before the head. */
function readNamed(words: Words, at: number, free: number): { first: number; last: number } | null {
  const head = words.lowers[at]?.replace(/\.$/, '') ?? '';
  if (!isCapital(words.forms[at]) || !streetHeads.has(head)) return null;
  const short = head.length < 5 && head !== 'road' && head !== 'lane';
  const stop = words.forms[at + 1] === '.' && words.tokens[at + 1]?.start === words.tokens[at]?.end;
  if (short && !stop && !words.forms[at]?.endsWith('.')) return null;
  const last = short && stop ? at + 2 : at + 1;
  let first = at;
  const farthest = Math.max(free, at - longest);
  while (first > farthest && words.sentenceOf[first - 1] === words.sentenceOf[at] && isPart(words, first - 1))
    first -= 1;
  // A full stop that belongs to no initial ends the sentence before.
  while (first < at && /^[.-]$/.test(words.forms[first] ?? '')) first += 1;
  if (first === at || isCapital(words.forms[last]) || isPerson(words, first)) return null;
  return streetsOfPower.has(words.lowers.slice(first, at).join(' ')) ? null : { first, last };
}

/** "Ann Street", "Mr. Street". */
function isPerson({ forms, nameOf }: Words, first: number): boolean {
  const name = nameOf[first];
  return (
    /^(?:Mr|Mrs|Ms|Miss|Prof|Sen|Rep)\.?$/.test(forms[first] ?? '') ||
    (name?.type === 'person' && name.confidence >= surePerson)
  );
}

function isPart({ forms }: Words, at: number): boolean {
  const form = forms[at] ?? '';
  if (isCapital(form) || /^\d+(?:st|nd|rd|th)$/.test(form)) return true;
  if (form === '-') return isCapital(forms[at - 1]);
  return form === '.' && /^(?:[NSEW]|St|Dr)$/.test(forms[at - 1] ?? '');
}
