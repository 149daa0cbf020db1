/** Changed quotations: words inside quotation marks that the source's quotation does not have, or that it goes on with. */
import type { Change, Span } from '../../../model/index.ts';
import { type ChangeFinder, makeChange, quote } from '../comparison.ts';
import type { SentenceWord, Side } from '../sentences.ts';

interface Quotation extends Span {
  readonly words: readonly SentenceWord[];
}

function findQuotations(side: Side): Quotation[] {
  const groups = new Map<number, SentenceWord[]>();
  for (const sentence of side.sentences) {
    for (const word of sentence.words) {
      if (word.quoted >= 0) groups.set(word.quoted, [...(groups.get(word.quoted) ?? []), word]);
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
/** Quotations are compared where most words of the shorter stand in the other. */
const alikeMin = 0.6;

export const findQuotationChanges: ChangeFinder = (comparison) => {
  const { here, there } = comparison;
  const theirs = findQuotations(there);
  const changes: Change[] = [];
  for (const own of findQuotations(here)) {
    if (own.words.length < wordsMin) continue;
    const texts = new Set(own.words.map((word) => word.text));
    const ranked = theirs
      .filter(
        (one) =>
          one.words.filter((word) => texts.has(word.text)).length >=
          alikeMin * Math.min(one.words.length, own.words.length),
      ) // prettier-ignore
      .map((one) => ({ one, partners: matchWords(own.words, one.words) }))
      .map(({ one, partners }) => ({ one, partners, shared: partners.filter((at) => at >= 0).length }))
      .sort((a, b) => b.shared - a.shared || a.one.start - b.one.start);
    const [best] = ranked;
    if (!best || best.shared < wordsMin || best.shared < alikeMin * own.words.length) continue;
    const matched = best.partners.filter((at) => at >= 0);
    const [from, to] = [Math.min(...matched), Math.max(...matched)];
    const inner = best.one.words.slice(from, to + 1).filter((_, at) => !matched.includes(at + from));
    const alien = own.words.filter((_, at) => best.partners[at] === -1);
    if (inner.some((word) => word.content) || alien.some((word) => word.content)) {
      const says = `the quotation is not the source's: ${quote(here, own)} for ${quote(there, best.one)}`;
      changes.push(makeChange(comparison, { kind: 'altered', what: 'text', severity: 'major', says }, own, best.one));
    }
    const rest = best.one.words.slice(to + 1);
    const next = theirs[theirs.indexOf(best.one) + 1];
    // "…," she said, "and …": the same sentence goes on after its speaker.
    const cutShort = rest.filter((word) => word.content).length >= 4 ? rest : continuation(there, best.one, next);
    if (cutShort && !changes.some((change) => change.there?.start === cutShort[0]?.start)) {
      const span = { start: cutShort[0]?.start ?? 0, end: cutShort.at(-1)?.end ?? 0 };
      const kept = here.reading.article.text.includes(
        there.reading.article.text.slice(span.start, Math.min(span.end, span.start + 25)),
      ); // prettier-ignore
      const says = `the quotation is cut before ${quote(there, span)}`;
      if (!kept)
        changes.push(makeChange(comparison, { kind: 'dropped', what: 'text', severity: 'major', says }, own, span));
    }
  }
  return changes;
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
