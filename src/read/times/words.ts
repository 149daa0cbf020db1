/** The text as the time rules see it: runs of letters, runs of digits, and single marks. */

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** True where no white space lies before it. */
  readonly glued: boolean;
}

/** Words of `text`, in order. "9:30 p.m." is `9 : 30 p . m .`; "mid-July" is `mid - July`; "1990s" is `1990 s`. */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  let before = -1;
  for (const match of text.matchAll(/\d+|[\p{L}\p{M}]+|[^\s]/gu)) {
    const found = match[0];
    const start = match.index;
    words.push({ text: found, lower: found.toLowerCase(), start, end: start + found.length, glued: start === before });
    before = start + found.length;
  }
  return words;
}
