/** What a line looks like: prose, a name, a heading. Form alone, no matter what it says. */

const ender = /[.!?…。؟۔।][\s"'”’»)\]]*$/;
/** "… clash with U.S." does not end a sentence. */
const abbreviated =
  /(?:^|[\s(])(?:(?:\p{Lu}\.){2,}|(?:No|St|Mr|Mrs|Dr|Jr|Sr|Co|Inc|Ltd|vs|Gen|Col|Lt|Sen|Rep|Gov)\.)$/u;
const han = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Words of `line`, counted; of a script without spaces every two signs count as a word. */
export function countWords(line: string): number {
  const signs = line.match(han)?.length ?? 0;
  let words = 0;
  for (const word of line.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(word)) words += 1;
  return signs > 4 ? words + Math.floor(signs / 2) : words;
}

/** True where the line stops as a sentence stops. */
export function endsSentence(line: string): boolean {
  return ender.test(line) && !abbreviated.test(line);
}

/** True for a sentence or more of running text: long enough, and with an end (or far too long for a heading). */
export function isProse(line: string): boolean {
  const words = countWords(line);
  if (words >= 40) return true;
  if (!endsSentence(line)) return words >= 28;
  return words >= 12 || (words >= 6 && /\.["'”’»)\]]*$/.test(line) && !isTitleCase(line));
}

/** True where nearly every longer word begins with a capital, as in names and in headlines of some papers. */
export function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  const longer = words.filter((word) => word.length > 3);
  return longer.length > 0 && longer.filter((word) => /^\p{Lu}/u.test(word)).length / longer.length >= 0.8;
}

/** A line as two spellings of one heading compare: case, punctuation, quotes and spaces do not count. */
export function foldLine(line: string): string {
  return line
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
