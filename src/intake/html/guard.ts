/**
 * What is done to a page before anything parses it: scripts, styles and comments go (their data is kept apart), nesting
 * and size are capped, so that no page can make the parser or the steps behind it run away. One pass over the source.
 */
import type { Problem } from '../../model/index.ts';
import { type IntakeProblemCode, makeProblem } from '../problems.ts';

export interface GuardedPage {
  /** The page's source without code and comments, at most `depthMax` deep. */
  readonly html: string;
  /** Contents of `<script type="application/ld+json">`, as they stand. */
  readonly linkedData: readonly string[];
  /** Contents of the other scripts: never text, but some pages say their date only there. */
  readonly scripts: readonly string[];
  /** True where only steps whose time grows with the page's size alone should read it. */
  readonly heavy: boolean;
  readonly problems: readonly Problem[];
}

export interface GuardLimits {
  /** Most code units of markup and text, counted without scripts. */
  readonly lengthMax: number;
  /** Most start tags. */
  readonly tagsMax: number;
  /** Deepest nesting; deeper tags are dropped, their text stays. */
  readonly depthMax: number;
}

/** Long news pages have some 5,000 tags, 30 levels and 300 kB without scripts. */
const guardLimits: GuardLimits = { lengthMax: 4_000_000, tagsMax: 40_000, depthMax: 120 };

/** A longer tag carries a picture or a program in its attributes, nothing that the steps behind read. */
const attributesMax = 20_000;
/** Readability's time grows with size times depth: longer pages than this (none seen beyond 600,000) are read without it. */
const heavyLength = 1_500_000;

/** Elements whose content is code, drawing or form, none of it text of an article. */
const dropped = new Set([
  'script',
  'style',
  'template',
  'svg',
  'math',
  'canvas',
  'object',
  'textarea',
  'select',
  'iframe',
  'noscript',
]);
const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
/** Elements that a next one of their kind closes. */
const selfClosing = new Set(['p', 'li', 'dt', 'dd', 'option', 'tr', 'td', 'th']);
const scriptsLengthMax = 3_000_000;

/** `source` made safe to parse, with what was odd about it. `name` is what problems call the page. */
export function guardPage(source: string, name: string, limits: GuardLimits = guardLimits): GuardedPage {
  const problems: Problem[] = [];
  const report = (code: IntakeProblemCode, severity: Problem['severity'], says: string): void => {
    if (!problems.some((problem) => problem.code === code)) problems.push(makeProblem(code, severity, name, says));
  };
  if (looksBinary(source)) {
    report('binary-file', 'error', 'these bytes are not a web page');
    return { html: '', linkedData: [], scripts: [], heavy: false, problems };
  }
  const linkedData: string[] = [];
  const scripts: string[] = [];
  const parts: string[] = [];
  const open: string[] = [];
  const skipped = new Map<string, number>();
  let [length, tags, scriptsLength] = [0, 0, 0];
  const push = (part: string): void => {
    length += part.length;
    parts.push(part);
  };
  const pushText = (words: string): void => {
    // One blank or line break for many: nothing behind tells them apart, and some of it reads texts again and again.
    const text = words.slice(0, limits.lengthMax - length + 1).replace(/(\s)\s+/g, '$1');
    if (text.trim() !== '' || /\S$/.test(parts.at(-1) ?? '')) push(text);
  };

  let at = 0;
  while (at < source.length) {
    if (length > limits.lengthMax || tags > limits.tagsMax) {
      report('too-large', 'warning', 'the page is too large; only its first part is read');
      break;
    }
    const next = source.indexOf('<', at);
    if (next < 0) {
      pushText(source.slice(at));
      break;
    }
    if (next > at) pushText(source.slice(at, next));
    if (source.startsWith('<!--', next)) {
      const end = source.indexOf('-->', next + 4);
      if (end < 0) report('truncated-page', 'warning', 'the page ends inside a comment');
      at = end < 0 ? source.length : end + 3;
      continue;
    }
    if (source[next + 1] === '!' || source[next + 1] === '?') {
      const end = source.indexOf('>', next);
      at = end < 0 ? source.length : end + 1;
      continue;
    }
    const match = readTag(source, next);
    if (!match) {
      // A bare "<" in running words, or a tag that the page's end cuts off.
      const cutOff = /^<\/?[a-zA-Z]/.test(source.slice(next, next + 3)) && source.indexOf('>', next) < 0;
      if (cutOff) report('truncated-page', 'warning', 'the page ends inside a tag');
      if (!cutOff) push('&lt;');
      at = cutOff ? source.length : next + 1;
      continue;
    }
    at = match.end;
    const { element, closing } = match;
    if (dropped.has(element)) {
      if (closing || match.attributes.endsWith('/')) continue;
      const end = findClose(source, element, at);
      if (end === null) report('truncated-page', 'warning', `the page ends inside a ${element} element`);
      const content = source.slice(at, end?.start ?? source.length);
      if (element === 'script' && scriptsLength < scriptsLengthMax) {
        scriptsLength += content.length;
        (/ld\+json/i.test(match.attributes) ? linkedData : scripts).push(content);
      }
      at = end?.end ?? source.length;
      continue;
    }
    if (voids.has(element)) {
      tags += 1;
      if (!closing && at - next <= attributesMax) push(source.slice(next, at));
      continue;
    }
    if (closing) {
      const missing = skipped.get(element) ?? 0;
      const found = open.lastIndexOf(element);
      if (missing > 0) skipped.set(element, missing - 1);
      else if (found >= 0) {
        open.length = found;
        push(`</${element}>`);
      } else if (element === 'p') push('<br>');
      continue;
    }
    if (open.length < limits.depthMax && open.at(-1) === element && selfClosing.has(element)) open.pop();
    if (open.length >= limits.depthMax) {
      skipped.set(element, (skipped.get(element) ?? 0) + 1);
      report('too-deep', 'warning', 'the page is nested too deeply; its inmost elements are read as text');
      pushText(' ');
      continue;
    }
    tags += 1;
    open.push(element);
    push(at - next > attributesMax ? `<${element}>` : source.slice(next, at));
  }
  const heavy = length > heavyLength || problems.some(({ code }) => code === 'too-deep' || code === 'too-large');
  return { html: parts.join(''), linkedData, scripts, heavy, problems };
}

interface SourceTag {
  readonly element: string;
  readonly closing: boolean;
  readonly attributes: string;
  readonly end: number;
}

/** Longest tag that is read with its quotation marks; a longer one holds a mark that was never closed, or data. */
const tagLengthMax = 100_000;

/** The tag that starts at `start`, null where there is none; where a quotation mark stays open, it ends at the first ">". */
function readTag(source: string, start: number): SourceTag | null {
  const head = /^<(\/?)([a-zA-Z][\w:-]{0,40})/.exec(source.slice(start, start + 50));
  const near = head ? source.indexOf('>', start) : -1;
  if (!head || near < 0) return null;
  const [whole, slash, element = ''] = head;
  const from = start + whole.length;
  const end = findTagEnd(source, from) ?? near;
  return { element: element.toLowerCase(), closing: slash === '/', attributes: source.slice(from, end), end: end + 1 };
}

/** The place of the first ">" at or after `from` that stands in no quotation marks; null where none is near. */
function findTagEnd(source: string, from: number): number | null {
  const last = Math.min(source.length, from + tagLengthMax);
  for (let at = from; at < last; at++) {
    const sign = source[at];
    if (sign === '>') return at;
    // A quotation mark opens a value only after "=": elsewhere it is a slip, as in <a href=x">.
    if ((sign === '"' || sign === "'") && /=\s?$/.test(source.slice(at - 2, at))) {
      const close = source.indexOf(sign, at + 1);
      if (close < 0 || close >= last) return null;
      at = close;
    }
  }
  return null;
}

/** Where the element's end tag stands, at or after `from`; null where it is never closed. */
function findClose(source: string, element: string, from: number): { start: number; end: number } | null {
  const close = new RegExp(`</${element}[^>]{0,200}>`, 'gi');
  close.lastIndex = from;
  const match = close.exec(source);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** True where the beginning holds bytes that no text has: NUL, control signs, or a crowd of undecodable ones. */
function looksBinary(source: string): boolean {
  const start = source.slice(0, 4000);
  // oxlint reads control signs in a pattern as a mistake; they are counted by number instead.
  let odd = 0;
  for (let at = 0; at < start.length; at++) {
    const code = start.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 0xfffd) odd += 1;
  }
  return odd > 20 && odd > start.length * 0.05;
}
