/** Feeds: RSS, Atom and JSON Feed; one article an entry. */
import type { Problem } from '../../model/index.ts';
import { type Capture, type Intake, nameCapture } from '../capture.ts';
import { makeProblem } from '../problems.ts';
import { type Feed, takeInEntries } from './entry.ts';
import { readJsonFeed } from './json-feed.ts';
import { readXmlFeed } from './xml-feed.ts';

/** Articles of the feed in `text`. What can be read of a broken feed is kept; the rest is reported. */
export function takeInFeed(capture: Capture, text: string): Intake {
  const subject = nameCapture(capture);
  const json = /^\s*\{/.test(text);
  let feed: Feed;
  try {
    feed = json ? readJsonFeed(text) : readXmlFeed(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      articles: [],
      problems: [makeProblem('not-a-feed', 'error', subject, `is no feed that can be read (${why})`)],
    };
  }
  const problems: Problem[] = [];
  if (!json && isTruncated(text))
    problems.push(makeProblem('truncated-feed', 'warning', subject, 'stops before its end'));
  if (!json && /<!ENTITY/i.test(text))
    problems.push(
      makeProblem('broken-feed', 'warning', subject, 'declares entities of its own; they were not expanded'),
    );
  if (feed.entries.length === 0)
    problems.push(makeProblem('empty-feed', 'warning', subject, 'is a feed without entries'));
  const taken = takeInEntries(capture, feed);
  return { articles: taken.articles, problems: [...problems, ...taken.problems] };
}

/** True where the root element of a feed is not closed in its last part. */
function isTruncated(xml: string): boolean {
  return !/<\/(?:[\w-]+:)?(?:rss|feed|rdf)\s*>/i.test(xml.slice(-4000));
}
