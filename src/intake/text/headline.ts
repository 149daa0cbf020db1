/** Headlines: which of the first lines is the story's own, and which are the page's title, a label or a repetition. */
import { isMediaName } from './media-names.ts';
import { countWords, foldLine } from './prose.ts';

/** A page title taken apart: `title` is what stands before the site's name; `end` is its length in the line. */
export interface PageTitle {
  readonly title: string;
  readonly end: number;
  readonly outlet: string;
}

const sectionWord =
  /^(?:war|world|politics|news|breaking|breaking news|exclusive|opinion|analysis|business|economy|sport|sports|culture|science|health|technology|tech|international|national|local|region|regional|middle east|africa|asia|europe|americas|latin america|us|uk|us news|world news|top stories|top news|latest|latest news|featured|feature|features|security|defen[cs]e|military|conflict|diplomacy|foreign affairs|foreign policy|editorial|interview|interviews|video|photos|live|blog|press release|statement|report|reports|investigation|special report|in depth|in focus|explainer|factbox|headline|headlines|home|general|uncategori[sz]ed|crime|society|lifestyle|education|environment|climate|energy|finance|markets|column|comment|commentary|insight|perspective|updates?|story|stories|articles?|news (?:&|and) analysis)$/i;

/** "Headline | Outlet", "Headline - Outlet", "Outlet | Headline": null where the line is no page title. */
export function readPageTitle(line: string): PageTitle | null {
  if (line.length > 250) return null;
  const bar = splitLast(line, /\s+(?:\||::|»|«|•|·|‹|›)\s+|\s*\|\s*/g);
  if (bar && isSiteName(bar.outlet) && countWords(bar.title) >= 3) return dropSections(bar);
  const dash = splitLast(line, /\s+[-–—]\s+/g);
  if (dash && isMediaName(dash.outlet) && isSiteName(dash.outlet) && countWords(dash.title) >= 3) return dash;
  return null;
}

function splitLast(line: string, separator: RegExp): PageTitle | null {
  const last = [...line.matchAll(separator)].at(-1);
  if (!last) return null;
  const outlet = line.slice(last.index + last[0].length).trim();
  const title = line.slice(0, last.index).trim();
  return outlet === '' || title === '' ? null : { title, end: last.index, outlet };
}

/** "Headline | World | Outlet" has a section in the middle. */
function dropSections(found: PageTitle): PageTitle {
  const before = splitLast(found.title, /\s+(?:\||::|»)\s+/g);
  return before && countWords(before.outlet) <= 2 && countWords(before.title) >= 3
    ? { title: before.title, end: before.end, outlet: found.outlet }
    : found;
}

function isSiteName(name: string): boolean {
  return (
    countWords(name) <= 6 &&
    /^[\p{Lu}\p{N}@]|\.\w{2,4}$/u.test(name) &&
    /\p{L}{2}/u.test(name) &&
    !sectionWord.test(name) &&
    !/[.!?]$/.test(name)
  );
}

/** True for "War", "Middle East", "EXCLUSIVE": the label of a page's section. */
export function isSectionLabel(line: string): boolean {
  return line.split(/\s*[,/|•·&]\s*/).every((part) => sectionWord.test(part.replace(/[:.]$/, '')));
}

/** True where one of two headings repeats the other, wholly or cut off. */
export function repeats(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 0.4 * Math.max(a.length, b.length)) return false;
  const [x, y] = [foldLine(a), foldLine(b)];
  if (x === '' || y === '') return false;
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 20 && long.startsWith(short) && short.length / long.length > 0.6;
}

/** Share of the longer words of one heading that the other has too, 0–1, by the shorter of the two. */
export function shareWords(a: string, b: string): number {
  const [words, others] = [longWords(a), longWords(b)];
  const common = words.intersection(others).size;
  return common < 2 ? 0 : common / Math.min(words.size, others.size);
}

function longWords(heading: string): Set<string> {
  return new Set(
    foldLine(heading)
      .split(' ')
      .filter((word) => word.length > 2),
  );
}
