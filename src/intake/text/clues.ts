/** Clues: what the frame of a text says about where it was published, and when. */
import type { Published, Span } from '../../model/index.ts';
import { readByline } from './bylines.ts';
import type { Draft, Kind } from './classify.ts';
import type { FoundCredit } from './credits.ts';
import { type DateLine, readBareDate, readDateLine, splitPieces } from './date-lines.ts';
import type { Dateline } from './dateline.ts';
import { isListedOutlet, isSiteLine, stripDesk } from './media-names.ts';
import { type OutletClues, readHolder, readViewsOf } from './outlets.ts';

/** Names of outlets in the frame, by the kind of line that gives them. `sources` are what "Source:" names. */
export function collectClues(
  { lines, roles, front, tail }: Draft,
  kinds: readonly Kind[],
  datelines: readonly Dateline[],
  sources: readonly string[],
): OutletClues {
  const frame = lines.filter((_, i) => kinds[i] === 'boilerplate');
  const below = lines.filter(
    (line, i) => i > front.body && i < tail && kinds[i] === 'boilerplate' && !roles[i] && isSiteLine(line.text),
  );
  return {
    holders: frame.flatMap((line) => readHolder(line.text) ?? []),
    titles: front.title ? [front.title.outlet] : [],
    disclaimers: lines.flatMap((line, i) => (roles[i] ? (readViewsOf(line.text) ?? []) : [])),
    sites: [
      ...front.sites,
      ...below
        .map((line) => stripDesk(line.text))
        .filter((name) => !isListedOutlet(name) && !front.sites.includes(name)),
    ],
    slugs: datelines.flatMap(({ slug, outlets }) => (slug ? outlets.slice(0, 1) : [])).map(({ name }) => name),
    sources,
    datelines: datelines.flatMap(({ slug, outlets }) => (slug ? outlets.slice(1) : outlets)).map(({ name }) => name),
  };
}

/** Agencies that sign in a line of their own ("By Reuters" above, "AFP" or "— AP" below) as credits. */
export function findSigners({ lines, roles, front }: Draft, kinds: readonly Kind[]): FoundCredit[] {
  return lines.flatMap((line, i): FoundCredit[] => {
    const agency = line.text.length <= 200 && kinds[i] !== 'paragraph' ? readByline(line.text)?.agency : null;
    if (agency) return [credit(agency.name, line.start + agency.start)];
    if (kinds[i] !== 'boilerplate' || roles[i] || line.text.length > 60 || front.sites.includes(line.text)) return [];
    const pieces = splitPieces(line.text.replace(/^[–—(\s-]+|[)\s.]+$/g, ''));
    return pieces.filter(isListedOutlet).map((name) => credit(name, line.start + line.text.indexOf(name)));
  });
}

function credit(outlet: string, start: number): FoundCredit {
  return { outlet, start, end: start + outlet.length, frame: true, self: false };
}

/** Furniture that tells in sentences where a text comes from: notes, disclaimers, sign-offs. */
export function findNotices({ lines, roles }: Draft): Span[] {
  return lines.filter(
    (_, i) => roles[i] === 'repost' || roles[i] === 'notice' || roles[i] === 'sign-off' || roles[i] === 'legal',
  );
}

/**
 * The date of publication: a labelled one above the story before one below it, publication before update, a bare date
 * above before the dateline's; a bare date below only in the last lines of the story. Null where nobody says.
 */
export function choosePublished(
  { lines, front, tail }: Draft,
  kinds: readonly Kind[],
  datelines: readonly Dateline[],
): Published | null {
  const below = lines.slice(front.body + 1, tail + 1).flatMap((line, i): DateLine[] => {
    const date = kinds[front.body + 1 + i] === 'paragraph' ? null : readDateLine(line.text);
    return date ? [date] : [];
  });
  const dated = [...front.dates, ...below.filter((date) => date.kind !== 'bare')];
  const last = lines.slice(Math.max(front.body + 1, tail - 3), tail).flatMap((line) => readBareDate(line.text) ?? []);
  const found =
    dated.find((date) => date.kind === 'first') ??
    front.dates.find((date) => date.kind === 'bare') ??
    dated.find((date) => date.kind === 'update');
  return found?.published ?? datelines.find((dateline) => dateline.published)?.published ?? last[0]?.published ?? null;
}
