/** The text's tokens as the place rules see them, with the names that lie over each. */
import type { Token } from '../../model/index.ts';
import type { Analysis, Name } from '../language.ts';

/** From this confidence on, a name is a person's: titled, a given name, or a surname of someone named in full. */
export const surePerson = 0.7;
/** From this confidence on, what a trained layer calls a place is one. */
export const surePlace = 0.9;

export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly forms: readonly string[];
  readonly lowers: readonly string[];
  /** Index of the sentence that each token lies in. */
  readonly sentenceOf: readonly number[];
  /** First token of each sentence. */
  readonly firsts: ReadonlySet<number>;
  /** The name over each token, null where none is. */
  readonly nameOf: readonly (Name | null)[];
}

export function gatherWords(text: string, analysis: Analysis): Words {
  const { tokens, sentenceTokens, names } = analysis;
  const forms = tokens.map((token) => text.slice(token.start, token.end));
  const lowers = forms.map((form) => form.toLowerCase());
  const sentenceOf: number[] = Array.from({ length: tokens.length }, () => -1);
  const firsts = new Set<number>();
  for (const [index, [first = 0, last = 0]] of sentenceTokens.entries()) {
    firsts.add(first);
    for (let at = first; at < last; at += 1) sentenceOf[at] = index;
  }
  const nameOf: (Name | null)[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < names.length && (names[next]?.end ?? 0) <= token.start) next += 1;
    const name = names[next];
    nameOf.push(name && name.start < token.end ? name : null);
  }
  return { text, tokens, forms, lowers, sentenceOf, firsts, nameOf };
}

export function isCapital(form: string | undefined): boolean {
  return form !== undefined && /^\p{Lu}/u.test(form);
}
