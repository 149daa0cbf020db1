/** Lists of divisions under one word: "Swift, Grant and Otter Tail counties" are three counties. */
import { pluralHeads } from '../en/places/cue-words.ts';
import { foldName } from './fold.ts';
import { type GazetteerEntry, lookUpFolded } from './gazetteer.ts';
import { isCapital, type Words } from './spans.ts';

/** A name in such a list: its tokens, and the word in the singular that it shares. */
export interface Listed {
  readonly first: number;
  readonly last: number;
  readonly head: string;
}

/** Most tokens of a list. */
const longest = 120;

/** Names in lists, by their first token. */
export function findListed(words: Words): ReadonlyMap<number, Listed> {
  const found = new Map<number, Listed>();
  for (const [at, lower] of words.lowers.entries()) {
    const head = pluralHeads.get(lower);
    if (!head) continue;
    let last = at;
    const farthest = Math.max(0, at - longest);
    while (last > farthest) {
      let first = last;
      while (first > farthest && words.sentenceOf[first - 1] === words.sentenceOf[at] && isPart(words, first - 1))
        first -= 1;
      if (first === last) break;
      found.set(first, { first, last, head });
      last = first;
      while (/^(?:,|and|or|&)$/.test(words.lowers[last - 1] ?? '')) last -= 1;
      if (last === first) break;
    }
  }
  return found;
}

function isPart({ forms }: Words, at: number): boolean {
  const hyphen = forms[at] === '-' || forms[at] === '.';
  return isCapital(forms[at]) || (hyphen && isCapital(forms[at - 1]));
}

/** Places called `name` with the word that its list shares: "Otter Tail" is Otter Tail County. */
export function lookUpListed(name: string, head: string): readonly GazetteerEntry[] {
  return lookUpFolded(foldName(`${name} ${head}`));
}
