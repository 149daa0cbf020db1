/** JSON Lines: one article a line. A line that is broken is reported by its number; the others are taken. */
import type { Given, Intaken, Problem, Span } from '../model/index.ts';
import { type ArticleSource, makeArticle } from './article.ts';
import { type Capture, type Intake, nameCapture, type TakeInOptions } from './capture.ts';
import { parsePublished } from './dates/index.ts';
import { articleFromHtml } from './html/index.ts';
import { makeProblem } from './problems.ts';

/** Articles of `text`, whose `\n`-separated lines are JSON objects with `text` or `html`. */
export function takeInJsonLines(capture: Capture, text: string, options: TakeInOptions): Intake {
  const articles: Intaken[] = [];
  const problems: Problem[] = [];
  let number = capture.firstLine ?? 1;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const subject = `${nameCapture(capture)}, line ${number}`;
      const taken = takeInLine(capture, line.trim(), subject, options);
      if ('code' in taken) problems.push(taken);
      else articles.push(taken);
    }
    number += 1;
  }
  if (articles.length === 0 && problems.length === 0)
    problems.push(makeProblem('empty-text', 'error', nameCapture(capture), 'is empty'));
  return { articles, problems };
}

/** Articles of a JSON value that is no JSON Lines: one object, or a list of them. */
export function takeInJson(capture: Capture, value: unknown, options: TakeInOptions): Intake {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const articles: Intaken[] = [];
  const problems: Problem[] = [];
  items.forEach((item, i) => {
    const subject = items.length === 1 ? nameCapture(capture) : `${nameCapture(capture)}, item ${i + 1}`;
    const taken = takeInItem(capture, item, Buffer.from(JSON.stringify(item)), subject, options);
    if ('code' in taken) problems.push(taken);
    else articles.push(taken);
  });
  return { articles, problems };
}

function takeInLine(capture: Capture, line: string, subject: string, options: TakeInOptions): Intaken | Problem {
  const bytes = Buffer.from(line);
  if (bytes.length > options.bytesMax)
    return makeProblem('too-large', 'error', subject, `has ${bytes.length} bytes, more than ${options.bytesMax}`);
  try {
    return takeInItem(capture, JSON.parse(line) as unknown, bytes, subject, options);
  } catch (error) {
    return makeProblem(
      'bad-json-line',
      'error',
      subject,
      `is not JSON (${error instanceof Error ? error.message : 'unreadable'})`,
    );
  }
}

function takeInItem(
  capture: Capture,
  item: unknown,
  bytes: Uint8Array,
  subject: string,
  options: TakeInOptions,
): Intaken | Problem {
  if (bytes.length > options.bytesMax) return makeProblem('too-large', 'error', subject, `has ${bytes.length} bytes`);
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    return makeProblem('bad-json-line', 'error', subject, 'is JSON but no object with "text" or "html"');
  const fields = item as Readonly<Record<string, unknown>>;
  const string = (name: string): string | null => {
    const value = fields[name];
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  const text = typeof fields['text'] === 'string' ? fields['text'] : null;
  const html = string('html');
  if (text === null && html === null)
    return makeProblem('bad-json-line', 'error', subject, 'has neither "text" nor "html"');
  const problems: Problem[] = [];
  const date = readDate(fields['date'], subject, problems);
  const id = typeof fields['id'] === 'number' ? String(fields['id']) : string('id');
  const outlet = string('outlet');
  const known = {
    bytes,
    file: capture.file,
    url: string('url') ?? capture.url,
    id,
    headline: string('headline'),
    outlet: outlet === null ? null : ({ name: outlet, how: 'said' } as const),
    byline: string('byline'),
    published: date,
    language: string('language'),
  };
  if (text !== null) {
    if (text.trim() === '') return makeProblem('empty-text', 'error', subject, 'has an empty text');
    const given = readGiven(fields, text.length, subject, problems);
    return makeArticle({ ...known, text, blocks: null, problems, ...(given ? { given } : {}) }).taken;
  }
  return takeInHtml(known, html ?? '', subject, problems);
}

function takeInHtml(
  known: Omit<ArticleSource, 'text' | 'blocks'>,
  html: string,
  subject: string,
  problems: readonly Problem[],
): Intaken | Problem {
  const page = articleFromHtml(html, { url: known.url, file: known.file });
  if (page.text.trim() === '') return makeProblem('empty-text', 'error', subject, 'has no article in its HTML');
  return makeArticle({
    ...known,
    text: page.text,
    blocks: page.blocks,
    url: known.url ?? page.url,
    headline: known.headline ?? page.headline,
    outlet: known.outlet ?? page.outlet,
    byline: known.byline ?? page.byline,
    published: known.published ?? page.published,
    language: known.language ?? page.language,
    problems: [...problems, ...page.problems],
  }).taken;
}

function readDate(value: unknown, subject: string, problems: Problem[]): ArticleSource['published'] {
  if (value === undefined || value === null || value === '') return null;
  const date = typeof value === 'string' || typeof value === 'number' ? parsePublished(String(value)) : null;
  if (!date)
    problems.push(
      makeProblem('bad-date', 'warning', subject, `has a date that cannot be read (${JSON.stringify(value)})`),
    );
  return date;
}

/** The spans that came with a text; one that lies outside it is left out and reported. */
function readGiven(
  fields: Readonly<Record<string, unknown>>,
  length: number,
  subject: string,
  problems: Problem[],
): Given | null {
  const given: { sentences?: Span[]; tokens?: Span[]; predicates?: Span[] } = {};
  for (const name of ['sentences', 'tokens', 'predicates'] as const) {
    const value = fields[name];
    if (!Array.isArray(value)) continue;
    const spans = value.map((pair: unknown) => readSpan(pair, length));
    given[name] = spans.filter((span) => span !== null);
    const bad = spans.length - (given[name]?.length ?? 0);
    if (bad > 0)
      problems.push(makeProblem('bad-span', 'warning', subject, `has ${bad} "${name}" outside its text; left out`));
  }
  return given.sentences || given.tokens || given.predicates ? given : null;
}

function readSpan(pair: unknown, length: number): Span | null {
  if (!Array.isArray(pair) || pair.length < 2) return null;
  const [start, end] = pair as unknown[];
  if (typeof start !== 'number' || typeof end !== 'number' || !Number.isInteger(start) || !Number.isInteger(end))
    return null;
  return start >= 0 && start < end && end <= length ? { start, end } : null;
}
