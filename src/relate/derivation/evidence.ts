/** Evidence of a derivation: credits, and the passages that both articles have word for word. */
import { addTo } from '../lists.ts';
import { type Derivation, makeEvidence, type Reading } from '../../model/index.ts';
import { isSameOutlet } from '../credits.ts';
import { foldName } from '../names.ts';
import type { Comparison } from './comparison.ts';
import type { SentenceWord, Side } from './sentences.ts';

type Evidence = Derivation['evidence'][number];

/** A passage is at least this many words that run alike; fewer meet in any two reports of one matter. */
const wordsMin = 9;
const passagesKept = 12;
/** Places of the source that are tried for one run: a text that repeats itself without end must not hold us up. */
const placesMax = 32;

function allWords(side: Side): SentenceWord[] {
  return side.sentences.flatMap((sentence) => sentence.words);
}

/** The longest runs of words that both sides have, longest first, none overlapping another. */
function findPassages(
  here: Side,
  there: Side,
): { here: [SentenceWord, SentenceWord]; there: [SentenceWord, SentenceWord]; words: number }[] {
  const [own, theirs] = [allWords(here), allWords(there)];
  const seed = 5;
  const places = new Map<string, number[]>();
  const keyAt = (words: readonly SentenceWord[], at: number): string =>
    words
      .slice(at, at + seed)
      .map((word) => word.text)
      .join(' '); // prettier-ignore
  for (let at = 0; at + seed <= theirs.length; at++) {
    const key = keyAt(theirs, at);
    addTo(places, key, at);
  }
  const passages = [];
  for (let at = 0; at + seed <= own.length; ) {
    let best = { from: -1, length: 0 };
    for (const from of (places.get(keyAt(own, at)) ?? []).slice(0, placesMax)) {
      let length = seed;
      while (own[at + length] && own[at + length]?.text === theirs[from + length]?.text) length++;
      if (length > best.length) best = { from, length };
    }
    const ends = [own[at], own[at + best.length - 1], theirs[best.from], theirs[best.from + best.length - 1]];
    const [a, b, c, d] = ends;
    if (best.length >= wordsMin && a && b && c && d) {
      passages.push({
        here: [a, b] as [SentenceWord, SentenceWord],
        there: [c, d] as [SentenceWord, SentenceWord],
        words: best.length,
      });
    }
    at += Math.max(1, best.length);
  }
  return passages.sort((x, y) => y.words - x.words || x.here[0].start - y.here[0].start);
}

/** Credits of `from` that name the outlet of `to`, or an outlet that `to` credits too; each outlet once. */
function findCredits(from: Reading, to: Reading): Evidence[] {
  const own = to.article.outlet.name === null ? null : foldName(to.article.outlet.name);
  const seen = new Set<string>();
  return from.article.credits.flatMap((credit) => {
    const name = foldName(credit.outlet);
    const isOwn = own !== null && isSameOutlet(name, own);
    const shared = to.article.credits.find((one) => isSameOutlet(foldName(one.outlet), name));
    if (seen.has(name) || (!isOwn && !shared)) return [];
    seen.add(name);
    const says = isOwn ? `credits ${credit.outlet}` : `both credit ${credit.outlet}`;
    return [
      { says, here: makeEvidence(from.article, credit), there: shared ? makeEvidence(to.article, shared) : null },
    ];
  });
}

export function findEvidence(comparison: Comparison): Evidence[] {
  const { here, there } = comparison;
  const span = ([first, last]: [SentenceWord, SentenceWord]): { start: number; end: number } => ({
    start: first.start,
    end: last.end,
  });
  const passages = findPassages(here, there)
    .slice(0, passagesKept)
    .sort((a, b) => a.here[0].start - b.here[0].start)
    .map((passage) => ({
      says: `${passage.words} words run alike${passage.here[0].quoted >= 0 ? ', in quotation marks' : ''}`,
      here: makeEvidence(here.reading.article, span(passage.here)),
      there: makeEvidence(there.reading.article, span(passage.there)),
    }));
  return [...findCredits(here.reading, there.reading), ...passages];
}
