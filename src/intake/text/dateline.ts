/** Datelines: the place, date and agency before the first words of a story, and the slug of an outlet in their place. */
import type { Published, Span } from '../../model/index.ts';
import { isListedOutlet, isMediaName, isNeverOutlet } from './media-names.ts';
import { parsePiece } from './date-lines.ts';

/** Offsets are into the line. `slug` names an outlet ("Courier/ …"), `dateline` is the rest, the story begins at `end`. */
export interface Dateline {
  readonly slug: Span | null;
  readonly dateline: Span | null;
  /** Outlets that slug and dateline name, each with its place. */
  readonly outlets: readonly (Span & { readonly name: string })[];
  /** Only where the dateline gives day, month and year. */
  readonly published: Published | null;
  readonly end: number;
}

const word = "\\p{Lu}[\\p{L}\\p{M}\\d'’.-]*";
const slugForm = new RegExp(`^(${word}(?: (?:${word}|of|and|the)){0,4})(\\s?/\\s*(?=\\S)|\\s?(?:[-–—:]|--)\\s+)`, 'u');
const place = `\\p{Lu}[\\p{L}\\p{M}.'’/ -]{1,40}(?:,\\s?[\\p{L}\\p{M}.'’ -]{2,30}){0,2}`;
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const day = `(?:,?\\s*\\(?(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? (?:\\d{4}|\\d{2}))?\\)?)?`;
const dash = '(?:[-–—:]{1,2}|--)';
const agencyForm = new RegExp(
  `^((?:${place})?${day}),?\\s*(?:${dash}\\s*)?[(\\[]([\\p{L}][\\p{L}\\p{M}\\d'’.&/ -]{1,40})[)\\]]\\s*(?:(${dash})\\s*|(?=\\S)|$)`,
  'iu',
);
/** "Tehran, IRNA – …", "OSTREL, August 2. /TASS/. …": the agency stands without brackets. */
const openForms = [
  new RegExp(`^(${place}),\\s(${word}(?: ${word}){0,3})\\s?(?:[-–—]|--)\\s*(?=\\S)`, 'u'),
  new RegExp(`^(${place}${day})\\.?\\s*/(${word}(?: ${word}){0,3})/\\.?\\s*(?:[-–—]\\s*)?(?=\\S)`, 'iu'),
] as const;
const bareForm = new RegExp(`^(${place})(${day})\\s*(?:(?:[–—]|--)\\s*|\\s-\\s|:\\s)(?=\\S)`, 'iu');
const bareAgency = new RegExp(
  `^[(\\[]([\\p{Lu}][\\p{L}\\p{M}\\d'’.&/ -]{1,40})[)\\]]\\s*(?:(${dash})\\s*|$|(?=\\S))`,
  'u',
);
/** Words in capitals before a dash that are no places. */
const noPlace =
  /^(?:exclusive|file|dear|update|updated|breaking|watch|analysis|opinion|explainer|factbox|live|video|photos?|in pictures|interview|special report|insight|editorial|comment|developing|alert|flash|urgent|correction|note|warning|q|a|read|related|source|the|disclaimer|editor)\b/i;
const yearShape = /\b(?:(?:19|20)\d\d|\d{1,2} [a-z]{3,9}\.? \d\d)\b/i;

/** The dateline at the beginning of `line`, null where the story begins at once. */
export function readDateline(line: string): Dateline | null {
  const slug = readSlug(line);
  const from = slug?.end ?? 0;
  const rest = readPlace(line.slice(from));
  if (!slug && !rest) return null;
  const end = from + (rest?.end ?? 0);
  return {
    slug: slug ? { start: 0, end: line.slice(0, slug.end).trimEnd().length } : null,
    dateline: rest ? { start: from, end: from + line.slice(from, end).trimEnd().length } : null,
    outlets: [...(slug ? [slug.outlet] : []), ...(rest?.outlet ? [shift(rest.outlet, from)] : [])],
    published: rest?.published ?? null,
    end,
  };
}

function readSlug(line: string): { outlet: Span & { name: string }; end: number } | null {
  const match = slugForm.exec(line);
  const name = match?.[1];
  if (!match || !name || noPlace.test(name.replace(/^the\s/i, ''))) return null;
  const slashed = match[2]?.includes('/') ?? false;
  const spaced = /\s$/.test(match[2] ?? '');
  if (!isMediaName(name) && !(slashed && spaced)) return null;
  return { outlet: { name, start: 0, end: name.length }, end: match[0].length };
}

interface PlacePart {
  readonly outlet: (Span & { readonly name: string }) | null;
  readonly published: Published | null;
  readonly end: number;
}

function readPlace(line: string): PlacePart | null {
  const alone = bareAgency.exec(line);
  if (alone?.[1] && (alone[2] || alone[0].length === line.length || isMediaName(alone[1])))
    return { outlet: named(alone[1], line), published: null, end: alone[0].length };
  const agency = agencyForm.exec(line.slice(0, 160));
  if (agency?.[2]) {
    const before = agency[1] ?? '';
    const sure = isMediaName(agency[2]) || isListedOutlet(agency[2]);
    const shouted = isShouted(before.split(',')[0] ?? '');
    if (
      !noPlace.test(before) &&
      /^\p{Lu}/u.test(before) &&
      (sure || (agency[3] !== undefined && before.length < 70) || (shouted && agency[0].length === line.length))
    )
      return { outlet: named(agency[2], line), published: dateOf(before), end: agency[0].length };
  }
  for (const form of openForms) {
    const open = form.exec(line.slice(0, 160));
    if (open?.[1] && open[2] && isMediaName(open[2]) && !noPlace.test(open[1]))
      return { outlet: named(open[2], line), published: dateOf(open[1]), end: open[0].length };
  }
  const bare = bareForm.exec(line.slice(0, 120));
  if (!bare?.[1] || noPlace.test(bare[1])) return null;
  const dated = (bare[2] ?? '').trim() !== '';
  const shouted = isShouted(bare[1].split(',')[0] ?? '');
  const long = /[–—]|--/.test(bare[0].slice(bare[1].length));
  if (!shouted && !(long && dated) && !(long && bare[1].includes(',') && bare[1].length < 40)) return null;
  return { outlet: null, published: dateOf(`${bare[1]}${bare[2] ?? ''}`), end: bare[0].length };
}

function isShouted(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  return letters.length >= 3 && letters === letters.toUpperCase();
}

function named(name: string, line: string): (Span & { name: string }) | null {
  if (isNeverOutlet(name)) return null;
  const start = line.indexOf(name);
  return { name: name.trim(), start, end: start + name.length };
}

function dateOf(text: string): Published | null {
  const date = new RegExp(`(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{2,4})?$`, 'i').exec(
    text.replace(/[()]/g, '').trim(),
  );
  if (!date || !yearShape.test(date[0])) return null;
  // Wires of the last century wrote two digits of the year.
  return parsePiece(date[0].replace(/ (\d\d)$/, (_, year: string) => ` ${Number(year) < 50 ? 20 : 19}${year}`));
}

function shift<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
