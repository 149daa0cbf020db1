/** What a line looks like: prose, a name, a heading. Form alone, no matter what it says. */

const ender = /[.!?…。؟۔।][\s"'”’»)\]]*$/;
/** "… clash with U.S." does not end a sentence. */
const abbreviated =
  /(?:^|[\s(])(?:(?:\p{Lu}\.){2,}|(?:No|St|Mr|Mrs|Dr|Jr|Sr|Co|Inc|Ltd|vs|Gen|Col|Lt|Sen|Rep|Gov)\.)$/u;

/** Words of `line`, counted: runs of signs with a letter or digit; of a script without spaces every two signs are one. */
export function countWords(line: string): number {
  let words = 0;
  let inside = false;
  let signs = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b)) inside = false;
    else if (!inside && isWordCode(code)) {
      inside = true;
      words += 1;
    }
    if (code >= 0x3040 && isHan(code)) signs += 1;
  }
  return signs > 4 ? words + Math.floor(signs / 2) : words;
}

/** Letters and digits, near enough: all of ASCII's, and every sign above but general punctuation. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}

function isHan(code: number): boolean {
  return code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
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
