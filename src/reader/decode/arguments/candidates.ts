/** Candidates: spans with roles that are worth weighing. */
import type { LabelSpan } from '../bio.ts';
import { beginTag, type Frame, insideTag } from './frame.ts';
import type { Span } from './phrases.ts';

/** Probability from which a role may begin at a word, and go on at the next; above `surely` it does not end before that. */
const begins = 0.06;
const goesOn = 0.12;
const surely = { first: 0.8, later: 0.9 };
/** Mean probability from which a span may have a role. */
const mayHave = 0.12;

/** The best sequence of tags, phrases of the tree, and spans along likely tags; in order of words, then roles. */
export function findCandidates(frame: Frame): LabelSpan[] {
  const found = new Map<number, LabelSpan>();
  const size = frame.phrases.size + 1;
  const add = (label: number, [first, last]: Span): void => {
    found.set((label * size + first) * size + last, { label, first, last });
  };
  for (const { label, first, last } of frame.best) add(label, [first, last]);
  for (const { label, first, last } of alongTags(frame)) add(label, [first, last]);
  for (const span of [...found.values()].map(({ first, last }): Span => [first, last]).concat(phrasesOf(frame))) {
    for (const role of frame.roles) {
      if (Math.max(frame.share(span, role), frame.tag(span[0], beginTag(role))) > mayHave) add(role, span);
    }
  }
  return [...found.values()]
    .filter(({ first, last }) => frame.word < first || frame.word >= last)
    .sort((a, b) => a.first - b.first || a.last - b.last || a.label - b.label);
}

/** What hangs together below each word, with and without a mark at its ends. */
function phrasesOf({ phrases, word: predicate }: Frame): Span[] {
  const spans: Span[] = [];
  const isMark = (word: number): boolean => phrases.upos[word] === 'PUNCT';
  for (let head = 0; head < phrases.size; head += 1) {
    if (head === predicate) continue;
    const words = phrases.branch(head, predicate);
    let from = words.indexOf(head);
    let to = from + 1;
    while (from > 0 && words[from - 1] === (words[from] ?? 0) - 1) from -= 1;
    while (to < words.length && words[to] === (words[to - 1] ?? 0) + 1) to += 1;
    const [first, last] = [words[from] ?? head, (words[to - 1] ?? head) + 1];
    spans.push([first, last]);
    if (last - first > 1 && isMark(last - 1)) spans.push([first, last - 1]);
    if (last - first > 1 && isMark(first)) spans.push([first + 1, last]);
  }
  return spans;
}

function alongTags(frame: Frame): LabelSpan[] {
  const { size } = frame.phrases;
  const spans: LabelSpan[] = [];
  for (let first = 0; first < size; first += 1) {
    for (const label of frame.roles) {
      if (frame.tag(first, beginTag(label)) <= begins) continue;
      const next = (last: number): number => frame.tag(last, insideTag(label));
      let last = first + 1;
      if (last === size || next(last) < surely.first) spans.push({ label, first, last });
      while (last < size && next(last) > goesOn) {
        last += 1;
        if (last === size || next(last) < surely.later) spans.push({ label, first, last });
      }
    }
  }
  return spans;
}
