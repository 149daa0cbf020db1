/** What is no article although it is text: error pages, lists of links, a line or two. */
import type { TextReading } from './text/index.ts';
import { countWords, isProse } from './text/prose.ts';

const errorPage =
  /^(?:(?:error\s*)?(?:40[0-9]|41[0-9]|42[0-9]|50[0-9])\b|(?:page|file|article|content|url|site) (?:not found|can(?:no|['’])t be (?:found|reached)|(?:is )?(?:unavailable|no longer available))|not found$|access (?:to this page has been )?(?:denied|forbidden)|forbidden$|just a moment|attention required|are you (?:a )?(?:human|robot)|(?:please )?verify (?:that )?you are (?:a )?human|checking your browser|please (?:enable|turn on) (?:javascript|cookies|js)|(?:enable|you need to enable) javascript|javascript is (?:disabled|required|not enabled)|service (?:temporarily )?unavailable|bad gateway|gateway time-?out|internal server error|too many requests|request (?:blocked|rejected|could not be satisfied)|(?:we(?:['’]re| are) )?sorry,? (?:the|this|we|you|but)\b.{0,60}(?:page|find|found|available|blocked|exist)|oops|unusual traffic|security check|pardon our interruption|robot check|site (?:is )?under (?:maintenance|construction)|this (?:site|page|account) (?:can['’]t be reached|has been suspended|isn['’]t available)|directory listing|index of \/)/i;

/** Longest story, in words, that may still be an error page; and most words of a text that is too short to be a story. */
const bounds = { errorWords: 120, shortWords: 25, leastWords: 3 };

export interface Verdict {
  readonly code: 'not-an-article' | 'short-text';
  readonly says: string;
}

/**
 * Why a text is no article (`not-an-article`) or hardly one (`short-text`), null where it is one. A page that names its
 * date and its author is one, whatever its lines look like (`vouched`).
 */
export function judgeText(text: string, reading: TextReading, vouched = false): Verdict | null {
  const lines = text
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const head = lines.slice(0, 3);
  const words = countWords(text);
  if (words < bounds.errorWords && head.some((line) => errorPage.test(line)))
    return {
      code: 'not-an-article',
      says: `looks like an error page ("${cutShort(head.find((line) => errorPage.test(line)) ?? '')}")`,
    };
  if (words < bounds.leastWords) return { code: 'not-an-article', says: 'has hardly any words' };
  const prose = lines.filter((line) => isProse(line));
  const proseWords = prose.reduce((sum, line) => sum + countWords(line), 0);
  if (!vouched && lines.length >= 10 && proseWords < 40 && proseWords * 4 < words)
    return {
      code: 'not-an-article',
      says: `is ${lines.length} short lines with hardly a sentence, as a list of links is`,
    };
  if (reading.words < bounds.shortWords)
    return { code: 'short-text', says: `has only ${reading.words} words of story` };
  return null;
}

function cutShort(line: string): string {
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
