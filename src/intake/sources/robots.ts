/** robots.txt: whether a site lets programs read a page (RFC 9309). */
import robotsModule from 'robots-parser';

// The package is CommonJS and its types say ES module: what is imported is the function itself.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** What `robots.txt` gave: its text, `missing` (allowed, 4xx), or `unreachable` (refused, 5xx or no answer). */
export type RobotsAnswer = { readonly text: string } | 'missing' | 'unreachable';

/** True where `answer` lets the program that calls itself `agent` fetch `url`. */
export function allowsFetch(answer: RobotsAnswer, robotsUrl: string, url: string, agent: string): boolean {
  if (answer === 'missing') return true;
  if (answer === 'unreachable') return false;
  return robotsParser(robotsUrl, answer.text).isAllowed(url, agent) ?? true;
}
