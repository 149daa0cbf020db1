/** Credits: which outlets an article names as the source of its words, and whether it is their *report* that it uses. */
import type { Article } from '../model/index.ts';
import { foldName } from './names.ts';

/** Words that many outlets have in their names: alone they name none. */
const shared = new Set(
  `agency associated chronicle daily evening express gazette herald independent international journal magazine mail media mirror
  morning national news newspaper observer online post press radio report review standard star sun telegraph the times today
  tribune tv weekly wire world`.split(/\s+/),
);

/** True where two folded names are of one outlet: `meridian` and `meridian wire`, not `times` and `harbour times`. */
export function isSameOutlet(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const words = new Set(long.split(' '));
  const own = short.split(' ');
  return own.every((word) => words.has(word)) && own.some((word) => !shared.has(word));
}

/** Words around a credit that make it a report used at second hand: "a Courier report", "the Courier reported". */
const reportAfter = /^[^.\n]{0,12}\b(?:report(?:s|ed)?|wrote|article|story|interview published)\b/iu;
const reportBefore =
  /(?:\bsource:|\baccording to|\breport(?:s|ed)? by|\bfirst (?:appeared|published) (?:in|by|on)|\bciting|\breport(?:ed)? in)\s*(?:the |an? )?$/iu; // prettier-ignore
/** An interview that the news itself is made of stands at its head; further down it is background. */
const interviewBefore = /\bin (?:an? )?(?:\w+ )?interview with\s*(?:the |an? )?$/iu;
const paragraphsOfHead = 2;

/** Where the head of the article ends: behind its second paragraph. */
function endOfHead({ blocks, text }: Article): number {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  return paragraphs.length > paragraphsOfHead ? (paragraphs[paragraphsOfHead - 1]?.end ?? 0) : text.length;
}

/** Folded names of the outlets whose report `article` says it uses, in order, once each. */
export function findCreditedReports(article: Article): string[] {
  const own = article.outlet.name === null ? null : foldName(article.outlet.name);
  const head = endOfHead(article);
  const reports = new Set<string>();
  for (const credit of article.credits) {
    const name = foldName(credit.outlet);
    if (own !== null && isSameOutlet(name, own)) continue;
    const before = article.text.slice(Math.max(0, credit.start - 48), credit.start);
    const after = article.text.slice(credit.end, credit.end + 40);
    const interviewed = credit.start < head && interviewBefore.test(before);
    if (interviewed || reportBefore.test(before) || reportAfter.test(after)) reports.add(name);
  }
  return [...reports].sort();
}
