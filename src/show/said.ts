/** Words said, as people read them: the record keeps contents with their marks and their "that", as PolNeAR has them. */

const opening = /^(?:["“”„«]|''|``)\s*/u;
const closing = /[,.;\s]*(?:["“”»]|'')[,.;\s]*$/u;
const mark = /["“”„«»]/u;

/** `text` without the "that" before it, the pair of marks around it, and the comma or stop at its end; never empty unless it is blank. */
export function trimSaid(text: string): string {
  const whole = text.replaceAll(/\s+/g, ' ').trim();
  const words = whole.replace(/^that\s+(?=\S)/i, '');
  const inner = words.replace(opening, '').replace(closing, '');
  // Marks that are left inside belong to words within: then those at the ends are no pair around the whole.
  const bare = mark.test(inner) || !opening.test(words) ? words.replace(/[,.;]+$/, '') : inner.replace(/[,.;\s]+$/, '');
  return bare.trim() || words || whole;
}

/** Pieces of one utterance, in order, with dots between them. */
export function joinSaid(content: readonly { readonly quote: string }[]): string {
  return content.map(({ quote }) => trimSaid(quote)).join(' … ');
}

const unstressed = new Set(
  'has have had having is are was were be been being am do does did will would shall should can could may might to also then later now just still already repeatedly that of for by about on against out at with'.split(
    ' ',
  ),
);

/** A cue's own words, without auxiliaries and the like: "has also told" is "told"; "did not say" stays "not say". */
export function bareCue(cue: string): string {
  const words = cue.toLowerCase().replaceAll(':', '').split(/\s+/);
  const left = words.filter((word) => word !== '' && !unstressed.has(word));
  return left.length > 0 ? left.join(' ') : cue.toLowerCase();
}
