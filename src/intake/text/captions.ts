/** Captions and photo credits: what stands under a picture, and who took it. */
import type { Span } from '../../model/index.ts';
import { countWords, endsSentence } from './prose.ts';

const agency =
  '(?:Getty(?: Images)?|AFP|AP(?: Photo| Images)?|Associated Press|Agence France-Presse|Reuters|REUTERS|EPA(?:[-/]EFE)?|EFE|Anadolu(?: Agency| Images)?|AA|Shutterstock|Xinhua|TASS|Sputnik|Alamy(?: Stock Photo)?|iStock|NurPhoto|SIPA(?: USA)?|Sipa(?: USA)?|ZUMA(?: Press)?(?: Wire)?|Zuma(?: Press)?|Bloomberg|dpa|DPA|PA(?: Wire| Images| Media)?|UPI|Maxar(?: Technologies)?|Planet Labs(?: PBC)?|Magnum(?: Photos)?|Polaris|Redux|Flash ?90|Imago|IMAGO|LightRocket|Corbis|ABACA(?:PRESS)?|Hans Lucas|Middle East Images|WANA(?: News Agency)?|ISNA|IRNA|Yonhap|Kyodo|PTI|ANI|Handout|Pool|File|Courtesy|Wikimedia(?: Commons)?|Unsplash|Pixabay|Pexels|Twitter|Telegram|Facebook|Instagram|YouTube|X)';
const nameWord = "[\\p{Lu}][\\p{L}\\p{M}\\d'’.-]*";
/** "Lisse Orn/Meridian", "LISSE ORN/AFP/Getty Images", "Lisse Orn for Meridian via AP", "AFP via Getty Images". */
const chain = `(?:${nameWord}(?: (?:${nameWord}|al|el|de|van|bin|for|of|the)){0,5} ?(?:/|,|\\||-|–|—|via) ?){0,3}${agency}(?: ?(?:/|,|\\||via|-|–|through) ?(?:${agency}|${nameWord}(?: ${nameWord}){0,3})){0,3}`;
const label =
  '(?:(?:Photo(?:graph)?|Image|Picture|Pic|Video|Screengrab|Screenshot|Illustration|Graphic|Map|Copyright|AP Photo|REUTERS|Reuters|Credit|File photo|Handout|Cover image|Featured image|Photo credit|Image credit|Picture credit|Image source|Photo courtesy|Image courtesy)s?(?: (?:by|from|of|courtesy of|credit|via))?\\s?[:/©|]|(?:Photo|Image|Picture|Photograph|Illustration|Video|Graphic)s? (?:by|from|courtesy of|courtesy|via|credit)\\b)';

const creditLine = new RegExp(
  `^[\\[(]?(?:${label}\\s?[^.\\n]{1,90}|${chain}|©\\s?${chain}|(?:via )?${agency})[\\])]?\\.?$`,
  'u',
);
const creditEnd = new RegExp(
  `(?:\\s[\\[(](?:${label}\\s?[^.()\\[\\]\\n]{1,80}|${chain})[\\])]|\\s(?:${label}\\s?[^.\\n]{1,80}|${chain})|\\s\\| ?${nameWord}(?: ${nameWord}){0,4})\\.?$`,
  'u',
);
const bracketedPair = /\s[[(]\p{Lu}[\p{L}\p{M}'’. -]{2,40}\/[\p{Lu}][\p{L}\p{M}'’. /-]{1,40}[\])]\.?$/u;
const barePair = new RegExp(
  `^[[(]?${nameWord}(?: ${nameWord}){1,3} ?/ ?${nameWord}(?: ${nameWord}){0,3}(?:/${nameWord}(?: ${nameWord}){0,2})?[\\])]?$`,
  'u',
);

const strongOpening =
  /^(?:a still (?:image )?from|(?:image|media|photo) (?:copyright|caption)\b|in this (?:photo|image|picture|handout|file|undated|screen|frame|aerial|satellite|still)|this (?:photo|image|picture|handout|satellite|undated|screen|aerial|file|frame)\S* |file(?: photo| image| picture)?\s*[:.\-–—]|file photo\b|an? (?:screen ?grab|screenshot|satellite image|handout (?:photo|image|picture)|file photo|aerial (?:view|photo|image)|general view|photograph of|combination (?:of|photo))\b|pictured\b|from left|(?:left|right|above|below|top)(?: to right)?\s*[:,])/i;
const strongEnding =
  /[[(](?:file|archive|pictured|illustrative|file photo|representational image|left|right)[\])]\.?$|\bin (?:this|an? (?:file|undated|handout|archive)) (?:[\w-]+ ){0,4}(?:photo|photograph|image|picture|still|screengrab)\b.{0,80}$/i;
const sceneWord =
  /\b(?:(?:is|are|was|were) (?:seen|pictured|shown)|looks? on|stands? (?:guard|near|next|outside|at|in|by|on|amid)|waves?|walks? (?:past|through|near|along|on)|gestures?|speaks? (?:during|at|to)|attends?|arrives?|gathers?|inspects?|carry|carries|holds? (?:up|a|signs|flags)|rises? (?:from|over|above|after)|sits?|poses?|greets?|shakes? hands|marche?s?|mourns?|protests?|patrols?|reacts?|delivers?|clears?|searche?s?|takes? part|pass(?:es)? by|remove|removes)\b/i;
const speechWord = /\b(?:said|says|tells|told|added|stated|announced|according to|claimed|denied|warned)\b/i;

/** What a credit that ends with a full stop holds besides names. */
const creditSign =
  /[/|©[(]|\bvia\b|[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]redit|Getty|[.!?]["”’)]? [\p{Lu}][\p{L} ]{1,30}\.$/u;

/** True for a line that is nothing but the credit of a picture. */
export function isPhotoCredit(line: string): boolean {
  return line.length <= 140 && (creditLine.test(line) || barePair.test(line)) && !speechWord.test(line);
}

/** Place of the picture's credit at the end of `line` (offsets into it), null where there is none. */
export function findCreditEnd(line: string): Span | null {
  const from = Math.max(0, line.length - 160);
  const end = line.slice(from);
  if (endsSentence(end) && !creditSign.test(end)) return null;
  const match = creditEnd.exec(end) ?? bracketedPair.exec(end);
  if (!match || from + match.index < 12) return null;
  const found = match[0].trimStart();
  const start = line.length - skipSentenceEnd(found).length;
  const closed = /[.!?)"”’]$/.test(line.slice(0, start).trimEnd());
  // A bare "… told AFP." is a credit of the text; a picture's credit comes after a full stop or holds a slash.
  if (!closed && !/^[[(]|\/|\bvia\b|[:©|]/.test(found)) return null;
  return speechWord.test(line.slice(start)) ? null : { start, end: line.length };
}

/** `found` without the words before it that end the caption's sentence: "U.S. LISSE ORN/AFP" is "LISSE ORN/AFP". */
function skipSentenceEnd(found: string): string {
  const slash = found.search(/\/|:/);
  const names = slash < 0 ? '' : found.slice(0, slash);
  const stop = Math.max(...[...names.matchAll(/[\p{L}.]{3,}\.\s/gu)].map((end) => end.index + end[0].length), 0);
  return found.slice(stop);
}

/** True where the words of `line` alone show that it tells what is in a picture. */
export function isCaption(line: string): boolean {
  if (countWords(line) > 70) return false;
  return strongOpening.test(line) || strongEnding.test(line);
}

/** True where `line` may be what a credit line under it speaks of: a sentence or two that describe a scene. */
export function mayBeCaption(line: string): boolean {
  const words = countWords(line);
  if (words < 4 || words > 60 || (line.match(/[.!?]["”’)]?\s+\p{Lu}/gu)?.length ?? 0) > 2) return false;
  if (isCaption(line)) return true;
  return !speechWord.test(line) && (sceneWord.test(line) || !endsSentence(line));
}

/** True for a short line of names without a verb or an end: under a caption it says whose picture it is. */
export function mayBeCredit(line: string): boolean {
  const words = line.split(/\s+/);
  if (words.length > 8 || endsSentence(line)) return false;
  return words.every((word) => /^(?:[\p{Lu}\d/|(&–—-]|(?:in|of|the|for|via|by|and|al|el|de)$)/u.test(word));
}
