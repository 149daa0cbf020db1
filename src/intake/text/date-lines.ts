/** Date lines: when the text itself says that it was published. Nothing is guessed from what it tells. */
import type { Published } from '../../model/index.ts';
import { parsePublished } from '../dates/index.ts';
import { countWords, endsSentence } from './prose.ts';

/** A date that a line gives: `first` for publication, `update` for a later touch. */
export interface DateLine {
  readonly published: Published;
  readonly kind: 'first' | 'update' | 'bare';
}

const labelled =
  /(?:^|[|•·–—([]\s*|\s-\s|\s(?=[\p{L} ]{4,20}:))(first published|this (?:story|article|report) is from|originally published|date published|published(?: date)?|publication date|publish(?:ed)? date|posted|post|date posted|issued|released?|release date|created|uploaded|added|aired|filed|date|dated|dateline|last (?:update[d]?|modified|edited|changed|revised)|updated?|modified|revised|edited)\s*(?:on|at|in)?\s*(?::|\s-\s|\s)\s*(?=\S*\d|\p{L}{3,9}\.?,?\s)/giu;
const updateLabel = /update|modified|edited|changed|revised/i;
const dateShape =
  /\b(?:1[89]|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s/-]+\d|\d{1,2}(?:st|nd|rd|th)?[\s-]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[٠-٩]{4}|\d{4}年/i;
const separators = /\s+[|•·–—/-]\s+|\s*[|•·]\s*|\s{3,}|\t/;
/** What may stand beside a date in a line of its own. */
const besideDate =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\b(?:at|on|gmt|utc|est|edt|et|pst|pdt|pt|cst|cdt|cet|cest|bst|ist|eet|eest|msk|local time|updated|published|posted|last|ago|months?|weeks?|days?|minutes?|min|read|a\.?m\.?|p\.?m\.?|z|t|h|hrs?|hours|st|nd|rd|th|ad)\b|[\d\s,.:/()+–—|•·-]/gi;

/** The date that `line` gives as that of its page, null where it gives none. A label counts anywhere, a bare date alone. */
export function readDateLine(line: string): DateLine | null {
  if (line.length > 220 || countWords(line) > 26 || !dateShape.test(line)) return null;
  if (endsSentence(line) && countWords(line) > 14) return null;
  const found: DateLine[] = [];
  for (const match of line.matchAll(labelled)) {
    const rest = line.slice(match.index + match[0].length);
    const published = parsePiece(rest);
    if (published) found.push({ published, kind: updateLabel.test(match[1] ?? '') ? 'update' : 'first' });
  }
  const pieces = endsSentence(line) ? [] : splitPieces(line);
  const bare =
    readBareDate(line) ?? (pieces.length > 1 ? pieces.map(readBareDate).find((date) => date !== null) : null);
  return found.find((date) => date.kind === 'first') ?? found[0] ?? bare ?? null;
}

/** A date with nothing beside it but its weekday, its time and its zone. */
export function readBareDate(line: string): DateLine | null {
  if (line.length > 60 || !dateShape.test(line) || !/\d/.test(line)) return null;
  if (line.replace(besideDate, '').trim() !== '') return null;
  const published = parsePiece(line);
  return published ? { published, kind: 'bare' } : null;
}

/** The date at the beginning of `text`, before the next separator. */
export function parsePiece(text: string): Published | null {
  const pieces = text.split(separators);
  for (let count = Math.min(2, pieces.length); count >= 1; count--) {
    const piece = pieces.slice(0, count).join(' ').trim();
    if (piece === '' || piece.length > 60) continue;
    const published = parsePublished(piece);
    if (published?.value) return published;
  }
  return null;
}

/** The pieces of a line that are set apart by bars, dots and dashes. */
export function splitPieces(line: string): string[] {
  return line.split(separators).filter((piece) => piece.trim() !== '');
}
