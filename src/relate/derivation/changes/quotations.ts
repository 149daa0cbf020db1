/** Changed quotations: words inside quotation marks that the source's quotation does not have, or that it goes on with. */
import { addTo } from '../../lists.ts';
import type { Change, Span } from '../../../model/index.ts';
import { type ChangeFinder, type Comparison, makeChange, quote } from '../comparison.ts';
import type { SentenceWord, Side } from '../sentences.ts';

interface Quotation extends Span {
  readonly words: readonly SentenceWord[];
}

function findQuotations(side: Side): Quotation[] {
  const groups = new Map<number, SentenceWord[]>();
  for (const sentence of side.sentences) {
    for (const word of sentence.words) {
      if (word.quoted >= 0) addTo(groups, word.quoted, word);
    }
  }
  return [...groups.values()].map((words) => ({ words, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }));
}

/** Longest common subsequence: for each word of `a`, the index of its partner in `b`, or −1. */
function matchWords(a: readonly SentenceWord[], b: readonly SentenceWord[]): number[] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i * width + j] =
        a[i]?.text === b[j]?.text
          ? 1 + (best[(i + 1) * width + j + 1] ?? 0)
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const partners: number[] = [];
  for (let i = 0, j = 0; i < a.length; i++) {
    while (
      j < b.length &&
      a[i]?.text !== b[j]?.text &&
      (best[i * width + j + 1] ?? 0) > (best[(i + 1) * width + j] ?? 0)
    )
      j++;
    partners.push(j < b.length && a[i]?.text === b[j]?.text ? j++ : -1);
  }
  return partners;
}

const wordsMin = 5;
const shortMin = 3;
/** Quotations are compared where most words of the shorter stand in the other. */
const alikeMin = 0.6;

interface Match {
  readonly one: Quotation;
  /** For each word of the derived quotation its partner in the source's, or −1. */
  readonly partners: readonly number[];
  readonly shared: number;
}

/** The source's quotation that `own` comes from; null where none is near enough. */
function findMatch(own: Quotation, theirs: readonly Quotation[]): Match | null {
  const texts = new Set(own.words.map((word) => word.text));
  const [best] = theirs
    .filter(
      (one) =>
        one.words.filter((word) => texts.has(word.text)).length >=
        alikeMin * Math.min(one.words.length, own.words.length),
    ) // prettier-ignore
    .map((one) => ({ one, partners: matchWords(own.words, one.words) }))
    .map(({ one, partners }) => ({ one, partners, shared: partners.filter((at) => at >= 0).length }))
    .sort((a, b) => b.shared - a.shared || a.one.start - b.one.start);
  if (!best) return null;
  // A short quotation must stand in the source's word for word, but for what was taken out of it.
  const needed = own.words.length < wordsMin ? own.words.length : Math.max(wordsMin, alikeMin * own.words.length);
  return own.words.length >= shortMin && best.shared >= needed ? best : null;
}

const negators = new Set(['not', 'no', 'never', 'nor', 'cannot', 'without', 't']);
const negates = (words: readonly SentenceWord[]): boolean => words.some((word) => negators.has(word.text));

/** What the words between the first and the last shared one say otherwise; null where they are the same. */
function compareInside(comparison: Comparison, own: Quotation, { one, partners }: Match): Change | null {
  const matched = partners.filter((at) => at >= 0);
  const [from, to] = [Math.min(...matched), Math.max(...matched)];
  const inner = one.words.slice(from, to + 1).filter((_, at) => !matched.includes(at + from));
  const alien = own.words.filter((_, at) => partners[at] === -1);
  const turned = negates(inner) !== negates(alien);
  if (!turned && !inner.some((word) => word.content) && !alien.some((word) => word.content)) return null;
  const severity = turned ? 'critical' : 'major';
  const fault = turned ? 'the quotation says the opposite of the source' : 'the quotation is not the source’s';
  const says = `${fault}: ${quote(comparison.here, own)} for ${quote(comparison.there, one)}`;
  return makeChange(comparison, { kind: 'altered', what: 'text', severity, says }, own, one);
}

/** Where the source's quotation goes on after what was taken from it; null where nothing of weight is left out. */
function compareEnds(comparison: Comparison, own: Quotation, match: Match, next: Quotation | undefined): Change | null {
  const { here, there } = comparison;
  const last = Math.max(...match.partners);
  const rest = match.one.words.slice(last + 1);
  // "…," she said, "and …": the same sentence goes on after its speaker.
  const left = rest.filter((word) => word.content).length >= 4 ? rest : continuation(there, match.one, next);
  const [first] = left ?? [];
  if (!left || !first) return null;
  const span = { start: first.start, end: left.at(-1)?.end ?? first.end };
  const beginning = there.reading.article.text.slice(span.start, Math.min(span.end, span.start + 25));
  if (here.reading.article.text.includes(beginning)) return null;
  const says = `the quotation is cut before ${quote(there, span)}`;
  return makeChange(comparison, { kind: 'dropped', what: 'text', severity: 'major', says }, own, span);
}

export const findQuotationChanges: ChangeFinder = (comparison) => {
  const theirs = findQuotations(comparison.there);
  return findQuotations(comparison.here).flatMap((own) => {
    const match = findMatch(own, theirs);
    if (!match) return [];
    const inside = compareInside(comparison, own, match);
    const ends =
      own.words.length < wordsMin ? null : compareEnds(comparison, own, match, theirs[theirs.indexOf(match.one) + 1]);
    return [...(inside ? [inside] : []), ...(ends ? [ends] : [])];
  });
};

/** Words of the quotation after `one` where it carries the same sentence on: after a comma, in lower case. */
function continuation(side: Side, one: Quotation, next: Quotation | undefined): readonly SentenceWord[] | null {
  if (!next || next.start - one.end > 80 || next.words.filter((word) => word.content).length < 3) return null;
  const { text } = side.reading.article;
  const between = text.slice(one.end, next.start);
  return between.startsWith(',') && /^\p{Ll}/u.test(text.charAt(next.start)) && !between.includes('\n')
    ? next.words
    : null;
}
