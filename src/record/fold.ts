/**
 * Folding: one spelling for words that people write in several ways. Used before indexing and before querying, the same
 * for every database, so that "Béirut", "BEIRUT" and "beirut" meet, and so do Arabic, Persian and Hebrew letter forms.
 */

/** Letters that differ in form, not in word: hamza carriers, Persian and Arabic kaf and yeh, ta marbuta, final forms. */
const letterForms: ReadonlyMap<string, string> = new Map(
  [
    'أا إا آا ٱا ىي یي ېي ئي ؤو ةه ۀه ەه کك گك',
    'ךכ םמ ןנ ףפ ץצ',
    'øo đd ðd łl ħh ıi ßss æae œoe þth',
    "’' ‘' ʼ' ʻ' ʿ' ʾ'",
  ]
    .flatMap((pairs) => pairs.split(' '))
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const foldable = new RegExp(`[${[...letterForms.keys()].join('')}]`, 'gu');
/** Marks (accents, harakat, niqqud), tatweel, joiners and direction marks. */
const dropped = /[\p{Mn}\u0640\u200b-\u200f\u2060-\u2064\ufeff]/gu;
/** Digits of the Arabic (U+0660) and Persian (U+06F0) scripts. */
const easternDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Anything outside ASCII: without it there is nothing to fold but case. */
const beyondAscii = /[^\p{ASCII}]/u;

/** `text` with case, marks and letter forms folded away. Its length may differ from `text`'s. */
export function fold(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(dropped, '')
    .toLowerCase()
    .replace(foldable, (letter) => letterForms.get(letter) ?? letter)
    .replace(easternDigits, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}

/** The folded words of `text`, each with where it stands in `text`. */
export function foldedWords(text: string): { readonly word: string; readonly start: number; readonly end: number }[] {
  const words = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    words.push({ word: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** What a full-text index is given of an article: its words in one spelling. */
export function indexWords(article: { readonly headline: string | null; readonly text: string }): {
  headline: string;
  body: string;
} {
  return { headline: fold(article.headline ?? ''), body: fold(article.text) };
}
