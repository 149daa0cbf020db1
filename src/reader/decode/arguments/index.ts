/**
 * Arguments of a predicate. The role tags see every word alone, but arguments are whole phrases, and which role a phrase can have
 * goes by the predicate and by how it hangs on it: a forest weighs both for every span that tags or tree suggest.
 */
import { bestSpans, type LabelSpan, type TagScores } from '../bio.ts';
import { findCandidates } from './candidates.ts';
import { type Counts, type KeptCounts, openCounts } from './counts.ts';
import data from './data.json' with { type: 'json' };
import { evidenceNames, makeWeigher } from './evidence.ts';
import { type Forest, type KeptForest, openForest } from './forest.ts';
import { makeFrame } from './frame.ts';
import { type Parsed, parsePhrases } from './phrases.ts';

interface KeptArguments extends KeptCounts {
  /** The inventory that the data were made for. */
  readonly roles: readonly string[];
  readonly irregular: Readonly<Record<string, string>>;
  readonly forest: KeptForest & { readonly features: readonly string[] };
}

const kept = data as unknown as KeptArguments;
const irregular: ReadonlyMap<string, string> = new Map(Object.entries(kept.irregular));
let opened: { readonly counts: Counts; readonly forest: Forest } | null = null;

/** Labels below this are ARG0–ARG5, each of which a predicate has at most once. */
const coreCount = 6;

/** Arguments of the predicate at `word`, whose logit and role tags the model gave. */
export type FindArguments = (word: number, logit: number, tags: TagScores) => LabelSpan[];

/** Finds the arguments of a sentence's predicates; where `roles` is another inventory than that of the data, by the tags alone. */
export function makeFindArguments(sentence: Parsed, roles: readonly string[]): FindArguments {
  if (!isSame(roles, kept.roles) || !isSame(evidenceNames, kept.forest.features))
    return (_word, _logit, tags) => bestSpans(tags);
  const phrases = parsePhrases(sentence, irregular);
  opened ??= { counts: openCounts(kept), forest: openForest(kept.forest) };
  const { counts, forest } = opened;
  return (word, logit, tags) => {
    const frame = makeFrame(phrases, word, logit, tags, bestSpans(tags));
    const weigh = makeWeigher(frame, counts);
    return chooseSpans(findCandidates(frame).map((span) => ({ span, score: forest(weigh(span)) })));
  };
}

/** The spans with a score above 0 that do not overlap, best first; ARG0–ARG5 at most once each. In order of words. */
export function chooseSpans(weighed: readonly { readonly span: LabelSpan; readonly score: number }[]): LabelSpan[] {
  const chosen: LabelSpan[] = [];
  for (const { span, score } of weighed.toSorted((a, b) => b.score - a.score)) {
    const fits = chosen.every(
      ({ label, first, last }) =>
        (span.last <= first || last <= span.first) && !(span.label === label && label < coreCount),
    );
    if (score > 0 && fits) chosen.push(span);
  }
  return chosen.sort((a, b) => a.first - b.first);
}

const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((value, index) => value === right[index]);
