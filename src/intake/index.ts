/** TAKE IN: bytes → Article. What is the article, what is page furniture, and where does it come from? */
import type { Problem } from '../model/index.ts';
import { makeArticle } from './article.ts';
import { decodeBytes } from './bytes/charset.ts';
import { findKind, isNoise, nameBinary } from './bytes/kind.ts';
import { type Capture, defaultTakeInOptions, type Intake, nameCapture, type TakeInOptions } from './capture.ts';
import { takeInFeed } from './feeds/index.ts';
import { isJsonFeed } from './feeds/json-feed.ts';
import { articleFromHtml } from './html/index.ts';
import { takeInJson, takeInJsonLines } from './json-lines.ts';
import { judgeText } from './not-articles.ts';
import { makeProblem } from './problems.ts';

export type { Capture, Intake, TakeInOptions } from './capture.ts';
export type { IntakeProblemCode } from './problems.ts';
export { type FetchOptions, openSources, type SourceOptions } from './sources/index.ts';

/**
 * Articles of one capture, each with the hash of its own bytes. Pure, and does not throw: a broken input gives problems
 * that name the file or address, and one broken line or entry never loses the rest.
 */
export function takeIn(capture: Capture, options: TakeInOptions = defaultTakeInOptions): Intake {
  try {
    return takeInBytes(capture, options);
  } catch (error) {
    // The parsers of pages and feeds are other people's: what they cannot take is a fault of the input, told as one.
    const why = error instanceof Error ? error.message : String(error);
    return refuse([makeProblem('broken-page', 'error', nameCapture(capture), `cannot be read (${why})`)]);
  }
}

function takeInBytes(capture: Capture, options: TakeInOptions): Intake {
  const subject = nameCapture(capture);
  const { bytes } = capture;
  if (bytes.length === 0) return refuse([makeProblem('empty-text', 'error', subject, 'is empty')]);
  if (bytes.length > options.bytesMax && !mayBeJsonLines(capture))
    return refuse([
      makeProblem('too-large', 'error', subject, `has ${bytes.length} bytes, more than ${options.bytesMax}`),
    ]);
  const binary = nameBinary(bytes);
  if (binary) return refuse([makeProblem('binary-file', 'error', subject, `is ${binary}, not text`)]);
  const { text, fault } = decodeBytes(bytes, capture.charset);
  if (isNoise(text)) return refuse([makeProblem('binary-file', 'error', subject, 'is not text')]);
  if (text.trim() === '') return refuse([makeProblem('empty-text', 'error', subject, 'holds nothing but white space')]);
  const notes = fault ? [makeProblem('wrong-charset', 'warning', subject, fault)] : [];
  switch (findKind(text, capture)) {
    case 'json-lines':
      return withNotes(takeInJsonLines(capture, text, options), notes);
    case 'json':
      return withNotes(takeInAnyJson(capture, text, options), notes);
    case 'xml':
      return withNotes(takeInFeed(capture, text), notes);
    case 'html':
      return takeInPage(capture, text, notes);
    default:
      return takeInText(capture, text, notes);
  }
}

function takeInText(capture: Capture, text: string, notes: readonly Problem[]): Intake {
  const { file, url, bytes } = capture;
  const { taken, reading } = makeArticle({ bytes, file, url, text, blocks: null });
  const verdict = judgeText(text, reading);
  const subject = nameCapture(capture);
  if (verdict?.code === 'not-an-article')
    return refuse([...notes, makeProblem(verdict.code, 'error', subject, `${verdict.says}; it is not an article`)]);
  const problems = verdict ? [...notes, makeProblem(verdict.code, 'note', subject, verdict.says)] : notes;
  return { articles: [{ ...taken, problems }], problems: [] };
}

function takeInPage(capture: Capture, html: string, notes: readonly Problem[]): Intake {
  const { file, bytes } = capture;
  const subject = nameCapture(capture);
  const page = articleFromHtml(html, { url: capture.url, file });
  const faults = [...notes, ...page.problems];
  if (page.text.trim() === '') {
    if (faults.every((problem) => problem.severity !== 'error'))
      faults.push(makeProblem('empty-text', 'error', subject, 'has no article text'));
    return refuse(faults);
  }
  const { url, text, blocks, headline, outlet, byline, published, language } = page;
  const { taken, reading } = makeArticle({
    bytes,
    file,
    url: url ?? capture.url,
    text,
    blocks,
    headline,
    outlet,
    byline,
    published,
    language,
  });
  const verdict = judgeText(text, reading, published.value !== null && byline !== null);
  if (verdict?.code === 'not-an-article')
    return refuse([...faults, makeProblem(verdict.code, 'error', subject, `${verdict.says}; it is not an article`)]);
  const problems = verdict ? [...faults, makeProblem(verdict.code, 'note', subject, verdict.says)] : faults;
  return { articles: [{ ...taken, problems }], problems: [] };
}

/** JSON that is no JSON Lines by name: a JSON Feed, one article, a list of articles, or lines after all. */
function takeInAnyJson(capture: Capture, text: string, options: TakeInOptions): Intake {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (/^\s*\{.*\}\s*$/m.test(text)) return takeInJsonLines(capture, text, options);
    if (!/json/i.test(`${capture.mediaType} ${capture.file}`)) return takeInText(capture, text, []);
    return refuse([
      makeProblem(
        'bad-json-line',
        'error',
        nameCapture(capture),
        `is not JSON (${error instanceof Error ? error.message : ''})`,
      ),
    ]);
  }
  return isJsonFeed(value) ? takeInFeed(capture, text) : takeInJson(capture, value, options);
}

function refuse(problems: readonly Problem[]): Intake {
  return { articles: [], problems };
}

function withNotes(intake: Intake, notes: readonly Problem[]): Intake {
  return { ...intake, problems: [...notes, ...intake.problems] };
}

/** True where each line may be an article, so that no limit of one article fits the whole. Standard input has no name. */
function mayBeJsonLines({ file, url, mediaType, bytes }: Capture): boolean {
  if (/\.(?:jsonl|ndjson)$/i.test(file ?? '') || /ndjson|jsonl/i.test(mediaType ?? '')) return true;
  return file === null && url === null && bytes[0] === 0x7b;
}
