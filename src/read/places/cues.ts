/** What the words beside a name tell: its kind, and how sure they make it a place. */
import {
  bearings,
  directions,
  headsBefore,
  headsBehind,
  nativesBehind,
  peopleBehind,
  placePrepositions,
} from '../en/places/cue-words.ts';
import type { PlaceMention } from './mentions.ts';
import { isCapital, surePerson, type Words } from './spans.ts';

/** "Province" behind a name, in capitals or not; a word that begins another name is none. */
export function headBehind(
  words: Words,
  at: number,
): { precision: NonNullable<PlaceMention['precision']>; last: number } | null {
  const lower = words.lowers[at] ?? '';
  if (
    (lower === 'air' || lower === 'military' || lower === 'refugee' || lower === 'international') &&
    words.lowers[at + 1] !== undefined
  ) {
    const second = headsBehind.get(words.lowers[at + 1] ?? '');
    if (second === 'site') return { precision: second, last: at + 2 };
  }
  const precision = headsBehind.get(lower);
  if (!precision || precision === 'town') return null;
  if (!isCapital(words.forms[at]) && precision !== 'province' && !/^(?:district|county|airbase)$/.test(lower))
    return null;
  return { precision, last: at + 1 };
}

/** "the village of X": the kind that the word before "of" gives. */
export function headBefore(words: Words, first: number): PlaceMention['precision'] {
  if (words.lowers[first - 1] === 'of') return headsBefore.get(words.lowers[first - 2] ?? '') ?? null;
  const before = words.lowers[first - 1] ?? '';
  return before === 'city' || before === 'town' || before === 'village' ? 'town' : null;
}

/** How sure the word before makes it. */
export function cueBefore(words: Words, first: number): number {
  let at = first - 1;
  if (words.lowers[at] === 'the') at -= 1;
  if (bearings.has(words.lowers[at] ?? '')) return 0.9;
  if (placePrepositions.has(words.lowers[at] ?? ''))
    return words.lowers[at] === 'to' || words.lowers[at] === 'over' ? 0.5 : 0.8;
  if (words.lowers[at] === 'of') return cueOf(words, at);
  return 0;
}

/** How sure "of" makes it: "north of Tarsk", "Ann Lee, 29, of Tarsk", "Ann Lee of Tarsk". */
function cueOf({ lowers, forms, nameOf }: Words, at: number): number {
  if (directions.has(lowers[at - 1] ?? '')) return 0.8;
  if (forms[at - 1] === ',') return /^\d{1,3}$/.test(forms[at - 2] ?? '') ? 0.9 : 0.5;
  const name = nameOf[at - 1];
  return name?.type === 'person' && name.confidence >= surePerson && name.start !== nameOf[at + 1]?.start ? 0.8 : 0.3;
}

/** How sure the word behind makes it. */
export function cueBehind(words: Words, last: number): number {
  const behind = words.lowers[last] ?? '';
  if (nativesBehind.has(behind)) return 0.95;
  return peopleBehind.has(behind) ? 0.8 : 0;
}
