/** Names as the gazetteer compares them: without case, marks, apostrophes, hyphens; "St." as "saint". */

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ə: 'a',
  ħ: 'h',
  ŋ: 'n',
}; // prettier-ignore

/** `name` folded; only `a`–`z`, digits and single spaces are left. Empty for a name in another script. */
export function foldName(name: string): string {
  let folded = name.toLowerCase();
  if (/[^\u0020-\u007e]/.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[øłıßæœđðþəħŋ]/g, (letter) => letters[letter] ?? '')
      .replace(/[\u2018\u2019\u02bb-\u02bf\u02b9\u02c8`´]/g, '');
  }
  return folded
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^st (?=[a-z])/, 'saint ')
    .replace(/^mt (?=[a-z])/, 'mount ')
    .replace(/^ft (?=[a-z])/, 'fort ');
}
