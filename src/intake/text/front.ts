/** The front of a text: everything above the first paragraph of the story. */
import type { Span } from '../../model/index.ts';
import { type Byline, readByline, readPlacedSignature, readSignature } from './bylines.ts';
import { findCreditEnd, isCaption, isPhotoCredit } from './captions.ts';
import { type DateLine, readDateLine, splitPieces } from './date-lines.ts';
import { readDateline } from './dateline.ts';
import type { FurnitureRole } from './furniture-forms.ts';
import { isSectionLabel, type PageTitle, readPageTitle, repeats, shareWords } from './headline.ts';
import type { Line } from './lines.ts';
import { isSiteLine, stripDesk } from './media-names.ts';
import { countWords, endsSentence, isProse, isTitleCase } from './prose.ts';

/** Most lines that are looked at above a story. */
const frontMax = 16;

type FrontKind = 'headline' | 'byline' | 'boilerplate' | 'paragraph' | 'caption' | 'dateline';

export interface Front {
  /** Index of the first line of the story. */
  readonly body: number;
  /** What each line above it is, by index. */
  readonly kinds: ReadonlyMap<number, FrontKind>;
  /** Place of the headline in the text; the line's rest (" | Outlet") is furniture. */
  readonly headline: Span | null;
  readonly title: PageTitle | null;
  /** Indices of the lines that a headline was looked for among: what they are is known less surely than of the others. */
  readonly candidates: ReadonlySet<number>;
  /** Names that stand alone in a line, as a site's own does. */
  readonly sites: readonly string[];
  readonly bylines: readonly Byline[];
  readonly dates: readonly DateLine[];
}

interface Candidate {
  readonly index: number;
  readonly line: Line;
  readonly title: PageTitle | null;
}

/** The front of `lines`; `roles` says which of them are furniture by their wording. A text may have none. */
export function readFront(lines: readonly Line[], roles: readonly (FurnitureRole | null)[]): Front {
  const body = findBody(lines, roles);
  const kinds = new Map<number, FrontKind>();
  const sites: string[] = [];
  const bylines: Byline[] = [];
  const dates: DateLine[] = [];
  const candidates: Candidate[] = [];
  for (let index = 0; index < body; index++) {
    const line = lines[index];
    if (!line) continue;
    const date = readDateLine(line.text);
    const byline = readByline(line.text) ?? findSignature(lines, index, date !== null);
    const title = roles[index] && roles[index] !== 'related' ? null : readPageTitle(line.text);
    if (date) dates.push(date);
    if (date || byline) sites.push(...splitPieces(line.text).filter((piece) => isSiteLine(piece)));
    if (byline) bylines.push(byline);
    if (byline) kinds.set(index, 'byline');
    else if (date || (roles[index] && !title)) kinds.set(index, 'boilerplate');
    else if (isSiteLine(line.text)) {
      sites.push(stripDesk(line.text));
      kinds.set(index, 'boilerplate');
    } else if (isPhotoCredit(line.text)) kinds.set(index, 'boilerplate');
    else if (isCaption(line.text) || (!title && findCreditEnd(line.text))) kinds.set(index, 'caption');
    else if (index > 0 && readDateline(line.text)?.end === line.text.length) kinds.set(index, 'dateline');
    else candidates.push({ index, line, title });
  }
  const chosen = chooseHeadline(candidates);
  for (const candidate of candidates) kinds.set(candidate.index, kindOf(candidate, chosen));
  const title = candidates.find((candidate) => candidate.title)?.title ?? null;
  return {
    body,
    kinds,
    headline: spanOf(chosen),
    title,
    candidates: new Set(candidates.map(({ index }) => index)),
    sites,
    bylines,
    dates,
  };
}

/** A name that only its neighbours make a byline: the date in the same line or in the next. */
function findSignature(lines: readonly Line[], index: number, dated: boolean): Byline | null {
  const text = lines[index]?.text ?? '';
  if (dated) return readSignature(text);
  const next = lines[index + 1]?.text;
  return index > 0 && next && readDateLine(next) ? readPlacedSignature(text) : null;
}

/** "Subject: …", "Headline: …": the label is no part of the headline. */
const label = /^(?:subject|headline|title|heading)\s*:\s*(?=\S)/i;

function spanOf(chosen: Candidate | null): Span | null {
  if (!chosen) return null;
  const { line, title } = chosen;
  const from = label.exec(line.text)?.[0].length ?? 0;
  return { start: line.start + from, end: title ? line.start + title.end : line.end };
}

/** Index of the first paragraph: prose that no byline, date or site's name comes after. */
function findBody(lines: readonly Line[], roles: readonly (FurnitureRole | null)[]): number {
  const last = Math.min(frontMax, lines.length);
  let frame = -1;
  let prose = 0;
  for (let i = 0; i < last && prose < 2; i++) {
    const text = lines[i]?.text ?? '';
    if (isFrame(text)) frame = i;
    else if (isProse(text) && !roles[i]) prose += countWords(text) < 18 ? 0.5 : 1;
  }
  for (let i = 0; i < last; i++) {
    const line = lines[i];
    if (!line || roles[i] || isFrame(line.text) || isCaption(line.text)) continue;
    const words = countWords(line.text);
    if (i < frame && words <= 30) continue;
    if (readDateline(line.text) && words >= 8) return i;
    if (isProse(line.text) && !(i === 0 && isHeadingBefore(line, lines[1], words))) return i;
  }
  const first = lines.findIndex((line, i) => !roles[i] && endsSentence(line.text) && !isFrame(line.text));
  if (first >= 0) return first;
  return lines.length === 1 ? 0 : Math.min(1, lines.length);
}

/** True for a first line that ends like a sentence and still heads what follows: a question, or capitals throughout. */
function isHeadingBefore(line: Line, next: Line | undefined, words: number): boolean {
  if (!next || words > 22) return false;
  if (repeats(line.text, next.text)) return true;
  const longer = isProse(next.text) && next.text.length > line.text.length;
  return longer && (/[?!]["'”’]*$/.test(line.text) || (isTitleCase(line.text) && words >= 4));
}

function isFrame(text: string): boolean {
  return text.length <= 220 && (readDateLine(text) !== null || readByline(text) !== null || isSiteLine(text));
}

/** The headline among `candidates`: the first that is no label; the one without the site's name where two say the same. */
function chooseHeadline(candidates: readonly Candidate[]): Candidate | null {
  const real = candidates.filter(({ line }) => !isSectionLabel(line.text));
  const long = real.filter(({ line }) => countWords(line.text) >= 4);
  // A short first line is a kicker ("Vessen crisis") unless what follows is the line under a headline, a sentence.
  const lead =
    real[0] && countWords(real[0].line.text) >= 2 && (!long[0] || endsSentence(long[0].line.text)) ? real[0] : null;
  const first = lead ?? long[0] ?? real[0] ?? null;
  if (!first?.title) return first;
  const title = first.title.title;
  const twin = long.find(
    ({ line, title: other }) => !other && (repeats(line.text, title) || shareWords(line.text, title) >= 0.3),
  );
  return twin ?? first;
}

function kindOf(candidate: Candidate, chosen: Candidate | null): FrontKind {
  if (candidate === chosen) return 'headline';
  const { line, title } = candidate;
  if (title || isSectionLabel(line.text)) return 'boilerplate';
  if (chosen && repeats(line.text, chosen.line.text.slice(0, chosen.title?.end))) return 'boilerplate';
  return countWords(line.text) <= 3 ? 'boilerplate' : 'paragraph';
}
