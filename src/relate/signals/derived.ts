/** Signal: the text of one article stands in another. */
import { isSameOutlet } from '../credits.ts';
import type { Digest } from '../digest.ts';
import { dayNumber, rangeOf } from '../days.ts';
import type { DerivationKind, DerivedLink } from '../links.ts';
import { compareSketches, type Overlap } from '../sketch.ts';

interface Signs {
  readonly body: Overlap;
  readonly speech: Overlap;
  readonly sharedTerms: number;
  /** One names the other's outlet, or both name the same outlet. */
  readonly credited: boolean;
  /** One says that it uses the other outlet's report. */
  readonly reported: boolean;
}

// Looked up once for each digest, however many it is compared with: a cache of a pure function.
const weightsOf = new WeakMap<Digest['terms'], ReadonlyMap<string, number>>();

function lookUpWeights(terms: Digest['terms']): ReadonlyMap<string, number> {
  const known = weightsOf.get(terms);
  if (known) return known;
  const weights = new Map(terms);
  weightsOf.set(terms, weights);
  return weights;
}

/** Cosine of the two lists of terms, in whole thousandths so that both ways round give the same. */
export function compareTerms(a: Digest, b: Digest): number {
  const weights = lookUpWeights(b.terms);
  const sum = a.terms.reduce((total, [term, weight]) => total + weight * (weights.get(term) ?? 0), 0);
  return Math.round(1000 * sum) / 1000;
}

function credits(a: Digest, b: Digest): boolean {
  const { outlet } = b;
  if (outlet === null || (a.outlet !== null && isSameOutlet(a.outlet, outlet))) return false;
  return a.credits.some((name) => isSameOutlet(name, outlet));
}

function daysOf({ published }: Digest): [string, string] | null {
  return published === null ? null : rangeOf(published);
}

/** True where `a` was published on a day before all days on which `b` may have been. */
function isBefore(a: Digest, b: Digest): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  return one !== null && other !== null && dayNumber(one[1]) < dayNumber(other[0]);
}

/** True where `a` says that it uses a report of `b`'s outlet, and `b` was out by then. */
function usesReport(a: Digest, b: Digest): boolean {
  const { outlet } = b;
  return outlet !== null && !isBefore(a, b) && a.reports.some((name) => isSameOutlet(name, outlet));
}

/** Id of the article that the other one comes from: by credit, by date, by what was left out. Null where nothing tells. */
function findSource(a: Digest, b: Digest): string | null {
  const byCredit = Number(credits(b, a)) - Number(credits(a, b));
  if (byCredit !== 0) return byCredit > 0 ? a.article : b.article;
  // "according to a Courier report" is second hand next to "told the Courier".
  const isSecondHand = (one: Digest, other: Digest): boolean =>
    one.reports.some((name) => !other.reports.includes(name) && other.credits.includes(name)); // prettier-ignore
  const byReport = Number(isSecondHand(b, a)) - Number(isSecondHand(a, b));
  if (byReport !== 0) return byReport > 0 ? a.article : b.article;
  if (isBefore(a, b)) return a.article;
  if (isBefore(b, a)) return b.article;
  if (a.length > 1.15 * b.length) return a.article;
  if (b.length > 1.15 * a.length) return b.article;
  return null;
}

/** Fewer shared runs of five words than this are a phrase, not a passage. */
const passageMin = 20;
/** Texts on other matters that run alike share page furniture or a background sentence. */
const sameMatterMin = 0.45;
const likelyMatterMin = 0.3;

/** What the overlap amounts to, with its score; null where it is too small to say anything. */
function classify(signs: Signs): { how: DerivationKind; score: number } | null {
  const { body, speech, sharedTerms, credited, reported } = signs;
  const most = Math.max(body.ofLeft, body.ofRight);
  const least = Math.min(body.ofLeft, body.ofRight);
  const enough = body.shared >= passageMin;
  if ((enough && least >= 0.8) || (body.shared >= 6 && least >= 0.95)) return { how: 'copy', score: least };
  if (enough && most >= 0.5 && sharedTerms >= likelyMatterMin) return { how: 'reprint', score: most };
  if (enough && most >= 0.25 && sharedTerms >= sameMatterMin)
    return { how: 'rewrite', score: Math.min(0.95, 0.5 + most) };
  // Two reporters may quote one statement at length: a rewrite also keeps turns of the source's own, or names it.
  const quoted = Math.max(speech.ofLeft, speech.ofRight);
  const manyQuotes = speech.shared >= 30 && quoted >= 0.4 && sharedTerms >= 0.4;
  if (manyQuotes && most >= (credited ? 0.03 : 0.1)) {
    return { how: 'rewrite', score: Math.min(0.95, 0.4 + 0.4 * quoted + most) };
  }
  if (reported && sharedTerms >= likelyMatterMin && (speech.shared >= 8 || (body.shared >= 10 && most >= 0.12))) {
    return { how: 'rewrite', score: Math.min(0.9, 0.5 + 0.3 * quoted + most) };
  }
  if (speech.shared >= 12 && quoted >= 0.3 && credited) return { how: 'same-interview', score: 0.4 + 0.5 * quoted };
  if (speech.shared >= 8) return { how: 'quotes', score: Math.min(1, 0.3 + 0.5 * quoted) };
  return null;
}

/** The link, or null. `a.article` comes before `b.article`. */
export function linkDerived(a: Digest, b: Digest): DerivedLink | null {
  const body = compareSketches(a.body, b.body);
  const speech = compareSketches(a.speech, b.speech);
  if (body.shared === 0 && speech.shared === 0) return null;
  const credited = credits(a, b) || credits(b, a) || a.credits.some((name) => b.credits.includes(name));
  const reported = usesReport(a, b) || usesReport(b, a);
  const found = classify({ body, speech, sharedTerms: compareTerms(a, b), credited, reported });
  if (!found) return null;
  const percent = (part: number): string => `${Math.round(100 * part)} %`;
  const reasons = [];
  if (body.shared > 0)
    reasons.push(`${percent(Math.max(body.ofLeft, body.ofRight))} of the shorter text's own words run alike`);
  if (speech.shared > 0)
    reasons.push(`${percent(Math.max(speech.ofLeft, speech.ofRight))} of the fewer quoted words are the same`);
  if (credited) reasons.push('a credit names the same outlet');
  return {
    kind: 'derived',
    left: a.article,
    right: b.article,
    how: found.how,
    source: findSource(a, b),
    score: Math.round(1000 * Math.min(1, found.score)) / 1000,
    reasons,
  };
}
