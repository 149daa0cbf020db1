/** Kinds: what each line of a text is, from the front, its wording, its place and its neighbours. */
import type { Block } from '../../model/index.ts';
import { readByline } from './bylines.ts';
import { findCreditEnd, isCaption, isPhotoCredit, mayBeCaption, mayBeCredit } from './captions.ts';
import { readDateLine } from './date-lines.ts';
import type { Front } from './front.ts';
import { findAuthorBoxes, findTeasers } from './furniture.ts';
import type { FurnitureRole } from './furniture-forms.ts';
import { repeats } from './headline.ts';
import type { Line } from './lines.ts';
import { isSiteLine } from './media-names.ts';
import { countWords } from './prose.ts';

export type Kind = Block['kind'];

/** A text in lines, with all that the steps before have found. */
export interface Draft {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly roles: readonly (FurnitureRole | null)[];
  /** Kinds that a page's reader gave; null for a text of which nothing is known. */
  readonly given: readonly Kind[] | null;
  readonly front: Front;
  /** First line below the story. */
  readonly tail: number;
}

/** Kind of each line. What is said first stands: given kinds, the front, furniture, pictures, the rest is story. */
export function classifyLines(draft: Draft): Kind[] {
  const { lines, roles, front, tail, given } = draft;
  const kinds = new Map<number, Kind>();
  const set = (i: number, kind: Kind): void => {
    if (!kinds.has(i)) kinds.set(i, kind);
  };
  given?.forEach((kind, i) => {
    if (kind !== 'paragraph') set(i, kind);
  });
  for (const [i, kind] of front.kinds) if (!given || !front.candidates.has(i)) set(i, kind);
  const byline = front.bylines.find(({ names }) => names)?.names ?? null;
  for (const i of [...findTeasers(lines, roles), ...findAuthorBoxes(lines, tail, byline)])
    if (i > front.body) set(i, 'boilerplate');
  const headline = findHeadline(draft);
  lines.forEach((line, i) => {
    const below = i >= tail || roles[i] || (i > front.body && isFrameLine(line.text));
    const again = headline !== null && i !== front.body && countWords(line.text) >= 4 && repeats(line.text, headline);
    if (below || again) set(i, 'boilerplate');
  });
  for (const [i, kind] of findPictures(draft, kinds)) set(i, kind);
  return lines.map((_, i) => kinds.get(i) ?? 'paragraph');
}

function findHeadline({ text, lines, front, given }: Draft): string | null {
  if (front.headline && !given) return text.slice(front.headline.start, front.headline.end);
  return lines.find((_, i) => given?.[i] === 'headline')?.text ?? null;
}

/** True for a line below the story's first that is a date, a byline or an agency's signature. */
function isFrameLine(line: string): boolean {
  if (line.length > 220) return false;
  if (readDateLine(line) ?? readByline(line)) return true;
  return isSiteLine(line.replace(/^[–—(\s-]+|[)\s.]+$/g, ''));
}

/** Captions and the credits of pictures; a line above a credit is a caption where it reads like one. */
function findPictures({ lines, roles, front }: Draft, known: ReadonlyMap<number, Kind>): Map<number, Kind> {
  const found = new Map<number, Kind>();
  lines.forEach((line, i) => {
    if (known.has(i) || found.has(i)) return;
    if (isPhotoCredit(line.text)) {
      found.set(i, 'boilerplate');
      const above = lines[i - 1];
      if (above && i - 1 > front.body && !known.has(i - 1) && mayBeCaption(above.text)) found.set(i - 1, 'caption');
    } else if (isCaption(line.text)) {
      found.set(i, 'caption');
      const below = lines[i + 1];
      if (below && !roles[i + 1] && mayBeCredit(below.text)) found.set(i + 1, 'boilerplate');
    } else {
      const credit = findCreditEnd(line.text);
      if (credit && mayBeCaption(line.text.slice(0, credit.start))) found.set(i, 'caption');
    }
  });
  return found;
}
