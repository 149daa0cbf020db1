/** Evidence: the numbers by which the forest weighs a span as an argument. */
import type { LabelSpan } from '../bio.ts';
import type { Counts, Prior, Priors } from './counts.ts';
import { beginTag, type Frame, insideTag } from './frame.ts';
import type { Span } from './phrases.ts';

/** What the numbers are, in order; the data of the forest name them alike. */
export const evidenceNames: readonly string[] = [
  ...['loose', 'missing', 'missing next', 'whole', 'begins with mark', 'ends with mark', 'length', 'distance'],
  ...['no role first', 'any', 'least any', 'begins any', 'goes on any', 'before any', 'begins within'],
  ...['predicate', 'best span'],
  ...['role', 'begins', 'gain', 'gain a word', 'mean', 'least', 'goes on', 'before', 'at head', 'elsewhere', 'rest'],
  ...['of any', 'ARG0 elsewhere', 'ARG1 elsewhere', 'ARG2 elsewhere', 'best'],
  ...['prior', 'prior none', 'prior of any', 'own prior', 'own prior none'],
];

interface SpanEvidence {
  readonly head: number;
  /** Mean probability of some role. */
  readonly any: number;
  readonly numbers: readonly number[];
}

/** Gives the evidence for a candidate, as `evidenceNames` says; what several have in common is worked out once. */
export function makeWeigher(frame: Frame, counts: Counts): (candidate: LabelSpan) => number[] {
  const spans = new Map<number, SpanEvidence>();
  const likely = new Map<number, Priors>();
  const priorsOf = counts.of(frame.phrases, frame.word);
  return ({ label, first, last }) => {
    const span: Span = [first, last];
    const key = first * (frame.phrases.size + 1) + last;
    const ofSpan = spans.get(key) ?? weighSpan(frame, span);
    spans.set(key, ofSpan);
    const { head } = ofSpan;
    const priors = likely.get(head) ?? priorsOf(head);
    likely.set(head, priors);
    return ofSpan.numbers.concat(
      weighTags(frame, span, label, ofSpan),
      weighPriors(priors.byPredicate, priors.byHead, label),
    );
  };
}

/** What speaks for a span whatever its role. */
function weighSpan(frame: Frame, span: Span): SpanEvidence {
  const [first, last] = span;
  const { phrases, word: predicate } = frame;
  const head = phrases.headOf(span);
  const isMark = (word: number): boolean => phrases.upos[word] === 'PUNCT';
  const leftOut = phrases.branch(head, predicate).filter((word) => word < first || word >= last);
  const missing = leftOut.filter((word) => !isMark(word));
  let [loose, sum, leastAny, beginsWithin] = [0, 0, 1, 0];
  for (let word = first; word < last; word += 1) {
    if (phrases.isLoose(word, span)) loose += 1;
    const some = 1 - frame.tag(word, 0);
    sum += some;
    leastAny = Math.min(leastAny, some);
    if (word > first) beginsWithin = Math.max(beginsWithin, frame.begins(word));
  }
  const any = sum / (last - first);
  const isWhole = loose === 1 && leftOut.length === 0 && !phrases.isUnder(predicate, head);
  const shape = [
    loose,
    missing.length,
    Number(missing.includes(last)),
    Number(isWhole),
    Number(isMark(first)),
    Number(isMark(last - 1)),
    last - first,
    first > predicate ? first - predicate : predicate - last + 1,
  ];
  const tags = [
    frame.tag(first, 0),
    any,
    leastAny,
    frame.begins(first),
    goesOnAny(frame, last),
    first > 0 ? 1 - frame.tag(first - 1, 0) : 0,
    beginsWithin,
    frame.logit,
    Number(frame.best.some((best) => best.first === first && best.last === last)),
  ];
  return { head, any, numbers: shape.concat(tags) };
}

/** Probability that some role goes on at a word. */
function goesOnAny(frame: Frame, word: number): number {
  let sum = 0;
  for (const role of frame.roles) sum += frame.tag(word, insideTag(role));
  return sum;
}

/** What the tags say of a role for a span. */
function weighTags(frame: Frame, span: Span, role: number, { head, any }: SpanEvidence): number[] {
  const [first, last] = span;
  let gain = frame.log(first, beginTag(role)) - frame.log(first, 0);
  let least = frame.role(first, role);
  for (let word = first + 1; word < last; word += 1) {
    gain += frame.log(word, insideTag(role)) - frame.log(word, 0);
    least = Math.min(least, frame.role(word, role));
  }
  let rest = 0;
  for (const other of frame.roles) {
    if (other !== role) rest = Math.max(rest, frame.share(span, other));
  }
  const mean = frame.share(span, role);
  const elsewhere = (other: number): number => (other === role ? 0 : frame.elsewhere(span, other));
  return [
    role,
    frame.tag(first, beginTag(role)),
    gain,
    gain / (last - first),
    mean,
    least,
    frame.tag(last, insideTag(role)),
    first > 0 ? frame.role(first - 1, role) : 0,
    frame.role(head, role),
    frame.elsewhere(span, role),
    rest,
    mean / any,
    elsewhere(0),
    elsewhere(1),
    elsewhere(2),
    Number(frame.best.some((best) => best.first === first && best.last === last && best.label === role)),
  ];
}

function weighPriors(byPredicate: Prior, byHead: Prior, role: number): number[] {
  const [none, prior] = [byPredicate(0), byPredicate(1 + role)];
  // A little more than 1, so that what is surely no argument divides by something.
  return [prior, none, prior / (1.001 - none), byHead(1 + role), byHead(0)];
}
